using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace FactCatalog;

public readonly partial struct FactDate
{
    /// <summary>Reads a date. Takes time linear in the length of the text, allocates nothing for a plain date, never throws.</summary>
    /// <param name="text">The whole date, without spaces around it.</param>
    /// <param name="date">The date, or <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is a date of EDTF level 0, 1 or 2 that exists in the calendar.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FactDate date) => DateReader.TryRead(text, out date, out _);

    /// <summary>Reads a date, and says what is wrong where the text is none.</summary>
    /// <param name="text">The whole date, without spaces around it.</param>
    /// <param name="date">The date, or <c>default</c> where the text is none.</param>
    /// <param name="error">What is wrong and what would mend it, or <c>default</c> where nothing is.</param>
    /// <returns>Whether the text is a date of EDTF level 0, 1 or 2 that exists in the calendar.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FactDate date, out FactDateError error)
    {
        bool read = DateReader.TryRead(text, out date, out Problem problem);
        error = read ? default : ProblemText.Describe(text, problem);
        return read;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FactDate)"/>
    /// <remarks><c>null</c> is no date.</remarks>
    public static bool TryParse([NotNullWhen(true)] string? text, out FactDate date) => TryParse(text.AsSpan(), out date);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FactDate, out FactDateError)"/>
    /// <remarks><c>null</c> is no date.</remarks>
    public static bool TryParse([NotNullWhen(true)] string? text, out FactDate date, out FactDateError error) =>
        TryParse(text.AsSpan(), out date, out error);

    /// <summary>Reads a date, where a text that is none is a mistake of the program.</summary>
    /// <param name="text">The whole date, without spaces around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not a date; the message says why.</exception>
    public static FactDate Parse(string text)
    {
#if NET
        ArgumentNullException.ThrowIfNull(text);
#else
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
#endif

        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static FactDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out FactDate date, out FactDateError error) ? date : throw new FormatException(error.Message);

    /// <summary>A year, from -9999 to 9999; 0 is 1 BC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year of four digits.</exception>
    public static FactDate Of(int year) => new(PlainDate.Pack(Checked(year, -9999, 9999, nameof(year)), 0, 0));

    /// <summary>A month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or no such year of four digits.</exception>
    public static FactDate Of(int year, int month) =>
        new(PlainDate.Pack(Checked(year, -9999, 9999, nameof(year)), Checked(month, 1, 12, nameof(month)), 0));

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the proleptic Gregorian calendar, or no such year of four digits.</exception>
    public static FactDate Of(int year, int month, int day) =>
        new(PlainDate.Pack(
            Checked(year, -9999, 9999, nameof(year)),
            Checked(month, 1, 12, nameof(month)),
            Checked(day, 1, ProlepticCalendar.DaysInMonth(year, month), nameof(day))));

    /// <summary>Reads text that has been checked before, as generated tables hold it; allocates nothing for a plain date.</summary>
    /// <exception cref="FormatException">The text is not a date after all.</exception>
    internal static FactDate ParseUtf8(ReadOnlySpan<byte> text)
    {
        if (PlainDate.TryRead(text, out int packed))
        {
            return new FactDate(packed);
        }

#if NET
        return Parse(Encoding.UTF8.GetString(text));
#else
        return Parse(Encoding.UTF8.GetString(text.ToArray()));
#endif
    }

    private static int Checked(int value, int low, int high, string name) =>
        value >= low && value <= high
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "The " + name + " must be from " + Text(low) + " to " + Text(high) + ".");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
