using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Checks;
using FactCatalog.Compiler.Rules;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Dates;

/// <summary>
/// Feeds the network: a variable for every end of a stated date that some ordering speaks of, and a statement for every such date and every
/// ordering of every entity. A date that is not stated links nothing; one that is reversed in itself is told elsewhere and links nothing either.
/// </summary>
internal sealed class DateOrdersBuilder(Catalog catalog)
{
    // An ordering is a declaration of the catalog's owner; only stated dates are blamed, unless nothing else is in the conflict.
    private const int TrustOfOrderings = int.MaxValue;

    private readonly TemporalNetworkBuilder _network = new();
    private readonly ImmutableArray<DateStatement>.Builder _statements = ImmutableArray.CreateBuilder<DateStatement>();
    private readonly Dictionary<(Entity Entity, int Field), (int Start, int End)> _variables = [];
    private readonly Dictionary<string, long> _fileOrder = new(StringComparer.Ordinal);
    private long _orderings;

    public DateOrders Build()
    {
        foreach (Entity entity in catalog.UpheldEntities())
        {
            foreach (ImpliedOrdering ordering in ImpliedOrderings.Of(entity, catalog))
            {
                if (VariablesOf(ordering.First) is { } first && VariablesOf(ordering.Second) is { } second)
                {
                    _network.NotAfter(Add(new ImpliedStatement(ordering, entity)), first.Start, second.End);
                }
            }
        }

        foreach (CheckedRule rule in CatalogRules.Of(catalog.Declarations).Rules.Where(rule => !rule.Orderings.IsEmpty))
        {
            foreach (Entity entity in catalog.EntitiesOf(rule.Type).Where(entity => entity.Remarks.Status != FactStatus.Refuted && !entity.Remarks.Ignores("FACT401")))
            {
                foreach (DateOrdering ordering in rule.Orderings)
                {
                    foreach (DateOrderingPair pair in ordering.PairsOf(catalog, entity))
                    {
                        AddRule(rule, pair, entity);
                    }
                }
            }
        }

        return new DateOrders(_network.Build().Solve(), _statements.ToImmutable(), _variables);
    }

    private void AddRule(CheckedRule rule, DateOrderingPair pair, Entity entity)
    {
        if (VariablesOf(pair.Left) is not { } left || VariablesOf(pair.Right) is not { } right)
        {
            return;
        }

        int statement = Add(new RuleStatement(rule, pair.Ordering, entity));
        (int Start, int End) first = left(statement);
        (int Start, int End) second = right(statement);
        DayOffset offset = Days(pair.Right.Offset) - Days(pair.Left.Offset);
        if (pair.Ordering.Relation == DateRelation.Before)
        {
            _network.Before(statement, first.Start, second.End, offset);
            return;
        }

        _network.NotAfter(statement, first.Start, second.End, offset);
        if (pair.Ordering.Relation == DateRelation.Same)
        {
            _network.NotAfter(statement, second.Start, first.End, Days(pair.Left.Offset) - Days(pair.Right.Offset));
        }
    }

    private static DayOffset Days(DateOffset offset) => DayOffset.Months(offset.Months) + DayOffset.Days(offset.Days);

    // The variables of one side; those of a fixed date are bounded by the rule's own statement, which exists only when both sides do.
    private Func<int, (int Start, int End)>? VariablesOf(DateEnd end)
    {
        if (end.Entity is { } entity)
        {
            return StatedValue.Best(entity, end.Field) is { } value && VariablesOf(value) is { } variables ? _ => variables : null;
        }

        return end.Fixed is { IsReversed: false } date ? statement => Bound(statement, date) : null;
    }

    private (int Start, int End)? VariablesOf(StatedValue value)
    {
        if (value.Claim.Value is not DateValue { Date: { IsReversed: false } date })
        {
            return null;
        }

        if (!_variables.TryGetValue((value.Entity, value.FieldIndex), out (int Start, int End) variables))
        {
            int statement = _network.AddStatement((int)Blame.TrustOf(value, catalog.Declarations), OrderOf(value.Location), date.IsSoft());
            _statements.Add(new StatedDate(value, date));
            variables = Bound(statement, date);
            _variables.Add((value.Entity, value.FieldIndex), variables);
        }

        return variables;
    }

    private (int Start, int End) Bound(int statement, FactDate date)
    {
        int start = _network.AddVariable();
        if (!date.IsInterval)
        {
            _network.Between(statement, start, date.Earliest, date.Latest);
            return (start, start);
        }

        int end = _network.AddVariable();
        if (date.Start is { } first)
        {
            _network.Between(statement, start, first.Earliest, first.Latest);
        }

        if (date.End is { } last)
        {
            _network.Between(statement, end, last.Earliest, last.Latest);
        }

        _network.NotAfter(statement, start, end);
        return (start, end);
    }

    private int Add(DateStatement ordering)
    {
        _statements.Add(ordering);
        return _network.AddStatement(TrustOfOrderings, _orderings++);
    }

    // The later in the catalog, the higher: files by their paths, then places.
    private long OrderOf(FactLocation location)
    {
        if (_fileOrder.Count == 0)
        {
            foreach (string path in catalog.UpheldEntities().Select(entity => entity.Location.Text.FactPath).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal))
            {
                _fileOrder.Add(path, _fileOrder.Count);
            }
        }

        return ((_fileOrder.TryGetValue(location.Text.FactPath, out long file) ? file : 0) << 32) + location.Span.Start;
    }
}
