using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Rules;

/// <summary>A length of time, as a rule adds it to a date. Immutable.</summary>
/// <param name="Months">Years and months; the last day of a month stands for a day that the month reached does not have.</param>
/// <param name="Days">Days, added after the months.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RuleDuration(long Months, long Days)
{
    /// <summary>More than any date is long; the arithmetic stays far from overflow.</summary>
    public const long Longest = 1_000_000_000_000;

    public bool IsZero => Months == 0 && Days == 0;

    public static RuleDuration? Of(DurationUnit unit, long count) =>
        Math.Abs(count) > Longest ? null
        : unit == DurationUnit.Years ? new RuleDuration(count * 12, 0)
        : unit == DurationUnit.Months ? new RuleDuration(count, 0)
        : new RuleDuration(0, count);

    public RuleDuration Negate() => new(-Months, -Days);

    public RuleDuration? Add(RuleDuration other)
    {
        RuleDuration sum = new(Months + other.Months, Days + other.Days);
        return Math.Abs(sum.Months) > 12 * Longest || Math.Abs(sum.Days) > Longest ? null : sum;
    }
}

/// <summary>
/// The days that a date in a rule may stand for: a date as written, or what reckoning made of it. For a single date the first and the last
/// day are one. Immutable, thread-safe.
/// </summary>
internal sealed class DateReading
{
    private readonly bool _isZoned;
    private readonly bool _isTimed;

    private DateReading(FactDate? written, DayRange first, DayRange last, bool isZoned, bool isTimed)
    {
        Written = written;
        First = first;
        Last = last;
        _isZoned = isZoned;
        _isTimed = isTimed;
    }

    /// <summary>The date as written; null for what reckoning made.</summary>
    public FactDate? Written { get; }

    public DayRange First { get; }

    public DayRange Last { get; }

    /// <summary>The day, where it is exactly one.</summary>
    public long? ExactDay => First.IsOneDay && First == Last ? First.Low : null;

    public static DateReading Of(FactDate date) => new(date, date.First, date.Last, date.Offset.HasValue, date.TimeOfDay is not null);

    /// <summary>Whether every reading lies before every reading of the other; see <see cref="FactDate.IsBefore"/>.</summary>
    public bool? IsBefore(DateReading other)
    {
        // A time with an offset has its day in universal time, and a day without one is that of some place on earth.
        if (_isZoned != other._isZoned)
        {
            return Last.High < DayRange.Forever && other.First.Low > DayRange.Never && other.First.Low - Last.High > 1 ? true
                : Last.Low - 1 > other.First.High ? false
                : null;
        }

        if (_isTimed == other._isTimed && Written is { } mine && other.Written is { } theirs)
        {
            return mine.IsBefore(theirs);
        }

        // Of two that share a day, a time may be the earlier or the later one.
        return Last.High < other.First.Low ? true
            : Last.Low > other.First.High || (Last.Low == other.First.High && !_isTimed && !other._isTimed) ? false
            : null;
    }

    /// <summary>Whether both are the same days; see <see cref="FactDate.IsSameAs"/>.</summary>
    public bool? IsSameAs(DateReading other)
    {
        if (_isZoned != other._isZoned)
        {
            return IsBefore(other) is true || other.IsBefore(this) is true ? false : null;
        }

        if (Written is { } mine && other.Written is { } theirs)
        {
            return mine.IsSameAs(theirs);
        }

        if (First.IsOneDay && Last.IsOneDay && First == other.First && Last == other.Last)
        {
            return true;
        }

        return First.Meets(other.First) && Last.Meets(other.Last) ? null : false;
    }

    /// <summary>The earlier one of two.</summary>
    public DateReading Earlier(DateReading other) => new(null, Least(First, other.First), Least(Last, other.Last), _isZoned || other._isZoned, _isTimed || other._isTimed);

    /// <summary>The later one of two.</summary>
    public DateReading Later(DateReading other) => new(null, Greatest(First, other.First), Greatest(Last, other.Last), _isZoned || other._isZoned, _isTimed || other._isTimed);

    /// <summary>What holds both, where either may be meant.</summary>
    public DateReading Join(DateReading other) => new(null, Hull(First, other.First), Hull(Last, other.Last), _isZoned || other._isZoned, _isTimed || other._isTimed);

    /// <summary>The date moved by a duration; null where it leaves the calendar.</summary>
    public DateReading? Move(RuleDuration duration) =>
        duration.IsZero ? this
        : Move(First, duration) is { } first && Move(Last, duration) is { } last ? new DateReading(null, first, last, _isZoned, _isTimed)
        : null;

    /// <summary>The year, month or day; a range where the date is partial; null for an interval and for what is unbounded.</summary>
    public NumberRange? PartOf(DatePart part)
    {
        if (First != Last)
        {
            return null;
        }

        if (Written is { } written && Stated(written, part) is { } stated)
        {
            return NumberRange.Of((decimal)stated);
        }

        if (First.Low <= DayRange.Never || First.High >= DayRange.Forever)
        {
            return part == DatePart.Year ? null : NumberRange.Between(1, part == DatePart.Month ? 12 : 31);
        }

        ProlepticCalendar.FromDayNumber(First.Low, out long lowYear, out int lowMonth, out int lowDay);
        ProlepticCalendar.FromDayNumber(First.High, out long highYear, out int highMonth, out int highDay);
        return part switch
        {
            DatePart.Year => NumberRange.Between(lowYear, highYear),
            DatePart.Month => lowYear == highYear ? NumberRange.Between(lowMonth, highMonth) : NumberRange.Between(1, 12),
            _ => lowYear == highYear && lowMonth == highMonth ? NumberRange.Between(lowDay, highDay) : NumberRange.Between(1, 31),
        };
    }

    private static long? Stated(FactDate date, DatePart part) => part switch
    {
        DatePart.Year => date.LongYear,
        DatePart.Month => date.Month,
        _ => date.Day,
    };

    private static DayRange Least(DayRange a, DayRange b) => new(Math.Min(a.Low, b.Low), Math.Min(a.High, b.High));

    private static DayRange Greatest(DayRange a, DayRange b) => new(Math.Max(a.Low, b.Low), Math.Max(a.High, b.High));

    private static DayRange Hull(DayRange a, DayRange b) => new(Math.Min(a.Low, b.Low), Math.Max(a.High, b.High));

    // Adding months keeps the order of days, so the ends of a range move to the ends of the range reached.
    private static DayRange? Move(DayRange range, RuleDuration duration) =>
        Move(range.Low, duration) is { } low && Move(range.High, duration) is { } high ? new DayRange(low, high) : null;

    private static long? Move(long day, RuleDuration duration)
    {
        if (day is DayRange.Never or DayRange.Forever)
        {
            return day;
        }

        if (duration.Months != 0)
        {
            ProlepticCalendar.FromDayNumber(day, out long year, out int month, out int dayOfMonth);
            long months = (year * 12) + (month - 1) + duration.Months;
            long reached = months >= 0 ? months / 12 : ((months + 1) / 12) - 1;
            if (Math.Abs(reached) >= ProlepticCalendar.MaxYear)
            {
                return null;
            }

            int monthReached = (int)(months - (reached * 12)) + 1;
            day = ProlepticCalendar.DayNumber(reached, monthReached, Math.Min(dayOfMonth, ProlepticCalendar.DaysInMonth(reached, monthReached)));
        }

        long moved = day + duration.Days;
        return moved is > DayRange.Never and < DayRange.Forever ? moved : null;
    }
}
