using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCatalog.Generator;

/// <summary>
/// Reports what is wrong in fact files. Findings that involve several files are found once for all of them, and reported file by file,
/// because findings that come only at the end of a compilation do not show while one types.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleIds.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Options.AdditionalFiles.Any(FactFile.IsFactFile))
            {
                return;
            }

            LanguageVersion language = ((CSharpCompilation)start.Compilation).LanguageVersion;
            if (language < LanguageVersion.CSharp11)
            {
                // Nothing is generated, so nothing else is worth saying.
                start.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(ProjectRules.OldLanguage, Location.None, language.ToDisplayString())));
            }
            else
            {
                start.RegisterAdditionalFileAction(Analyze);
            }
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        if (!FactFile.IsFactFile(context.AdditionalFile))
        {
            return;
        }

        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        ImmutableArray<FactSyntax>.Builder files = ImmutableArray.CreateBuilder<FactSyntax>();
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            if (FactFile.IsFactFile(file) && FactFile.Create(file, options).Read(context.CancellationToken) is { } syntax)
            {
                files.Add(syntax);
            }
        }

        AnalyzerConfigOptions severities = options.GetOptions(context.AdditionalFile);
        foreach (FactDiagnostic finding in CatalogCache.Compile(files.ToImmutable()).Diagnostics)
        {
            if (string.Equals(finding.Location.Text.FilePath, context.AdditionalFile.Path, StringComparison.Ordinal)
                && SeverityOptions.Show(finding, severities) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
