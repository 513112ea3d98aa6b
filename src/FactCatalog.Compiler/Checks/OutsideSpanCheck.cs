using System.Collections.Immutable;
using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT105: an entity starts definitely before, or ends definitely after, the entity that a <c>during</c> field refers to. A date that breaks
/// several references at once is one finding.
/// </summary>
internal sealed class OutsideSpanCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types.Where(type => type.IsReadable))
        {
            int[] fields = Enumerable.Range(0, type.Fields.Length).Where(i => type.Fields[i].Constraints.IsDuring).ToArray();
            if (fields.Length > 0)
            {
                foreach (FactDiagnostic finding in catalog.EntitiesOf(type).SelectMany(entity => Check(entity, fields, catalog)))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<FactDiagnostic> Check(Entity entity, int[] fields, Catalog catalog)
    {
        EntitySpan inner = EntitySpan.Of(entity);
        List<Broken>? broken = null;
        foreach (int field in fields)
        {
            // A reference that holds only for a time says nothing of the entity's life before and after.
            if (StatedValue.Best(entity, field) is { Claim.Valid: null, Field.Type.Name: var targetName } reference && catalog.Declarations.TypeOf(targetName) is { } targetType)
            {
                foreach ((_, Entity target) in catalog.TargetsOf(targetType, reference.Claim.Value))
                {
                    if (Compare(inner, EntitySpan.Of(target)) is { } found)
                    {
                        (broken ??= []).Add(found with { Reference = reference, Blamed = Blame.Choose([found.Own.Value, found.Other.Value], entity, catalog.Declarations) });
                    }
                }
            }
        }

        // An exempt target excuses what it breaks, and nothing else at the same date; what is sure there hides what is only likely.
        return broken is null
            ? []
            : broken.GroupBy(one => (one.Blamed!.Location, Exempt: one.IsTargetExempt ? one.Target : null))
                .Select(same => same.ToList())
                .Select(same => Report(same.Exists(one => !one.IsSoft) ? same.FindAll(one => !one.IsSoft) : same));
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

        // What ends before the other starts has started before it, too, and what starts after the other's end ends after it. Where both sides are
        // stated, that takes the order of the two as well, and is for FACT103 to tell.
        if (inner.Start is null)
        {
            Add(broken, inner.End, outer.Start, "ends before that one starts", isEarly: true);
        }

        if (inner.End is null)
        {
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

    private static FactDiagnostic Report(List<Broken> same)
    {
        Broken first = same[0];
        StatedValue own = first.Own.Value;
        StringBuilder message = new();
        message.Append($"{own.Entity} lies within {first.Target} (its '{first.Reference!.Field.Name}'), but {first.Relation}")
            .Append(first.IsSoft ? ", unless an approximate or uncertain date is stretched" : string.Empty)
            .Append($": {own.Described}, and {first.Target} has {first.Other.Value.Described}.");
        foreach (Broken further in same.Skip(1))
        {
            message.Append($" So it is with {further.Target} (its '{further.Reference!.Field.Name}'), which has {further.Other.Value.Described}.");
        }

        message.Append(first.IsSoft ? string.Empty : " Correct one of the dates or the reference; if all are right, say why: $ignore: { FACT105: … }.");
        return new FactDiagnostic(
            first.IsSoft ? DateRules.StretchedDate : DateRules.OutsideSpan,
            first.Blamed!.Location,
            message.ToString(),
            same.SelectMany(one => new[] { ReferenceEquals(one.Blamed, one.Own.Value) ? one.Other.Value.Location : one.Own.Value.Location, one.Reference!.Location }).Distinct().ToImmutableArray())
        {
            Subjects = same.Select(one => one.Target).Prepend(own.Entity).Distinct().ToImmutableArray(),
        };
    }

    private sealed record Broken(SpanSide Own, SpanSide Other, string Relation)
    {
        public StatedValue? Reference { get; init; }

        public StatedValue? Blamed { get; init; }

        public Entity Target => Other.Value.Entity;

        public bool IsSoft => Own.Date.IsSoft() || Other.Date.IsSoft();

        public bool IsTargetExempt => Target.Remarks.Ignores((IsSoft ? DateRules.StretchedDate : DateRules.OutsideSpan).Id);
    }
}
