namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// Looks for labels (days) that keep all constraints: Bellman-Ford from a source that is no day's distance from any vertex, with
/// Tarjan's subtree disassembly (B. V. Cherkassky, A. V. Goldberg, "Negative-cycle detection algorithms", Mathematical Programming 85,
/// 1999). When a vertex gets a lower label, all vertices whose labels rest on it leave the tree of shortest paths and are not scanned
/// until they are reached anew; if the vertex that lowers it is among them, there is a negative cycle. The labels of a graph without one
/// keep all constraints.
/// </summary>
/// <remarks>
/// Constraints can be dropped between two finds, and the search goes on with the labels it has: labels that are lower than need be
/// are as good a start as zeros. Not thread-safe.
/// </remarks>
internal sealed class FeasibilitySearch
{
    private const int None = -1;

    // A simple path is not shorter than this (see NetworkLayout). Labels that have sunk deeper, which takes several drops, start anew.
    private const long DeepestStart = -2_800_000_000_000_000_000;

    private readonly ConstraintGraph _graph;
    private readonly bool _withoutOrigin;
    private readonly int[] _parentEdges;

    // The trees as one list in preorder: a subtree is the run of deeper vertices behind its root. The last index is the source.
    private readonly int[] _next;
    private readonly int[] _previous;
    private readonly int[] _depths;
    private readonly bool[] _isActive;
    private readonly bool[] _isQueued;
    private readonly int[] _queue;
    private readonly List<int> _disassembled = [];
    private readonly int _source;
    private int _queueHead;
    private int _queueLength;
    private int _first;
    private int _end;
    private long _lowest;

    /// <param name="graph">The graph.</param>
    /// <param name="withoutOrigin">Whether the first vertex of each range, the origin, and all bounds with it, are left out.</param>
    public FeasibilitySearch(ConstraintGraph graph, bool withoutOrigin = false)
    {
        _graph = graph;
        _withoutOrigin = withoutOrigin;
        _source = graph.VertexCount;
        Labels = new long[_source];
        _parentEdges = new int[_source];
        _next = new int[_source + 1];
        _previous = new int[_source + 1];
        _depths = new int[_source + 1];
        _isActive = new bool[_source];
        _isQueued = new bool[_source];
        _queue = new int[Math.Max(1, _source)];
    }

    /// <summary>The labels; what holds of a range when no cycle is found in it any more: each head's is at most its tail's plus the weight.</summary>
    public long[] Labels { get; }

    /// <summary>How many edges have been looked at so far.</summary>
    public long Relaxations { get; private set; }

    /// <summary>Begins with a component: vertices from <paramref name="first"/>, its origin, up to but not including <paramref name="end"/>.</summary>
    public void Start(int first, int end)
    {
        _first = first;
        _end = end;
        _queueHead = 0;
        _queueLength = 0;
        _next[_source] = _source;
        _previous[_source] = _source;
        _lowest = 0;
        _disassembled.Clear();
        for (int vertex = first; vertex < end; vertex++)
        {
            _lowest = Math.Min(_lowest, Labels[vertex]);
        }

        if (_lowest < DeepestStart)
        {
            Array.Clear(Labels, first, end - first);
            _lowest = 0;
        }

        for (int vertex = first; vertex < end; vertex++)
        {
            _isQueued[vertex] = false;
            _isActive[vertex] = false;
            if (!_withoutOrigin || vertex != first)
            {
                Attach(vertex, None, _source);
                Activate(vertex);
            }
        }
    }

    /// <summary>The edges of a negative cycle in their order, or null if there is none (any more).</summary>
    public int[]? FindCycle()
    {
        int[] firstEdges = _graph.FirstEdges;
        int[] heads = _graph.Heads;
        long[] weights = _graph.Weights;
        while (_queueLength > 0)
        {
            int vertex = _queue[_queueHead];
            _queueHead = _queueHead + 1 == _queue.Length ? 0 : _queueHead + 1;
            _queueLength--;
            _isQueued[vertex] = false;
            if (!_isActive[vertex])
            {
                continue;
            }

            _isActive[vertex] = false;
            int end = firstEdges[vertex + 1];
            for (int edge = firstEdges[vertex]; edge < end; edge++)
            {
                int head = heads[edge];
                long label = Labels[vertex] + weights[edge];
                if (label >= Labels[head] || (_withoutOrigin && head == _first))
                {
                    continue;
                }

                if (RestsOn(head, vertex))
                {
                    Relaxations += edge - firstEdges[vertex] + 1;
                    Activate(vertex);
                    return CycleOf(edge);
                }

                Disassemble(head);
                Labels[head] = label;
                _lowest = Math.Min(_lowest, label);
                Attach(head, edge, vertex);
                Activate(head);
            }

            Relaxations += end - firstEdges[vertex];
        }

        return null;
    }

    /// <summary>Takes note that the edges of a statement have been dropped from the graph.</summary>
    public void Forget(int statement)
    {
        foreach (int edge in _graph.EdgesOf(statement))
        {
            int head = _graph.Heads[edge];
            if (head >= _first && head < _end && _depths[head] > 0 && _parentEdges[head] == edge)
            {
                Uproot(head);
            }
        }

        // Those that have left the tree would have been reached anew, perhaps by the very edge that is gone: they must be scanned after all.
        foreach (int vertex in _disassembled)
        {
            if (_depths[vertex] == 0)
            {
                Attach(vertex, None, _source);
                Activate(vertex);
            }
        }

        _disassembled.Clear();
        if (_lowest < DeepestStart)
        {
            Start(_first, _end);
        }
    }

    // Whether a vertex is in the subtree of another.
    private bool RestsOn(int root, int vertex)
    {
        if (root == vertex)
        {
            return true;
        }

        int depth = _depths[root];
        if (depth == 0 || _depths[vertex] <= depth)
        {
            return false;
        }

        for (int below = _next[root]; _depths[below] > depth; below = _next[below])
        {
            if (below == vertex)
            {
                return true;
            }
        }

        return false;
    }

    private void Disassemble(int root)
    {
        int depth = _depths[root];
        if (depth == 0)
        {
            return;
        }

        int before = _previous[root];
        int below = _next[root];
        _depths[root] = 0;
        while (_depths[below] > depth)
        {
            _depths[below] = 0;
            _isActive[below] = false;
            _disassembled.Add(below);
            below = _next[below];
        }

        _next[before] = below;
        _previous[below] = before;
    }

    private void Attach(int vertex, int parentEdge, int parent)
    {
        _parentEdges[vertex] = parentEdge;
        _depths[vertex] = parent == _source ? 1 : _depths[parent] + 1;
        int after = _next[parent];
        _next[parent] = vertex;
        _previous[vertex] = parent;
        _next[vertex] = after;
        _previous[after] = vertex;
    }

    // The vertices of a subtree become roots: their labels rest on nothing now.
    private void Uproot(int root)
    {
        int depth = _depths[root];
        int before = _previous[root];
        int last = root;
        for (int below = _next[root]; _depths[below] > depth; below = _next[below])
        {
            last = below;
        }

        int after = _next[last];
        _next[before] = after;
        _previous[after] = before;
        for (int vertex = root; ;)
        {
            int next = _next[vertex];
            Attach(vertex, None, _source);
            if (vertex == last)
            {
                break;
            }

            vertex = next;
        }
    }

    private void Activate(int vertex)
    {
        _isActive[vertex] = true;
        if (!_isQueued[vertex])
        {
            _isQueued[vertex] = true;
            int place = _queueHead + _queueLength;
            _queue[place >= _queue.Length ? place - _queue.Length : place] = vertex;
            _queueLength++;
        }
    }

    private int[] CycleOf(int closingEdge)
    {
        var edges = new List<int> { closingEdge };
        int end = _graph.Heads[closingEdge];
        for (int vertex = _graph.Tails[closingEdge]; vertex != end; vertex = _graph.Tails[_parentEdges[vertex]])
        {
            edges.Add(_parentEdges[vertex]);
        }

        edges.Reverse();
        return edges.ToArray();
    }
}
