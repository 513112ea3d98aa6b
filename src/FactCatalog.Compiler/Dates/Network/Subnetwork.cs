namespace FactCatalog.Compiler.Dates.Network;

/// <summary>What some statements say within one component, as a graph of its own whose vertex 0 is the origin.</summary>
internal sealed class Subnetwork
{
    private readonly int[] _edges;

    private Subnetwork(ConstraintGraph graph, int[] edges)
    {
        Graph = graph;
        _edges = edges;
    }

    public ConstraintGraph Graph { get; }

    /// <summary>The part of a component that the statements make up; what has been dropped is left out.</summary>
    public static Subnetwork Of(ConstraintGraph whole, int first, int end, IReadOnlyList<int> statements)
    {
        var vertices = new Dictionary<int, int> { [first] = 0 };
        var edges = new List<int>();
        var tails = new List<int>();
        var heads = new List<int>();
        var weights = new List<long>();
        var owners = new List<int>();
        for (int i = 0; i < statements.Count; i++)
        {
            foreach (int edge in whole.EdgesOf(statements[i]))
            {
                if (whole.Tails[edge] >= first && whole.Tails[edge] < end && whole.Weights[edge] != ConstraintGraph.Dropped)
                {
                    edges.Add(edge);
                    tails.Add(VertexOf(whole.Tails[edge]));
                    heads.Add(VertexOf(whole.Heads[edge]));
                    weights.Add(whole.Weights[edge]);
                    owners.Add(i);
                }
            }
        }

        var graph = new ConstraintGraph(
            vertices.Count, statements.Count, tails.ToArray(), heads.ToArray(), weights.ToArray(), owners.ToArray());
        return new Subnetwork(graph, edges.ToArray());

        int VertexOf(int vertex)
        {
            if (!vertices.TryGetValue(vertex, out int number))
            {
                number = vertices.Count;
                vertices.Add(vertex, number);
            }

            return number;
        }
    }

    /// <summary>Any negative cycle, or null.</summary>
    public Cycle? FindCycle()
    {
        var search = new FeasibilitySearch(Graph);
        search.Start(0, Graph.VertexCount);
        return search.FindCycle() is { } edges ? new Cycle(Graph, edges) : null;
    }

    /// <summary>Whether there are negative cycles that avoid the origin.</summary>
    public bool MayLoop()
    {
        var search = new FeasibilitySearch(Graph, withoutOrigin: true);
        search.Start(0, Graph.VertexCount);
        return search.FindCycle() is not null;
    }

    /// <summary>The same cycle in the graph that this one is a part of.</summary>
    public Cycle InWhole(ConstraintGraph whole, Cycle cycle)
    {
        int[] edges = new int[cycle.Edges.Length];
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = _edges[Graph.Sources[cycle.Edges[i]]];
        }

        return new Cycle(whole, edges);
    }
}
