using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Checks;

/// <summary>Chooses, among values that cannot all be right, the one at which a finding is shown: that of the least trusted source.</summary>
internal static class Blame
{
    /// <summary>
    /// How much a value is believed: as much as the most trusted of its sources; without any, like a source that says nothing of trust.
    /// </summary>
    public static SourceTrust TrustOf(StatedValue value, CatalogDeclarations declarations)
    {
        SourceTrust? most = null;
        foreach (SourceCitation citation in value.Claim.Sources.IsEmpty ? value.Entity.Remarks.Sources : value.Claim.Sources)
        {
            SourceTrust trust = declarations.SourceOf(citation.SourceId)?.Trust ?? SourceTrust.Medium;
            most = most is { } known && known > trust ? known : trust;
        }

        return most ?? SourceTrust.Medium;
    }

    /// <summary>The least trusted value; among equals one on the entity that the rule stands on, and among those the last by file and place.</summary>
    public static StatedValue Choose(IEnumerable<StatedValue> values, Entity owner, CatalogDeclarations declarations) => values
        .OrderBy(value => TrustOf(value, declarations))
        .ThenBy(value => ReferenceEquals(value.Entity, owner) ? 0 : 1)
        .ThenByDescending(value => value.Location.Text.FactPath, StringComparer.Ordinal)
        .ThenByDescending(value => value.Location.Span.Start)
        .First();
}
