using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Checks;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Dates;

/// <summary>
/// Feeds the network: a variable for every end of a stated date that some ordering speaks of, and a statement for every such date and every
/// ordering. A date that is not stated links nothing; one that is reversed in itself is told elsewhere and links nothing either.
/// </summary>
internal sealed class DateOrdersBuilder(Catalog catalog)
{
    // An ordering is a declaration of the catalog's owner; only stated dates are blamed, unless nothing else is in the conflict.
    private const int TrustOfOrderings = int.MaxValue;

    private readonly TemporalNetworkBuilder _network = new();
    private readonly ImmutableArray<DateStatement>.Builder _statements = ImmutableArray.CreateBuilder<DateStatement>();
    private readonly Dictionary<(Entity Entity, int Field), (int Start, int End)> _variables = [];
    private readonly Dictionary<string, long> _fileOrder = new(StringComparer.Ordinal);
    private readonly HashSet<(Entity Entity, int Field)> _suspects = [];
    private long _orderings;

    public DateOrders Build()
    {
        List<DeclaredOrdering> orderings = DeclaredOrderings.Of(catalog).ToList();
        foreach (DeclaredOrdering ordering in orderings.Where(ordering => ordering.IsBrokenAlone))
        {
            Suspect(ordering);
        }

        foreach (DeclaredOrdering ordering in orderings)
        {
            _statements.Add(ordering.Statement);
            int statement = _network.AddStatement(TrustOfOrderings, _orderings++);
            (int first, _) = VariablesOf(ordering.Left, statement);
            (_, int last) = VariablesOf(ordering.Right, statement);
            if (ordering.IsStrict)
            {
                _network.Before(statement, first, last, ordering.Offset);
            }
            else
            {
                _network.NotAfter(statement, first, last, ordering.Offset);
            }
        }

        return new DateOrders(_network.Build().Solve(), _statements.ToImmutable(), _variables);
    }

    // What two dates break by themselves is told as FACT102, FACT105 or FACT401. The less trusted of them, or both where they are trusted
    // alike, say nothing further: whatever else they break is most likely the same mistake.
    private void Suspect(DeclaredOrdering ordering)
    {
        SourceTrust? left = TrustOf(ordering.Left);
        SourceTrust? right = TrustOf(ordering.Right);
        if (ordering.Left.Value is { } first && !(right < left))
        {
            _suspects.Add((first.Entity, first.FieldIndex));
        }

        if (ordering.Right.Value is { } second && !(left < right))
        {
            _suspects.Add((second.Entity, second.FieldIndex));
        }
    }

    private SourceTrust? TrustOf(OrderedDate date) => date.Value is { } value ? Blame.TrustOf(value, catalog.Declarations) : null;

    private (int Start, int End) VariablesOf(OrderedDate date, int ordering)
    {
        if (date.Value is not { } value)
        {
            return Bound(ordering, date.Date);
        }

        (Entity Entity, int Field) key = (value.Entity, value.FieldIndex);
        if (!_variables.TryGetValue(key, out (int Start, int End) variables))
        {
            variables = _suspects.Contains(key) ? Free(date.Date) : Bound(AddStated(value, date.Date), date.Date);
            _variables.Add(key, variables);
        }

        return variables;
    }

    private int AddStated(StatedValue value, FactDate date)
    {
        _statements.Add(new StatedDate(value, date));
        return _network.AddStatement((int)Blame.TrustOf(value, catalog.Declarations), OrderOf(value.Location), date.IsSoft());
    }

    private (int Start, int End) Free(FactDate date)
    {
        int start = _network.AddVariable();
        return (start, date.IsInterval ? _network.AddVariable() : start);
    }

    private (int Start, int End) Bound(int statement, FactDate date)
    {
        (int Start, int End) variables = Free(date);
        if (!date.IsInterval)
        {
            _network.Between(statement, variables.Start, date.Earliest, date.Latest);
            return variables;
        }

        if (date.Start is { } first)
        {
            _network.Between(statement, variables.Start, first.Earliest, first.Latest);
        }

        if (date.End is { } last)
        {
            _network.Between(statement, variables.End, last.Earliest, last.Latest);
        }

        _network.NotAfter(statement, variables.Start, variables.End);
        return variables;
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
