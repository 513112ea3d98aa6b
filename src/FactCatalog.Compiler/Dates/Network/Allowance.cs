namespace FactCatalog.Compiler.Dates.Network;

/// <summary>How many steps a search may still take, so that its time is bounded without a clock.</summary>
internal sealed class Allowance
{
    private long _shared;
    private long _own;

    /// <param name="shared">Steps that all searches take from when their own are used up.</param>
    public Allowance(long shared) => _shared = shared;

    /// <summary>Whether no step is left.</summary>
    public bool IsSpent => _own <= 0 && _shared <= 0;

    /// <summary>Steps taken so far.</summary>
    public long Taken { get; private set; }

    /// <summary>Gives the next search steps of its own, which it takes first.</summary>
    public void Grant(long own) => _own = own;

    public void Take(long steps)
    {
        Taken += steps;
        long fromOwn = Math.Min(steps, Math.Max(0, _own));
        _own -= fromOwn;
        _shared -= steps - fromOwn;
    }
}
