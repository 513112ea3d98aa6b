namespace FactCatalog;

/// <summary>
/// Reads sets (level 2, section "Set representation"): members separated by commas, no spaces, two dots between two dates of one precision
/// for all from the first to the second, two dots before the first or after the last member for an open end.
/// </summary>
internal static class SetReader
{
    public static bool TryRead(ReadOnlySpan<char> text, out FactDate date, out Problem problem)
    {
        date = default;
        bool all = text[0] == '{';
        if (text.Length < 2 || text[text.Length - 1] != (all ? '}' : ']'))
        {
            problem = new Problem(ProblemKind.SetNotClosed, text.Length, 0, all ? '}' : ']');
            return false;
        }

        var members = new List<FactDate>();
        int end = text.Length - 1;
        for (int start = 1; start <= end;)
        {
            int comma = text.Slice(start, end - start).IndexOf(',');
            int stop = comma < 0 ? end : start + comma;
            if (!TryReadMember(text, start, stop, isFirst: start == 1, isLast: comma < 0, members, out problem))
            {
                return false;
            }

            start = stop + 1;
        }

        problem = default;
        date = new FactDate(new SetForm(text.ToString(), all, members.ToArray()));
        return true;
    }

    private static bool TryReadMember(
        ReadOnlySpan<char> text, int start, int end, bool isFirst, bool isLast, List<FactDate> members, out Problem problem)
    {
        ReadOnlySpan<char> member = text.Slice(start, end - start);
        int space = member.IndexOf(' ');
        if (space >= 0)
        {
            problem = new Problem(ProblemKind.SpaceInSet, start + space, 1);
            return false;
        }

        bool openStart = member.Length >= 2 && member[0] == '.' && member[1] == '.';
        bool openEnd = member.Length >= 4 && member[member.Length - 1] == '.' && member[member.Length - 2] == '.';
        if ((openStart && !isFirst) || (openEnd && !isLast))
        {
            problem = new Problem(ProblemKind.Dots, openStart && !isFirst ? start : end - 2, 2);
            return false;
        }

        int from = openStart ? start + 2 : start;
        int to = openEnd ? end - 2 : end;
        if (from >= to)
        {
            problem = new Problem(openStart ? ProblemKind.Dots : ProblemKind.SetMemberMissing, start, end - start);
            return false;
        }

        int dots = IndexOfDots(text.Slice(from, to - from));
        FactDate first = default;
        FactDate last;
        if (dots < 0)
        {
            if (!DateReader.TryReadSingle(text, from, to, DatePlace.Set, out last, out problem))
            {
                return false;
            }

            first = last;
        }
        else if (!TryReadRange(text, from, from + dots, to, out first, out last, out problem))
        {
            return false;
        }

        if (openStart)
        {
            members.Add(Interval(SideKind.Open, default, SideKind.Stated, first));
        }

        if (dots >= 0)
        {
            members.Add(Interval(SideKind.Stated, first, SideKind.Stated, last));
        }

        if (openEnd)
        {
            members.Add(Interval(SideKind.Stated, last, SideKind.Open, default));
        }

        if (!openStart && !openEnd && dots < 0)
        {
            members.Add(last);
        }

        return true;
    }

    private static bool TryReadRange(
        ReadOnlySpan<char> text, int start, int dots, int end, out FactDate first, out FactDate last, out Problem problem)
    {
        last = default;
        if (!DateReader.TryReadSingle(text, start, dots, DatePlace.Set, out first, out problem)
            || !DateReader.TryReadSingle(text, dots + 2, end, DatePlace.Set, out last, out problem))
        {
            return false;
        }

        if (!first.IsPlain || !last.IsPlain)
        {
            bool isFirst = !first.IsPlain;
            problem = new Problem(ProblemKind.RangeEnds, isFirst ? start : dots + 2, isFirst ? dots - start : end - dots - 2);
            return false;
        }

        if (first.Precision != last.Precision)
        {
            problem = new Problem(ProblemKind.RangePrecision, start, end - start);
            return false;
        }

        return true;
    }

    private static int IndexOfDots(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '.' && text[i + 1] == '.')
            {
                return i;
            }
        }

        return -1;
    }

    private static FactDate Interval(SideKind startKind, FactDate start, SideKind endKind, FactDate end)
    {
        string from = startKind == SideKind.Open ? ".." : start.ToString();
        string to = endKind == SideKind.Open ? ".." : end.ToString();
        return new FactDate(new IntervalForm(from + "/" + to, startKind, start, endKind, end));
    }
}
