using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using FactCatalog.Compiler.Syntax;
using FactCatalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Docs.Tests.Examples;

/// <summary>Compiles an example as a project with the package would be, with the generator and the analyzer, in memory.</summary>
internal static class ExampleBuild
{
    // Stands before the real one, because a name in the program's own namespace is found before one that a `using` brings; so nothing that
    // runs beside this test can print into the output.
    private const string Output = """
        internal static class Console
        {
            public static System.Text.StringBuilder Printed { get; } = new();
            public static void WriteLine(object? value) => Printed.Append(System.FormattableString.Invariant($"{value}\n"));
        }
        """;

    private static readonly ImmutableArray<MetadataReference> Framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "FactCatalog.dll" or "netstandard.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    /// <summary>The findings of the analyzer, as the compiler prints them, without the path of a folder.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(Example example, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = CompilationOf(example, program: null);
        AnalyzerOptions options = new(FilesOf(example), new ExampleOptions("Example"));
        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers([new FactFileAnalyzer()], options, cancellationToken)
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        return found.OrderBy(finding => finding.Location.SourceSpan.Start).Select(Printed).ToList();
    }

    /// <summary>The generated files by their names.</summary>
    public static IReadOnlyDictionary<string, string> Generate(Example example)
    {
        GeneratorDriver driver = Driver(example, "Example").RunGenerators(CompilationOf(example, program: null));
        return driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Compiles C# with the generated code, and runs it: what it prints. Any error or warning fails.</summary>
    public static string Run(Example example, string program)
    {
        using var assembly = new MemoryStream();
        var emitted = Built(example, program).Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        assembly.Position = 0;
        var context = new AssemblyLoadContext(example.Name, isCollectible: true);
        try
        {
            var loaded = context.LoadFromStream(assembly);
            loaded.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            return loaded.GetType("Console")!.GetProperty("Printed")!.GetValue(null)!.ToString()!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Compiles the generated code, with or without C# that uses it. Any error or warning fails.</summary>
    public static Compilation Built(Example example, string? program)
    {
        string targetNamespace = program is null ? "Example" : NamespaceOf(program);
        Driver(example, targetNamespace).RunGeneratorsAndUpdateCompilation(CompilationOf(example, program), out Compilation compilation, out ImmutableArray<Diagnostic> generated);
        List<Diagnostic> wrong = [.. generated.Concat(compilation.GetDiagnostics()).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(wrong.Count == 0, $"{example.Name}:\n{string.Join('\n', wrong)}");
        return compilation;
    }

    private static CSharpCompilation CompilationOf(Example example, string? program)
    {
        LanguageVersion language = LanguageVersion.CSharp11;
        Assert.True(example.CSharp is null || LanguageVersionFacts.TryParse(example.CSharp, out language), $"{example.Name}: there is no C# {example.CSharp}.");
        CSharpParseOptions parse = new(language);

        // A compilation without any source has no C# version of its own.
        string[] sources = program is null ? [string.Empty] : ["global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\n", Output, program];
        return CSharpCompilation.Create(
            "Example",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, parse)),
            Framework,
            new CSharpCompilationOptions(program is null ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static CSharpGeneratorDriver Driver(Example example, string targetNamespace)
    {
        return CSharpGeneratorDriver.Create(
            [new FactCatalogGenerator().AsSourceGenerator()],
            FilesOf(example),
            new CSharpParseOptions(LanguageVersion.CSharp11),
            new ExampleOptions(targetNamespace));
    }

    // The first `using` that is none of the framework's or the library's.
    private static string NamespaceOf(string program) => CSharpSyntaxTree.ParseText(program).GetCompilationUnitRoot().Usings
        .Select(directive => directive.Name.ToString())
        .FirstOrDefault(name => name is not "FactCatalog" && !name.StartsWith("System", StringComparison.Ordinal)) ?? string.Empty;

    private static ImmutableArray<AdditionalText> FilesOf(Example example) =>
        ExampleText.Of(example).Select(text => (AdditionalText)new ExampleFile(text)).ToImmutableArray();

    private static string Printed(Diagnostic finding)
    {
        FileLinePositionSpan place = finding.Location.GetLineSpan();
        string at = place.IsValid ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): " : string.Empty;
        string severity = finding.Severity.ToString().ToLowerInvariant();
        return $"{at}{severity} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private sealed class ExampleFile(FactText text) : AdditionalText
    {
        public override string Path => text.FilePath;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text.Source;
    }

    /// <summary>What the package's props and targets tell the compiler.</summary>
    private sealed class ExampleOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.RootNamespace", rootNamespace);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options("build_metadata.AdditionalFiles.FactPath", textFile.Path);

        private sealed class Options(string key, string value) : AnalyzerConfigOptions
        {
            public static readonly Options None = new(string.Empty, string.Empty);

            public override bool TryGetValue(string key1, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found)
            {
                bool isKnown = string.Equals(key1, key, StringComparison.OrdinalIgnoreCase);
                found = isKnown ? value : null;
                return isKnown;
            }
        }
    }
}
