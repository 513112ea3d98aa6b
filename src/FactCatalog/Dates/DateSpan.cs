using System.Runtime.InteropServices;

namespace FactCatalog;

/// <summary>
/// The time from one date to another, both included: what an entity's <c>span</c> is. A side that is <c>null</c> is not stated, so nothing
/// is known about it. <c>default</c> states neither side.
/// </summary>
/// <remarks>
/// <para>A span covers whole days, from the day it starts on to the day it ends on. Its dates may be imprecise, so a question about
/// it has three answers: <c>true</c> if it is so whichever days the dates stand for, <c>false</c> if it is not so for any, <c>null</c> if
/// they do not tell. Readings in which a span ends before it starts do not count; a span that has no other (<see cref="IsReversed"/>) answers
/// <c>null</c> to everything.</para>
/// <para>The relations are the thirteen of Allen (Maintaining Knowledge about Temporal Intervals, 1983): for any two spans of known days
/// exactly one of them holds. Since days are whole, a span meets another that starts on the day after it ends.</para>
/// <para>Immutable, hence safe to share between threads.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly partial struct DateSpan : IEquatable<DateSpan>
{
    private readonly bool _openStart;
    private readonly bool _openEnd;

    /// <summary>A span between two dates; <c>null</c> where one is not stated.</summary>
    /// <param name="start">When it starts; of an interval or an all-of set the first day counts. <c>default(FactDate)</c> is not stated.</param>
    /// <param name="end">When it ends; of an interval or an all-of set the last day counts. <c>default(FactDate)</c> is not stated.</param>
    public DateSpan(FactDate? start, FactDate? end)
        : this(start, end, openStart: false, openEnd: false)
    {
    }

    private DateSpan(FactDate? start, FactDate? end, bool openStart, bool openEnd)
    {
        Start = start is { Kind: DateKind.None } ? null : start;
        End = end is { Kind: DateKind.None } ? null : end;
        _openStart = openStart;
        _openEnd = openEnd;
    }

    /// <summary>When the span starts; <c>null</c> where that is not stated, or where there is no start.</summary>
    public FactDate? Start { get; }

    /// <summary>When the span ends; <c>null</c> where that is not stated, or where there is no end.</summary>
    public FactDate? End { get; }

    /// <summary>The first day on which the span may start; <see cref="DateBound.Unknown"/> where that is not stated.</summary>
    public DateBound Earliest => _openStart ? DateBound.NegativeInfinity : Start?.Earliest ?? DateBound.Unknown;

    /// <summary>The last day on which the span may end; <see cref="DateBound.Unknown"/> where that is not stated.</summary>
    public DateBound Latest => _openEnd ? DateBound.PositiveInfinity : End?.Latest ?? DateBound.Unknown;

    /// <summary>Whether the span definitely ends before it starts: its latest possible end lies before its earliest possible start.</summary>
    public bool IsReversed => EndRange.High < StartRange.Low;

    /// <summary>
    /// The least number of days from start to end, 0 where both may be one day; <c>null</c> where a side is not stated or has no limit, and for
    /// a reversed span. Inclusive of both days the span has one more.
    /// </summary>
    public long? MinDays => IsLimited ? Math.Max(0, EndRange.Low - StartRange.High) : null;

    /// <summary>The greatest number of days from start to end; <c>null</c> like <see cref="MinDays"/>.</summary>
    public long? MaxDays => IsLimited ? EndRange.High - StartRange.Low : null;

    internal DayRange StartRange => _openStart ? DayRange.NoBeginning : Start?.First ?? DayRange.Anywhere;

    internal DayRange EndRange => _openEnd ? DayRange.NoEnd : End?.Last ?? DayRange.Anywhere;

    private bool IsLimited =>
        !IsReversed
        && StartRange is { Low: > DayRange.Never, High: < DayRange.Forever }
        && EndRange is { Low: > DayRange.Never, High: < DayRange.Forever };

    /// <summary>Compares two spans for equality.</summary>
    public static bool operator ==(DateSpan left, DateSpan right) => left.Equals(right);

    /// <summary>Compares two spans for inequality.</summary>
    public static bool operator !=(DateSpan left, DateSpan right) => !left.Equals(right);

    /// <summary>
    /// The span of a date: of an interval from its start to its end, where <c>..</c> means that there is none and a blank side that it is not
    /// known; of anything else from its first to its last day, wherever in the date these lie.
    /// </summary>
    public static DateSpan Of(FactDate date) =>
        date.IsInterval ? new DateSpan(date.Start, date.End, date.HasOpenStart, date.HasOpenEnd) : new DateSpan(date, date);

    /// <summary>Whether both spans are written alike: equal dates on both sides.</summary>
    public bool Equals(DateSpan other) =>
        Nullable.Equals(Start, other.Start) && Nullable.Equals(End, other.End) && _openStart == other._openStart && _openEnd == other._openEnd;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start.GetHashCode() * 31 + End.GetHashCode()) * 31 + (_openStart ? 2 : 0) + (_openEnd ? 1 : 0));

    /// <summary>
    /// Both dates with a slash between them, as in an EDTF interval: <c>2003-10-15/2003-10-16</c>, <c>2003/</c>, <c>../1985</c>. Where a side is
    /// itself an interval or a set the text is for people only.
    /// </summary>
    public override string ToString() => (_openStart ? ".." : Start?.ToString()) + "/" + (_openEnd ? ".." : End?.ToString());
}
