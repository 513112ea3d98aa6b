using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Checks;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Rules;

namespace FactCatalog.Compiler.Dates;

/// <summary>Lists every ordering that a catalog declares for dates that are stated: by spans, by <c>during</c>, and by rules.</summary>
internal static class DeclaredOrderings
{
    public static IEnumerable<DeclaredOrdering> Of(Catalog catalog)
    {
        foreach (Entity entity in catalog.UpheldEntities())
        {
            foreach (ImpliedOrdering ordering in ImpliedOrderings.Of(entity, catalog).Where(ordering => !IsExempt(ordering, entity)))
            {
                yield return new DeclaredOrdering(
                    new ImpliedStatement(ordering, entity),
                    Side(ordering.First),
                    Side(ordering.Second),
                    DayOffset.None,
                    IsStrict: false,
                    ordering.IsBroken);
            }
        }

        foreach (CheckedRule rule in CatalogRules.Of(catalog.Declarations).Rules.Where(rule => !rule.Orderings.IsEmpty))
        {
            // An entity that is right to break the rule does not lend it to others either.
            foreach (Entity entity in catalog.EntitiesOf(rule.Type).Where(entity => entity.Remarks.Status != FactStatus.Refuted && !entity.Remarks.Ignores(RuleRules.BrokenRule.Id)))
            {
                foreach (DateOrderingPair pair in rule.Orderings.SelectMany(ordering => ordering.PairsOf(catalog, entity)))
                {
                    foreach (DeclaredOrdering ordering in OfPair(rule, pair, entity))
                    {
                        yield return ordering;
                    }
                }
            }
        }
    }

    private static IEnumerable<DeclaredOrdering> OfPair(CheckedRule rule, DateOrderingPair pair, Entity entity)
    {
        if (DateOf(pair.Left) is { } left && DateOf(pair.Right) is { } right)
        {
            RuleStatement statement = new(rule, pair.Ordering, entity);
            // Two times may follow each other on one day.
            bool isStrict = pair.Ordering.Relation == DateRelation.Before && left.Date.TimeOfDay is null && right.Date.TimeOfDay is null;
            yield return new DeclaredOrdering(statement, left, right, Days(pair.Right.Offset) - Days(pair.Left.Offset), isStrict, pair.IsBroken);
            if (pair.Ordering.Relation == DateRelation.Same)
            {
                yield return new DeclaredOrdering(statement, right, left, Days(pair.Left.Offset) - Days(pair.Right.Offset), IsStrict: false, pair.IsBroken);
            }
        }
    }

    private static OrderedDate? DateOf(DateEnd end) =>
        end.Entity is { } entity ? StatedValue.Best(entity, end.Field) is { } value ? Stated(value) : null
        : end.Fixed is { IsReversed: false } date ? new OrderedDate(Value: null, date)
        : null;

    private static OrderedDate Side(SpanSide side) => new(side.Value, side.Date, side.End);

    // An entity that is right to lie outside does not say of others that they lie within.
    private static bool IsExempt(ImpliedOrdering ordering, Entity entity) => ordering.Target is { } target
        ? entity.Remarks.Ignores(DateRules.OutsideSpan.Id) || target.Remarks.Ignores(DateRules.OutsideSpan.Id)
        : entity.Remarks.Ignores(DateRules.ReversedSpan.Id);

    private static OrderedDate? Stated(StatedValue value) => value.Claim.Value is DateValue { Date: { IsReversed: false } date } ? new OrderedDate(value, date) : null;

    private static DayOffset Days(DateOffset offset) => DayOffset.Months(offset.Months) + DayOffset.Days(offset.Days);
}
