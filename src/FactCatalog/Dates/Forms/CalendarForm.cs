namespace FactCatalog;

/// <summary>A single date: a year, month, day, season, decade or century, with whatever qualifiers, unspecified digits and time it has.</summary>
internal sealed class CalendarForm : DateForm
{
    public CalendarForm(string text, DateKind kind, int level, DatePrecision precision, DateBound earliest, DateBound latest)
        : base(text)
    {
        Kind = kind;
        Level = level;
        Precision = precision;
        Earliest = earliest;
        Latest = latest;
        First = DayRange.Between(earliest, latest);
    }

    public override DateKind Kind { get; }

    public override int Level { get; }

    public override DateBound Earliest { get; }

    public override DateBound Latest { get; }

    public override DayRange First { get; }

    public override DayRange Last => First;

    /// <summary>The year where exactly one is stated.</summary>
    public long? Year { get; init; }

    /// <summary>The month where exactly one is stated.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month where exactly one is stated.</summary>
    public int? Day { get; init; }

    /// <summary>The code of a season, 21 to 41, or 0.</summary>
    public int Season { get; init; }

    public DateQualifiers YearQualifiers { get; init; }

    public DateQualifiers MonthQualifiers { get; init; }

    public DateQualifiers DayQualifiers { get; init; }

    public TimeOfDay? Time { get; init; }

    /// <summary>Whether an X stands anywhere.</summary>
    public bool HasUnspecifiedDigits { get; init; }

    /// <summary>Whether this is one year of more than four digits and nothing else, which may be an end of a range in a set.</summary>
    public bool IsPlainLongYear { get; init; }

    public override DatePrecision Precision { get; }

    public override DateQualifiers Qualifiers => YearQualifiers | MonthQualifiers | DayQualifiers;
}
