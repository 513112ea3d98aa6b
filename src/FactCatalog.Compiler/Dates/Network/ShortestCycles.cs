namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// Finds, in a component that has a negative cycle, the negative cycles of the fewest statements. Counting edges is cheap and comes
/// first; where a statement may stand on a cycle more than once, fewer statements than that are looked for in a second search.
/// </summary>
internal sealed class ShortestCycles
{
    private readonly ConstraintGraph _graph;
    private readonly LayeredSearch _search;

    public ShortestCycles(ConstraintGraph graph, Allowance allowance)
    {
        _graph = graph;
        _search = new LayeredSearch(graph, allowance);
    }

    /// <summary>Whether the last answer is proven: no negative cycle has fewer statements.</summary>
    public bool IsProven { get; private set; }

    /// <summary>The cycles, the one that misses most first; at least one.</summary>
    /// <param name="first">The origin of the component.</param>
    /// <param name="end">Behind its last vertex.</param>
    /// <param name="found">Any negative cycle of it.</param>
    /// <param name="mayLoop">Whether orderings alone contradict each other, so that there are negative cycles that avoid the origin.</param>
    /// <param name="hasRepeats">Whether a statement of the component repeats apart.</param>
    public List<Cycle> Find(int first, int end, Cycle found, bool mayLoop, bool hasRepeats)
    {
        Run(first, end, found, found.Edges.Length, countsStatements: false, mayLoop);
        IsProven = _search.IsComplete;
        var cycles = new List<Cycle>(_search.Cycles) { found };
        int fewest = cycles.Min(cycle => cycle.Statements.Length);
        if (hasRepeats && fewest > 1)
        {
            Run(first, end, found, fewest - 1, countsStatements: true, mayLoop);
            IsProven &= _search.IsComplete;
            if (_search.Cycles.Count > 0)
            {
                cycles = new List<Cycle>(_search.Cycles);
                fewest = cycles.Min(cycle => cycle.Statements.Length);
            }
        }

        cycles.RemoveAll(cycle => cycle.Statements.Length > fewest);

        // Stable, so that the same network always gives the same answer.
        return cycles.OrderBy(cycle => cycle.Weight).ToList();
    }

    private void Run(int first, int end, Cycle found, int limit, bool countsStatements, bool mayLoop)
    {
        _search.Begin(limit, countsStatements);
        _search.Search(first, mayLoop);
        if (!mayLoop)
        {
            return;
        }

        // The vertices of the cycle that is known come first: what they find narrows the search from the others.
        foreach (int edge in found.Edges)
        {
            SearchOnce(_graph.Heads[edge]);
        }

        for (int vertex = first + 1; vertex < end; vertex++)
        {
            SearchOnce(vertex);
        }
    }

    private void SearchOnce(int vertex)
    {
        if (!_search.IsDone(vertex))
        {
            _search.Search(vertex, mayLoop: true);
        }
    }
}
