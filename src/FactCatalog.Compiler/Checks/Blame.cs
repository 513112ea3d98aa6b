using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Rules;

namespace FactCatalog.Compiler.Checks;

/// <summary>Chooses, among values that cannot all be right, the one at which a finding is shown: that of the least trusted source.</summary>
internal static class Blame
{
    /// <summary>How much a value is believed.</summary>
    public static SourceTrust TrustOf(StatedValue value, CatalogDeclarations declarations) => ValueTrust.Of(value.Claim, value.Entity, declarations);

    /// <summary>
    /// The least trusted value; among equals one on the entity that the rule stands on, where it stands on one, and among those the last by file
    /// and place.
    /// </summary>
    public static StatedValue Choose(IEnumerable<StatedValue> values, Entity? owner, CatalogDeclarations declarations) => values
        .OrderBy(value => TrustOf(value, declarations))
        .ThenBy(value => ReferenceEquals(value.Entity, owner) ? 0 : 1)
        .ThenByDescending(value => value.Location.Text.FactPath, StringComparer.Ordinal)
        .ThenByDescending(value => value.Location.Span.Start)
        .First();
}
