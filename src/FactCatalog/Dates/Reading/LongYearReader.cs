namespace FactCatalog;

/// <summary>
/// Reads years that begin with Y (level 1, "Letter-prefixed calendar year"; level 2, "Exponential year") and significant digits (level 2).
/// Years of up to fifteen digits are supported: no later number of days overflows, and the universe is far younger.
/// </summary>
internal static class LongYearReader
{
    private const int MaxDigits = 15;

    public static bool TryRead(ref TextWindow window, DateQualifiers left, out DateForm? form, out Problem problem)
    {
        form = null;
        int start = window.Position++;
        bool negative = window.TryTake('-');
        int digitsStart = window.Position;
        ReadOnlySpan<char> digits = window.TakeDigits(allowUnspecified: false);
        if (digits.Length == 0)
        {
            problem = window.Unexpected();
            return false;
        }

        bool exponential = window.TryTake('E');
        int exponent = 0;
        if (exponential)
        {
            ReadOnlySpan<char> exponentDigits = window.TakeDigits(allowUnspecified: false);
            if (exponentDigits.Length == 0)
            {
                problem = window.Unexpected();
                return false;
            }

            exponent = (int)Math.Min(Number(exponentDigits), MaxDigits + 1);
        }
        else if (digits.Length < 5)
        {
            // Only where the rest is in order is the length the fault to name.
            problem = window.AtEnd || window.Current is 'S' or '?' or '~' or '%'
                ? new Problem(ProblemKind.LongYearTooShort, start, window.Position - start, negative ? -Number(digits) : Number(digits))
                : window.Unexpected();
            return false;
        }
        else if (digits[0] == '0')
        {
            problem = new Problem(ProblemKind.LongYearLeadingZero, digitsStart, digits.Length);
            return false;
        }

        if (!TryScale(Number(digits), exponent, out long year))
        {
            problem = new Problem(ProblemKind.LongYearTooLarge, start, window.Position - start);
            return false;
        }

        year = negative ? -year : year;
        if (window.Current == 'S')
        {
            form = ReadSignificantDigits(ref window, year, left, out problem);
        }
        else
        {
            form = Finish(ref window, year, significant: 0, exponential ? 2 : 1, left, out problem);
        }

        return form is not null;
    }

    /// <summary>
    /// Reads S and a count: that many digits of the year, from the first that is not 0, are certain. <c>1950S2</c> lies in 1900 to 1999.
    /// </summary>
    public static CalendarForm? ReadSignificantDigits(ref TextWindow window, long year, DateQualifiers left, out Problem problem)
    {
        int start = window.Position++;
        ReadOnlySpan<char> digits = window.TakeDigits(allowUnspecified: false);
        if (digits.Length == 0 || digits[0] == '0')
        {
            problem = digits.Length == 0 && !window.AtEnd
                ? window.Unexpected()
                : new Problem(ProblemKind.SignificantDigits, start, digits.Length + 1);
            return null;
        }

        return Finish(ref window, year, (int)Math.Min(Number(digits), int.MaxValue), level: 2, left, out problem);
    }

    private static CalendarForm? Finish(
        ref TextWindow window, long year, int significant, int level, DateQualifiers left, out Problem problem)
    {
        DateQualifiers right = window.TakeQualifier();
        problem =
            !window.AtEnd ? (window.Current == '-' ? new Problem(ProblemKind.LongYearAlone, window.Position, window.End - window.Position) : window.Unexpected())
            : left != DateQualifiers.None && right != DateQualifiers.None ? new Problem(ProblemKind.QualifierBothSides, window.End - 1, 1)
            : default;
        if (problem.Kind != ProblemKind.None)
        {
            return null;
        }

        int free = significant == 0 ? 0 : Math.Max(0, CountDigits(year) - significant);
        long width = 1;
        for (int i = 0; i < free; i++)
        {
            width *= 10;
        }

        long magnitude = Math.Abs(year) / width * width;
        bool negative = year < 0;
        long from = negative ? -(magnitude + width - 1) : magnitude;
        long to = negative ? -magnitude : magnitude + width - 1;
        return new CalendarForm(
            window.Slice(window.Start, window.End).ToString(),
            DateKind.Date,
            left != DateQualifiers.None ? 2 : Math.Max(level, right != DateQualifiers.None ? 1 : 0),
            width switch
            {
                1 => DatePrecision.Year,
                10 => DatePrecision.Decade,
                100 => DatePrecision.Century,
                _ => DatePrecision.None,
            },
            new DateBound(from, 1, 1),
            new DateBound(to, 12, 31))
        {
            Year = width == 1 ? year : null,
            YearQualifiers = left | right,
            IsPlainLongYear = significant == 0 && left == DateQualifiers.None && right == DateQualifiers.None,
        };
    }

    private static int CountDigits(long number)
    {
        int count = 0;
        for (long rest = Math.Abs(number); rest > 0; rest /= 10)
        {
            count++;
        }

        return count;
    }

    /// <summary>The number that the digits write, or one too large to be a year.</summary>
    private static long Number(ReadOnlySpan<char> digits)
    {
        long number = 0;
        foreach (char c in digits)
        {
            number = number * 10 + (c - '0');
            if (number > ProlepticCalendar.MaxYear)
            {
                return long.MaxValue;
            }
        }

        return number;
    }

    private static bool TryScale(long number, int exponent, out long year)
    {
        year = number;
        for (int i = 0; i < exponent && year != 0 && year <= ProlepticCalendar.MaxYear; i++)
        {
            year *= 10;
        }

        return year <= ProlepticCalendar.MaxYear;
    }
}
