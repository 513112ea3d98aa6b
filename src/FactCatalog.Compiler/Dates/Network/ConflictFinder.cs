using System.Collections.Immutable;

namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// Solves a network: finds a conflict, drops the statement that is blamed for it, and goes on until the rest can hold. First without
/// the soft statements, then with them. Afterwards the labels of <see cref="Feasibility"/> keep all constraints that are left.
/// </summary>
internal sealed class ConflictFinder
{
    // Steps that the exact searches of all conflicts share, and that each may take beyond them. A step is the look at one edge, some
    // nanoseconds.
    private const long SharedSteps = 20_000_000;
    private const long OwnSteps = 50_000;

    private readonly NetworkLayout _layout;
    private readonly ConstraintGraph _graph;
    private readonly TemporalStatement[] _statements;
    private readonly Allowance _allowance = new(SharedSteps);
    private readonly ImmutableArray<TemporalConflict>.Builder _conflicts = ImmutableArray.CreateBuilder<TemporalConflict>();
    private FeasibilitySearch? _orderings;
    private ShortestCycles? _shortest;
    private bool _areOrderingsStarted;

    /// <param name="layout">The network; its graph is changed by solving.</param>
    /// <param name="statements">The statements by their handles.</param>
    public ConflictFinder(NetworkLayout layout, TemporalStatement[] statements)
    {
        _layout = layout;
        _graph = layout.Graph;
        _statements = statements;
        Feasibility = new FeasibilitySearch(_graph);
    }

    public FeasibilitySearch Feasibility { get; }

    /// <summary>Steps that the searches for the fewest statements took.</summary>
    public long SearchSteps => _allowance.Taken;

    public ImmutableArray<TemporalConflict> Solve()
    {
        var soft = new List<int>();
        bool[] hasSoft = new bool[_layout.ComponentCount];
        for (int rank = 0; rank < _layout.Handles.Length; rank++)
        {
            if (_statements[_layout.Handles[rank]].IsSoft)
            {
                soft.Add(rank);
                _graph.Drop(rank);
                foreach (int edge in _graph.EdgesOf(rank))
                {
                    hasSoft[_layout.ComponentOf[_graph.Heads[edge]]] = true;
                }
            }
        }

        for (int component = 0; component < _layout.ComponentCount; component++)
        {
            Solve(component, isSoft: false);
        }

        foreach (int rank in soft)
        {
            _graph.Restore(rank);
        }

        for (int component = 0; component < _layout.ComponentCount; component++)
        {
            if (hasSoft[component])
            {
                Solve(component, isSoft: true);
            }
        }

        return _conflicts.ToImmutable();
    }

    private void Solve(int component, bool isSoft)
    {
        int first = _layout.Components[component];
        int end = _layout.Components[component + 1];
        bool? hasRepeats = null;
        _areOrderingsStarted = false;
        Feasibility.Start(first, end);
        while (Feasibility.FindCycle() is { } edges)
        {
            hasRepeats ??= HasRepeats(first, end);
            foreach (Cycle cycle in Explain(first, end, new Cycle(_graph, edges), hasRepeats.Value, out bool isShortest))
            {
                // The cycles were found together; those that an earlier one of them resolved count no more.
                if (Array.TrueForAll(cycle.Edges, edge => _graph.Weights[edge] != ConstraintGraph.Dropped))
                {
                    Report(cycle, isSoft, isShortest);
                }
            }
        }
    }

    private List<Cycle> Explain(int first, int end, Cycle found, bool hasRepeats, out bool isShortest)
    {
        _allowance.Grant(OwnSteps);
        _shortest ??= new ShortestCycles(_graph, _allowance);
        List<Cycle> cycles = _shortest.Find(first, end, found, !OrderingsHold(first, end), hasRepeats);
        isShortest = _shortest.IsProven;
        return isShortest ? cycles : [ConflictShrinker.Shrink(_graph, first, end, cycles[0])];
    }

    private bool OrderingsHold(int first, int end)
    {
        _orderings ??= new FeasibilitySearch(_graph, withoutOrigin: true);
        if (!_areOrderingsStarted)
        {
            _areOrderingsStarted = true;
            _orderings.Start(first, end);
        }

        return _orderings.FindCycle() is null;
    }

    private bool HasRepeats(int first, int end)
    {
        for (int edge = _graph.FirstEdges[first]; edge < _graph.FirstEdges[end]; edge++)
        {
            if (_graph.RepeatsApart[_graph.Statements[edge]])
            {
                return true;
            }
        }

        return false;
    }

    private void Report(Cycle cycle, bool isSoft, bool isShortest)
    {
        int blamed = BlamedOf(cycle);

        var links = ImmutableArray.CreateBuilder<TemporalLink>(cycle.Edges.Length);
        int start = FirstOf(cycle.Edges);
        for (int i = 0; i < cycle.Edges.Length; i++)
        {
            links.Add(_layout.LinkOf(cycle.Edges[(start + i) % cycle.Edges.Length]));
        }

        _conflicts.Add(new TemporalConflict(links.MoveToImmutable(), _layout.Handles[blamed], isSoft, isShortest));
        _graph.Drop(blamed);
        Feasibility.Forget(blamed);
        if (_areOrderingsStarted)
        {
            _orderings!.Forget(blamed);
        }
    }

    private int BlamedOf(Cycle cycle)
    {
        var owners = new HashSet<int>();
        foreach (int rank in cycle.Statements)
        {
            if (_statements[_layout.Handles[rank]] is { IsOrdering: true, Owner: >= 0 and var owner })
            {
                owners.Add(owner);
            }
        }

        int blamed = cycle.Statements[0];
        foreach (int rank in cycle.Statements)
        {
            // Later ranks have higher orders.
            TemporalStatement one = _statements[_layout.Handles[rank]];
            TemporalStatement least = _statements[_layout.Handles[blamed]];
            int byOwner = owners.Contains(one.Owner).CompareTo(owners.Contains(least.Owner));
            if (one.Trust < least.Trust || (one.Trust == least.Trust && (byOwner > 0 || (byOwner == 0 && rank > blamed))))
            {
                blamed = rank;
            }
        }

        return blamed;
    }

    // The edge that leaves the origin, which bounds from above; without one, the lowest statement's.
    private int FirstOf(int[] edges)
    {
        int first = 0;
        for (int i = 0; i < edges.Length; i++)
        {
            int tail = _graph.Tails[edges[i]];
            if (tail == _layout.Components[_layout.ComponentOf[tail]])
            {
                return i;
            }

            int order = _graph.Statements[edges[i]].CompareTo(_graph.Statements[edges[first]]);
            if (order < 0 || (order == 0 && edges[i] < edges[first]))
            {
                first = i;
            }
        }

        return first;
    }
}
