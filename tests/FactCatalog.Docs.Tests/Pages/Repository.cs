namespace FactCatalog.Docs.Tests.Pages;

/// <summary>The repository in which the tests were built, and its Markdown pages.</summary>
internal static class Repository
{
    private static readonly string[] PageFolders = ["docs", "facts", "src", "tests"];
    private static readonly string[] Built = ["bin", "obj", "artifacts", "TestResults"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The pages for users and developers, by their paths below the root with <c>/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Pages { get; } = Directory.EnumerateFiles(Root, "*.md")
        .Concat(PageFolders.SelectMany(folder => Below(Path.Combine(Root, folder))))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>The text of a file by its path below the root.</summary>
    public static string Read(string path) => File.ReadAllText(FullPath(path)).ReplaceLineEndings("\n");

    /// <summary>The path on this machine.</summary>
    public static string FullPath(string path) => Path.Combine(Root, path);

    private static IEnumerable<string> Below(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*.md").Concat(
            Directory.EnumerateDirectories(folder).Where(inner => !Built.Contains(Path.GetFileName(inner), StringComparer.Ordinal)).SelectMany(Below));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCatalog.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No FactCatalog.sln above {AppContext.BaseDirectory}.");
    }
}
