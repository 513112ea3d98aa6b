using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using FactCatalog.Benchmarks.Facts;
using FactCatalog.Benchmarks.Running;
using FactCatalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Benchmarks.Measurements;

/// <summary>A project in an editor: one generator driver through all edits, and the analyzers asked about every fact file after each.</summary>
internal sealed class LiveProject
{
    private readonly List<EditedText> _texts;
    private readonly Options _options;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    public LiveProject(IReadOnlyList<FactFile> files)
    {
        _texts = [.. files.Select(file => new EditedText("/project/facts/" + file.FactPath, SourceText.From(file.Text, Encoding.UTF8)))];
        _options = new Options(files.ToDictionary(file => "/project/facts/" + file.FactPath, file => file.FactPath, StringComparer.Ordinal));
        CSharpParseOptions parse = new(LanguageVersion.CSharp11);
        _driver = CSharpGeneratorDriver.Create(
            [new FactCatalogGenerator().AsSourceGenerator()],
            _texts,
            parse,
            _options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText("class C { }", parse)],
            Sdk.Find().References.Append(Sdk.RuntimeLibrary).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>Whether the last run made no output anew.</summary>
    public bool IsAllCached => _driver.GetRunResult().Results[0].TrackedOutputSteps
        .SelectMany(static step => step.Value)
        .SelectMany(static step => step.Outputs)
        .All(static output => output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    /// <summary>Runs the generator, then the analyzers over every fact file; the time in nanoseconds.</summary>
    public double Run()
    {
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        CompilationWithAnalyzers analyzers = new(
            _compilation,
            [new FactFileAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. _texts], _options), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        int findings = 0;
        foreach (EditedText text in _texts)
        {
            findings += analyzers.GetAnalysisResultAsync(text, CancellationToken.None).GetAwaiter().GetResult().GetAllDiagnostics().Length;
        }

        double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        return findings == 0 ? time : throw new InvalidOperationException($"The facts have {findings} findings.");
    }

    /// <summary>Changes a fact file; 0 is the file of declarations.</summary>
    public void EditFile(int index, Func<string, string> edit)
    {
        EditedText old = _texts[index];
        EditedText edited = new(old.Path, SourceText.From(edit(old.GetText(CancellationToken.None).ToString()), Encoding.UTF8));
        _texts[index] = edited;
        _driver = _driver.ReplaceAdditionalText(old, edited);
    }

    /// <summary>Changes the C# file.</summary>
    public void EditCode(int number)
    {
        SyntaxTree old = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(old, old.WithChangedText(SourceText.From($"class C {{ int _{number}; }}", Encoding.UTF8)));
    }

    private sealed class EditedText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options(IReadOnlyDictionary<string, string> factPaths) : AnalyzerConfigOptionsProvider
    {
        private readonly Dictionary<string, AnalyzerConfigOptions> _ofFile = factPaths.ToDictionary(
            pair => pair.Key,
            pair => (AnalyzerConfigOptions)new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.FactPath", pair.Value)),
            StringComparer.Ordinal);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Bench"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _ofFile[textFile.Path];
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
