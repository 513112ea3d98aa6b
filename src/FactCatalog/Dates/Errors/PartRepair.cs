// netstandard2.0 lacks the overloads that these rules ask for.
#pragma warning disable CA1845, CA1865, CA2249

using System.Globalization;
using System.Text;

namespace FactCatalog;

/// <summary>Mends what is nearly EDTF: missing zeros, hyphens, brackets, and forms in places where they may not stand.</summary>
internal static class PartRepair
{
    public static string? Repair(string text)
    {
        if (text.Length > 0 && text[0] is '[' or '{')
        {
            return RepairSet(text);
        }

        string[] sides = text.Split('/');
        if (sides.Length > 2)
        {
            return null;
        }

        if (sides.Length == 1)
        {
            return RepairSpan(text) ?? RepairDate(text, isPart: false);
        }

        return RepairDate(sides[0], isPart: true) + "/" + RepairDate(sides[1], isPart: true);
    }

    /// <summary>Spaces out, the right bracket at the end, and every member mended.</summary>
    private static string RepairSet(string text)
    {
        char close = text[0] == '[' ? ']' : '}';
        string body = text[text.Length - 1] is ']' or '}' ? text.Substring(1, text.Length - 2) : text.Substring(1);
        string[] members = body.Split(',');
        for (int i = 0; i < members.Length; i++)
        {
            string member = members[i].Replace(" ", string.Empty);
            if (member.IndexOf("..", StringComparison.Ordinal) < 0)
            {
                member = RepairDate(member, isPart: true);
            }

            members[i] = member;
        }

        return text[0] + string.Join(",", members) + close;
    }

    /// <summary>An interval that is written with two dots, or with a hyphen between two years.</summary>
    private static string? RepairSpan(string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
        {
            string start = text.Substring(0, dots);
            string end = text.Substring(dots + 2);
            return start.Length == 0 || end.Length == 0
                ? (start.Length == 0 ? ".." : start) + "/" + (end.Length == 0 ? ".." : end)
                : start + "/" + end;
        }

        return text.Length == 9 && text[4] == '-' ? text.Substring(0, 4) + "/" + text.Substring(5) : null;
    }

    private static string RepairDate(string text, bool isPart)
    {
        if (text.Length == 0 || text is ".." or "." or "...")
        {
            return text.Length == 0 ? text : "..";
        }

        int time = IndexOfTime(text);
        string date = time < 0 ? text : text.Substring(0, time);
        string clock = time < 0 || isPart ? string.Empty : "T" + PadNumbers(text.Substring(time + 1), ':');
        return RepairDay(date, isPart) + clock;
    }

    private static int IndexOfTime(string text)
    {
        int time = text.IndexOfAny(['T', ' ']);
        return time >= 8 ? time : -1;
    }

    private static string RepairDay(string text, bool isPart)
    {
        if (text[0] == 'Y')
        {
            return RepairLongYear(text);
        }

        bool allDigits = true;
        int digits = 0;
        int sign = text[0] == '-' ? 1 : 0;
        for (int i = sign; i < text.Length; i++)
        {
            allDigits &= text[i] is >= '0' and <= '9';
            digits += text[i] is >= '0' and <= '9' ? 1 : 0;
        }

        string signText = text.Substring(0, sign);
        string body = text.Substring(sign);
        if (allDigits && digits == 8)
        {
            string day = signText + body.Substring(0, 4) + "-" + body.Substring(4, 2) + "-" + body.Substring(6);
            return FactDate.TryParse(day.AsSpan(), out _) ? day : "Y" + text;
        }

        if (allDigits && (digits > 4 || long.TryParse(body, NumberStyles.None, CultureInfo.InvariantCulture, out long zero) && zero == 0))
        {
            return digits > 4 ? "Y" + text : "0000";
        }

        if (digits is 2 or 3 && text[text.Length - 1] is '?' or '~' or '%' or (>= '0' and <= '9') && (isPart || text[0] is '?' or '~' or '%'))
        {
            return RepairShortYear(text, digits);
        }

        return OneQualifierAtEnd(signText + PadNumbers(body, '-'));
    }

    /// <summary>A decade or a century where it may not stand, or with its qualifier in front.</summary>
    private static string RepairShortYear(string text, int digits)
    {
        string left = text[0] is '?' or '~' or '%' ? text.Substring(0, 1) : string.Empty;
        string rest = text.Substring(left.Length);
        int end = rest.Length;
        while (end > 0 && rest[end - 1] is '?' or '~' or '%')
        {
            end--;
        }

        string right = end < rest.Length ? rest.Substring(end) : left;
        return rest.Substring(0, end) + (digits == 2 ? "XX" : "X") + right;
    }

    private static string RepairLongYear(string text)
    {
        string body = text.Substring(1);
        string sign = body.StartsWith("-", StringComparison.Ordinal) ? "-" : string.Empty;
        string digits = body.Substring(sign.Length);
        int end = 0;
        while (end < digits.Length && digits[end] is >= '0' and <= '9')
        {
            end++;
        }

        string rest = digits.Substring(end);
        digits = digits.Substring(0, end).TrimStart('0');
        if (rest.Length > 0 && rest.Trim('X').Length == 0 && digits.Length > 0)
        {
            string zeros = new('0', rest.Length);
            return "Y" + sign + digits + zeros + "S" + digits.Length.ToString(CultureInfo.InvariantCulture);
        }

        return digits.Length > 4 || rest.StartsWith("E", StringComparison.Ordinal)
            ? "Y" + sign + digits + rest
            : (digits.Length == 0 ? string.Empty : sign) + digits.PadLeft(4, '0') + rest;
    }

    /// <summary>A year with a qualifier on both sides means the same as with both behind it.</summary>
    private static string OneQualifierAtEnd(string text)
    {
        bool bothSides = text.Length > 2 && text[0] is '?' or '~' or '%' && text[text.Length - 1] is '?' or '~' or '%' && text.IndexOf('-', 2) < 0;
        return !bothSides ? text : text.Substring(1, text.Length - 2) + (text[0] == text[text.Length - 1] ? text.Substring(0, 1) : "%");
    }

    /// <summary>Every single digit between separators gets its zero, except the year, which stands first.</summary>
    private static string PadNumbers(string text, char separator)
    {
        string[] parts = text.Split(separator);
        var result = new StringBuilder();
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i];
            int digit = 0;
            while (digit < part.Length && part[digit] is '?' or '~' or '%')
            {
                digit++;
            }

            bool single = digit < part.Length && part[digit] is >= '0' and <= '9'
                && (digit + 1 == part.Length || part[digit + 1] is not (>= '0' and <= '9' or 'X'));
            result.Append(i > 0 ? separator.ToString() : string.Empty)
                .Append(single && (i > 0 || separator == ':') ? part.Insert(digit, "0") : part);
        }

        return result.ToString();
    }
}
