using System.Collections.Immutable;

namespace FactCatalog.Compiler.Dates;

/// <summary>
/// Statements that cannot all hold: a cycle of constraints whose weights add up to less than nothing. Immutable and thread-safe.
/// </summary>
internal sealed class TemporalConflict
{
    internal TemporalConflict(ImmutableArray<TemporalLink> links, int blamed, bool isSoft, bool isShortest)
    {
        Links = links;
        Blamed = blamed;
        IsSoft = isSoft;
        IsShortest = isShortest;
        var statements = ImmutableArray.CreateBuilder<int>(links.Length);
        var seen = new HashSet<int>();
        long sum = 0;
        foreach (TemporalLink link in links)
        {
            sum += link.Days;
            if (seen.Add(link.Statement))
            {
                statements.Add(link.Statement);
            }
        }

        Statements = statements.ToImmutable();
        MissingDays = -sum;
    }

    /// <summary>
    /// The handles of the statements, each once, in the order in which they explain each other: a variable is not after some day, hence
    /// another is not after another day, and so on, until the last one says that it is. Where no bound takes part the one of the lowest
    /// order comes first. Dropping any one of them resolves this conflict.
    /// </summary>
    public ImmutableArray<int> Statements { get; }

    /// <summary>The steps of the cycle, in the same order; a statement that has several constraints may occur more than once.</summary>
    public ImmutableArray<TemporalLink> Links { get; }

    /// <summary>By how many days the statements miss; at least 1.</summary>
    public long MissingDays { get; }

    /// <summary>The handle of the statement to report it at: the one of the least trust, among equals one whose owner owns an ordering of the conflict, and among those the one of the highest order.</summary>
    public int Blamed { get; }

    /// <summary>Whether it vanishes where approximate and uncertain dates may be stretched (FACT104 rather than FACT103).</summary>
    public bool IsSoft { get; }

    /// <summary>
    /// Whether it is certain that no conflict with fewer statements was left in its part of the network when it was found. Only a search
    /// that ran out of its allowance (see <see cref="TemporalNetwork"/>) leaves it uncertain.
    /// </summary>
    public bool IsShortest { get; }

    /// <summary>What would resolve it, for each bound on the cycle.</summary>
    public ImmutableArray<TemporalRemedy> Remedies()
    {
        var remedies = ImmutableArray.CreateBuilder<TemporalRemedy>();
        foreach (TemporalLink link in Links)
        {
            if (link.IsLatest)
            {
                remedies.Add(new TemporalRemedy(link.Statement, link.Left, link.Days + MissingDays, OrLater: true));
            }
            else if (link.IsEarliest)
            {
                remedies.Add(new TemporalRemedy(link.Statement, link.Right, -link.Days - MissingDays, OrLater: false));
            }
        }

        return remedies.ToImmutable();
    }
}
