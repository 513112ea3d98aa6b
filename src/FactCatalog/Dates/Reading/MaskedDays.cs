namespace FactCatalog;

/// <summary>
/// The first and the last real day that fit a date with unspecified digits: <c>2003-02-2X</c> ends on the 28th, <c>XXXX-02-29</c> begins and
/// ends in a leap year. Under a minus sign the year 0 is no reading, since <c>-0000</c> is no year.
/// </summary>
internal static class MaskedDays
{
    public static bool TryFind(bool negative, DigitMask year, DigitMask? month, DigitMask? day, bool latest, out DateBound bound)
    {
        // Later years have the greater magnitude after year 0 and the smaller one before it.
        bool upwards = latest == negative;
        int direction = upwards ? 1 : -1;
        for (int y = upwards ? year.Lowest : year.Highest; y >= 0; y = year.Next(y, direction))
        {
            if ((y != 0 || !negative) && TryFindInYear(negative ? -y : y, month, day, latest, out bound))
            {
                return true;
            }
        }

        bound = default;
        return false;
    }

    private static bool TryFindInYear(int year, DigitMask? monthMask, DigitMask? dayMask, bool latest, out DateBound bound)
    {
        int step = latest ? -1 : 1;
        for (int month = latest ? 12 : 1; month is >= 1 and <= 12; month += step)
        {
            if (monthMask is { } m && !m.Fits(month))
            {
                continue;
            }

            int days = ProlepticCalendar.DaysInMonth(year, month);
            for (int day = latest ? days : 1; day >= 1 && day <= days; day += step)
            {
                if (dayMask is not { } d || d.Fits(day))
                {
                    bound = new DateBound(year, month, day);
                    return true;
                }
            }
        }

        bound = default;
        return false;
    }
}
