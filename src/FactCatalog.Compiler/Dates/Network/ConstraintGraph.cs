namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// Constraints as a graph in flat arrays: <c>x - y &lt;= w</c> is an edge from y to x of weight w. The edges that leave a vertex lie side
/// by side, and so do the edges of a statement by their numbers. Only <see cref="Weights"/> change: a dropped edge has the weight
/// <see cref="Dropped"/>.
/// </summary>
internal sealed class ConstraintGraph
{
    /// <summary>
    /// A weight that never limits anything: labels lie between -5.6e18 and 0 (see <see cref="NetworkLayout"/>), so no sum with it is below
    /// a label, nor beyond the range of numbers.
    /// </summary>
    public const long Dropped = 8_000_000_000_000_000_000;

    private readonly long[] _stated;
    private readonly int[] _firstOfStatement;
    private readonly int[] _edgesOfStatement;

    /// <summary>Sorts edges by their tails, keeping the given order among those of one tail.</summary>
    public ConstraintGraph(int vertexCount, int statementCount, int[] tails, int[] heads, long[] weights, int[] statements)
    {
        FirstEdges = Starts(tails, vertexCount);
        Sources = Places(tails, FirstEdges);
        Tails = Pick(tails, Sources);
        Heads = Pick(heads, Sources);
        Statements = Pick(statements, Sources);
        _stated = Pick(weights, Sources);
        Weights = (long[])_stated.Clone();
        _firstOfStatement = Starts(Statements, statementCount);
        _edgesOfStatement = Places(Statements, _firstOfStatement);
        RepeatsApart = new bool[statementCount];
        for (int statement = 0; statement < statementCount; statement++)
        {
            RepeatsApart[statement] = CanRepeatApart(EdgesOf(statement));
        }
    }

    public int VertexCount => FirstEdges.Length - 1;

    /// <summary>Where the edges that leave each vertex begin; one more at the end.</summary>
    public int[] FirstEdges { get; }

    public int[] Tails { get; }

    public int[] Heads { get; }

    public long[] Weights { get; }

    /// <summary>The statement of each edge.</summary>
    public int[] Statements { get; }

    /// <summary>Which of the given edges each edge is.</summary>
    public int[] Sources { get; }

    /// <summary>
    /// Whether one simple cycle can use a statement more than once, so that counting the edges of the cycle counts it too often: where it
    /// constrains more than one pair of vertices, or contradicts itself on one pair.
    /// </summary>
    public bool[] RepeatsApart { get; }

    public ReadOnlySpan<int> EdgesOf(int statement) =>
        _edgesOfStatement.AsSpan(_firstOfStatement[statement], _firstOfStatement[statement + 1] - _firstOfStatement[statement]);

    public void Drop(int statement)
    {
        foreach (int edge in EdgesOf(statement))
        {
            Weights[edge] = Dropped;
        }
    }

    public void Restore(int statement)
    {
        foreach (int edge in EdgesOf(statement))
        {
            Weights[edge] = _stated[edge];
        }
    }

    private static int[] Starts(int[] keys, int count)
    {
        int[] starts = new int[count + 1];
        foreach (int key in keys)
        {
            starts[key + 1]++;
        }

        for (int i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }

        return starts;
    }

    // A stable counting sort: which index comes at each place.
    private static int[] Places(int[] keys, int[] starts)
    {
        int[] next = (int[])starts.Clone();
        int[] places = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            places[next[keys[i]]++] = i;
        }

        return places;
    }

    private static T[] Pick<T>(T[] values, int[] places)
    {
        var picked = new T[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            picked[i] = values[places[i]];
        }

        return picked;
    }

    private bool CanRepeatApart(ReadOnlySpan<int> edges)
    {
        if (edges.Length < 2)
        {
            return false;
        }

        int tail = Tails[edges[0]];
        int head = Heads[edges[0]];
        long there = Dropped;
        long back = Dropped;
        foreach (int edge in edges)
        {
            if (Tails[edge] == tail && Heads[edge] == head)
            {
                there = Math.Min(there, _stated[edge]);
            }
            else if (Tails[edge] == head && Heads[edge] == tail)
            {
                back = Math.Min(back, _stated[edge]);
            }
            else
            {
                return true;
            }
        }

        return there != Dropped && back != Dropped && there + back < 0;
    }
}
