using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
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
                FindingsByFile findings = new(start.Options);
                start.RegisterAdditionalFileAction(file => Report(file, findings));
            }
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, FindingsByFile findings)
    {
        AnalyzerConfigOptions severities = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        foreach (FactDiagnostic finding in findings.In(context.AdditionalFile, context.CancellationToken))
        {
            if (SeverityOptions.Show(finding, severities) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
