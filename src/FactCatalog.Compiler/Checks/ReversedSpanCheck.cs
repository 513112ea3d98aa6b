using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT102: an interval, or an entity's span, definitely ends before it starts.</summary>
internal sealed class ReversedSpanCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (Entity entity in catalog.UpheldEntities())
        {
            ImmutableArray<Entity> subjects = ImmutableArray.Create(entity);
            foreach (StatedValue value in entity.UpheldValues())
            {
                // Most values are no dates, and few are dated.
                if (value.Claim is { Valid: null, Review: null } && value.Field.Type is not { Kind: FieldKind.Date })
                {
                    continue;
                }

                foreach (FactDiagnostic finding in Intervals(value.Claim, $"'{value.Field.Name}' of {entity}", value.Origin.Text))
                {
                    yield return finding with { Subjects = subjects };
                }
            }

            if (entity.Remarks.Review is { IsReversed: true } review)
            {
                yield return Report(review, $"The review date of {entity}", new FactLocation(entity.Location.Text, entity.Remarks.ReviewSpan)) with { Subjects = subjects };
            }

            if (Span(entity, catalog) is { } reversed)
            {
                yield return reversed;
            }
        }

        foreach (FactDiagnostic finding in catalog.UpheldConstants().SelectMany(constant => Intervals(constant.Claim, constant.Name, constant.Text)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<FactDiagnostic> Intervals(ClaimedValue claim, string what, FactText text)
    {
        foreach (DateValue date in claim.Value.Items().OfType<DateValue>().Where(date => date.Date.IsReversed))
        {
            yield return Report(date.Date, what, new FactLocation(text, date.Span));
        }

        if (claim.Valid is { IsReversed: true } valid)
        {
            yield return Report(valid, $"The validity ('valid') of {what}", new FactLocation(text, claim.ValidSpan));
        }

        if (claim.Review is { IsReversed: true } review)
        {
            yield return Report(review, $"The review date of {what}", new FactLocation(text, claim.ReviewSpan));
        }
    }

    private static FactDiagnostic Report(FactDate interval, string what, FactLocation place) => new(
        interval.IsSoft() ? DateRules.StretchedDate : DateRules.ReversedSpan,
        place,
        interval.IsSoft()
            ? $"{what} is {interval}: it ends before it starts, unless an approximate or uncertain date is stretched."
            : $"{what} is {interval}, which ends before it starts; swap the two dates, or correct one.");

    private static FactDiagnostic? Span(Entity entity, Catalog catalog)
    {
        if (EntitySpan.Of(entity) is not { IsReversed: true, Start: { } start, End: { } end })
        {
            return null;
        }

        StatedValue blamed = Blame.Choose([start.Value, end.Value], entity, catalog.Declarations);
        StatedValue other = ReferenceEquals(blamed, start.Value) ? end.Value : start.Value;
        bool isSoft = start.Date.IsSoft() || end.Date.IsSoft();
        string message = isSoft
            ? $"{entity} has {end.Value.Described} before {start.Value.Described}, unless an approximate or uncertain date is stretched."
            : $"{entity} has {end.Value.Described} before {start.Value.Described}; one of the two dates is wrong.";
        return new FactDiagnostic(isSoft ? DateRules.StretchedDate : DateRules.ReversedSpan, blamed.Location, message, ImmutableArray.Create(other.Location))
        {
            Subjects = ImmutableArray.Create(entity),
        };
    }
}
