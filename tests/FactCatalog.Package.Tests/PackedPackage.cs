using System.Globalization;
using System.IO.Compression;
using FactCatalog.Package.Tests.Running;

namespace FactCatalog.Package.Tests;

/// <summary>
/// The package, packed once for the whole test run from a copy of the sources, and a place for consumers: a package source with it and
/// a package cache of their own. What else they need comes from the cache that this repository was restored into, so no framework
/// package is fetched twice. Thread-safe once initialised.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private string _machineCache = "";

    /// <summary>The folder that holds the one package file; a package source.</summary>
    public string Source => Path.Combine(_folder.Path, "packages");

    /// <summary>A version that no other run has.</summary>
    public string Version { get; } = $"0.1.0-test.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The package file.</summary>
    public string File => Path.Combine(Source, $"FactCatalog.{Version}.nupkg");

    /// <summary>The folder of the sources that were packed, which must not be found in the package.</summary>
    public string SourcesFolder => Path.Combine(_folder.Path, "checkout");

    /// <summary>What the packing said.</summary>
    internal CommandResult Packing { get; private set; } = null!;

    /// <summary>The environment of a consumer's builds.</summary>
    internal IEnumerable<KeyValuePair<string, string>> ConsumerEnvironment =>
    [
        new("NUGET_PACKAGES", Path.Combine(_folder.Path, "cache")),
        new("NUGET_FALLBACK_PACKAGES", _machineCache),
    ];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _machineCache = await FindMachineCacheAsync();
        Directory.CreateDirectory(Source);
        Directory.CreateDirectory(SourcesFolder);
        Repository.CopySources(SourcesFolder);
        Packing = (await PackAsync(Source)).Succeeded();
    }

    /// <summary>Packs the copied sources into a folder.</summary>
    internal Task<CommandResult> PackAsync(string destination, params string[] options) =>
        DotNet.RunAsync(
            SourcesFolder,
            [new("NUGET_PACKAGES", _machineCache)],
            ["pack", "src/FactCatalog.Package", "-c", "Release", "-o", destination, $"-p:PackageVersion={Version}", .. options]);

    /// <summary>The readme in the package, with LF.</summary>
    internal string Readme()
    {
        using var archive = ZipFile.OpenRead(File);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The full path of a file of a package that this repository was restored with, such as <c>id/1.0.0/lib/…</c>.</summary>
    internal string RestoredFile(string path) => Path.Combine(_machineCache, path);

    /// <summary>A new, empty consumer in a folder of its own.</summary>
    internal Consumer NewConsumer() => new(this);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<string> FindMachineCacheAsync()
    {
        var own = Environment.GetEnvironmentVariable("NUGET_PACKAGES");
        if (!string.IsNullOrEmpty(own))
        {
            return own;
        }

        // "global-packages: /home/…/.nuget/packages/"
        var said = await DotNet.RunAsync(Repository.Root, [], ["nuget", "locals", "global-packages", "--list"]);
        return said.Succeeded().Output.Split(": ", 2)[1].Trim();
    }
}
