namespace FactCatalog.Compiler.Rules;

/// <summary>How much work a rule may be over all entities. Not thread-safe.</summary>
internal sealed class RuleBudget
{
    /// <summary>Steps of about fifty nanoseconds: seconds, where a rule that compares each of 10,000 entities with each would take minutes.</summary>
    public const long MostSteps = 50_000_000;

    /// <summary>The parts evaluated so far, and the items gone through.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether the rule is given up; everything it asks from then on is unknown.</summary>
    public bool IsSpent => Steps > MostSteps;

    public bool Spend()
    {
        Steps++;
        return !IsSpent;
    }
}
