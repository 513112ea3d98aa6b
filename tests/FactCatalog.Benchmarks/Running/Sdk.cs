using System.Diagnostics;
using System.Reflection;

namespace FactCatalog.Benchmarks.Running;

/// <summary>The SDK of this machine: its program, its compiler, the assemblies that it compiles against.</summary>
internal sealed class Sdk
{
    private readonly string _root;
    private readonly string _folder;
    private readonly string _pack;

    private Sdk(string root, string version, string folder)
    {
        _root = root;
        Version = version;
        _folder = folder;
        string packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        _pack = Directory.GetDirectories(packs, $"{Environment.Version.Major}.*").OrderBy(path => path, StringComparer.Ordinal).LastOrDefault()
            ?? throw new InvalidOperationException($"The SDK has no reference assemblies of .NET {Environment.Version.Major}. Install an SDK of that version.");
    }

    /// <summary>The version, such as 10.0.100.</summary>
    public string Version { get; }

    /// <summary>The program <c>dotnet</c>.</summary>
    public string Program => Path.Combine(_root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>The C# compiler.</summary>
    public string Compiler => Path.Combine(_folder, "Roslyn", "bincore", "csc.dll");

    /// <summary>The assemblies of .NET to compile against.</summary>
    public IEnumerable<string> References => Directory.GetFiles(Path.Combine(_pack, "ref", $"net{Environment.Version.Major}.0"), "*.dll").Order(StringComparer.Ordinal);

    /// <summary>The source generator of System.Text.Json.</summary>
    public string JsonGenerator => Path.Combine(_pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>The runtime library, as this program runs with it.</summary>
    public static string RuntimeLibrary => typeof(FactDate).Assembly.Location;

    /// <summary>The analyzers and generators that the SDK gives every project.</summary>
    public IEnumerable<string> OwnAnalyzers => Directory.GetFiles(Path.Combine(_folder, "Sdks", "Microsoft.NET.Sdk", "analyzers"), "*.NetAnalyzers.dll")
        .Concat(Directory.GetFiles(Path.Combine(_pack, "analyzers", "dotnet", "cs"), "*.dll"))
        .Order(StringComparer.Ordinal);

    /// <summary>The generator with all it needs.</summary>
    public static IEnumerable<string> Analyzers => Directory.GetFiles(Path.Combine(OutputFolder, "analyzers"), "*.dll").Order(StringComparer.Ordinal);

    private static string OutputFolder => Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!;

    /// <summary>Finds the SDK that the program <c>dotnet</c> of this process takes.</summary>
    public static Sdk Find()
    {
        // Three folders up from the framework's assemblies: shared, its name, its version.
        string root = Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        string program = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        ProcessStartInfo start = new(program, "--version") { UseShellExecute = false, RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The program dotnet does not start.");
        string version = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        string folder = Path.Combine(root, "sdk", version);
        return Directory.Exists(folder)
            ? new Sdk(root, version, folder)
            : throw new InvalidOperationException($"The SDK {version} lies in no folder of its own beside the program dotnet.");
    }
}
