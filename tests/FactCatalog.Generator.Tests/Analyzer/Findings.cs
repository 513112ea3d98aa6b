using System.Collections.Immutable;
using System.Globalization;
using FactCatalog.Generator.Tests.Fixture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCatalog.Generator.Tests.Analyzer;

/// <summary>Runs the fact-file analyzer on a project, as a build does or as an IDE does.</summary>
internal static class Findings
{
    /// <summary>All findings of a build.</summary>
    public static async Task<Diagnostic[]> OfBuild(FactProject project) =>
        [.. (await Analysis(project).GetAnalyzerDiagnosticsAsync()).OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];

    /// <summary>What an IDE shows in one file while it is open.</summary>
    public static async Task<Diagnostic[]> InFile(FactProject project, string path)
    {
        AdditionalText file = project.Files.Single(file => string.Equals(file.Path, FactProject.Folder + path, StringComparison.Ordinal));
        AnalysisResult result = await Analysis(project).GetAnalysisResultAsync(file, CancellationToken.None);
        return result.AdditionalFileDiagnostics.TryGetValue(file, out ImmutableDictionary<DiagnosticAnalyzer, ImmutableArray<Diagnostic>>? found) ? [.. found.SelectMany(pair => pair.Value)] : [];
    }

    /// <summary>What the generator reports itself.</summary>
    public static Diagnostic[] OfGenerator(FactProject project) => [.. project.Generate().Result.Diagnostics];

    /// <summary>A finding as <c>FACT005 Error sample.facts.yaml(3,5)-(3,9)</c>, counted from 1.</summary>
    public static string Shown(this Diagnostic finding)
    {
        FileLinePositionSpan span = finding.Location.GetLineSpan();
        return finding.Location == Location.None
            ? $"{finding.Id} {finding.Severity}"
            : string.Create(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Severity} {Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})");
    }

    private static CompilationWithAnalyzers Analysis(FactProject project) => project.Compilation().WithAnalyzers(
        [new FactFileAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. project.Files], project.Options),
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
}
