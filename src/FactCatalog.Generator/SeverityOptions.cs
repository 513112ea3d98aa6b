using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCatalog.Generator;

/// <summary>
/// Turns findings into Roslyn's diagnostics, with the severity that <c>factcatalog.FACTnnn.severity</c> in an <c>.editorconfig</c> section states
/// for the fact file. The compiler's own key, <c>dotnet_diagnostic.FACTnnn.severity</c>, does not reach additional files (dotnet/roslyn#31916).
/// </summary>
internal static class SeverityOptions
{
    /// <summary>The diagnostic; null where the section says <c>none</c>.</summary>
    public static Diagnostic? Show(FactDiagnostic finding, AnalyzerConfigOptions options)
    {
        DiagnosticSeverity severity = finding.Severity;
        if (options.TryGetValue($"factcatalog.{finding.Rule.Id}.severity", out string? written))
        {
            if (IsOff(written))
            {
                return null;
            }

            severity = Parse(written) ?? severity;
        }

        return Diagnostic.Create(
            finding.Rule,
            finding.Location.ToRoslyn(),
            severity,
            finding.Others.Select(other => other.ToRoslyn()),
            ImmutableDictionary<string, string?>.Empty,
            finding.Message);
    }

    private static bool IsOff(string written) => string.Equals(written.Trim(), "none", StringComparison.OrdinalIgnoreCase);

    // The words of .editorconfig; any other, `default` among them, leaves the rule's own severity.
    private static DiagnosticSeverity? Parse(string written) => written.Trim().ToUpperInvariant() switch
    {
        "ERROR" => DiagnosticSeverity.Error,
        "WARNING" => DiagnosticSeverity.Warning,
        "SUGGESTION" => DiagnosticSeverity.Info,
        "SILENT" or "REFACTORING" => DiagnosticSeverity.Hidden,
        _ => null,
    };
}
