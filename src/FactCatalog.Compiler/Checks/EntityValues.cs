using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Syntax;

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

    /// <summary>Every upheld claim that the entity itself states; a default is nobody's statement.</summary>
    public static IEnumerable<StatedValue> UpheldValues(this Entity entity)
    {
        for (int i = 0; i < entity.Fields.Length; i++)
        {
            if (entity.Fields[i] is { IsDefault: false } stated)
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

    /// <summary>Every upheld claim of a constant, with the constant as messages name it and the file in which it stands.</summary>
    public static IEnumerable<(ClaimedValue Claim, string Name, FactText Text)> UpheldConstants(this Catalog catalog)
    {
        foreach (ConstantGroup group in catalog.Constants)
        {
            foreach (Constant constant in group.Constants)
            {
                foreach (ClaimedValue claim in constant.Stated.Claims.Where(claim => claim.IsUpheld))
                {
                    yield return (claim, $"The constant '{group.Name}.{constant.Name}'", constant.Location.Text);
                }
            }
        }
    }

    /// <summary>The value itself, or the items of a list.</summary>
    public static ImmutableArray<FactValue> Items(this FactValue value) => value is ListValue list ? list.Items : ImmutableArray.Create(value);

    /// <summary>The entities, refuted ones apart, to which a value refers, each once, with the first reference to it.</summary>
    public static IEnumerable<(ReferenceValue Reference, Entity Target)> TargetsOf(this Catalog catalog, TypeDeclaration type, FactValue value)
    {
        if (value is ReferenceValue single)
        {
            if (catalog.Find(type, single.Id) is { Remarks.Status: not FactStatus.Refuted } only)
            {
                yield return (single, only);
            }

            yield break;
        }

        HashSet<Entity> targets = [];
        foreach (ReferenceValue reference in value.Items().OfType<ReferenceValue>())
        {
            if (catalog.Find(type, reference.Id) is { Remarks.Status: not FactStatus.Refuted } target && targets.Add(target))
            {
                yield return (reference, target);
            }
        }
    }

    /// <summary>
    /// Whether a date is before another whichever days both stand for. A time with an offset has its day in universal time, and a day without
    /// one is that of some place on earth, so these two are told apart only by more than a day.
    /// </summary>
    public static bool IsSurelyBefore(this FactDate date, FactDate other) =>
        date.IsBefore(other) is true
        && (date.Offset.HasValue == other.Offset.HasValue || !date.Latest.IsFinite || !other.Earliest.IsFinite || other.Earliest.DayNumber - date.Latest.DayNumber > 1);

    /// <summary>Whether a date is approximate or uncertain, so that a finding must not take it at its word.</summary>
    public static bool IsSoft(this FactDate date) => date.IsApproximate || date.IsUncertain;
}
