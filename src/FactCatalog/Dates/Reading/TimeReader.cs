namespace FactCatalog;

/// <summary>
/// Reads what follows T (level 0, "Date and Time"): <c>hh:mm:ss</c>, also with a fraction or without the seconds, <c>24:00:00</c> for the end of
/// the day, then nothing, Z, or an offset from -12:00 to +14:00 as <c>+hh:mm</c>, <c>+hhmm</c> or <c>+hh</c>. There is no offset -00:00.
/// </summary>
internal static class TimeReader
{
    private const char TrueMinus = '\u2212';
    private const int MinutesPerHour = 60;
    private const int SecondsPerDay = 86_400;

    public static bool TryRead(ref TextWindow window, out TimeOfDay? time, out Problem problem)
    {
        time = null;
        int start = window.Position++;
        int seconds = 0;
        string fraction = string.Empty;
        if (!TryTwoDigits(ref window, 24, ProblemKind.TimeRange, out int hours, out problem)
            || !TryColon(ref window, out problem)
            || !TryTwoDigits(ref window, 59, ProblemKind.TimeRange, out int minutes, out problem))
        {
            return false;
        }

        if (window.TryTake(':'))
        {
            if (!TryTwoDigits(ref window, 59, ProblemKind.TimeRange, out seconds, out problem))
            {
                return false;
            }

            if (hours < 24 && window.TryTake('.'))
            {
                ReadOnlySpan<char> digits = window.TakeDigits(allowUnspecified: false);
                if (digits.Length == 0)
                {
                    problem = window.Unexpected();
                    return false;
                }

                fraction = digits.TrimEnd('0').ToString();
            }
        }

        if (hours == 24 && (minutes != 0 || seconds != 0))
        {
            problem = new Problem(ProblemKind.TimeRange, start + 1, window.Position - start - 1, 24);
            return false;
        }

        if (!TryOffset(ref window, out int? offset, out problem))
        {
            return false;
        }

        if (!window.AtEnd)
        {
            problem = window.Unexpected();
            return false;
        }

        time = new TimeOfDay((hours * MinutesPerHour + minutes) * 60 + seconds, fraction, offset);
        return true;
    }

    /// <summary>By how many days the universal day differs from the written one: -1, 0 or 1.</summary>
    public static int DayShift(TimeOfDay time)
    {
        int universal = time.Seconds - (time.OffsetMinutes ?? 0) * 60;
        return universal < 0 ? -1 : universal >= SecondsPerDay ? 1 : 0;
    }

    private static bool TryOffset(ref TextWindow window, out int? offset, out Problem problem)
    {
        problem = default;
        offset = null;
        if (window.TryTake('Z'))
        {
            offset = 0;
            return true;
        }

        int start = window.Position;
        bool negative = window.Current is '-' or TrueMinus;
        if (!negative && window.Current != '+')
        {
            return true;
        }

        window.Position++;
        int minutes = 0;
        if (!TryTwoDigits(ref window, 99, ProblemKind.OffsetRange, out int hours, out problem))
        {
            return false;
        }

        if ((window.TryTake(':') || window.Current is >= '0' and <= '9')
            && !TryTwoDigits(ref window, 99, ProblemKind.OffsetRange, out minutes, out problem))
        {
            return false;
        }

        int total = hours * MinutesPerHour + minutes;
        if (minutes > 59 || total > (negative ? 12 : 14) * MinutesPerHour || (negative && total == 0))
        {
            problem = new Problem(ProblemKind.OffsetRange, start, window.Position - start);
            return false;
        }

        offset = negative ? -total : total;
        return true;
    }

    private static bool TryColon(ref TextWindow window, out Problem problem)
    {
        bool taken = window.TryTake(':');
        problem = taken ? default : window.Unexpected();
        return taken;
    }

    private static bool TryTwoDigits(ref TextWindow window, int max, ProblemKind kind, out int number, out Problem problem)
    {
        number = 0;
        int start = window.Position;
        while (window.Position < start + 2)
        {
            if (window.Current is not (>= '0' and <= '9'))
            {
                problem = window.Position == start ? window.Unexpected() : new Problem(ProblemKind.TimeDigits, start, 1);
                return false;
            }

            number = number * 10 + (window.Current - '0');
            window.Position++;
        }

        problem = number <= max ? default : new Problem(kind, start, 2, number);
        return number <= max;
    }
}
