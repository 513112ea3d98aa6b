using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT105: an entity starts definitely before, or ends definitely after, the entity that a <c>during</c> field refers to.</summary>
internal sealed class OutsideSpanCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (Entity entity in catalog.UpheldEntities())
        {
            for (int i = 0; i < entity.Fields.Length; i++)
            {
                if (!entity.Type.Fields[i].Constraints.IsDuring || StatedValue.Best(entity, i) is not { } reference)
                {
                    continue;
                }

                foreach (Entity target in TargetsOf(reference, catalog))
                {
                    if (Compare(reference, target, catalog) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private static IEnumerable<Entity> TargetsOf(StatedValue reference, Catalog catalog)
    {
        TypeDeclaration? type = catalog.Declarations.TypeOf(reference.Field.Type!.Name);
        foreach (ReferenceValue item in reference.Claim.Value.Items().OfType<ReferenceValue>())
        {
            if (type is not null && catalog.Find(type, item.Id) is { Remarks.Status: not FactStatus.Refuted } target)
            {
                yield return target;
            }
        }
    }

    private static FactDiagnostic? Compare(StatedValue reference, Entity target, Catalog catalog)
    {
        EntitySpan inner = EntitySpan.Of(reference.Entity);
        EntitySpan outer = EntitySpan.Of(target);

        // A reference that holds only for a time says nothing of the entity's life before and after.
        bool isLimited = reference.Claim.Valid is not null;
        if (!isLimited && Order(inner.Start, outer.Start, "starts", "before", reference, target, catalog) is { } early)
        {
            return early;
        }

        // Without an end, the start must at least not lie after the other's end.
        StatedValue? last = isLimited ? null : inner.End ?? inner.Start;
        return Order(outer.End, last, last is not null && ReferenceEquals(last, inner.End) ? "ends" : "starts", "after", reference, target, catalog);
    }

    // Reports where `first` is definitely before `second`; which of them is the entity's own is told by the words.
    private static FactDiagnostic? Order(StatedValue? first, StatedValue? second, string verb, string relation, StatedValue reference, Entity target, Catalog catalog)
    {
        if (first?.Claim.Value is not DateValue { Date: var early } || second?.Claim.Value is not DateValue { Date: var late }
            || early.IsReversed || late.IsReversed || early.IsBefore(late) is not true)
        {
            return null;
        }

        Entity owner = reference.Entity;
        StatedValue own = ReferenceEquals(first.Entity, owner) && !ReferenceEquals(second.Entity, owner) ? first : second;
        StatedValue other = ReferenceEquals(own, first) ? second : first;
        StatedValue blamed = Blame.Choose([own, other], owner, catalog.Declarations);
        bool isSoft = early.IsSoft() || late.IsSoft();
        string unless = isSoft ? ", unless an approximate or uncertain date is stretched" : string.Empty;
        string boundary = string.Equals(relation, "before", StringComparison.Ordinal) ? "starts" : "ends";
        string message = $"{owner} lies within {target} (its '{reference.Field.Name}'), but {verb} {relation} it {boundary}{unless}: {own.Described}, and {target} has {other.Described}."
            + (isSoft ? string.Empty : " Correct one of the dates or the reference.");
        return new FactDiagnostic(
            isSoft ? DateRules.StretchedDate : DateRules.OutsideSpan,
            blamed.Location,
            message,
            ImmutableArray.Create(ReferenceEquals(blamed, own) ? other.Location : own.Location, reference.Location))
        {
            Subjects = ImmutableArray.Create(owner, target),
        };
    }
}
