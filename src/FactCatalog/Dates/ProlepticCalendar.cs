namespace FactCatalog;

/// <summary>The Gregorian calendar, extended to all years; year 0 is 1 BC (ISO 8601).</summary>
internal static class ProlepticCalendar
{
    /// <summary>The greatest magnitude of a year: fifteen digits, so that day numbers and their differences fit a <see cref="long"/> with room to spare.</summary>
    public const long MaxYear = 999_999_999_999_999;

    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;

    // Days from 0000-03-01 to 1970-01-01.
    private const long EpochShift = 719_468;

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 1970-01-01. Years are counted from March, so that the leap day ends a year, in eras of 400 years.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        long marchYear = month > 2 ? year : year - 1;
        long era = FloorDivide(marchYear, YearsPerEra);
        long yearOfEra = marchYear - era * YearsPerEra;
        int monthFromMarch = month > 2 ? month - 3 : month + 9;
        int dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysPerEra + dayOfEra - EpochShift;
    }

    /// <summary>The inverse of <see cref="DayNumber"/>.</summary>
    public static void FromDayNumber(long dayNumber, out long year, out int month, out int day)
    {
        long shifted = dayNumber + EpochShift;
        long era = FloorDivide(shifted, DaysPerEra);
        int dayOfEra = (int)(shifted - era * DaysPerEra);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        year = era * YearsPerEra + yearOfEra + (month <= 2 ? 1 : 0);
    }

    private static long FloorDivide(long value, long divisor) => value >= 0 ? value / divisor : (value + 1) / divisor - 1;
}
