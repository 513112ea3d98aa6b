// netstandard2.0 lacks the overloads that these rules ask for.
#pragma warning disable CA1845, CA1865, CA2249

using System.Globalization;

namespace FactCatalog;

/// <summary>Rewrites dates as people write them elsewhere, as far as they have one meaning only.</summary>
internal static class CommonWriting
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Three numbers between slashes, dots, hyphens or backslashes; the day first or last, as long as that is beyond doubt.</summary>
    public static string? FromNumbers(string text)
    {
        string[] parts = text.Split('/', '.', '-', '\\');
        if (parts.Length == 2 && TryNumber(parts[0], out int year) && TryNumber(parts[1], out int month) && parts[0].Length == 4)
        {
            return parts[1].Length <= 2 && month is >= 1 and <= 12 && text[4] != '-'
                ? parts[0] + "-" + TwoDigits(month)
                : text[4] == '\\' ? parts[0] + "/" + parts[1] : null;
        }

        if (parts.Length != 3 || !TryNumber(parts[0], out int first) || !TryNumber(parts[1], out int second) || !TryNumber(parts[2], out int third))
        {
            return null;
        }

        if (parts[0].Length == 4)
        {
            return Day(first, second, third);
        }

        if (parts[2].Length != 4)
        {
            return null;
        }

        bool firstIsDay = first > 12 || first == second;
        bool secondIsDay = second > 12;
        return firstIsDay ? Day(third, second, first)
            : secondIsDay ? Day(third, first, second)
            : null;
    }

    /// <summary>English words: names of months, "circa 1960", "before 1960", "the 1960s", "44 BC".</summary>
    public static string? FromWords(string text)
    {
        string[] words = text.ToLowerInvariant().Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = words[i].TrimEnd('.');
        }

        return words.Length switch
        {
            1 => FromOneWord(text.EndsWith("S", StringComparison.Ordinal) ? text : words[0]),
            2 => FromTwoWords(words[0], words[1]),
            3 => FromDayMonthYear(words),
            _ => null,
        };
    }

    private static string? FromOneWord(string word)
    {
        if (word.Length == 5 && word[4] == 's' && word[3] == '0' && word[2] != '0')
        {
            return word.Substring(0, 3) + "X";
        }

        return word.Length > 1 && word[0] == 'c' && IsYear(word.TrimStart('c', 'a', '.')) ? word.TrimStart('c', 'a', '.') + "~" : null;
    }

    private static string? FromTwoWords(string first, string second)
    {
        if (first is "the")
        {
            return FromOneWord(second);
        }

        if (IsYear(second))
        {
            return first switch
            {
                "c" or "ca" or "circa" or "about" or "around" or "approximately" => second + "~",
                "before" => "[.." + second + "]",
                "after" => "[" + second + "..]",
                "since" or "from" => second + "/..",
                "until" or "till" => "../" + second,
                _ => Month(first) is > 0 and var month ? second + "-" + TwoDigits(month) : null,
            };
        }

        return second is "bc" or "bce" && TryNumber(first, out int year) && year > 0
            ? (year > 1 ? "-" : string.Empty) + (year - 1).ToString("0000", CultureInfo.InvariantCulture)
            : second is "ad" or "ce" && TryNumber(first, out int after) ? after.ToString("0000", CultureInfo.InvariantCulture)
            : null;
    }

    private static string? FromDayMonthYear(string[] words)
    {
        if (!IsYear(words[2]) || !TryNumber(words[2], out int year))
        {
            return null;
        }

        int monthAt = Month(words[0]) > 0 ? 0 : 1;
        return Month(words[monthAt]) is > 0 and var month && TryNumber(WithoutOrdinal(words[1 - monthAt]), out int day) ? Day(year, month, day) : null;
    }

    private static string WithoutOrdinal(string word) =>
        word.Length > 2 && word.Substring(word.Length - 2) is "st" or "nd" or "rd" or "th" ? word.Substring(0, word.Length - 2) : word;

    private static int Month(string word)
    {
        for (int i = 0; i < Months.Length; i++)
        {
            if (string.Equals(word, MonthNames[i], StringComparison.Ordinal) || string.Equals(word, Months[i], StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return word is "sept" ? 9 : 0;
    }

    private static bool IsYear(string word) => word.Length == 4 && TryNumber(word, out _);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= 4;

    private static string Day(int year, int month, int day) =>
        year.ToString("0000", CultureInfo.InvariantCulture) + "-" + TwoDigits(month) + "-" + TwoDigits(day);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
