using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT108: the day by which someone should look again is on or before the catalog's day.</summary>
internal sealed class ReviewDueCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        if (catalog.Declarations.Catalog?.AsOf is not { } today)
        {
            yield break;
        }

        foreach (Entity entity in catalog.UpheldEntities())
        {
            if (entity.Remarks.Review is { } review && review.IsAfter(today) is false)
            {
                yield return Report(entity, $"{entity}", review, entity.Location.Text, entity.Remarks.ReviewSpan, today);
            }

            foreach (StatedValue value in entity.UpheldValues())
            {
                if (value.Claim.Review is { } due && due.IsAfter(today) is false)
                {
                    yield return Report(entity, $"'{value.Field.Name}' of {entity}", due, value.Location.Text, value.Claim.ReviewSpan, today);
                }
            }
        }
    }

    private static FactDiagnostic Report(Entity entity, string what, FactDate review, FactText text, TextSpan span, FactDate today) => new(
        DateRules.ReviewDue,
        new FactLocation(text, span),
        $"{what} was to be looked at again by {review}, and the catalog's day is {today}. Check it, then move the review date.")
    {
        Subjects = ImmutableArray.Create(entity),
    };
}
