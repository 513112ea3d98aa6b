using System.Collections.Immutable;
using System.Text;
using FactCatalog.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Generator.Tests.Fixture;

/// <summary>
/// A C# project with fact files, in memory. Files lie under an absolute folder, as they do on disk, and carry their relative path as
/// MSBuild states it. Immutable: every method gives another project.
/// </summary>
internal sealed record FactProject
{
    /// <summary>The folder of the project; no generated text may mention it.</summary>
    public const string Folder = "/home/somebody/project/";

    private static readonly ImmutableArray<MetadataReference> References = ReferencesOfThisProcess();

    public ImmutableArray<TestText> Files { get; private init; } = [];

    public ImmutableArray<(string Path, string Text)> CSharp { get; private init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp11;

    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    private ReportDiagnostic General { get; init; } = ReportDiagnostic.Error;

    private ImmutableDictionary<string, string> Global { get; init; } = ImmutableDictionary<string, string>.Empty.Add("build_property.rootnamespace", "Sample");

    private ImmutableDictionary<string, ImmutableDictionary<string, string>> FileKeys { get; init; } = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    public AnalyzerConfigOptionsProvider Options => new TestOptions(Global, FileKeys);

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public static FactProject Of(string facts) => new FactProject().With("facts/sample.facts.yaml", facts);

    /// <summary>Adds a file, or replaces the one of the same path.</summary>
    public FactProject With(string path, string text) => With(path, SourceText.From(text, Encoding.UTF8));

    public FactProject With(string path, SourceText text)
    {
        TestText file = new(Folder + path, text);
        int index = Files.ToList().FindIndex(known => string.Equals(known.Path, file.Path, StringComparison.Ordinal));
        FactProject project = this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
        return index < 0 ? project.WithFileKey(path, "build_metadata.AdditionalFiles.FactPath", path) : project;
    }

    public FactProject Without(string path) => this with { Files = Files.RemoveAll(file => string.Equals(file.Path, Folder + path, StringComparison.Ordinal)) };

    /// <summary>The same file listed once more, as another object.</summary>
    public FactProject Twice(string path) =>
        this with { Files = Files.Add(new TestText(Folder + path, Files.Single(file => string.Equals(file.Path, Folder + path, StringComparison.Ordinal)).GetText())) };

    public FactProject WithoutGeneralErrors() => this with { General = ReportDiagnostic.Default };

    public FactProject Reversed() => this with { Files = [.. Files.Reverse()] };

    public FactProject WithCSharp(string text) => this with { CSharp = CSharp.Add(($"{Folder}Code{CSharp.Length}.cs", text)) };

    public FactProject WithProperty(string name, string value) => this with { Global = Global.SetItem("build_property." + name.ToLowerInvariant(), value) };

    public FactProject WithFileKey(string path, string key, string value)
    {
        ImmutableDictionary<string, string> keys = FileKeys.GetValueOrDefault(Folder + path, ImmutableDictionary<string, string>.Empty);
        return this with { FileKeys = FileKeys.SetItem(Folder + path, keys.SetItem(key.ToLowerInvariant(), value)) };
    }

    public FactProject WithoutFileKeys() => this with { FileKeys = FileKeys.Clear() };

    /// <summary>The project's own C#, without what is generated: every warning is an error.</summary>
    public CSharpCompilation Compilation()
    {
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: General,
            specificDiagnosticOptions: Severities,
            warningLevel: 9999);
        IEnumerable<SyntaxTree> trees = CSharp.DefaultIfEmpty((Folder + "Empty.cs", string.Empty))
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Item2, Encoding.UTF8), ParseOptions, file.Item1));
        return CSharpCompilation.Create($"Sample{Guid.NewGuid():N}", trees, References, options);
    }

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new FactCatalogGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public GeneratedProject Generate()
    {
        GeneratorDriver driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out Compilation compilation, out _);
        return new GeneratedProject(driver.GetRunResult().Results.Single(), (CSharpCompilation)compilation);
    }

    /// <summary>What the engine finds, each as <c>FACT006 message</c>.</summary>
    public string[] FindingsOfTheEngine() =>
        [.. CatalogCompiler.Compile([.. Files.Select(file => FactFile.Create(file, Options).Read(CancellationToken.None)!)]).Diagnostics.Select(finding => $"{finding.Rule.Id} {finding.Message}")];

    // What this test itself runs with: the framework, and the runtime library.
    private static ImmutableArray<MetadataReference> ReferencesOfThisProcess()
    {
        string[] paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return [.. paths
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "FactCatalog.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))];
    }
}
