namespace FactCatalog;

// An operator < must say yes or no; where dates are too imprecise to tell it would give wrong answers in silence. Sorting goes by CompareTo.
#pragma warning disable CA1036, MA0097
public readonly partial struct FactDate : IEquatable<FactDate>, IComparable<FactDate>, IComparable
#pragma warning restore CA1036, MA0097
{
    /// <summary>Whether two dates are written alike.</summary>
    public static bool operator ==(FactDate left, FactDate right) => left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(FactDate left, FactDate right) => !left.Equals(right);

    /// <summary>
    /// Whether two dates are written alike, character for character. <c>2004?</c> and <c>2004</c> differ, and so do <c>[1667,1668]</c> and
    /// <c>[1668,1667]</c>; whether dates fall on the same days is <see cref="IsSameAs"/>.
    /// </summary>
    public bool Equals(FactDate other) => _packed == other._packed && string.Equals(_form?.Text, other._form?.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _form is null ? _packed : StringComparer.Ordinal.GetHashCode(_form.Text);

    /// <summary>
    /// A total order for sorting, consistent with <see cref="Equals(FactDate)"/>: by <see cref="Earliest"/> (unknown first), then by
    /// <see cref="Latest"/>, so that a day comes before its month and a month before its year, then by the time of day, then by the text
    /// ordinally. It says where to list a date, not which came first: that is <see cref="IsBefore"/>.
    /// </summary>
    public int CompareTo(FactDate other)
    {
        int order = Earliest.CompareTo(other.Earliest);
        if (order == 0)
        {
            order = Latest.CompareTo(other.Latest);
        }

        if (order == 0)
        {
            TimeOfDay? mine = (_form as CalendarForm)?.Time;
            TimeOfDay? theirs = (other._form as CalendarForm)?.Time;
            order = mine is null ? (theirs is null ? 0 : -1)
                : theirs is null ? 1
                : mine.Order(theirs);
        }

        return order != 0
            ? order
            : TextIn(stackalloc char[PlainDate.MaxLength]).SequenceCompareTo(other.TextIn(stackalloc char[PlainDate.MaxLength]));
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        FactDate other => CompareTo(other),
        _ => throw new ArgumentException("A FactDate can only be compared with a FactDate.", nameof(obj)),
    };

    /// <summary>
    /// Whether this lies before another: a date before a date, an interval or all-of set with its end before the other's start.
    /// </summary>
    /// <remarks>
    /// A year, a month or a season stands for an unknown day in it; an open side has no end, a blank side may lie anywhere. Days are compared
    /// as they are written, except that two times that both state an offset, or both state none, are compared to the second.
    /// </remarks>
    /// <returns><c>true</c> if it is so whichever days both stand for, <c>false</c> if it is not so for any, <c>null</c> if they do not tell.</returns>
    public bool? IsBefore(FactDate other)
    {
        if (TryCompareTimes(other) is { } order)
        {
            return order < 0;
        }

        DayRange end = Last;
        DayRange start = other.First;
        return end.High < start.Low ? true
            : end.Low >= start.High ? false
            : null;
    }

    /// <summary>Whether this lies after another; the same as the other's <see cref="IsBefore"/> this.</summary>
    /// <inheritdoc cref="IsBefore" path="/remarks"/>
    /// <inheritdoc cref="IsBefore" path="/returns"/>
    public bool? IsAfter(FactDate other) => other.IsBefore(this);

    /// <summary>
    /// Whether both fall on the same days: a date on the same day, an interval or an all-of set with the same first and the same last day.
    /// Not the same as equality: <c>1985</c> and <c>1985</c> may be two different days of that year, so the answer is <c>null</c>.
    /// </summary>
    /// <returns><c>true</c> if it is so whichever days both stand for, <c>false</c> if it is not so for any, <c>null</c> if they do not tell.</returns>
    public bool? IsSameAs(FactDate other)
    {
        if (First.IsOneDay && Last.IsOneDay && First == other.First && Last == other.Last)
        {
            return true;
        }

        return CanBe(other) ? null : false;
    }

    /// <summary>
    /// Whether every day that the other may stand for is a day that this may stand for, judged by their bounds: <c>2003</c> covers
    /// <c>2003-10</c>, and <c>1964/2008</c> covers <c>1984</c>. A date does not contradict one that it covers. An unknown bound covers nothing and
    /// is covered by nothing.
    /// </summary>
    public bool Covers(FactDate other) =>
        !Earliest.IsUnknown && !Latest.IsUnknown && !other.Earliest.IsUnknown && !other.Latest.IsUnknown
        && Earliest.CompareTo(other.Earliest) <= 0
        && Latest.CompareTo(other.Latest) >= 0;

    private int? TryCompareTimes(FactDate other) =>
        _form is CalendarForm { Time: { } mine } && other._form is CalendarForm { Time: { } theirs }
        && mine.OffsetMinutes.HasValue == theirs.OffsetMinutes.HasValue
        && Earliest == other.Earliest
            ? mine.Order(theirs)
            : null;

    /// <summary>Whether some reading of both agrees. One-of sets are taken member by member, anything else from its first to its last day.</summary>
    private bool CanBe(FactDate other)
    {
        var mine = _form as SetForm;
        var theirs = other._form as SetForm;
        bool mineIsChoice = mine is { Kind: DateKind.OneOf };
        bool theirsIsChoice = theirs is { Kind: DateKind.OneOf };
        return mineIsChoice && theirsIsChoice ? SetForm.ShareADay(mine!, theirs!)
            : mineIsChoice ? mine!.HasMemberWithin(other.First, other.Last)
            : theirsIsChoice ? theirs!.HasMemberWithin(First, Last)
            : First.Meets(other.First) && Last.Meets(other.Last);
    }
}
