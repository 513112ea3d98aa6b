using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// A stretch of time for which something holds, as far as it is sure. What is not stated is not sure, but no stretch ends before it starts, so
/// that a start alone also says until when it lasts at least. Immutable, thread-safe.
/// </summary>
/// <param name="LatestStart">The day by which it has surely begun; positive infinity where that is not known.</param>
/// <param name="EarliestEnd">The day until which it surely lasts; negative infinity where that is not known.</param>
/// <param name="Moment">The date, where it is a point in time.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Timeline(DateBound LatestStart, DateBound EarliestEnd, FactDate? Moment)
{
    /// <summary>Whether anything is known of it.</summary>
    public bool IsKnown => !LatestStart.IsPositiveInfinity && !EarliestEnd.IsNegativeInfinity;

    /// <summary>Whether it is a point in time, known to the day.</summary>
    public bool IsOneDay => Moment is not null && LatestStart.IsFinite && LatestStart.Equals(EarliestEnd);

    /// <summary>
    /// The time that an EDTF date or interval names. An open side (<c>..</c>) lasts for ever; a blank one is not known. A date that is no
    /// interval is a point in time, and one that is not exact to the day may be any day of its range.
    /// </summary>
    public static Timeline Of(FactDate date)
    {
        if (!date.IsInterval)
        {
            return new Timeline(OrLast(date.Latest), OrFirst(date.Earliest), date);
        }

        return date.HasOpenStart || date.HasOpenEnd
            ? new Timeline(
                date.HasOpenStart ? DateBound.NegativeInfinity : OrLast(date.Start?.Latest),
                date.HasOpenEnd ? DateBound.PositiveInfinity : OrFirst(date.End?.Earliest),
                Moment: null)
            : Between(date.Start, date.End);
    }

    /// <summary>The lifetime of an entity; a side that is not stated is not known.</summary>
    public static Timeline Of(EntitySpan span) => span.Whole is { } whole ? Of(whole) : Between(span.Start?.Date, span.End?.Date);

    /// <summary>
    /// Whether both surely hold at one time: each has surely begun before the other surely ends. A day on which one ends and the other begins
    /// is shared by both in most records of offices, so it is no overlap. Two points in time overlap on one and the same day, unless they state
    /// different times of it.
    /// </summary>
    public static bool DefinitelyOverlap(Timeline left, Timeline right)
    {
        if (left.Moment is { } one && right.Moment is { } other)
        {
            return left.IsOneDay && right.IsOneDay && left.LatestStart.Equals(right.LatestStart) && TimeOf(one) == TimeOf(other);
        }

        return left.LatestStart.CompareTo(right.EarliestEnd) < 0 && right.LatestStart.CompareTo(left.EarliestEnd) < 0;
    }

    /// <summary>The seconds since midnight at which a date states that it was, counted in universal time where it states an offset; null without a time.</summary>
    public static (long Seconds, bool IsUniversal)? TimeOf(FactDate date) =>
        date.TimeOfDay is { } time ? ((long)(time - (date.Offset ?? TimeSpan.Zero)).TotalSeconds, date.Offset.HasValue) : null;

    private static Timeline Between(FactDate? start, FactDate? end)
    {
        DateBound latestStart = OrLast(start?.Latest);
        DateBound latestEnd = OrLast(end?.Latest);
        DateBound earliestStart = OrFirst(start?.Earliest);
        DateBound earliestEnd = OrFirst(end?.Earliest);
        return new Timeline(
            latestStart.CompareTo(latestEnd) < 0 ? latestStart : latestEnd,
            earliestEnd.CompareTo(earliestStart) > 0 ? earliestEnd : earliestStart,
            Moment: null);
    }

    private static DateBound OrLast(DateBound? bound) => bound is { IsUnknown: false } known ? known : DateBound.PositiveInfinity;

    private static DateBound OrFirst(DateBound? bound) => bound is { IsUnknown: false } known ? known : DateBound.NegativeInfinity;
}
