using System.Collections.Immutable;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>Puts findings into the order in which every host shows them.</summary>
internal static class Findings
{
    /// <summary>By file, place, id and message; a finding that several stages made at one place with one message comes once.</summary>
    public static ImmutableArray<FactDiagnostic> InOrder(IEnumerable<FactDiagnostic> findings) => findings
        .GroupBy(finding => (finding.Location.Text.FactPath, finding.Location.Text.FilePath, finding.Location.Span, finding.Rule.Id, finding.Message))
        .Select(same => same.First())
        .OrderBy(finding => finding.Location.Text.FactPath, StringComparer.Ordinal)
        .ThenBy(finding => finding.Location.Text.FilePath, StringComparer.Ordinal)
        .ThenBy(finding => finding.Location.Span.Start)
        .ThenBy(finding => finding.Location.Span.Length)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal)
        .ToImmutableArray();
}
