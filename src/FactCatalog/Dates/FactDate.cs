using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FactCatalog;

/// <summary>
/// A date as people know it: a day, a month, a year, a season, "about 1984", "some time in the 1560s", "from 1964 to now", "one of these
/// years". Written in the Extended Date/Time Format of the Library of Congress (4 February 2019, <see href="https://www.loc.gov/standards/datetime/"/>),
/// which is also part 2 of ISO 8601, levels 0, 1 and 2. Years are astronomical: <c>0000</c> is 1 BC.
/// </summary>
/// <remarks>
/// <para>The text is kept exactly: <see cref="ToString()"/> gives back what was parsed. Plain dates (<c>2003</c>, <c>2003-10</c>, <c>2003-10-15</c>)
/// take no object; everything else is one reference to an immutable object. The type is immutable, hence safe to share between threads.</para>
/// <para>Two dates are equal when they are written alike; whether they fall on the same days is <see cref="IsSameAs"/>.</para>
/// <para><c>default(FactDate)</c> states nothing: its <see cref="Kind"/> is <see cref="DateKind.None"/>, its text is empty, its bounds are unknown,
/// every comparison with it is <c>null</c>, and it sorts before all others. No text parses to it.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct FactDate
{
    private readonly DateForm? _form;
    private readonly int _packed;

    internal FactDate(int packed)
    {
        _packed = packed;
        _form = null;
    }

    internal FactDate(DateForm form)
    {
        _form = form;
        _packed = 0;
    }

    /// <summary>What this is: a date, a date with a time, a season, an interval or a set.</summary>
    public DateKind Kind => _form?.Kind ?? (_packed == 0 ? DateKind.None : DateKind.Date);

    /// <summary>The finest unit that the text pins down; of an interval or a set that of its least precise date.</summary>
    public DatePrecision Precision =>
        _form is not null ? _form.Precision
        : _packed == 0 ? DatePrecision.None
        : PlainDate.Day(_packed) != 0 ? DatePrecision.Day
        : PlainDate.Month(_packed) != 0 ? DatePrecision.Month
        : DatePrecision.Year;

    /// <summary>The lowest level of the specification that has this form: 0, 1 or 2.</summary>
    public int EdtfLevel => _form?.Level ?? 0;

    /// <summary>
    /// The first day that this may stand for; of an interval the first day on which it may start. <see cref="DateBound.NegativeInfinity"/> for
    /// an open side, <see cref="DateBound.Unknown"/> for a blank one. Seasons (21 to 32) may begin anywhere in their year. A time with an
    /// offset falls on its day in universal time, one without an offset on the day as written.
    /// </summary>
    public DateBound Earliest =>
        _form is not null ? _form.Earliest
        : _packed == 0 ? DateBound.Unknown
        : PlainDate.Earliest(_packed);

    /// <summary>
    /// The last day that this may stand for; of an interval the last day on which it may end. <see cref="DateBound.PositiveInfinity"/> for an
    /// open side, <see cref="DateBound.Unknown"/> for a blank one. Seasons (21 to 32) may lie in the year after theirs.
    /// </summary>
    public DateBound Latest =>
        _form is not null ? _form.Latest
        : _packed == 0 ? DateBound.Unknown
        : PlainDate.Latest(_packed);

    /// <summary>All qualifiers that stand anywhere in the text, on whatever part.</summary>
    public DateQualifiers Qualifiers => _form?.Qualifiers ?? DateQualifiers.None;

    /// <summary>Whether the whole or any part of it is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (Qualifiers & DateQualifiers.Approximate) != DateQualifiers.None;

    /// <summary>Whether the whole or any part of it is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => (Qualifiers & DateQualifiers.Uncertain) != DateQualifiers.None;

    /// <summary>Whether this is an interval.</summary>
    public bool IsInterval => _form is IntervalForm;

    /// <summary>Whether this is a set, of which one (<see cref="DateKind.OneOf"/>) or all (<see cref="DateKind.AllOf"/>) members are meant.</summary>
    public bool IsSet => _form is SetForm;

    /// <summary>
    /// Whether this is an interval that definitely ends before it starts: its latest possible end lies before its earliest possible start. Such
    /// text is well formed. Of a set: whether a range in it runs backwards.
    /// </summary>
    public bool IsReversed
    {
        get
        {
            if (_form is SetForm set)
            {
                foreach (FactDate member in set.Members)
                {
                    if (member.IsReversed)
                    {
                        return true;
                    }
                }
            }

            return _form is IntervalForm { Start: { } start, End: { } end } && end.Last.High < start.First.Low;
        }
    }

    /// <summary>The start of an interval; <c>null</c> where it is open or unknown, and for what is no interval.</summary>
    public FactDate? Start => (_form as IntervalForm)?.Start;

    /// <summary>The end of an interval; <c>null</c> where it is open or unknown, and for what is no interval.</summary>
    public FactDate? End => (_form as IntervalForm)?.End;

    /// <summary>Whether this is an interval without a beginning: <c>../1985</c>.</summary>
    public bool HasOpenStart => _form is IntervalForm { StartKind: SideKind.Open };

    /// <summary>Whether this is an interval without an end: <c>1985/..</c>.</summary>
    public bool HasOpenEnd => _form is IntervalForm { EndKind: SideKind.Open };

    /// <summary>
    /// The members of a set in the order of the text, empty for what is no set. A range and an open end are intervals:
    /// <c>[1670..1672]</c> has the member <c>1670/1672</c>, <c>[..1984]</c> has the member <c>../1984</c>.
    /// </summary>
    public IReadOnlyList<FactDate> Members => _form is SetForm set ? set.Members : Array.Empty<FactDate>();

    /// <summary>
    /// The year, where exactly one of at most four digits is stated; <c>null</c> for decades, unspecified digits, longer years (see
    /// <see cref="LongYear"/>), intervals and sets. A time gives the year as written.
    /// </summary>
    public int? Year => LongYear is { } year and >= -9999 and <= 9999 ? (int)year : null;

    /// <summary>The year like <see cref="Year"/>, of any length up to fifteen digits.</summary>
    public long? LongYear =>
        _form is not null ? (_form as CalendarForm)?.Year
        : _packed == 0 ? null
        : PlainDate.Year(_packed);

    /// <summary>The month, 1 to 12, where exactly one is stated, even under an unspecified year; <c>null</c> otherwise.</summary>
    public int? Month =>
        _form is not null ? (_form as CalendarForm)?.Month
        : PlainDate.Month(_packed) is var month and not 0 ? month
        : null;

    /// <summary>The day of the month, 1 to 31, where exactly one is stated, even under an unspecified month; <c>null</c> otherwise.</summary>
    public int? Day =>
        _form is not null ? (_form as CalendarForm)?.Day
        : PlainDate.Day(_packed) is var day and not 0 ? day
        : null;

    /// <summary>
    /// The part of the year, 21 to 41, where one is stated: 21 to 24 spring to winter, 25 to 28 the same on the northern and 29 to 32 on the
    /// southern half of the globe, 33 to 36 quarters, 37 to 39 quadrimesters, 40 and 41 semesters; <c>null</c> otherwise.
    /// </summary>
    public int? Season => _form is CalendarForm { Season: var season and not 0 } ? season : null;

    /// <summary>The time of day as written, 00:00 to 24:00, to the second; <c>null</c> where none is stated.</summary>
    public TimeSpan? TimeOfDay => _form is CalendarForm { Time: { } time } ? TimeSpan.FromTicks(time.Seconds * TimeSpan.TicksPerSecond) : null;

    /// <summary>How far the stated time is ahead of universal time; <c>null</c> where no offset is stated.</summary>
    public TimeSpan? Offset =>
        _form is CalendarForm { Time.OffsetMinutes: { } minutes } ? TimeSpan.FromTicks(minutes * TimeSpan.TicksPerMinute) : null;

    /// <summary>Whether any digit is left unspecified (<c>X</c>), in an interval or set on any side or member.</summary>
    public bool HasUnspecifiedDigits => _form switch
    {
        CalendarForm calendar => calendar.HasUnspecifiedDigits,
        IntervalForm interval => interval.Start is { HasUnspecifiedDigits: true } || interval.End is { HasUnspecifiedDigits: true },
        SetForm set => AnyHasUnspecifiedDigits(set.Members),
        _ => false,
    };

    /// <summary>Where the first day may lie, for comparisons.</summary>
    internal DayRange First => _form?.First ?? DayRange.Between(Earliest, Latest);

    /// <summary>Where the last day may lie, for comparisons.</summary>
    internal DayRange Last => _form?.Last ?? DayRange.Between(Earliest, Latest);

    /// <summary>Whether this is one year, month or day and nothing else, as the ends of a range in a set must be.</summary>
    internal bool IsPlain => _form is null ? _packed != 0 : _form is CalendarForm { IsPlainLongYear: true };

    /// <summary>
    /// The qualifiers of one component: those directly before it, and those behind it or a later component. Of an interval or a set those of
    /// that component on any side or member. A season counts as <see cref="DateComponent.Month"/>.
    /// </summary>
    /// <param name="component">The component asked about; any other number has no qualifiers.</param>
    public DateQualifiers QualifiersOf(DateComponent component)
    {
        switch (_form)
        {
            case CalendarForm calendar:
                return component switch
                {
                    DateComponent.Year => calendar.YearQualifiers,
                    DateComponent.Month => calendar.MonthQualifiers,
                    DateComponent.Day => calendar.DayQualifiers,
                    _ => DateQualifiers.None,
                };
            case IntervalForm interval:
                return (interval.Start?.QualifiersOf(component) ?? DateQualifiers.None) | (interval.End?.QualifiersOf(component) ?? DateQualifiers.None);
            case SetForm set:
                DateQualifiers all = DateQualifiers.None;
                foreach (FactDate member in set.Members)
                {
                    all |= member.QualifiersOf(component);
                }

                return all;
            default:
                return DateQualifiers.None;
        }
    }

    private static bool AnyHasUnspecifiedDigits(IReadOnlyList<FactDate> members)
    {
        foreach (FactDate member in members)
        {
            if (member.HasUnspecifiedDigits)
            {
                return true;
            }
        }

        return false;
    }
}
