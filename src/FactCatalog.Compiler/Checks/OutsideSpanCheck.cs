using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT105: an entity starts definitely before, or ends definitely after, the entity that a <c>during</c> field refers to. One reference gives
/// one finding at most.
/// </summary>
internal sealed class OutsideSpanCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (Entity entity in catalog.UpheldEntities())
        {
            for (int i = 0; i < entity.Fields.Length; i++)
            {
                // A reference that holds only for a time says nothing of the entity's life before and after.
                if (entity.Type.Fields[i] is not { Constraints.IsDuring: true, Type.Name: var targetName }
                    || catalog.Declarations.TypeOf(targetName) is not { } targetType
                    || StatedValue.Best(entity, i) is not { Claim.Valid: null } reference)
                {
                    continue;
                }

                EntitySpan inner = EntitySpan.Of(entity);
                foreach ((_, Entity target) in catalog.TargetsOf(targetType, reference.Claim.Value))
                {
                    if (Compare(inner, EntitySpan.Of(target)) is { } broken)
                    {
                        yield return Report(broken, reference, target, catalog);
                    }
                }
            }
        }
    }

    // What is sure comes before what only seems so because an approximate or uncertain date is taken at its word.
    private static Broken? Compare(EntitySpan inner, EntitySpan outer)
    {
        if (outer.IsReversed)
        {
            return null;
        }

        List<Broken> broken = [];
        Add(broken, inner.Start, outer.Start, "starts before that one starts", isEarly: true);
        Add(broken, inner.End, outer.End, "ends after that one ends", isEarly: false);

        // What ends before the other starts has started before it, too, and what starts after the other's end ends after it.
        if (!inner.IsReversed)
        {
            Add(broken, inner.End, outer.Start, "ends before that one starts", isEarly: true);
            Add(broken, inner.Start, outer.End, "starts after that one ends", isEarly: false);
        }

        return broken.Find(one => !one.IsSoft) ?? broken.FirstOrDefault();
    }

    private static void Add(List<Broken> broken, SpanSide? own, SpanSide? other, string relation, bool isEarly)
    {
        if (own is not null && other is not null && (isEarly ? own.Date.IsSurelyBefore(other.Date) : other.Date.IsSurelyBefore(own.Date)))
        {
            broken.Add(new Broken(own, other, relation));
        }
    }

    private static FactDiagnostic Report(Broken broken, StatedValue reference, Entity target, Catalog catalog)
    {
        Entity owner = reference.Entity;
        StatedValue own = broken.Own.Value;
        StatedValue other = broken.Other.Value;
        StatedValue blamed = Blame.Choose([own, other], owner, catalog.Declarations);
        string message = $"{owner} lies within {target} (its '{reference.Field.Name}'), but {broken.Relation}"
            + (broken.IsSoft ? ", unless an approximate or uncertain date is stretched" : string.Empty)
            + $": {own.Described}, and {target} has {other.Described}."
            + (broken.IsSoft ? string.Empty : " Correct one of the dates or the reference; if all are right, say why: $ignore: { FACT105: … }.");
        return new FactDiagnostic(
            broken.IsSoft ? DateRules.StretchedDate : DateRules.OutsideSpan,
            blamed.Location,
            message,
            ImmutableArray.Create(ReferenceEquals(blamed, own) ? other.Location : own.Location, reference.Location))
        {
            Subjects = ImmutableArray.Create(owner, target),
        };
    }

    private sealed record Broken(SpanSide Own, SpanSide Other, string Relation)
    {
        public bool IsSoft => Own.Date.IsSoft() || Other.Date.IsSoft();
    }
}
