namespace FactCatalog;

/// <summary>Turns a fault into a sentence for people: the text, what is wrong with it, and what would mend it.</summary>
internal static class ProblemText
{
    // Longer texts are quoted in part and get no suggestion.
    private const int LongestQuote = 60;

    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static FactDateError Describe(ReadOnlySpan<char> text, Problem problem)
    {
        string? suggestion = SuggestionFinder.Find(text);
        string reason = problem.Kind switch
        {
            ProblemKind.Empty => "there is no text; a date reads like 2003, 2003-10 or 2003-10-15, and a missing date is left out",
            ProblemKind.Unexpected => Unexpected(text, problem),
            ProblemKind.Incomplete => "it ends too early; a date reads like 2003, 2003-10, 2003-10-15 or 2003-10-15T09:00:00",
            ProblemKind.YearDigits => YearDigits(text, problem),
            ProblemKind.PartDigits => "'" + Part(text, problem) + "' should be two digits, as in 03 for March or the third day",
            ProblemKind.NegativeZero => "there is no year minus zero; 1 BC is 0000, 2 BC is -0001",
            ProblemKind.NoSuchMonth =>
                "there is no month " + Part(text, problem) + "; months are 01 to 12, and 21 to 41 stand for seasons, quarters and other parts of a year",
            ProblemKind.NoSuchDay => NoSuchDay(text, problem),
            ProblemKind.NoSuchMaskedMonth => "no month from 01 to 12 reads '" + Part(text, problem) + "'",
            ProblemKind.NoSuchMaskedDay => "no day of the calendar reads like that: the month it names never has a day '" + Part(text, problem) + "'",
            ProblemKind.DayOfSeason =>
                Count(problem.Number) + " is a season or another part of a year, which has no numbered days; leave the day out",
            ProblemKind.LongYearTooShort => "Y is for years of more than four digits, and exponents; a shorter year is written without it in four digits",
            ProblemKind.LongYearLeadingZero => "a year after Y does not begin with 0",
            ProblemKind.LongYearTooLarge => "the year has more than fifteen digits, which is beyond what is supported",
            ProblemKind.LongYearAlone => "a year with Y stands alone, without month and day",
            ProblemKind.SignificantDigits => "S is followed by how many digits of the year are significant, at least 1, as in 1950S2",
            ProblemKind.QualifierTwice => "a part of a date takes one qualifier; % is ? and ~ together",
            ProblemKind.QualifierBothSides => "a year alone takes one qualifier, behind it; % is ? and ~ together",
            ProblemKind.ShortYearInPart => problem.Number == 2
                ? "a century within an interval or a set is written with unspecified digits, as in 19XX"
                : "a decade within an interval or a set is written with unspecified digits, as in 199X",
            ProblemKind.ShortYearQualifiedLeft => "a century or a decade takes its qualifier behind it",
            ProblemKind.TimeNeedsPlainDay => "a time of day needs a full day before it, without qualifiers and unspecified digits",
            ProblemKind.TimeDigits => "hours, minutes and seconds are written in two digits, as in 09:05:00",
            ProblemKind.TimeRange =>
                "there is no such time of day; hours go from 00 to 23, minutes and seconds from 00 to 59, and 24:00:00 ends a day",
            ProblemKind.OffsetRange => "there is no such offset; offsets go from -12:00 to +14:00, and +00:00 or Z is no offset",
            ProblemKind.TimeInPart => "intervals and sets are made of days, months and years; leave the time of day out",
            ProblemKind.TwoSlashes => "an interval has one slash, between its start and its end",
            ProblemKind.SetInInterval => "an interval goes from one date to another, and neither can be a set",
            ProblemKind.SetNotClosed => "a set that begins with '" + text[0] + "' ends with '" + (char)problem.Number + "'",
            ProblemKind.SetMemberMissing => "a member of the set is missing; members are separated by one comma",
            ProblemKind.SpaceInSet => "there are no spaces in a set",
            ProblemKind.RangePrecision => "both ends of a range must be equally precise: two years, two months or two days",
            ProblemKind.RangeEnds =>
                "'" + Part(text, problem) + "' cannot be the end of a range, which goes between two plain years, months or days",
            ProblemKind.Dots => "two dots stand between two dates, before the first or after the last member",
            _ => "it is not in the Extended Date/Time Format",
        };
        string mending = suggestion is null ? "." : "; write '" + suggestion + "'.";
        return new FactDateError("'" + Quote(text) + "' is not a date: " + reason + mending, problem.Start, problem.Length, suggestion);
    }

    private static string Unexpected(ReadOnlySpan<char> text, Problem problem)
    {
        string found = Part(text, problem);
        if (found.Trim('u', 'x', 'X').Length == 0 && found[0] != 'X')
        {
            return "an unspecified digit is a capital X since 2019, not '" + found + "'";
        }

        if (found is "unknown" or "open")
        {
            return "the words unknown and open went out of the format in 2019; an unknown side of an interval is left blank, an open one is '..'";
        }

        if (found[0] == 'P')
        {
            return "an interval has a date on both sides; durations are not part of the format";
        }

        return found.Length > 1 && char.IsLetter(found[0]) ? "'" + found + "' does not belong there" : UnexpectedCharacter(problem, found);
    }

    private static string UnexpectedCharacter(Problem problem, string found) =>
        (char)problem.Number switch
        {
            'y' => "a long year begins with a capital Y since 2019",
            'e' => "the exponent of a long year follows a capital E since 2019",
            'p' => "significant digits follow a capital S since 2019, not p",
            't' => "the time of day follows a capital T",
            'z' => "universal time is a capital Z",
            '(' or ')' => "parentheses went out of the format in 2019; a qualifier stands before the one part it is about, or behind the last of several",
            '^' => "what follows ^ went out of the format in 2019; 25 to 28 are the seasons of the northern, 29 to 32 of the southern half of the globe",
            ' ' or '\t' => "there are no spaces in a date",
            '.' => "a date is written with hyphens and the year first, as in 2003-10-15; two dots belong into sets and at the open side of an interval",
            '\\' => "the parts of a date are separated by hyphens, and the sides of an interval by a slash",
            '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\u2012' => "the parts of a date are separated by plain hyphens, not by dashes",
            'X' => "an unspecified digit cannot stand here",
            < ' ' => "it has a control character at position " + Count(problem.Start + 1),
            _ => "'" + found + "' at position " + Count(problem.Start + 1) + " does not belong there",
        };

    private static string YearDigits(ReadOnlySpan<char> text, Problem problem)
    {
        string found = Part(text, problem);
        return problem.Length > 4
            ? "the year '" + found + "' has more than four digits; longer years begin with Y and stand alone"
            : "the year '" + found + "' should have four digits";
    }

    private static string NoSuchDay(ReadOnlySpan<char> text, Problem problem)
    {
        int month = (int)problem.OtherNumber;
        int days = ProlepticCalendar.DaysInMonth(problem.Number, month);
        string year = new DateBound(problem.Number, month, 1).ToString();
        return "there is no day " + Part(text, problem) + " in it; " + MonthNames[month - 1] + " " + year.Substring(0, year.Length - 6)
            + " has " + Count(days) + " days";
    }

    private static string Part(ReadOnlySpan<char> text, Problem problem) => Quote(text.Slice(problem.Start, problem.Length));

    /// <summary>The text on one line and not too long.</summary>
    private static string Quote(ReadOnlySpan<char> text)
    {
        bool whole = text.Length <= LongestQuote;
        char[] quoted = text.Slice(0, whole ? text.Length : char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote).ToArray();
        for (int i = 0; i < quoted.Length; i++)
        {
            quoted[i] = char.IsControl(quoted[i]) || quoted[i] is '\u2028' or '\u2029' ? '\uFFFD' : quoted[i];
        }

        return new string(quoted) + (whole ? string.Empty : "\u2026");
    }

    private static string Count(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
