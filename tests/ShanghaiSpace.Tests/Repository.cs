namespace ShanghaiSpace.Tests;

/// <summary>Files of the repository that the tests were built in.</summary>
internal static class Repository
{
    /// <summary>The lines of a file, by its path from the root with <c>/</c>.</summary>
    public static string[] ReadLines(string path) => File.ReadAllLines(Path.Combine([Root(), .. path.Split('/')]));

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCatalog.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No FactCatalog.sln above {AppContext.BaseDirectory}.");
    }
}
