namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// The labels of a <see cref="LayeredSearch"/>: each says that a path of some weight and some number of statements leads to a vertex. A
/// label is dropped when another needs no more statements, weighs no more, and has met all the repeatable statements that it has met.
/// </summary>
internal sealed class LabelStore
{
    public const int None = -1;

    private readonly List<int> _touched = [];
    private readonly int[] _latest;
    private int[] _olderAtVertex = new int[256];
    private int[] _sets = new int[256];
    private bool[] _isBeaten = new bool[256];

    // Sets of repeatable statements as lists that share their tails: set 0 is empty, any other is a statement added to an earlier set.
    private readonly List<(int Statement, int Others)> _members = [(None, None)];

    public LabelStore(int vertexCount)
    {
        _latest = new int[vertexCount];
        for (int i = 0; i < vertexCount; i++)
        {
            _latest[i] = None;
        }
    }

    public int Count { get; private set; }

    public int[] Vertices { get; private set; } = new int[256];

    public long[] Weights { get; private set; } = new long[256];

    public int[] Layers { get; private set; } = new int[256];

    /// <summary>The label that this one goes on from.</summary>
    public int[] Parents { get; private set; } = new int[256];

    /// <summary>The edge that it goes on by.</summary>
    public int[] Edges { get; private set; } = new int[256];

    public int SetOf(int label) => _sets[label];

    public bool IsBeaten(int label) => _isBeaten[label];

    public bool HasLabels(int vertex) => _latest[vertex] != None;

    public void Clear()
    {
        foreach (int vertex in _touched)
        {
            _latest[vertex] = None;
        }

        _touched.Clear();
        _members.RemoveRange(1, _members.Count - 1);
        Count = 0;
    }

    public bool Contains(int set, int statement)
    {
        for (; set != 0; set = _members[set].Others)
        {
            if (_members[set].Statement == statement)
            {
                return true;
            }
        }

        return false;
    }

    public int With(int set, int statement)
    {
        _members.Add((statement, set));
        return _members.Count - 1;
    }

    /// <summary>Adds a label unless an earlier one is as good.</summary>
    /// <returns>The label, or <see cref="None"/>.</returns>
    public int TryAdd(int vertex, long weight, int layer, int set, int parent, int edge)
    {
        int newer = None;
        for (int other = _latest[vertex]; other != None; other = _olderAtVertex[other])
        {
            if (Layers[other] <= layer && Weights[other] <= weight && IsSubset(set, _sets[other]))
            {
                return None;
            }

            if (Layers[other] >= layer && Weights[other] >= weight && IsSubset(_sets[other], set))
            {
                _isBeaten[other] = true;
                if (newer == None)
                {
                    _latest[vertex] = _olderAtVertex[other];
                }
                else
                {
                    _olderAtVertex[newer] = _olderAtVertex[other];
                }
            }
            else if (set == 0 && _sets[other] == 0 && Layers[other] < layer)
            {
                // Without sets each label of a vertex weighs less than all before it, so the others would not win either.
                break;
            }
            else
            {
                newer = other;
            }
        }

        if (Count == Vertices.Length)
        {
            Grow();
        }

        int label = Count++;
        Vertices[label] = vertex;
        Weights[label] = weight;
        Layers[label] = layer;
        Parents[label] = parent;
        Edges[label] = edge;
        _sets[label] = set;
        _isBeaten[label] = false;
        if (_latest[vertex] == None)
        {
            _touched.Add(vertex);
        }

        _olderAtVertex[label] = _latest[vertex];
        _latest[vertex] = label;
        return label;
    }

    private bool IsSubset(int set, int of)
    {
        if (set == of || set == 0)
        {
            return true;
        }

        for (; set != 0; set = _members[set].Others)
        {
            if (!Contains(of, _members[set].Statement))
            {
                return false;
            }
        }

        return true;
    }

    private void Grow()
    {
        int size = Count * 2;
        Vertices = Grown(Vertices, size);
        Weights = Grown(Weights, size);
        Layers = Grown(Layers, size);
        Parents = Grown(Parents, size);
        Edges = Grown(Edges, size);
        _sets = Grown(_sets, size);
        _isBeaten = Grown(_isBeaten, size);
        _olderAtVertex = Grown(_olderAtVertex, size);
    }

    private static T[] Grown<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }
}
