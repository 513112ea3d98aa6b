namespace FactCatalog;

/// <summary>A set of dates, of which one or all are meant. A range or an open end within it is a member that is an interval.</summary>
internal sealed class SetForm : DateForm
{
    public SetForm(string text, bool all, FactDate[] members)
        : base(text)
    {
        Kind = all ? DateKind.AllOf : DateKind.OneOf;
        Members = Array.AsReadOnly(members);
        DateBound earliest = members[0].Earliest;
        DateBound latest = members[0].Latest;
        DayRange first = members[0].First;
        DayRange last = members[0].Last;
        DatePrecision precision = members[0].Precision;
        DateQualifiers qualifiers = DateQualifiers.None;
        foreach (FactDate member in members)
        {
            earliest = member.Earliest.CompareTo(earliest) < 0 ? member.Earliest : earliest;
            latest = member.Latest.CompareTo(latest) > 0 ? member.Latest : latest;
            first = new DayRange(Math.Min(first.Low, member.First.Low), Math.Min(first.High, member.First.High));
            last = new DayRange(Math.Max(last.Low, member.Last.Low), Math.Max(last.High, member.Last.High));
            precision = member.Precision < precision ? member.Precision : precision;
            qualifiers |= member.Qualifiers;
        }

        Earliest = earliest;
        Latest = latest;
        DayRange hull = DayRange.Between(earliest, latest);
        First = all ? first : hull;
        Last = all ? last : hull;
        Precision = precision;
        Qualifiers = qualifiers;
    }

    public override DateKind Kind { get; }

    public IReadOnlyList<FactDate> Members { get; }

    public override int Level => 2;

    public override DateBound Earliest { get; }

    public override DateBound Latest { get; }

    public override DayRange First { get; }

    public override DayRange Last { get; }

    public override DatePrecision Precision { get; }

    public override DateQualifiers Qualifiers { get; }

    /// <summary>Whether some day that one member stands for lies in both ranges.</summary>
    public bool HasMemberWithin(DayRange first, DayRange last)
    {
        foreach (FactDate member in Members)
        {
            DayRange days = Days(member);
            if (days.Meets(first) && days.Meets(last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member of one set may be the same day as a member of the other: a sweep over both in order, so that size does no harm.</summary>
    public static bool ShareADay(SetForm left, SetForm right)
    {
        DayRange[] mine = left.SortedDays();
        DayRange[] theirs = right.SortedDays();
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            if (mine[i].Meets(theirs[j]))
            {
                return true;
            }

            // The one that ends first meets nothing that starts later.
            if (mine[i].High < theirs[j].Low)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return false;
    }

    // A range in a one-of set is not an interval but one day out of it.
    private static DayRange Days(FactDate member) => DayRange.Between(member.Earliest, member.Latest);

    private DayRange[] SortedDays()
    {
        var days = new List<DayRange>(Members.Count);
        foreach (FactDate member in Members)
        {
            DayRange range = Days(member);
            if (range.Low <= range.High)
            {
                days.Add(range);
            }
        }

        days.Sort(static (a, b) => a.Low.CompareTo(b.Low));
        return days.ToArray();
    }
}
