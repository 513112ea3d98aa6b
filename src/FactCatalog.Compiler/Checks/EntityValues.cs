using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Checks;

/// <summary>Walks through the values of a catalog that take part in checks: refuted entities and claims that are no longer upheld do not.</summary>
internal static class EntityValues
{
    /// <summary>The entities of all readable types that are not refuted.</summary>
    public static IEnumerable<Entity> UpheldEntities(this Catalog catalog)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types)
        {
            if (type.IsReadable)
            {
                foreach (Entity entity in catalog.EntitiesOf(type))
                {
                    if (entity.Remarks.Status != FactStatus.Refuted)
                    {
                        yield return entity;
                    }
                }
            }
        }
    }

    /// <summary>Every upheld claim that stands in the entity itself; defaults stand in the type and are nobody's statement.</summary>
    public static IEnumerable<StatedValue> UpheldValues(this Entity entity)
    {
        for (int i = 0; i < entity.Fields.Length; i++)
        {
            if (entity.Fields[i] is { } stated && ReferenceEquals(stated.Text, entity.Location.Text))
            {
                foreach (ClaimedValue claim in stated.Claims)
                {
                    if (claim.IsUpheld)
                    {
                        yield return new StatedValue(entity, i, claim);
                    }
                }
            }
        }
    }

    /// <summary>The value itself, or the items of a list.</summary>
    public static ImmutableArray<FactValue> Items(this FactValue value) => value is ListValue list ? list.Items : ImmutableArray.Create(value);

    /// <summary>Whether a date is approximate or uncertain, so that a finding must not take it at its word.</summary>
    public static bool IsSoft(this FactDate date) => date.IsApproximate || date.IsUncertain;
}
