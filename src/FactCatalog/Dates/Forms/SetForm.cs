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
}
