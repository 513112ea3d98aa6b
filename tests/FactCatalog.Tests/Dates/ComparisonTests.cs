using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Tests.Dates;

public sealed class ComparisonTests
{
    // A stretch of days small enough to try every reading, across the end of a leap February and of a year.
    private static readonly DateOnly Base = new(2004, 2, 27);

    [Theory]
    [InlineData("2003", "2004", true)]
    [InlineData("2004", "2003", false)]
    [InlineData("2003", "2003", null)]
    [InlineData("2003", "2003-06", null)]
    [InlineData("2003-12-31", "2004", true)]
    [InlineData("2003-12-31", "2003", false)]
    [InlineData("2003", "2003-12-31", null)]
    [InlineData("2003", "2003-01-01", false)]
    [InlineData("2003-01-01", "2003-01-01", false)]
    [InlineData("1984/1986", "1987", true)]
    [InlineData("1984/1986", "1985", false)]
    [InlineData("1984/1986", "1986", null)]
    [InlineData("1985/..", "2500", false)]
    [InlineData("1985/", "2500", null)]
    [InlineData("1984", "../1990", false)]
    [InlineData("1984", "/1990", null)]
    [InlineData("[1667,1670]", "1671", true)]
    [InlineData("{1667,1670}", "1668", false)]
    [InlineData("2001-21", "2002-06", null)]
    [InlineData("2001-21", "2003", true)]
    [InlineData("2004-01-01T10:00:00Z", "2004-01-01T10:00:01Z", true)]
    [InlineData("2004-01-01T10:00:00Z", "2004-01-01T11:00:00+01:00", false)]
    [InlineData("2004-01-01T10:00:00.1Z", "2004-01-01T10:00:00.12Z", true)]
    [InlineData("2004-01-01T10:00:00", "2004-01-01T11:00:00Z", false)]
    [InlineData("2004-01-01T10:00:00", "2004-01-01", false)]
    public void ADateIsBeforeAnotherOnlyIfAllReadingsAgree(string text, string other, bool? before)
    {
        FactDate left = FactDate.Parse(text);
        FactDate right = FactDate.Parse(other);
        Assert.Equal(before, left.IsBefore(right));
        Assert.Equal(before, right.IsAfter(left));
    }

    [Theory]
    [InlineData("2003-10-15", "2003-10-15", true)]
    [InlineData("2003-10-15", "2003-10-15~", true)]
    [InlineData("2003-10-15", "2003-10-16", false)]
    [InlineData("2003", "2003-10", null)]
    [InlineData("2003", "2003", null)]
    [InlineData("2003", "2004", false)]
    [InlineData("[1667,1670]", "1668", false)]
    [InlineData("1668", "[1667,1670]", false)]
    [InlineData("[1667,1670]", "[1668,1671]", false)]
    [InlineData("[1667,1670]", "[1668,1670]", null)]
    [InlineData("[1667..1670]", "1668", null)]
    [InlineData("2003-10-15/2003-10-16", "2003-10-15/2003-10-16?", true)]
    [InlineData("2003-10-15/2003-10-16", "2003-10-15/2003-10-17", false)]
    [InlineData("2003-10-15/2003-10-16", "2003-10-15", false)]
    [InlineData("{2003-10-15,2003-10-16}", "2003-10-15/2003-10-16", true)]
    public void DatesAreTheSameOnlyIfAllReadingsAgree(string text, string other, bool? same)
    {
        Assert.Equal(same, FactDate.Parse(text).IsSameAs(FactDate.Parse(other)));
        Assert.Equal(same, FactDate.Parse(other).IsSameAs(FactDate.Parse(text)));
    }

    [Theory]
    [InlineData("2003", "2003-10", true)]
    [InlineData("2003-10", "2003", false)]
    [InlineData("2003", "2003", true)]
    [InlineData("1964/2008", "1984", true)]
    [InlineData("../2008", "1984", true)]
    [InlineData("/2008", "1984", false)]
    public void ADateCoversWhatItsBoundsContain(string text, string other, bool covers) =>
        Assert.Equal(covers, FactDate.Parse(text).Covers(FactDate.Parse(other)));

    [Fact]
    public void SortingPutsDaysBeforeTheirMonthAndMonthsBeforeTheirYear()
    {
        string[] sorted =
        [
            "/1985", "../1985", "Y-17E7", "-0044-03-15", "0000", "1984", "1985-01-01", "1985-01-01T00:30:00+00:00", "1985-01-01T10:00:00Z", "1985-01-01?",
            "1985-01", "1985", "1985?", "1985-XX", "[1985]", "198", "1985/", "Y12345",
        ];
        var dates = sorted.Select(FactDate.Parse).OrderBy(date => date).Select(date => date.ToString()).ToList();
        Assert.Equal(sorted.Length, dates.Count);
        Assert.True(dates.IndexOf("1985-01-01") < dates.IndexOf("1985-01"));
        Assert.True(dates.IndexOf("1985-01") < dates.IndexOf("1985"));
        Assert.True(dates.IndexOf("1985-01-01T00:30:00+00:00") < dates.IndexOf("1985-01-01T10:00:00Z"));
        Assert.Equal("/1985", dates[0]);
        Assert.Equal("../1985", dates[1]);
        Assert.Equal("Y12345", dates[^1]);
    }

    [Fact]
    public void TheOrderIsTotalAndConsistentWithEquality()
    {
        Gen<FactDate> gen = Gen.Elements<string>([.. SuiteRows.ValidTexts, string.Empty]).Select(text => text.Length == 0 ? default : FactDate.Parse(text));
        Prop.ForAll(
            gen.Three().ToArbitrary(),
            three =>
            {
                (FactDate a, FactDate b, FactDate c) = (three.Item1, three.Item2, three.Item3);
                bool antisymmetric = Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a));
                bool consistent = a.CompareTo(b) == 0 == a.Equals(b) && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode());
                bool transitive = !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0;
                return antisymmetric && consistent && transitive && a.CompareTo(a) == 0;
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void EveryTwoDatesOfTheSuitesKeepToTheOrder()
    {
        FactDate[] dates = [.. SuiteRows.ValidTexts.Select(FactDate.Parse)];
        Array.Sort(dates);
        for (int i = 0; i < dates.Length; i++)
        {
            for (int j = 0; j < dates.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(dates[i].CompareTo(dates[j])));
            }
        }
    }

    [Fact]
    public void BeforeAndSameAgreeWithTryingEveryReadingOfOneOfSets()
    {
        Prop.ForAll(
            Days().Two().ToArbitrary(),
            two =>
            {
                FactDate left = OneOf(two.Item1);
                FactDate right = OneOf(two.Item2);
                bool?[] expected =
                [
                    Kleene(from a in two.Item1 from b in two.Item2 select a < b),
                    Kleene(from a in two.Item1 from b in two.Item2 select a > b),
                    Kleene(from a in two.Item1 from b in two.Item2 select a == b),
                ];
                bool?[] actual = [left.IsBefore(right), left.IsAfter(right), left.IsSameAs(right)];
                return expected.SequenceEqual(actual);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TwoLongSetsAreComparedInNoTime()
    {
        FactDate even = FactDate.Parse("[" + string.Join(',', Enumerable.Range(0, 4000).Select(i => (i * 2).ToString("0000"))) + "]");
        FactDate odd = FactDate.Parse("[" + string.Join(',', Enumerable.Range(0, 4000).Select(i => (9999 - (i * 2)).ToString("0000"))) + "]");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (int i = 0; i < 10; i++)
        {
            Assert.False(even.IsSameAs(odd));
            Assert.Null(even.IsSameAs(even));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void AnAllOfSetIsBeforeAnotherIfItsLastDayIsBeforeTheOthersFirst()
    {
        Prop.ForAll(
            Days().Two().ToArbitrary(),
            two => AllOf(two.Item1).IsBefore(AllOf(two.Item2)) == two.Item1.Max() < two.Item2.Min()).QuickCheckThrowOnFailure();
    }

    private static Gen<int[]> Days() => Gen.Choose(0, 8).NonEmptyListOf().Select(days => days.Take(3).Distinct().ToArray());

    private static FactDate OneOf(int[] days) => FactDate.Parse("[" + Texts(days) + "]");

    private static FactDate AllOf(int[] days) => FactDate.Parse("{" + Texts(days) + "}");

    private static string Texts(int[] days) => string.Join(',', days.Select(day => FactDate.FromDateOnly(Base.AddDays(day)).ToString()));

    private static bool? Kleene(IEnumerable<bool> readings)
    {
        bool[] all = [.. readings];
        return all.All(reading => reading) ? true : all.Any(reading => reading) ? null : false;
    }
}
