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
    private readonly Dictionary<Entity, int> _owners = [];
    private readonly List<(StatedValue Value, FactDate Date)> _stated = [];
    private long _orderings;

    public DateOrders Build()
    {
        foreach (DeclaredOrdering ordering in DeclaredOrderings.Of(catalog))
        {
            if (ordering.IsBrokenAlone)
            {
                Suspect(ordering);
            }

            bool isSoft = (ordering.Left.Value is null && ordering.Left.Date.IsSoft()) || (ordering.Right.Value is null && ordering.Right.Date.IsSoft());
            _statements.Add(ordering.Statement);
            int statement = _network.AddStatement(TrustOfOrderings, _orderings++, isSoft, OwnerOf(ordering.Statement.Owner), isOrdering: true);
            int first = VariableOf(ordering.Left, statement, isFirst: true);
            int last = VariableOf(ordering.Right, statement, isFirst: false);
            if (ordering.IsStrict)
            {
                _network.Before(statement, first, last, ordering.Offset);
            }
            else
            {
                _network.NotAfter(statement, first, last, ordering.Offset);
            }
        }

        // Only now it is known which dates are suspect; these bound nothing.
        foreach ((StatedValue value, FactDate date) in _stated)
        {
            (Entity Entity, int Field) key = (value.Entity, value.FieldIndex);
            if (!_suspects.Contains(key))
            {
                (int start, int end) = _variables[key];
                Bound(AddStated(value, date), start, end, date);
            }
        }

        return new DateOrders(_network.Build().Solve(), _statements.ToImmutable(), _variables);
    }

    // What two dates break by themselves is told as FACT102, FACT105 or FACT401. The doubtful one of them, else the less trusted one, or both
    // where nothing tells them apart, say nothing further: whatever else they break is most likely the same mistake.
    private void Suspect(DeclaredOrdering ordering)
    {
        int left = SuspicionOf(ordering.Left);
        int right = SuspicionOf(ordering.Right);
        if (ordering.Left.Value is { } first && left >= right)
        {
            _suspects.Add((first.Entity, first.FieldIndex));
        }

        if (ordering.Right.Value is { } second && right >= left)
        {
            _suspects.Add((second.Entity, second.FieldIndex));
        }
    }

    private int SuspicionOf(OrderedDate date) =>
        date.Value is not { } value ? int.MinValue
        : date.Date.IsSoft() ? 1
        : -(int)Blame.TrustOf(value, catalog.Declarations);

    private int OwnerOf(Entity entity)
    {
        if (!_owners.TryGetValue(entity, out int owner))
        {
            owner = _owners.Count;
            _owners.Add(entity, owner);
        }

        return owner;
    }

    private int VariableOf(OrderedDate date, int ordering, bool isFirst)
    {
        (int start, int end) = VariablesOf(date, ordering);
        return date.Side == DateSide.Start || (date.Side == DateSide.Whole && isFirst) ? start : end;
    }

    private (int Start, int End) VariablesOf(OrderedDate date, int ordering)
    {
        if (date.Value is not { Claim.Value: DateValue { Date: var whole } } value)
        {
            (int start, int end) = Free(date.Date);
            Bound(ordering, start, end, date.Date);
            return (start, end);
        }

        (Entity Entity, int Field) key = (value.Entity, value.FieldIndex);
        if (!_variables.TryGetValue(key, out (int Start, int End) variables))
        {
            variables = Free(whole);
            _variables.Add(key, variables);
            _stated.Add((value, whole));
        }

        return variables;
    }

    private int AddStated(StatedValue value, FactDate date)
    {
        _statements.Add(new StatedDate(value, date));
        return _network.AddStatement((int)Blame.TrustOf(value, catalog.Declarations), OrderOf(value.Location), date.IsSoft(), OwnerOf(value.Entity));
    }

    private (int Start, int End) Free(FactDate date)
    {
        int start = _network.AddVariable();
        return (start, date.IsInterval ? _network.AddVariable() : start);
    }

    private void Bound(int statement, int start, int end, FactDate date)
    {
        if (!date.IsInterval)
        {
            Bound(statement, start, date);
            return;
        }

        if (date.Start is { } first)
        {
            Bound(statement, start, first);
        }

        if (date.End is { } last)
        {
            Bound(statement, end, last);
        }

        _network.NotAfter(statement, start, end);
    }

    // A time with an offset has its day in universal time, and a day without one is that of some place on earth: they may be a day apart.
    private void Bound(int statement, int variable, FactDate date)
    {
        if (!date.Offset.HasValue || !date.Earliest.IsFinite || !date.Latest.IsFinite)
        {
            _network.Between(statement, variable, date.Earliest, date.Latest);
            return;
        }

        _network.Between(statement, variable, date.Earliest.DayNumber - 1, date.Latest.DayNumber + 1);
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
