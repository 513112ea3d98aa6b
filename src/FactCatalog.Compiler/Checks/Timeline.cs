namespace FactCatalog.Compiler.Checks;

/// <summary>
/// A stretch of time for which something holds. The sure part of it begins with the last possible start and ends with the first possible end;
/// what is not stated is not sure. Immutable, thread-safe.
/// </summary>
/// <param name="LatestStart">The day by which it has surely begun; positive infinity where that is not known.</param>
/// <param name="EarliestEnd">The day until which it surely lasts; negative infinity where that is not known.</param>
/// <param name="IsPoint">Whether it begins and ends with one and the same date.</param>
internal readonly record struct Timeline(DateBound LatestStart, DateBound EarliestEnd, bool IsPoint)
{
    /// <summary>
    /// The time that an EDTF date or interval names. An open side (<c>..</c>) lasts for ever; a blank one is not known. A date that is no
    /// interval is a point in time, and one that is not exact to the day may be any day of its range.
    /// </summary>
    public static Timeline Of(FactDate date)
    {
        if (!date.IsInterval)
        {
            return new Timeline(Finite(date.Latest, DateBound.PositiveInfinity), Finite(date.Earliest, DateBound.NegativeInfinity), IsPoint: true);
        }

        DateBound start = date.HasOpenStart ? DateBound.NegativeInfinity : date.Start is { } stated ? Finite(stated.Latest, DateBound.PositiveInfinity) : DateBound.PositiveInfinity;
        DateBound end = date.HasOpenEnd ? DateBound.PositiveInfinity : date.End is { } last ? Finite(last.Earliest, DateBound.NegativeInfinity) : DateBound.NegativeInfinity;
        return new Timeline(start, end, IsPoint: false);
    }

    /// <summary>The lifetime of an entity; a side that is not stated is not known.</summary>
    public static Timeline Of(EntitySpan span)
    {
        bool isPoint = span.Start is { } start && span.End is { } end && start.FieldIndex == end.FieldIndex;
        if (isPoint && span.StartDate is { IsInterval: true } interval)
        {
            return Of(interval);
        }

        return new Timeline(
            span.StartDate is { } first ? Finite(first.Latest, DateBound.PositiveInfinity) : DateBound.PositiveInfinity,
            span.EndDate is { } last ? Finite(last.Earliest, DateBound.NegativeInfinity) : DateBound.NegativeInfinity,
            isPoint);
    }

    /// <summary>
    /// Whether both surely hold at one time. A day on which one ends and the other begins is shared by both in most records of offices, so it is
    /// no overlap; two points in time overlap on one and the same day.
    /// </summary>
    public static bool DefinitelyOverlap(Timeline left, Timeline right)
    {
        if (left.IsPoint && right.IsPoint)
        {
            return left.LatestStart.IsFinite && left.LatestStart.Equals(left.EarliestEnd) && left == right;
        }

        DateBound start = left.LatestStart.CompareTo(right.LatestStart) > 0 ? left.LatestStart : right.LatestStart;
        DateBound end = left.EarliestEnd.CompareTo(right.EarliestEnd) < 0 ? left.EarliestEnd : right.EarliestEnd;
        bool isInside = left.IsPoint || right.IsPoint;
        return isInside
            ? left.LatestStart.CompareTo(left.EarliestEnd) <= 0 && right.LatestStart.CompareTo(right.EarliestEnd) <= 0 && start.CompareTo(end) < 0
            : start.CompareTo(end) < 0;
    }

    private static DateBound Finite(DateBound bound, DateBound otherwise) => bound.IsUnknown ? otherwise : bound;
}
