namespace FactCatalog;

/// <summary>How a side of an interval is given.</summary>
internal enum SideKind
{
    /// <summary>A date.</summary>
    Stated,

    /// <summary>Two dots: there is no end on this side.</summary>
    Open,

    /// <summary>Nothing: there is an end, but it is not known.</summary>
    Unknown,
}

/// <summary>An interval of two sides, both included; also what a range within a set becomes.</summary>
internal sealed class IntervalForm : DateForm
{
    private readonly FactDate _start;
    private readonly FactDate _end;

    public IntervalForm(string text, SideKind startKind, FactDate start, SideKind endKind, FactDate end)
        : base(text)
    {
        StartKind = startKind;
        EndKind = endKind;
        _start = start;
        _end = end;
    }

    public SideKind StartKind { get; }

    public SideKind EndKind { get; }

    public FactDate? Start => StartKind == SideKind.Stated ? _start : null;

    public FactDate? End => EndKind == SideKind.Stated ? _end : null;

    public override DateKind Kind => DateKind.Interval;

    public override int Level => Math.Max(LevelOf(StartKind, _start), LevelOf(EndKind, _end));

    public override DateBound Earliest => StartKind switch
    {
        SideKind.Stated => _start.Earliest,
        SideKind.Open => DateBound.NegativeInfinity,
        _ => DateBound.Unknown,
    };

    public override DateBound Latest => EndKind switch
    {
        SideKind.Stated => _end.Latest,
        SideKind.Open => DateBound.PositiveInfinity,
        _ => DateBound.Unknown,
    };

    public override DayRange First => StartKind switch
    {
        SideKind.Stated => _start.First,
        SideKind.Open => DayRange.NoBeginning,
        _ => DayRange.Anywhere,
    };

    public override DayRange Last => EndKind switch
    {
        SideKind.Stated => _end.Last,
        SideKind.Open => DayRange.NoEnd,
        _ => DayRange.Anywhere,
    };

    public override DatePrecision Precision =>
        StartKind != SideKind.Stated ? (EndKind == SideKind.Stated ? _end.Precision : DatePrecision.None)
        : EndKind != SideKind.Stated || _start.Precision < _end.Precision ? _start.Precision
        : _end.Precision;

    public override DateQualifiers Qualifiers => _start.Qualifiers | _end.Qualifiers;

    // Unspecified digits within an interval belong to level 2, even those that alone would be level 1.
    private static int LevelOf(SideKind kind, FactDate side) =>
        kind != SideKind.Stated ? 1
        : side.HasUnspecifiedDigits ? 2
        : side.EdtfLevel;
}
