namespace FactCatalog;

// Allen's relations as conjunctions of differences between the four end points, and what follows from them.
public readonly partial struct DateSpan
{
    /// <summary>Whether this ends at least one full day before the other starts.</summary>
    public bool? Before(DateSpan other) => Judge(other, new DayDifference(EndHere, StartThere, 2));

    /// <summary>Whether this starts at least one full day after the other ends; the inverse of <see cref="Before"/>.</summary>
    public bool? After(DateSpan other) => other.Before(this);

    /// <summary>Whether the other starts on the day after this ends.</summary>
    public bool? Meets(DateSpan other) => Judge(other, new(EndHere, StartThere, 1), new(StartThere, EndHere, -1));

    /// <summary>Whether this starts on the day after the other ends; the inverse of <see cref="Meets"/>.</summary>
    public bool? MetBy(DateSpan other) => other.Meets(this);

    /// <summary>Whether this starts first, and the other starts before this ends and ends after it.</summary>
    public bool? Overlaps(DateSpan other) =>
        Judge(other, new(StartHere, StartThere, 1), new(StartThere, EndHere, 0), new(EndHere, EndThere, 1));

    /// <summary>Whether the other starts first, and this starts before it ends and ends after it; the inverse of <see cref="Overlaps"/>.</summary>
    public bool? OverlappedBy(DateSpan other) => other.Overlaps(this);

    /// <summary>Whether both start on one day and this ends first.</summary>
    public bool? Starts(DateSpan other) =>
        Judge(other, new(StartHere, StartThere, 0), new(StartThere, StartHere, 0), new(EndHere, EndThere, 1));

    /// <summary>Whether both start on one day and the other ends first; the inverse of <see cref="Starts"/>.</summary>
    public bool? StartedBy(DateSpan other) => other.Starts(this);

    /// <summary>Whether this starts after the other and ends before it.</summary>
    public bool? During(DateSpan other) => Judge(other, new(StartThere, StartHere, 1), new(EndHere, EndThere, 1));

    /// <summary>Whether the other starts after this and ends before it (Allen's "contains"); the inverse of <see cref="During"/>.</summary>
    public bool? Encloses(DateSpan other) => other.During(this);

    /// <summary>Whether both end on one day and this starts last.</summary>
    public bool? Finishes(DateSpan other) =>
        Judge(other, new(StartThere, StartHere, 1), new(EndHere, EndThere, 0), new(EndThere, EndHere, 0));

    /// <summary>Whether both end on one day and the other starts last; the inverse of <see cref="Finishes"/>.</summary>
    public bool? FinishedBy(DateSpan other) => other.Finishes(this);

    /// <summary>Whether both start on one day and end on one day. Not equality of the text, which is <see cref="Equals(DateSpan)"/>.</summary>
    public bool? EqualTo(DateSpan other) =>
        Judge(other, new(StartHere, StartThere, 0), new(StartThere, StartHere, 0), new(EndHere, EndThere, 0), new(EndThere, EndHere, 0));

    /// <summary>Whether both have a day in common.</summary>
    public bool? Intersects(DateSpan other) => Judge(other, new(StartHere, EndThere, 0), new(StartThere, EndHere, 0));

    /// <summary>Whether every day of the other is a day of this: it starts no earlier and ends no later.</summary>
    public bool? Contains(DateSpan other) => Judge(other, new(StartHere, StartThere, 0), new(EndThere, EndHere, 0));

    /// <summary>Whether a date lies in this span; an interval or an all-of set with all its days.</summary>
    public bool? Contains(FactDate date)
    {
        DayRange first = date.First;
        DayRange last = date.Last;
        bool isPoint = date.Kind is not (DateKind.Interval or DateKind.AllOf);
        return DayDifferences.Judge(
            StartRange, EndRange, first, last, isPoint, [new(StartHere, StartThere, 0), new(EndThere, EndHere, 0)]);
    }

    private const int StartHere = DayDifferences.StartHere;
    private const int EndHere = DayDifferences.EndHere;
    private const int StartThere = DayDifferences.StartThere;
    private const int EndThere = DayDifferences.EndThere;

    private bool? Judge(DateSpan other, params ReadOnlySpan<DayDifference> claims) =>
        DayDifferences.Judge(StartRange, EndRange, other.StartRange, other.EndRange, otherIsPoint: false, claims);
}
