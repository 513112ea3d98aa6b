namespace FactCatalog.Benchmarks.Running;

/// <summary>A new folder that is gone, with all that is in it, when this is disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("fact-catalog-").FullName;

    /// <summary>The full path of something in the folder.</summary>
    public string this[string relativePath] => Path.Combine(_path, relativePath);

    /// <summary>Writes a text file as UTF-8, with the folders that its path needs, and returns its full path.</summary>
    public string Write(string relativePath, string text)
    {
        string path = this[relativePath];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (IOException)
        {
            // Something still reads in it; the system clears the folder for temporary files.
        }
    }
}
