using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
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
            foreach (StatedValue value in entity.UpheldValues())
            {
                // Most values are no dates, and not even looking at them is the quickest.
                if (value.Claim is { Value: DateValue or ListValue } or { Valid: not null })
                {
                    foreach (FactDiagnostic finding in Intervals(value))
                    {
                        yield return finding;
                    }
                }
            }

            if (Span(entity, catalog) is { } reversed)
            {
                yield return reversed;
            }
        }

        foreach (Constant constant in catalog.Constants.SelectMany(group => group.Constants))
        {
            foreach (ClaimedValue claim in constant.Stated.Claims.Where(claim => claim.IsUpheld))
            {
                foreach (DateValue date in claim.Value.Items().OfType<DateValue>().Where(date => date.Date.IsReversed))
                {
                    yield return Report(date.Date, $"The constant '{constant.Name}'", new FactLocation(constant.Stated.Text!, date.Span));
                }
            }
        }
    }

    private static IEnumerable<FactDiagnostic> Intervals(StatedValue value)
    {
        ImmutableArray<Entity> subjects = ImmutableArray.Create(value.Entity);
        foreach (DateValue date in value.Claim.Value.Items().OfType<DateValue>().Where(date => date.Date.IsReversed))
        {
            yield return Report(date.Date, $"'{value.Field.Name}' of {value.Entity}", new FactLocation(value.Location.Text, date.Span)) with { Subjects = subjects };
        }

        if (value.Claim.Valid is { IsReversed: true } valid)
        {
            yield return Report(valid, $"The validity of '{value.Field.Name}' of {value.Entity}", new FactLocation(value.Location.Text, value.Claim.ValidSpan)) with { Subjects = subjects };
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
        EntitySpan span = EntitySpan.Of(entity);
        if (span.Start is not { } start || span.End is not { } end || start.FieldIndex == end.FieldIndex)
        {
            return null;
        }

        FactDate first = span.StartDate!.Value;
        FactDate last = span.EndDate!.Value;
        if (first.IsReversed || last.IsReversed || last.IsBefore(first) is not true)
        {
            return null;
        }

        StatedValue blamed = Blame.Choose([start, end], entity, catalog.Declarations);
        StatedValue other = ReferenceEquals(blamed, start) ? end : start;
        bool isSoft = first.IsSoft() || last.IsSoft();
        string message = isSoft
            ? $"{entity} has {end.Described} before {start.Described}, unless an approximate or uncertain date is stretched."
            : $"{entity} has {end.Described} before {start.Described}; one of the two dates is wrong.";
        return new FactDiagnostic(isSoft ? DateRules.StretchedDate : DateRules.ReversedSpan, blamed.Location, message, ImmutableArray.Create(other.Location))
        {
            Subjects = ImmutableArray.Create(entity),
        };
    }
}
