namespace FactCatalog.Compiler.Dates.Network;

/// <summary>
/// Makes a conflict minimal where the whole component is too large to search: its own statements alone are searched, and if even that
/// takes too long, those that it can do without are left out one by one.
/// </summary>
internal static class ConflictShrinker
{
    /// <summary>Steps for the search among the statements of one conflict.</summary>
    private const long Steps = 200_000;

    /// <summary>
    /// Beyond this many steps nothing is left out one by one; only a conflict of thousands of statements that constrain each other many
    /// times over gets here, and no reader would see the difference.
    /// </summary>
    private const long MostSteps = 50_000_000;

    public static Cycle Shrink(ConstraintGraph whole, int first, int end, Cycle cycle)
    {
        int[] statements = cycle.Statements;
        Subnetwork part = Subnetwork.Of(whole, first, end, statements);
        var allowance = new Allowance(Steps);
        var cycles = new ShortestCycles(part.Graph, allowance);
        Cycle found = part.FindCycle() ?? throw new InvalidOperationException("The statements of a negative cycle contain it.");
        bool hasRepeats = Array.IndexOf(part.Graph.RepeatsApart, true) >= 0;
        Cycle shortest = cycles.Find(0, part.Graph.VertexCount, found, part.MayLoop(), hasRepeats)[0];
        Cycle shrunk = part.InWhole(whole, shortest);
        return cycles.IsProven ? shrunk : LeaveOut(whole, first, end, shrunk);
    }

    private static Cycle LeaveOut(ConstraintGraph whole, int first, int end, Cycle cycle)
    {
        var kept = new List<int>(cycle.Statements);
        long steps = 0;
        for (int i = kept.Count - 1; i >= 0 && steps < MostSteps; i--)
        {
            // A cycle that was found may do without several statements at once.
            i = Math.Min(i, kept.Count - 1);
            int left = kept[i];
            kept.RemoveAt(i);
            Subnetwork part = Subnetwork.Of(whole, first, end, kept);
            steps += part.Graph.Heads.Length + part.Graph.VertexCount;
            if (part.FindCycle() is { } found)
            {
                cycle = part.InWhole(whole, found);
                kept.RemoveAll(statement => Array.BinarySearch(cycle.Statements, statement) < 0);
            }
            else
            {
                kept.Insert(i, left);
            }
        }

        return cycle;
    }
}
