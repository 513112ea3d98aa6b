using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;

namespace FactCatalog.Compiler.Rules;

/// <summary>
/// Evaluates rules over one catalog with the truth of three values: what is missing, too imprecise, or cannot be read makes a comparison
/// unknown. Only the best claims count. Indexes over whole types are made once. Not thread-safe; keep it as long as rules are evaluated.
/// </summary>
public sealed class RuleEvaluator
{
    private readonly Catalog _catalog;
    private readonly Dictionary<CheckedRule, RuleRun> _runs = [];

    /// <param name="catalog">The catalog of which the rules speak.</param>
    public RuleEvaluator(Catalog catalog) => _catalog = catalog;

    /// <summary>Whether a rule holds for an entity of its type, and if not, why.</summary>
    public RuleOutcome Evaluate(CheckedRule rule, Entity entity)
    {
        RuleRun run = RunOf(rule);
        bool? truth = run.AtTheirWord.Truth(rule.Root, entity);
        if (truth is not false || run.Budget.IsSpent)
        {
            return new RuleOutcome(run.Budget.IsSpent ? null : truth, NeedsUncertainDates: false, ImmutableArray<InvolvedValue>.Empty);
        }

        bool needsDoubtful = run.WithoutDoubtful.Truth(rule.Root, entity) is not false;
        return run.Budget.IsSpent
            ? new RuleOutcome(null, NeedsUncertainDates: false, ImmutableArray<InvolvedValue>.Empty)
            : new RuleOutcome(truth, needsDoubtful, run.AtTheirWord.Explain(rule, entity).ToImmutableArray());
    }

    /// <summary>
    /// What is wrong with a rule itself (FACT007) and shows only over a catalog: an id that no entity has, a pattern that takes too long, too
    /// much work. Each at most once; ask after the rule has been evaluated for all entities.
    /// </summary>
    public IEnumerable<FactDiagnostic> FindingsOf(CheckedRule rule)
    {
        foreach (IdNode id in rule.Ids)
        {
            if (UnknownId(rule, id) is { } finding)
            {
                yield return finding;
            }
        }

        RuleRun run = RunOf(rule);
        if ((run.AtTheirWord.SlowMatch ?? run.WithoutDoubtful.SlowMatch) is { } slow)
        {
            yield return RuleReport.At(rule.Declaration, slow.Pattern.Span, $"The pattern takes longer than a second on some value of {rule.Type.Plural}; a repetition within a repetition, such as (a+)+, may be written as one.");
        }

        if (run.Budget.IsSpent)
        {
            yield return RuleReport.At(
                rule.Declaration,
                rule.Root.Span,
                $"The rule takes more than {RuleBudget.MostSteps / 1_000_000} million steps over the {_catalog.EntitiesOf(rule.Type).Length} {rule.Type.Plural} and is given up. Over a whole type, join a comparison such as x.field == value to the condition by &&, so that only the entities with that value are looked at.");
        }
    }

    /// <summary>How many steps a rule has taken so far.</summary>
    internal long StepsOf(CheckedRule rule) => RunOf(rule).Budget.Steps;

    private RuleRun RunOf(CheckedRule rule)
    {
        if (!_runs.TryGetValue(rule, out RuleRun? run))
        {
            RuleBudget budget = new();
            run = new RuleRun(budget, new Evaluation(_catalog, trustsDoubtful: true, budget), new Evaluation(_catalog, trustsDoubtful: false, budget));
            _runs.Add(rule, run);
        }

        return run;
    }

    private FactDiagnostic? UnknownId(CheckedRule rule, IdNode id)
    {
        TypeDeclaration type = _catalog.Declarations.TypeOf(id.Type.Name)!;
        if (!_catalog.Declarations.AreWhole || _catalog.Find(type, id.Id) is not null)
        {
            return null;
        }

        string guess = Spelling.Guess(id.Id, _catalog.EntitiesOf(type).Select(entity => entity.Id).Concat(rule.Type.Fields.Select(field => field.Name)));
        return RuleReport.At(rule.Declaration, id.Span, $"'{id.Id}' is neither a field of {rule.Type.Name} nor the id of a {type.Name}.{guess}");
    }

    private sealed record RuleRun(RuleBudget Budget, Evaluation AtTheirWord, Evaluation WithoutDoubtful);
}
