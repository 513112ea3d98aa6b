namespace FactCatalog;

/// <summary>
/// Dates of level 0 without a time (<c>yyyy</c>, <c>yyyy-mm</c>, <c>yyyy-mm-dd</c>), packed into one integer so that the common date
/// needs no object: the year shifted to be positive, then four bits of month and five of day, 0 where there is none. 0 is no date.
/// </summary>
internal static class PlainDate
{
    /// <summary>Sign, four digits, and twice a hyphen and two digits.</summary>
    public const int MaxLength = 11;

    private const int YearShift = 10_000;

    public static int Pack(int year, int month, int day) => ((year + YearShift) << 9) | (month << 5) | day;

    public static int Year(int packed) => (packed >> 9) - YearShift;

    public static int Month(int packed) => (packed >> 5) & 15;

    public static int Day(int packed) => packed & 31;

    public static DateBound Earliest(int packed) => new(Year(packed), Math.Max(1, Month(packed)), Math.Max(1, Day(packed)));

    public static DateBound Latest(int packed)
    {
        int year = Year(packed);
        int month = Month(packed) is var m and not 0 ? m : 12;
        return new DateBound(year, month, Day(packed) is var d and not 0 ? d : ProlepticCalendar.DaysInMonth(year, month));
    }

    /// <summary>Reads a plain date that is the whole text; whatever else the text is, the answer is no.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int packed)
    {
        packed = 0;
        if (text.Length is < 4 or > MaxLength)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[MaxLength];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '9')
            {
                return false;
            }

            bytes[i] = (byte)text[i];
        }

        return TryRead(bytes.Slice(0, text.Length), out packed);
    }

    /// <inheritdoc cref="TryRead(ReadOnlySpan{char}, out int)"/>
    public static bool TryRead(ReadOnlySpan<byte> text, out int packed)
    {
        packed = 0;
        bool negative = text.Length > 0 && text[0] == (byte)'-';
        ReadOnlySpan<byte> rest = negative ? text.Slice(1) : text;
        if (rest.Length is not (4 or 7 or 10) || !TryTwoDigits(rest, 0, out int century) || !TryTwoDigits(rest, 2, out int yearOfCentury))
        {
            return false;
        }

        int year = century * 100 + yearOfCentury;
        if (negative && year == 0)
        {
            return false;
        }

        year = negative ? -year : year;
        int month = 0;
        int day = 0;
        if (rest.Length > 4 && (rest[4] != (byte)'-' || !TryTwoDigits(rest, 5, out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (rest.Length > 7
            && (rest[7] != (byte)'-' || !TryTwoDigits(rest, 8, out day) || day < 1 || day > ProlepticCalendar.DaysInMonth(year, month)))
        {
            return false;
        }

        packed = Pack(year, month, day);
        return true;
    }

    /// <summary>Writes the text of a plain date; the span must hold <see cref="MaxLength"/> characters.</summary>
    public static int Write(int packed, Span<char> destination)
    {
        int year = Year(packed);
        int length = 0;
        if (year < 0)
        {
            destination[length++] = '-';
            year = -year;
        }

        length = WriteTwoDigits(year / 100, destination, length);
        length = WriteTwoDigits(year % 100, destination, length);
        if (Month(packed) is var month and not 0)
        {
            destination[length++] = '-';
            length = WriteTwoDigits(month, destination, length);
        }

        if (Day(packed) is var day and not 0)
        {
            destination[length++] = '-';
            length = WriteTwoDigits(day, destination, length);
        }

        return length;
    }

    private static int WriteTwoDigits(int value, Span<char> destination, int at)
    {
        destination[at] = (char)('0' + value / 10);
        destination[at + 1] = (char)('0' + value % 10);
        return at + 2;
    }

    private static bool TryTwoDigits(ReadOnlySpan<byte> text, int at, out int value)
    {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        value = tens * 10 + ones;
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9;
    }
}
