namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// Shortest paths from the origin of a component, or to it, by Dijkstra's algorithm: labels that keep all constraints make every edge's
/// weight, less the difference of its ends, non-negative (D. B. Johnson, "Efficient algorithms for shortest paths in sparse networks",
/// Journal of the ACM 24, 1977).
/// </summary>
internal sealed class DayLimits
{
    /// <summary>The distance where no path leads.</summary>
    public const long Unlimited = long.MaxValue;

    private readonly ConstraintGraph _graph;
    private readonly long[] _labels;

    public DayLimits(ConstraintGraph graph, long[] labels)
    {
        _graph = graph;
        _labels = labels;
    }

    /// <summary>For each vertex of a component, how far it lies from the origin.</summary>
    public long[] FromOrigin(int first, int end) => Distances(first, end, _graph.FirstEdges.AsSpan(first, end - first + 1), null);

    /// <summary>For each vertex of a component, how far the origin lies from it.</summary>
    public long[] ToOrigin(int first, int end)
    {
        int low = _graph.FirstEdges[first];
        int high = _graph.FirstEdges[end];
        int[] starts = new int[end - first + 1];
        for (int edge = low; edge < high; edge++)
        {
            starts[_graph.Heads[edge] - first + 1]++;
        }

        for (int i = 0; i < end - first; i++)
        {
            starts[i + 1] += starts[i];
        }

        int[] next = (int[])starts.Clone();
        int[] incoming = new int[high - low];
        for (int edge = low; edge < high; edge++)
        {
            incoming[next[_graph.Heads[edge] - first]++] = edge;
        }

        return Distances(first, end, starts, incoming);
    }

    // With a list of incoming edges all edges are gone against their direction.
    private long[] Distances(int first, int end, ReadOnlySpan<int> starts, int[]? incoming)
    {
        long[] distances = new long[end - first];
        for (int i = 0; i < distances.Length; i++)
        {
            distances[i] = Unlimited;
        }

        var queue = new VertexQueue(distances);
        distances[0] = 0;
        queue.Raise(0);
        while (queue.TryTake(out int nearest))
        {
            for (int i = starts[nearest]; i < starts[nearest + 1]; i++)
            {
                int edge = incoming is null ? i : incoming[i];
                long weight = _graph.Weights[edge];
                if (weight == ConstraintGraph.Dropped)
                {
                    continue;
                }

                int other = (incoming is null ? _graph.Heads[edge] : _graph.Tails[edge]) - first;
                long distance = distances[nearest] + weight + _labels[_graph.Tails[edge]] - _labels[_graph.Heads[edge]];
                if (distance < distances[other])
                {
                    distances[other] = distance;
                    queue.Raise(other);
                }
            }
        }

        for (int i = 0; i < distances.Length; i++)
        {
            if (distances[i] != Unlimited)
            {
                long ahead = _labels[first + i] - _labels[first];
                distances[i] += incoming is null ? ahead : -ahead;
            }
        }

        return distances;
    }
}
