using System.Globalization;
using System.Runtime.InteropServices;

namespace FactCatalog;

/// <summary>
/// The earliest or latest day that a date may stand for: a day of the proleptic Gregorian calendar (ISO 8601, where year 0 is 1 BC),
/// negative or positive infinity (an open side, <c>..</c>), or unknown (a side left blank). <c>default</c> is <see cref="Unknown"/>.
/// Immutable, hence safe to share between threads.
/// </summary>
[StructLayout(LayoutKind.Auto)]
// An operator < must say yes or no; where a bound is unknown it would give wrong answers in silence. Sorting goes by CompareTo.
#pragma warning disable CA1036, MA0097
public readonly struct DateBound : IEquatable<DateBound>, IComparable<DateBound>, IComparable
#pragma warning restore CA1036, MA0097
{
    private readonly long _year;
    private readonly byte _month;
    private readonly byte _day;
    private readonly Place _place;

    private DateBound(Place place) => _place = place;

    internal DateBound(long year, int month, int day)
    {
        _year = year;
        _month = (byte)month;
        _day = (byte)day;
        _place = Place.Finite;
    }

    // The order of the members is the order of sorting.
    private enum Place : byte
    {
        Unknown,
        NegativeInfinity,
        Finite,
        PositiveInfinity,
    }

    /// <summary>Nothing is known: the bound of a side left blank.</summary>
    public static DateBound Unknown => default;

    /// <summary>Before every day: the earliest bound of <c>../1985</c>.</summary>
    public static DateBound NegativeInfinity => new(Place.NegativeInfinity);

    /// <summary>After every day: the latest bound of <c>1985/..</c>.</summary>
    public static DateBound PositiveInfinity => new(Place.PositiveInfinity);

    /// <summary>Whether this is a day, so that <see cref="Year"/>, <see cref="Month"/>, <see cref="Day"/> and <see cref="DayNumber"/> exist.</summary>
    public bool IsFinite => _place == Place.Finite;

    /// <summary>Whether nothing is known of this bound.</summary>
    public bool IsUnknown => _place == Place.Unknown;

    /// <summary>Whether this lies before every day.</summary>
    public bool IsNegativeInfinity => _place == Place.NegativeInfinity;

    /// <summary>Whether this lies after every day.</summary>
    public bool IsPositiveInfinity => _place == Place.PositiveInfinity;

    /// <summary>The astronomical year: 0 is 1 BC, -43 is 44 BC.</summary>
    /// <exception cref="InvalidOperationException">The bound is not finite.</exception>
    public long Year => IsFinite ? _year : throw NotADay();

    /// <summary>The month, 1 to 12.</summary>
    /// <exception cref="InvalidOperationException">The bound is not finite.</exception>
    public int Month => IsFinite ? _month : throw NotADay();

    /// <summary>The day of the month, 1 to 31.</summary>
    /// <exception cref="InvalidOperationException">The bound is not finite.</exception>
    public int Day => IsFinite ? _day : throw NotADay();

    /// <summary>The number of days since 1970-01-01, which is day 0; earlier days are negative.</summary>
    /// <exception cref="InvalidOperationException">The bound is not finite.</exception>
    public long DayNumber => IsFinite ? ProlepticCalendar.DayNumber(_year, _month, _day) : throw NotADay();

    /// <summary>The bound at a day, counted from 1970-01-01.</summary>
    /// <param name="dayNumber">Days since 1970-01-01; any number whose year has at most fifteen digits.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year of that day has more than fifteen digits.</exception>
    public static DateBound FromDayNumber(long dayNumber)
    {
        // The first guard keeps the arithmetic from overflowing, the second is the documented limit.
        if (dayNumber is > DayRange.Never and < DayRange.Forever)
        {
            ProlepticCalendar.FromDayNumber(dayNumber, out long year, out int month, out int day);
            if (year is >= -ProlepticCalendar.MaxYear and <= ProlepticCalendar.MaxYear)
            {
                return new DateBound(year, month, day);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(dayNumber), dayNumber, "The year of this day has more than fifteen digits.");
    }

    /// <summary>Compares two bounds for equality.</summary>
    public static bool operator ==(DateBound left, DateBound right) => left.Equals(right);

    /// <summary>Compares two bounds for inequality.</summary>
    public static bool operator !=(DateBound left, DateBound right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DateBound other) =>
        _place == other._place && _year == other._year && _month == other._month && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateBound other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((((_year.GetHashCode() * 31) + _month) * 31) + _day) * 31 + (int)_place);

    /// <summary>
    /// A total order for sorting: <see cref="Unknown"/>, then <see cref="NegativeInfinity"/>, then days in order, then
    /// <see cref="PositiveInfinity"/>. Where an unknown bound must not count as early, ask <see cref="IsUnknown"/> first.
    /// </summary>
    public int CompareTo(DateBound other)
    {
        if (_place != other._place)
        {
            return _place < other._place ? -1 : 1;
        }

        if (_year != other._year)
        {
            return _year < other._year ? -1 : 1;
        }

        return _month != other._month ? _month.CompareTo(other._month) : _day.CompareTo(other._day);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        DateBound other => CompareTo(other),
        _ => throw new ArgumentException("A DateBound can only be compared with a DateBound.", nameof(obj)),
    };

    /// <summary>
    /// <c>yyyy-mm-dd</c>, with a sign and all digits where the year is negative or has more than four digits
    /// (<c>-0044-03-15</c>, <c>+12345-01-01</c>); <c>-inf</c>, <c>+inf</c> or <c>unknown</c> otherwise.
    /// </summary>
    public override string ToString() => _place switch
    {
        Place.Finite => YearText() + "-" + _month.ToString("00", CultureInfo.InvariantCulture) + "-" + _day.ToString("00", CultureInfo.InvariantCulture),
        Place.NegativeInfinity => "-inf",
        Place.PositiveInfinity => "+inf",
        _ => "unknown",
    };

    private string YearText()
    {
        string digits = Math.Abs(_year).ToString("0000", CultureInfo.InvariantCulture);
        return _year < 0 ? "-" + digits
            : _year > 9999 ? "+" + digits
            : digits;
    }

    private static InvalidOperationException NotADay() =>
        new("This bound is infinite or unknown, so it has no year, month, day or day number; ask IsFinite first.");
}
