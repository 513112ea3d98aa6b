namespace FactCatalog;

/// <summary>The parsed form of a date that is more than a plain one. Immutable; the text is kept exactly as it was written.</summary>
internal abstract class DateForm
{
    protected DateForm(string text) => Text = text;

    public string Text { get; }

    public abstract DateKind Kind { get; }

    /// <summary>The lowest level of the specification that has this form: 0, 1 or 2.</summary>
    public abstract int Level { get; }

    public abstract DateBound Earliest { get; }

    public abstract DateBound Latest { get; }

    /// <summary>Where the first day of the thing may lie: of an interval its start, of an all-of set its first member.</summary>
    public abstract DayRange First { get; }

    /// <summary>Where the last day of the thing may lie; for a single date the same point as <see cref="First"/>.</summary>
    public abstract DayRange Last { get; }

    public abstract DatePrecision Precision { get; }

    /// <summary>All qualifiers that stand anywhere in the text.</summary>
    public abstract DateQualifiers Qualifiers { get; }
}
