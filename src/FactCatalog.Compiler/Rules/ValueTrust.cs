using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Rules;

/// <summary>How much a value is believed, so that the least believed of several that cannot all be true is blamed.</summary>
internal static class ValueTrust
{
    /// <summary>
    /// The trust of the best source of a claim, which is the entity's where the claim names none. Without any source it is medium, as for a
    /// source of which nothing is said.
    /// </summary>
    public static SourceTrust Of(ClaimedValue claim, Entity entity, CatalogDeclarations declarations)
    {
        ImmutableArray<SourceCitation> citations = claim.Sources.IsEmpty ? entity.Remarks.Sources : claim.Sources;
        SourceTrust? best = null;
        foreach (SourceCitation citation in citations)
        {
            if (declarations.SourceOf(citation.SourceId) is { } source && (best is null || source.Trust > best))
            {
                best = source.Trust;
            }
        }

        return best ?? SourceTrust.Medium;
    }
}
