namespace FactCatalog;

/// <summary>
/// Reads EDTF of levels 0 to 2 (Library of Congress, 4 February 2019), in one pass over the text and without recursion: a text is a set,
/// an interval or a single date, sets and intervals hold single dates only.
/// </summary>
internal static class DateReader
{
    public static bool TryRead(ReadOnlySpan<char> text, out FactDate date, out Problem problem)
    {
        if (PlainDate.TryRead(text, out int packed))
        {
            date = new FactDate(packed);
            problem = default;
            return true;
        }

        date = default;
        if (text.Length == 0)
        {
            problem = new Problem(ProblemKind.Empty, 0, 0);
            return false;
        }

        if (text[0] is '[' or '{')
        {
            return SetReader.TryRead(text, out date, out problem);
        }

        int slash = text.IndexOf('/');
        return slash >= 0
            ? IntervalReader.TryRead(text, slash, out date, out problem)
            : TryReadSingle(text, 0, text.Length, DatePlace.Whole, out date, out problem);
    }

    /// <summary>Reads a single date: anything but an interval or a set.</summary>
    public static bool TryReadSingle(ReadOnlySpan<char> text, int start, int end, DatePlace place, out FactDate date, out Problem problem)
    {
        if (PlainDate.TryRead(text.Slice(start, end - start), out int packed))
        {
            date = new FactDate(packed);
            problem = default;
            return true;
        }

        var window = new TextWindow(text, start, end);
        DateQualifiers left = window.TakeQualifier();
        bool read = window.Current == 'Y'
            ? LongYearReader.TryRead(ref window, left, out DateForm? form, out problem)
            : ComponentReader.TryRead(ref window, left, place, out form, out problem);
        date = read ? new FactDate(form!) : default;
        return read;
    }
}
