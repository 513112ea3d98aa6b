#if NET
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace FactCatalog;

// What newer frameworks offer: generic parsing and formatting, and dates without a time.
public readonly partial struct FactDate : ISpanParsable<FactDate>, ISpanFormattable, IUtf8SpanParsable<FactDate>, IUtf8SpanFormattable
{
    /// <summary>The date of a <see cref="DateOnly"/>, always a plain day.</summary>
    public static implicit operator FactDate(DateOnly date) => FromDateOnly(date);

    /// <summary>The day of a date that is exactly one day.</summary>
    /// <exception cref="InvalidCastException">The date is not one day of the years 1 to 9999; <see cref="TryToDateOnly"/> tells beforehand.</exception>
    public static explicit operator DateOnly(FactDate date) =>
        date.TryToDateOnly(out DateOnly day)
            ? day
            : throw new InvalidCastException("'" + date + "' does not stand for exactly one day of the years 1 to 9999.");

    /// <summary>The date of a <see cref="DateOnly"/>, always a plain day.</summary>
    public static FactDate FromDateOnly(DateOnly date) => new(PlainDate.Pack(date.Year, date.Month, date.Day));

    /// <summary>
    /// The one day that this stands for. Qualifiers do not matter; a time gives its day as in <see cref="Earliest"/>. There is none for a month
    /// or a year, for intervals and sets, and outside the years 1 to 9999.
    /// </summary>
    public bool TryToDateOnly(out DateOnly day)
    {
        DateBound earliest = Earliest;
        bool isOneDay = Kind is (DateKind.Date or DateKind.DateTime) && earliest == Latest && earliest is { IsFinite: true, Year: >= 1 and <= 9999 };
        day = isOneDay ? new DateOnly((int)earliest.Year, earliest.Month, earliest.Day) : default;
        return isOneDay;
    }

    /// <inheritdoc/>
    static FactDate IParsable<FactDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<FactDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactDate result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static FactDate ISpanParsable<FactDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<FactDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FactDate result) => TryParse(s, out result);

    /// <inheritdoc/>
    static FactDate IUtf8SpanParsable<FactDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => ParseUtf8(utf8Text);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<FactDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FactDate result)
    {
        if (PlainDate.TryRead(utf8Text, out int packed))
        {
            result = new FactDate(packed);
            return true;
        }

        // Bytes that are not UTF-8 become characters that no date has.
        return TryParse(Encoding.UTF8.GetString(utf8Text), out result);
    }

    /// <summary>Writes the date exactly as it was written.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was not enough room.</param>
    /// <param name="format">Empty or <c>G</c>: there is one form only.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there was enough room.</returns>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ThrowIfUnknown(format);
        ReadOnlySpan<char> text = TextIn(stackalloc char[PlainDate.MaxLength]);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes the date exactly as it was written, in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where there was not enough room.</param>
    /// <param name="format">Empty or <c>G</c>: there is one form only.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there was enough room.</returns>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ThrowIfUnknown(format);
        return Encoding.UTF8.TryGetBytes(TextIn(stackalloc char[PlainDate.MaxLength]), utf8Destination, out bytesWritten);
    }

    private static void ThrowIfUnknown(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException("A FactDate has one format only, 'G': the date as it was written.");
        }
    }
}
#endif
