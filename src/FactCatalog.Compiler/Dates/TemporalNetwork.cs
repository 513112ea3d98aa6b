using FactCatalog.Compiler.Dates.Network;

namespace FactCatalog.Compiler.Dates;

/// <summary>
/// A Simple Temporal Network (R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", Artificial Intelligence 49, 1991): days
/// as variables, and constraints <c>x - y &lt;= w</c> between two of them or one of them and the origin (day 0, 1970-01-01). It can hold
/// exactly where its graph has no negative cycle. Immutable and thread-safe; made by <see cref="TemporalNetworkBuilder"/>.
/// </summary>
/// <remarks>
/// <para>A conflict is the negative cycle with the fewest statements that is left in its part of the network (the variables that
/// statements connect); among those, the one that misses most. The statement that it blames is then dropped, and what can still not hold
/// is the next conflict, so that one mistake gives one conflict as long as it is the one that is blamed. Statements that take approximate
/// dates at their word join when the others hold.</para>
/// <para>Finding the fewest statements is bounded by steps, one for each look at a constraint: 50,000 for each search and 20,000,000 for
/// all together. The first are enough for parts of some hundred constraints whatever these are, the second for a part of 100,000
/// variables and 300,000 orderings with a thousand usual conflicts (see <see cref="TemporalConflict.IsShortest"/>). Beyond, a conflict is
/// only minimal: the negative cycle that was met first, less all statements that it can do without.</para>
/// <para>Days beyond years of fifteen digits and sums beyond 2e18 days are cut off where that loosens a constraint: they can hide a
/// conflict, never invent one. The result depends on what was stated, not on the order of calls; see
/// <see cref="TemporalNetworkBuilder.AddStatement"/>.</para>
/// </remarks>
internal sealed class TemporalNetwork
{
    /// <summary>The handle of the origin in links.</summary>
    public const int Origin = -1;

    private readonly int _variables;
    private readonly TemporalStatement[] _statements;
    private readonly TemporalLink[] _links;

    internal TemporalNetwork(int variables, TemporalStatement[] statements, TemporalLink[] links)
    {
        _variables = variables;
        _statements = statements;
        _links = links;
    }

    /// <summary>Finds what cannot hold together. Never throws.</summary>
    public TemporalSolution Solve()
    {
        var layout = new NetworkLayout(_variables, _statements, _links);
        var finder = new ConflictFinder(layout, _statements);
        return new TemporalSolution(finder.Solve(), layout, finder.Feasibility, finder.SearchSteps);
    }
}
