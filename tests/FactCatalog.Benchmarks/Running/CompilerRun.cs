using System.Reflection;
using System.Text;
using FactCatalog.Benchmarks.Facts;

namespace FactCatalog.Benchmarks.Running;

/// <summary>
/// Something to compile: the same options for all rivals. The compiler is run as a process of its own, not through MSBuild and not in the
/// compiler server, so that nothing but the compiler is measured, and nothing is warm.
/// </summary>
internal sealed class CompilerRun
{
    private readonly Sdk _sdk;
    private readonly TemporaryFolder _folder;
    private readonly string _name;
    private readonly StringBuilder _response = new();

    /// <summary>A compilation into a folder of the given name.</summary>
    public CompilerRun(Sdk sdk, TemporaryFolder folder, string name)
    {
        _sdk = sdk;
        _folder = folder;
        _name = name;
        _response.Append("/noconfig\n/nostdlib+\n/target:exe\n/optimize+\n/debug:portable\n/deterministic+\n/nullable:enable\n/langversion:latest\n/utf8output\n/nologo\n");
        foreach (string reference in sdk.References.Append(Sdk.RuntimeLibrary))
        {
            Option("reference", reference);
        }

        Directory.CreateDirectory(folder[name]);
        Option("out", AssemblyPath);
    }

    /// <summary>The assembly that is made.</summary>
    public string AssemblyPath => _folder[$"{_name}/{_name}.dll"];

    /// <summary>The size of the assembly in bytes.</summary>
    public long AssemblySize => new FileInfo(AssemblyPath).Length;

    /// <summary>A program that measures, out of this program's resources.</summary>
    public CompilerRun WithSubject(string name)
    {
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".cs") ?? throw new ArgumentException($"There is no program '{name}'.", nameof(name));
        using StreamReader reader = new(resource);
        return WithCode(name, reader.ReadToEnd());
    }

    /// <summary>A C# file.</summary>
    public CompilerRun WithCode(string name, string code)
    {
        _response.Append('"').Append(_folder.Write($"{_name}/{name}.cs", code)).Append("\"\n");
        return this;
    }

    /// <summary>The entity that is asked for; by its named property, or where there is none by its place.</summary>
    public CompilerRun WithChosen(Facts.Probe[] probes, bool isNamed)
    {
        Facts.Probe chosen = probes[probes.Length / 2];
        string access = isNamed ? $"Probes.{chosen.MemberName}" : $"Probes.All[{probes.Length / 2}]";
        return WithCode("Chosen", $"namespace Bench;\n\ninternal static class Chosen\n{{\n    public const string Id = \"{chosen.Id}\";\n\n    public static Probe Entity => {access};\n}}\n");
    }

    /// <summary>Fact files, the generator and its analyzers.</summary>
    public CompilerRun WithFacts(IEnumerable<FactFile> files)
    {
        StringBuilder options = new("is_global = true\nbuild_property.RootNamespace = Bench\n");
        foreach (FactFile file in files)
        {
            string path = _folder.Write($"{_name}/facts/{file.FactPath}", file.Text);
            options.Append($"[{path.Replace('\\', '/')}]\nbuild_metadata.AdditionalFiles.FactKind = facts\nbuild_metadata.AdditionalFiles.FactPath = {file.FactPath}\n");
            Option("additionalfile", path);
        }

        Option("analyzerconfig", _folder.Write($"{_name}/options.globalconfig", options.ToString()));
        foreach (string analyzer in Sdk.Analyzers)
        {
            Option("analyzer", analyzer);
        }

        return this;
    }

    /// <summary>The analyzers and generators that the SDK gives every project.</summary>
    public CompilerRun WithSdkAnalyzers()
    {
        foreach (string analyzer in _sdk.OwnAnalyzers)
        {
            Option("analyzer", analyzer);
        }

        return this;
    }

    /// <summary>The source generator of System.Text.Json.</summary>
    public CompilerRun WithJsonGenerator()
    {
        Option("analyzer", _sdk.JsonGenerator);
        return this;
    }

    /// <summary>Compiles.</summary>
    /// <exception cref="InvalidOperationException">The compiler reports an error; the message is what it says.</exception>
    public ChildResult Compile()
    {
        string response = _folder.Write($"{_name}/{_name}.rsp", _response.ToString());
        ChildResult result = Child.Run(_sdk.Program, "exec", _sdk.Compiler, "@" + response);
        return result.ExitCode == 0
            ? result
            : throw new InvalidOperationException($"'{_name}' does not compile: {result.Output[..Math.Min(result.Output.Length, 2_000)]}{result.Errors}");
    }

    /// <summary>Lets the assembly run: what the runtime wants beside it.</summary>
    public Subject ToSubject()
    {
        string version = Environment.Version.ToString(3);
        _folder.Write($"{_name}/{_name}.runtimeconfig.json", $$$"""{ "runtimeOptions": { "tfm": "net{{{Environment.Version.Major}}}.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{{version}}}" }, "configProperties": { "System.Globalization.Invariant": true } } }""");
        File.Copy(Sdk.RuntimeLibrary, _folder[$"{_name}/{Path.GetFileName(Sdk.RuntimeLibrary)}"], overwrite: true);
        return new Subject(_sdk.Program, AssemblyPath);
    }

    private void Option(string name, string value) => _response.Append('/').Append(name).Append(":\"").Append(value).Append("\"\n");
}
