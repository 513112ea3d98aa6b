namespace FactCatalog.Compiler.Dates;

/// <summary>
/// Collects variables (end points of dates), statements, and what each statement says of the variables. Not thread-safe; the network
/// that it builds is.
/// </summary>
/// <remarks>
/// A statement is what a person would call one assertion, and what is blamed and dropped as one: "launched on 2003-10-15" (two
/// bounds), "the flight took from … to …" (four), "this bridge opened after its firm's first order" (one ordering). Give a rule that
/// stands for many entities one statement for each of them, so that dropping it for one keeps it for the others.
/// </remarks>
internal sealed class TemporalNetworkBuilder
{
    private readonly List<TemporalStatement> _statements = [];
    private readonly List<TemporalLink> _links = [];
    private int _variables;

    /// <summary>Adds a variable about which nothing is known, and returns its handle: 0, 1, 2 and so on.</summary>
    public int AddVariable() => _variables++;

    /// <summary>Adds a statement that says nothing yet, and returns its handle: 0, 1, 2 and so on.</summary>
    /// <param name="trust">How far it is trusted: of the statements of a conflict the least trusted is blamed.</param>
    /// <param name="order">Among equally trusted statements, after what owners decide, the one of the highest order is blamed. Where no two statements have the same order, nothing in the result depends on the order of calls, except that of the constraints of one statement.</param>
    /// <param name="isSoft">Whether it takes an approximate or uncertain date at its word.</param>
    /// <param name="owner">Of whom it speaks, a number of the caller's: among equally trusted statements of a conflict one is blamed whose owner also owns an ordering of the conflict. -1 for nobody.</param>
    /// <param name="isOrdering">Whether it is an ordering, which lends its owner, rather than a bound.</param>
    public int AddStatement(int trust, long order, bool isSoft = false, int owner = -1, bool isOrdering = false)
    {
        _statements.Add(new TemporalStatement(trust, order, isSoft, owner, isOrdering));
        return _statements.Count - 1;
    }

    /// <summary>The variable is on that day or later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A handle is not of this builder.</exception>
    public void AtLeast(int statement, int variable, long day) => Add(statement, TemporalNetwork.Origin, variable, -Math.Max(day, -long.MaxValue));

    /// <summary>The variable is on that day or earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A handle is not of this builder.</exception>
    public void AtMost(int statement, int variable, long day) => Add(statement, variable, TemporalNetwork.Origin, day);

    /// <summary>The variable is on one of these days, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A handle is not of this builder.</exception>
    public void Between(int statement, int variable, long earliest, long latest)
    {
        AtLeast(statement, variable, earliest);
        AtMost(statement, variable, latest);
    }

    /// <summary>The variable is within these bounds, both included; one that is infinite or unknown says nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A handle is not of this builder.</exception>
    public void Between(int statement, int variable, DateBound earliest, DateBound latest)
    {
        if (earliest.IsFinite)
        {
            AtLeast(statement, variable, earliest.DayNumber);
        }

        if (latest.IsFinite)
        {
            AtMost(statement, variable, latest.DayNumber);
        }
    }

    /// <summary><c>left &lt;= right + offset</c>, with the loosest reading of the offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A handle is not of this builder.</exception>
    public void NotAfter(int statement, int left, int right, DayOffset offset = default) => AddOrdering(statement, left, right, offset.Most);

    /// <summary><c>left &lt; right + offset</c>, with the loosest reading of the offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A handle is not of this builder.</exception>
    public void Before(int statement, int left, int right, DayOffset offset = default) => AddOrdering(statement, left, right, offset.Most - 1);

    /// <summary><c>left >= right + offset</c>, with the loosest reading of the offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A handle is not of this builder.</exception>
    public void NotBefore(int statement, int left, int right, DayOffset offset = default) => AddOrdering(statement, right, left, -offset.Least);

    /// <summary><c>left > right + offset</c>, with the loosest reading of the offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A handle is not of this builder.</exception>
    public void After(int statement, int left, int right, DayOffset offset = default) => AddOrdering(statement, right, left, -offset.Least - 1);

    /// <summary>The network of all that was added; the builder can go on afterwards without changing it.</summary>
    public TemporalNetwork Build() => new(_variables, _statements.ToArray(), _links.ToArray());

    private void AddOrdering(int statement, int left, int right, long days)
    {
        Check(left, _variables, nameof(left));
        Check(right, _variables, nameof(right));
        Add(statement, left, right, days);
    }

    private void Add(int statement, int left, int right, long days)
    {
        Check(statement, _statements.Count, nameof(statement));
        Check(left == TemporalNetwork.Origin ? right : left, _variables, "variable");
        _links.Add(new TemporalLink(statement, left, right, days));
    }

    private static void Check(int handle, int count, string name)
    {
        if ((uint)handle >= (uint)count)
        {
            throw new ArgumentOutOfRangeException(name, handle, "This builder did not give out this handle.");
        }
    }
}
