using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Rules;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT401: an entity definitely breaks a rule of its type. Also FACT007 for rules that make no sense.</summary>
internal sealed class RuleCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        CatalogRules rules = CatalogRules.Of(catalog.Declarations);
        foreach (FactDiagnostic finding in rules.Findings)
        {
            yield return finding;
        }

        RuleEvaluator evaluator = new(catalog);
        foreach (CheckedRule rule in rules.Rules)
        {
            foreach (Entity entity in catalog.EntitiesOf(rule.Type).Where(entity => entity.Remarks.Status != FactStatus.Refuted))
            {
                RuleOutcome outcome = evaluator.Evaluate(rule, entity);
                if (outcome.Truth is false && !IsToldOtherwise(rule, entity, catalog))
                {
                    yield return BrokenRule.Describe(rule, entity, outcome) with { Subjects = SubjectsOf(entity, outcome) };
                }
            }

            foreach (FactDiagnostic finding in evaluator.FindingsOf(rule))
            {
                yield return finding;
            }
        }
    }

    private static ImmutableArray<Entity> SubjectsOf(Entity entity, RuleOutcome outcome) =>
        outcome.Values.Select(value => value.Entity).OfType<Entity>().Prepend(entity).Distinct().ToImmutableArray();

    // A rule that repeats what the type's span, a `during`, or the catalog's day says already: a reversed span is told as FACT102, a broken
    // `during` as FACT105, a date after the catalog's day as FACT107. Offsets change nothing: it is the same two dates that disagree.
    private static bool IsToldOtherwise(CheckedRule rule, Entity entity, Catalog catalog)
    {
        if (!rule.IsOnlyOrderings)
        {
            return false;
        }

        List<DateOrderingPair> broken = rule.Orderings.SelectMany(ordering => ordering.PairsOf(catalog, entity)).Where(pair => pair.IsBroken).ToList();
        return broken.Count > 0 && broken.TrueForAll(pair => IsToldOtherwise(pair, catalog));
    }

    private static bool IsToldOtherwise(DateOrderingPair pair, Catalog catalog) =>
        IsToldAsFuture(pair, catalog)
        || new[] { pair.Left.Entity, pair.Right.Entity }
            .OfType<Entity>()
            .Distinct()
            .SelectMany(entity => ImpliedOrderings.Of(entity, catalog))
            .Any(ordering => ordering.IsBroken && (Speaks(ordering, pair.Left, pair.Right) || (pair.Ordering.Relation == DateRelation.Same && Speaks(ordering, pair.Right, pair.Left))));

    private static bool IsToldAsFuture(DateOrderingPair pair, Catalog catalog) =>
        pair is { Left: { Entity: { Remarks.Status: FactStatus.Asserted } entity, Date: { } date, Offset.IsZero: true }, Right: { Fixed: { } day, Offset.IsZero: true } }
        && entity.Fields[pair.Left.Field] is { IsDefault: false, Best.Status: FactStatus.Asserted }
        && !entity.Type.Fields[pair.Left.Field].Constraints.AllowsFuture
        && catalog.Declarations.Catalog?.AsOf is { IsReversed: false } today
        && today.Equals(day)
        && today.IsSurelyBefore(date);

    private static bool Speaks(ImpliedOrdering ordering, DateEnd left, DateEnd right) => IsAt(ordering.First.Value, left) && IsAt(ordering.Second.Value, right);

    private static bool IsAt(StatedValue value, DateEnd end) => ReferenceEquals(value.Entity, end.Entity) && value.FieldIndex == end.Field;
}
