using System.Globalization;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads numbers and truth values as fact files write them: invariant, with <c>_</c> allowed between digits, the same on every machine.</summary>
internal static class Numbers
{
    public static bool TryReadBool(string text, out bool value)
    {
        value = string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
        return value || string.Equals(text, "false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads an integer; the canonical form has neither a plus sign nor leading zeros nor separators.</summary>
    public static bool TryReadInteger(string text, out long value)
    {
        value = 0;
        return WithoutSeparators(text) is { } digits && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a decimal number; the canonical form keeps the digits as written. What a decimal could only hold rounded is refused.</summary>
    public static bool TryReadDecimal(string text, out string canonical)
    {
        canonical = string.Empty;
        if (WithoutSeparators(text) is not { } number
            || !IsNumber(number)
            || !decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return false;
        }

        canonical = value.ToString(CultureInfo.InvariantCulture);
        return string.Equals(SignificantDigits(canonical), SignificantDigits(number), StringComparison.Ordinal);
    }

    /// <summary>Reads a floating-point number; the canonical form is as written, because frameworks print doubles differently.</summary>
    public static bool TryReadDouble(string text, out string canonical)
    {
        canonical = string.Empty;
        if (WithoutSeparators(text) is not { } number || !IsNumber(number))
        {
            return false;
        }

        try
        {
            if (double.IsInfinity(double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture)))
            {
                return false;
            }
        }
        catch (OverflowException)
        {
            // .NET Framework throws where newer frameworks give infinity.
            return false;
        }

        canonical = number.TrimStart('+');
        return true;
    }

    // The digits that make the number, whatever its magnitude: without sign, point, exponent, and zeros at either end.
    private static string SignificantDigits(string number)
    {
        int exponent = number.IndexOfAny(['e', 'E']);
        string digits = (exponent < 0 ? number : number.Substring(0, exponent)).Replace(".", string.Empty);
        return digits.Trim('+', '-', '0');
    }

    // sign, digits, optional point and digits, optional exponent.
    private static bool IsNumber(string text)
    {
        int i = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        int digits = 0;
        bool point = false;
        for (; i < text.Length && (IsDigit(text[i]) || (text[i] == '.' && !point)); i++)
        {
            point |= text[i] == '.';
            digits += IsDigit(text[i]) ? 1 : 0;
        }

        if (digits == 0 || text[i - 1] == '.')
        {
            return false;
        }

        if (i == text.Length)
        {
            return true;
        }

        if (text[i] is not ('e' or 'E'))
        {
            return false;
        }

        i++;
        i += i < text.Length && text[i] is '+' or '-' ? 1 : 0;
        int exponent = i;
        while (i < text.Length && IsDigit(text[i]))
        {
            i++;
        }

        return i > exponent && i == text.Length && i - exponent <= 4;
    }

    // Null where an underscore stands anywhere but between two digits.
    private static string? WithoutSeparators(string text)
    {
        if (text.IndexOf('_') < 0)
        {
            return text;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && (i == 0 || i == text.Length - 1 || !IsDigit(text[i - 1]) || !IsDigit(text[i + 1])))
            {
                return null;
            }
        }

        return text.Replace("_", string.Empty);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
