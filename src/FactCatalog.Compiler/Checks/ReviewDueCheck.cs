using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT108: the day by which someone should look again is on or before the catalog's day, whichever days both stand for.</summary>
internal sealed class ReviewDueCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        if (catalog.Declarations.Catalog?.AsOf is not { IsReversed: false } today)
        {
            yield break;
        }

        foreach (Entity entity in catalog.UpheldEntities())
        {
            ImmutableArray<Entity> subjects = ImmutableArray.Create(entity);
            if (entity.Remarks.Review is { } review && IsDue(review, today))
            {
                yield return Report($"{entity}", review, entity.Location.Text, entity.Remarks.ReviewSpan, today) with { Subjects = subjects };
            }

            foreach (StatedValue value in entity.UpheldValues())
            {
                if (value.Claim.Review is { } due && IsDue(due, today))
                {
                    yield return Report($"'{value.Field.Name}' of {entity}", due, value.Origin.Text, value.Claim.ReviewSpan, today) with { Subjects = subjects };
                }
            }
        }

        foreach ((ClaimedValue claim, string name, FactText text) in catalog.UpheldConstants())
        {
            if (claim.Review is { } due && IsDue(due, today))
            {
                yield return Report(name, due, text, claim.ReviewSpan, today);
            }
        }
    }

    // Someone who may look until the end of a month or an interval is late when that has ended.
    private static bool IsDue(FactDate review, FactDate today) =>
        !review.IsReversed && review.Latest.IsFinite && today.Earliest.IsFinite && review.Latest.CompareTo(today.Earliest) <= 0;

    private static FactDiagnostic Report(string what, FactDate review, FactText text, TextSpan span, FactDate today)
    {
        bool isSoft = (review.End ?? review).IsSoft() || today.IsSoft();
        return new FactDiagnostic(
            isSoft ? DateRules.StretchedDate : DateRules.ReviewDue,
            new FactLocation(text, span),
            $"{what} was to be looked at again by {review}, and the catalog's day is {today}"
                + (isSoft ? ", unless an approximate or uncertain date is stretched." : ". Check it, then move the review date."));
    }
}
