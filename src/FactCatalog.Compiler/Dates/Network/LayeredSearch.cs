namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// Finds the negative cycles through one vertex that need the fewest edges, or the fewest statements: Bellman-Ford in layers, where layer
/// k holds the best paths of k edges and only what improved in the last layer goes on. To count statements instead, an edge of a statement
/// that a path has met already costs nothing; a path then also carries which of the statements that can repeat it has met.
/// </summary>
internal sealed class LayeredSearch
{
    private readonly ConstraintGraph _graph;
    private readonly Allowance _allowance;
    private readonly LabelStore _labels;
    private readonly bool[] _isDone;
    private readonly List<int> _done = [];
    private readonly List<(int Label, int Edge)> _closings = [];
    private List<int> _current = [];
    private List<int> _following = [];
    private bool _countsStatements;

    // The smallest number found, or the limit.
    private int _best;

    public LayeredSearch(ConstraintGraph graph, Allowance allowance)
    {
        _graph = graph;
        _allowance = allowance;
        _labels = new LabelStore(graph.VertexCount);
        _isDone = new bool[graph.VertexCount];
    }

    /// <summary>The cycles of the smallest number found since <see cref="Begin"/>; none if there are none within the limit.</summary>
    public List<Cycle> Cycles { get; } = [];

    /// <summary>Whether nothing was left out for lack of steps.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Forgets all that was found.</summary>
    /// <param name="limit">Cycles of more edges or statements are not looked for.</param>
    /// <param name="countsStatements">Whether statements are counted rather than edges.</param>
    public void Begin(int limit, bool countsStatements)
    {
        _best = limit;
        IsComplete = true;
        _countsStatements = countsStatements;
        Cycles.Clear();
        foreach (int vertex in _done)
        {
            _isDone[vertex] = false;
        }

        _done.Clear();
    }

    /// <summary>Whether cycles through a vertex have been looked for since <see cref="Begin"/>.</summary>
    public bool IsDone(int vertex) => _isDone[vertex];

    /// <summary>
    /// Looks for cycles through a vertex that pass none of the vertices asked about before. Where there may be negative cycles that
    /// avoid it, <paramref name="mayLoop"/> is true, and those that it comes upon count too.
    /// </summary>
    public void Search(int start, bool mayLoop)
    {
        if (_allowance.IsSpent)
        {
            IsComplete = false;
            return;
        }

        _labels.Clear();
        _closings.Clear();
        _current.Clear();
        _current.Add(_labels.TryAdd(start, 0, 0, 0, LabelStore.None, LabelStore.None));
        for (int layer = 0; _current.Count > 0 && layer <= _best; layer++)
        {
            _following.Clear();

            // Edges that cost nothing lengthen the list while it is read.
            for (int i = 0; i < _current.Count; i++)
            {
                if (!_labels.IsBeaten(_current[i]))
                {
                    Extend(_current[i], start, layer, mayLoop);
                }

                if (_allowance.IsSpent)
                {
                    IsComplete = false;
                    layer = _best;
                    break;
                }
            }

            (_current, _following) = (_following, _current);
        }

        foreach ((int label, int edge) in _closings.ToArray())
        {
            Keep(CycleOf(label, edge));
        }

        _isDone[start] = true;
        _done.Add(start);
    }

    private void Extend(int label, int start, int layer, bool mayLoop)
    {
        int vertex = _labels.Vertices[label];
        int set = _labels.SetOf(label);
        int end = _graph.FirstEdges[vertex + 1];
        _allowance.Take(end - _graph.FirstEdges[vertex] + 1);
        for (int edge = _graph.FirstEdges[vertex]; edge < end; edge++)
        {
            int head = _graph.Heads[edge];
            if (_graph.Weights[edge] == ConstraintGraph.Dropped || _isDone[head])
            {
                continue;
            }

            int statement = _graph.Statements[edge];
            bool isTracked = _countsStatements && _graph.RepeatsApart[statement];
            bool isMet = isTracked && _labels.Contains(set, statement);
            int cost = isMet ? layer : layer + 1;
            long weight = _labels.Weights[label] + _graph.Weights[edge];
            if (cost > _best)
            {
                continue;
            }

            if (head == start)
            {
                if (weight < 0)
                {
                    Close(label, edge, cost);
                }
            }
            else if ((!mayLoop || !_labels.HasLabels(head) || !ClosesLoop(label, edge, weight)) && (cost < _best || isTracked || set != 0))
            {
                // At the limit a path can only go on by edges that cost nothing, those of tracked statements that it has met.
                int added = _labels.TryAdd(head, weight, cost, isTracked && !isMet ? _labels.With(set, statement) : set, label, edge);
                if (added != LabelStore.None)
                {
                    (isMet ? _current : _following).Add(added);
                }
            }
        }
    }

    private void Close(int label, int edge, int cost)
    {
        if (cost < _best)
        {
            _best = cost;
            _closings.Clear();
            Cycles.Clear();
        }

        _closings.Add((label, edge));
    }

    // A path that comes back to one of its own vertices need not go on: if the way round is negative it is a cycle to be reported,
    // otherwise it gains nothing.
    private bool ClosesLoop(int label, int edge, long weight)
    {
        int head = _graph.Heads[edge];
        long steps = 0;
        for (int ancestor = label; ancestor != LabelStore.None; ancestor = _labels.Parents[ancestor])
        {
            steps++;
            if (_labels.Vertices[ancestor] == head)
            {
                _allowance.Take(steps);
                if (weight < _labels.Weights[ancestor])
                {
                    Keep(CycleOf(label, edge));
                }

                return true;
            }
        }

        _allowance.Take(steps);
        return false;
    }

    private void Keep(Cycle cycle)
    {
        int count = _countsStatements ? cycle.Statements.Length : cycle.Edges.Length;
        if (count < _best)
        {
            _best = count;
            _closings.Clear();
            Cycles.Clear();
        }

        if (count == _best)
        {
            Cycles.Add(cycle);
        }
    }

    private Cycle CycleOf(int label, int closingEdge)
    {
        var edges = new List<int> { closingEdge };
        int end = _graph.Heads[closingEdge];
        for (; _labels.Vertices[label] != end; label = _labels.Parents[label])
        {
            edges.Add(_labels.Edges[label]);
        }

        edges.Reverse();
        _allowance.Take(edges.Count);
        return new Cycle(_graph, edges.ToArray());
    }
}
