namespace FactCatalog;

/// <summary>
/// Reads intervals (level 0, section "Time Interval"; level 1, "Extended Interval"; level 2, "Interval"). The sides are single dates without
/// a time of day, two dots, or nothing. That an interval ends before it starts is no fault of its form: see <see cref="FactDate.IsReversed"/>.
/// </summary>
internal static class IntervalReader
{
    public static bool TryRead(ReadOnlySpan<char> text, int slash, out FactDate date, out Problem problem)
    {
        date = default;
        int second = text.Slice(slash + 1).IndexOf('/');
        if (second >= 0)
        {
            problem = new Problem(ProblemKind.TwoSlashes, slash + 1 + second, 1);
            return false;
        }

        if (!TryReadSide(text, 0, slash, out SideKind startKind, out FactDate start, out problem)
            || !TryReadSide(text, slash + 1, text.Length, out SideKind endKind, out FactDate end, out problem))
        {
            return false;
        }

        date = new FactDate(new IntervalForm(text.ToString(), startKind, start, endKind, end));
        return true;
    }

    private static bool TryReadSide(ReadOnlySpan<char> text, int start, int end, out SideKind kind, out FactDate date, out Problem problem)
    {
        date = default;
        problem = default;
        kind = SideKind.Unknown;
        if (start == end)
        {
            return true;
        }

        if (end - start == 2 && text[start] == '.' && text[start + 1] == '.')
        {
            kind = SideKind.Open;
            return true;
        }

        if (text[start] is '[' or '{')
        {
            problem = new Problem(ProblemKind.SetInInterval, start, end - start);
            return false;
        }

        kind = SideKind.Stated;
        return DateReader.TryReadSingle(text, start, end, DatePlace.Interval, out date, out problem);
    }
}
