using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Tests.Dates;

public sealed class DateSpanTests
{
    private const int LastDay = 6;
    private static readonly DateOnly Base = new(2003, 12, 29);

    private static readonly (string Name, Func<DateSpan, DateSpan, bool?> Ask, Func<int, int, int, int, bool> Holds)[] Allen =
    [
        ("before", (a, b) => a.Before(b), (s, e, t, f) => e + 1 < t),
        ("after", (a, b) => a.After(b), (s, e, t, f) => f + 1 < s),
        ("meets", (a, b) => a.Meets(b), (s, e, t, f) => e + 1 == t),
        ("met by", (a, b) => a.MetBy(b), (s, e, t, f) => f + 1 == s),
        ("overlaps", (a, b) => a.Overlaps(b), (s, e, t, f) => s < t && t <= e && e < f),
        ("overlapped by", (a, b) => a.OverlappedBy(b), (s, e, t, f) => t < s && s <= f && f < e),
        ("starts", (a, b) => a.Starts(b), (s, e, t, f) => s == t && e < f),
        ("started by", (a, b) => a.StartedBy(b), (s, e, t, f) => s == t && e > f),
        ("during", (a, b) => a.During(b), (s, e, t, f) => s > t && e < f),
        ("encloses", (a, b) => a.Encloses(b), (s, e, t, f) => s < t && e > f),
        ("finishes", (a, b) => a.Finishes(b), (s, e, t, f) => e == f && s > t),
        ("finished by", (a, b) => a.FinishedBy(b), (s, e, t, f) => e == f && s < t),
        ("equal", (a, b) => a.EqualTo(b), (s, e, t, f) => s == t && e == f),
    ];

    [Fact]
    public void EveryAnswerIsThatOfTryingEveryReading()
    {
        (string Name, Func<DateSpan, DateSpan, bool?> Ask, Func<int, int, int, int, bool> Holds)[] questions =
        [
            .. Allen,
            ("intersects", (a, b) => a.Intersects(b), (s, e, t, f) => s <= f && t <= e),
            ("contains", (a, b) => a.Contains(b), (s, e, t, f) => s <= t && f <= e),
        ];
        Prop.ForAll(
            Range().Four().ToArbitrary(),
            four =>
            {
                var here = new DateSpan(Date(four.Item1), Date(four.Item2));
                var there = new DateSpan(Date(four.Item3), Date(four.Item4));
                var readings = (
                    from s in Days(four.Item1)
                    from e in Days(four.Item2)
                    from t in Days(four.Item3)
                    from f in Days(four.Item4)
                    where s <= e && t <= f
                    select (s, e, t, f)).ToList();
                return questions.All(question =>
                    question.Ask(here, there) == Kleene(readings.ConvertAll(r => question.Holds(r.s, r.e, r.t, r.f))));
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ASpanContainsADateIfEveryReadingSaysSo()
    {
        Prop.ForAll(
            Range().Three().ToArbitrary(),
            three =>
            {
                var span = new DateSpan(Date(three.Item1), Date(three.Item2));
                List<bool> readings =
                    [.. from s in Days(three.Item1) from e in Days(three.Item2) where s <= e from d in Days(three.Item3) select s <= d && d <= e];
                return span.Contains(Date(three.Item3)) == Kleene(readings);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ExactlyOneOfAllensRelationsHoldsBetweenSpansOfKnownDays()
    {
        var spans = (from s in Enumerable.Range(0, LastDay) from e in Enumerable.Range(s, LastDay - s) select new DateSpan(Date((s, s)), Date((e, e)))).ToList();
        foreach (DateSpan here in spans)
        {
            foreach (DateSpan there in spans)
            {
                Assert.Single(Allen, relation => relation.Ask(here, there) == true);
                Assert.DoesNotContain(Allen, relation => relation.Ask(here, there) is null);
            }
        }
    }

    [Theory]
    [InlineData("1990/..", "2500", true)]
    [InlineData("1990/", "2500", null)]
    [InlineData("1990/", "1989", false)]
    [InlineData("../1990", "-9999", true)]
    [InlineData("1990/2000", "1990", null)]
    [InlineData("1990/2000", "1995", true)]
    [InlineData("1990/2000", "1995/1996", true)]
    [InlineData("1990/2000", "1995/..", false)]
    [InlineData("1990/2000", "{1995,2003}", false)]
    [InlineData("1990/2000", "[1995,2003]", null)]
    public void OpenSidesHaveNoEndAndBlankSidesAreUnknown(string span, string date, bool? contains) =>
        Assert.Equal(contains, DateSpan.Of(FactDate.Parse(span)).Contains(FactDate.Parse(date)));

    [Fact]
    public void ASideThatIsNotStatedIsUnknown()
    {
        var span = new DateSpan(FactDate.Of(2003), null);
        Assert.Equal("2003-01-01", span.Earliest.ToString());
        Assert.True(span.Latest.IsUnknown);
        Assert.Null(span.Contains(FactDate.Of(2020)));
        Assert.False(span.Contains(FactDate.Of(2000)));
        Assert.Null(span.MinDays);
        Assert.False(span.IsReversed);
        Assert.Equal("2003/", span.ToString());
        Assert.Equal(default, new DateSpan(default(FactDate), null));
        Assert.Null(default(DateSpan).Intersects(span));
    }

    [Fact]
    public void AReversedSpanSaysSoAndAnswersNothingElse()
    {
        var span = new DateSpan(FactDate.Of(2003, 10, 16), FactDate.Of(2003, 10, 15));
        Assert.True(span.IsReversed);
        Assert.Null(span.Contains(FactDate.Of(1900)));
        Assert.Null(span.Before(new DateSpan(FactDate.Of(2010), FactDate.Of(2011))));
        Assert.Null(span.MinDays);
        Assert.False(new DateSpan(FactDate.Of(2003), FactDate.Of(2003)).IsReversed);
    }

    [Fact]
    public void TheLengthHasBoundsInDays()
    {
        var flight = new DateSpan(FactDate.Of(2003, 10, 15), FactDate.Of(2003, 10, 16));
        Assert.Equal((1L, 1L), (flight.MinDays, flight.MaxDays));
        var years = new DateSpan(FactDate.Of(2003), FactDate.Of(2004));
        Assert.Equal((1L, 730L), (years.MinDays, years.MaxDays));
        var one = new DateSpan(FactDate.Of(2003), FactDate.Of(2003));
        Assert.Equal((0L, 364L), (one.MinDays, one.MaxDays));
    }

    [Fact]
    public void TheFarthestYearsAreComparedWithoutOverflow()
    {
        var whole = new DateSpan(FactDate.Parse("Y-999999999999999"), FactDate.Parse("Y999999999999999"));
        Assert.True(whole.Contains(FactDate.Of(2003)));
        Assert.True(new DateSpan(FactDate.Of(2003), FactDate.Of(2004)).During(whole));
        Assert.True(DateSpan.Of(FactDate.Parse("../..")).Contains(whole));
        Assert.True(DateSpan.Of(FactDate.Parse("../..")).EqualTo(DateSpan.Of(FactDate.Parse("../.."))));
    }

    private static Gen<(int From, int To)> Range() =>
        from a in Gen.Choose(0, LastDay) from b in Gen.Choose(0, LastDay) select (Math.Min(a, b), Math.Max(a, b));

    private static IEnumerable<int> Days((int From, int To) range) => Enumerable.Range(range.From, range.To - range.From + 1);

    private static FactDate Date((int From, int To) range)
    {
        string from = FactDate.FromDateOnly(Base.AddDays(range.From)).ToString();
        string to = FactDate.FromDateOnly(Base.AddDays(range.To)).ToString();
        return FactDate.Parse(range.From == range.To ? from : "[" + from + ".." + to + "]");
    }

    private static bool? Kleene(List<bool> readings) =>
        readings.Count == 0 ? null
        : readings.TrueForAll(reading => reading) ? true
        : readings.Contains(true) ? null
        : false;
}
