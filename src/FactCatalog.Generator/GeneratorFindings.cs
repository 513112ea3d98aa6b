using System.Collections.Immutable;
using FactCatalog.Compiler;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCatalog.Generator;

/// <summary>
/// Where analyzers are switched off, a broken fact file must not silently lose code: then, and only then, the generator reports the errors itself.
/// </summary>
internal static class GeneratorFindings
{
    public static void Register(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> unanalyzed = context.AdditionalTextsProvider
            .Where(FactFile.IsFactFile)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static file => !BuildOptions.RunsAnalyzers(file.Right.GlobalOptions));
        context.RegisterSourceOutput(unanalyzed.Collect().Combine(context.ParseOptionsProvider), static (output, input) =>
        {
            ImmutableArray<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> files = input.Left;
            if (files.IsEmpty)
            {
                return;
            }

            LanguageVersion language = ((CSharpParseOptions)input.Right).LanguageVersion;
            if (language < LanguageVersion.CSharp11)
            {
                output.ReportDiagnostic(Diagnostic.Create(ProjectRules.OldLanguage, Location.None, language.ToDisplayString()));
                return;
            }

            Report(output, files);
        });
    }

    private static void Report(SourceProductionContext output, ImmutableArray<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> files)
    {
        Dictionary<string, AnalyzerConfigOptions> optionsByPath = new(StringComparer.Ordinal);
        ImmutableArray<FactSyntax>.Builder read = ImmutableArray.CreateBuilder<FactSyntax>(files.Length);
        foreach ((AdditionalText file, AnalyzerConfigOptionsProvider options) in files)
        {
            if (FactFile.Create(file, options).Read(output.CancellationToken) is { } syntax)
            {
                read.Add(syntax);
                optionsByPath[file.Path] = options.GetOptions(file);
            }
        }

        foreach (FactDiagnostic finding in CatalogCache.Compile(read.ToImmutable()).Diagnostics)
        {
            if (finding.Rule.DefaultSeverity == DiagnosticSeverity.Error
                && SeverityOptions.Show(finding, optionsByPath[finding.Location.Text.FilePath]) is { } diagnostic)
            {
                output.ReportDiagnostic(diagnostic);
            }
        }
    }
}
