namespace FactCatalog.Package.Tests.Running;

/// <summary>A new folder that is gone, with all that is in it, when this is disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("fact-catalog-").FullName;

    /// <summary>Writes a text file, with the folders that its path needs, as UTF-8 with LF.</summary>
    public void Write(string relativePath, string text)
    {
        var path = System.IO.Path.Combine(Path, relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // On Windows the compiler server may hold an analyzer for a while; the system clears the folder for temporary files.
        }
        catch (UnauthorizedAccessException)
        {
            // The same.
        }
    }
}
