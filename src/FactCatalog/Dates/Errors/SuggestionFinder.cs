namespace FactCatalog;

/// <summary>
/// Guesses what a text that is not a date was meant to be. Every guess is a small rewriting of the text, and only a guess that is itself a
/// valid date is given; where a text could mean two things (<c>03.04.2005</c>), there is none.
/// </summary>
internal static class SuggestionFinder
{
    // A guess costs a few passes over the text; nobody mistypes a date of this length in a way that a guess would mend.
    private const int LongestText = 200;

    private static readonly Func<string, string?>[] Guesses =
    [
        static text => text,
        CommonWriting.FromNumbers,
        CommonWriting.FromWords,
        EarlierEdtf.FromParentheses,
        PartRepair.Repair,
        static text => PartRepair.Repair(EarlierEdtf.Modernise(text)),
        static text => EarlierEdtf.FromParentheses(EarlierEdtf.Modernise(text)),
        static text => CommonWriting.FromNumbers(EarlierEdtf.Modernise(text)),
    ];

    public static string? Find(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        string tidy = Tidy(text);
        foreach (Func<string, string?> guess in Guesses)
        {
            if (guess(tidy) is { } candidate && FactDate.TryParse(candidate.AsSpan(), out _))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Without spaces around it or around separators, with hyphens for all kinds of dashes.</summary>
    private static string Tidy(ReadOnlySpan<char> text)
    {
        var tidy = new System.Text.StringBuilder(text.Length);
        ReadOnlySpan<char> trimmed = text.Trim();
        bool isList = trimmed.Length > 0 && trimmed[0] is '[' or '{';
        for (int i = 0; i < trimmed.Length; i++)
        {
            char c = trimmed[i];
            if (char.IsWhiteSpace(c))
            {
                bool besideSeparator = IsSeparator(trimmed[i - 1]) || IsSeparator(trimmed[i + 1]) || char.IsWhiteSpace(trimmed[i + 1]);
                if (!besideSeparator && !isList)
                {
                    tidy.Append(' ');
                }
            }
            else
            {
                tidy.Append(c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' ? '-' : c);
            }
        }

        return tidy.ToString();
    }

    private static bool IsSeparator(char c) => c is '/' or ',' or '-' or ':' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';
}
