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

    // A rule that repeats what the type's span or a `during` says already: a reversed span is told as FACT102, a broken `during` as FACT105.
    private static bool IsToldOtherwise(CheckedRule rule, Entity entity, Catalog catalog)
    {
        if (!rule.IsOneOrdering)
        {
            return false;
        }

        List<ImpliedOrdering>? implied = null;
        foreach (DateOrderingPair pair in rule.Orderings[0].PairsOf(catalog, entity))
        {
            implied ??= ImpliedOrderings.Of(entity, catalog).Where(IsBroken).ToList();
            if (!implied.Exists(ordering => IsAt(ordering.First, pair.Left) && IsAt(ordering.Second, pair.Right)))
            {
                return false;
            }
        }

        return implied is { Count: > 0 };
    }

    private static bool IsBroken(ImpliedOrdering ordering) =>
        ordering.First.Claim.Value is DateValue { Date: var first } && ordering.Second.Claim.Value is DateValue { Date: var second } && second.IsBefore(first) is true;

    private static bool IsAt(StatedValue value, DateEnd end) => ReferenceEquals(value.Entity, end.Entity) && value.FieldIndex == end.Field && end.Offset.IsZero;
}
