namespace FactCatalog.Package.Tests.Running;

/// <summary>This repository's own files.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "artifacts"];

    /// <summary>The folder of the solution that these tests were built in.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// Copies what the package is made from, without anything that was built: what a clean checkout holds. Packing the copy neither
    /// meets nor disturbs a build of the checkout that goes on at the same time.
    /// </summary>
    public static void CopySources(string destination)
    {
        // In a worktree .git is a file, and would make the copy pass for the worktree.
        foreach (var file in Directory.EnumerateFiles(Root).Where(file => !string.Equals(Path.GetFileName(file), ".git", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(destination, Path.GetFileName(file)));
        }

        CopyFolder(Path.Combine(Root, "src"), Path.Combine(destination, "src"));
    }

    private static void CopyFolder(string source, string destination)
    {
        Directory.CreateDirectory(destination);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(destination, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(source).Where(folder => !Built.Contains(Path.GetFileName(folder))))
        {
            CopyFolder(folder, Path.Combine(destination, Path.GetFileName(folder)));
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCatalog.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No FactCatalog.sln above {AppContext.BaseDirectory}.");
    }
}
