namespace FactCatalog.Compiler.Dates.Network;

/// <summary>A negative cycle: its edges in order, how many statements they are of, and their sum.</summary>
internal sealed class Cycle
{
    public Cycle(ConstraintGraph graph, int[] edges)
    {
        Edges = edges;
        var seen = new HashSet<int>();
        foreach (int edge in edges)
        {
            seen.Add(graph.Statements[edge]);
            Weight += graph.Weights[edge];
        }

        Statements = seen.ToArray();
        Array.Sort(Statements);
    }

    public int[] Edges { get; }

    /// <summary>The statements, each once, sorted.</summary>
    public int[] Statements { get; }

    public long Weight { get; }
}
