using System.Runtime.InteropServices;

namespace FactCatalog;

/// <summary>A component of two or four digits of which any may be unspecified; yields the numbers that fit, in either order.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DigitMask
{
    private const int Unspecified = 10;

    // One digit in four bits, the last digit lowest; leading digits of a shorter mask are 0.
    private readonly int _digits;

    public DigitMask(ReadOnlySpan<char> text)
    {
        int digits = 0;
        int count = 0;
        foreach (char c in text)
        {
            digits = (digits << 4) | (c == 'X' ? Unspecified : c - '0');
            count += c == 'X' ? 1 : 0;
        }

        _digits = digits;
        UnspecifiedCount = count;
        Length = text.Length;
    }

    public int Length { get; }

    public int UnspecifiedCount { get; }

    public bool HasUnspecified => UnspecifiedCount > 0;

    /// <summary>How many digits at the right end are unspecified without a gap.</summary>
    public int UnspecifiedAtRight
    {
        get
        {
            int count = 0;
            while (count < Length && ((_digits >> (4 * count)) & 15) == Unspecified)
            {
                count++;
            }

            return count;
        }
    }

    public int Lowest => Fill(0);

    public int Highest => Fill(9);

    public bool Fits(int number)
    {
        for (int i = 0; i < Length; i++)
        {
            int digit = (_digits >> (4 * i)) & 15;
            if (digit != Unspecified && digit != number % 10)
            {
                return false;
            }

            number /= 10;
        }

        return number == 0;
    }

    /// <summary>The number that fits next to this one in a direction (1 or -1), or -1 where there is none.</summary>
    public int Next(int number, int direction)
    {
        // Counting skips the stated digits: a carry out of an unspecified digit goes to the next unspecified one on the left.
        int place = 1;
        for (int i = 0; i < Length; i++, place *= 10)
        {
            if (((_digits >> (4 * i)) & 15) != Unspecified)
            {
                continue;
            }

            int digit = number / place % 10 + direction;
            if (digit is >= 0 and <= 9)
            {
                return number + direction * place;
            }

            number -= direction * 9 * place;
        }

        return -1;
    }

    private int Fill(int filler)
    {
        int number = 0;
        for (int i = Length - 1; i >= 0; i--)
        {
            int digit = (_digits >> (4 * i)) & 15;
            number = number * 10 + (digit == Unspecified ? filler : digit);
        }

        return number;
    }
}
