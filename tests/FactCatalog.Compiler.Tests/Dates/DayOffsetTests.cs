using FactCatalog.Compiler.Dates;

namespace FactCatalog.Compiler.Tests.Dates;

public sealed class DayOffsetTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 28, 31)]
    [InlineData(-1, -31, -28)]
    [InlineData(2, 59, 62)]
    [InlineData(12, 365, 366)]
    [InlineData(48, 1460, 1461)]
    [InlineData(1200, 36_524, 36_525)]
    [InlineData(4800, 146_097, 146_097)]
    [InlineData(-4800, -146_097, -146_097)]
    public void MonthsComeToAsManyDaysAsTheCalendarAllows(long months, long least, long most)
    {
        var offset = DayOffset.Months(months);
        Assert.Equal((least, most), (offset.Least, offset.Most));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(11)]
    [InlineData(13)]
    [InlineData(-1)]
    [InlineData(-12)]
    [InlineData(-25)]
    public void EveryDayOfTheCycleStaysWithinAndBothEndsAreReached(int months)
    {
        var first = new DateOnly(2000, 1, 1);
        var differences = Enumerable.Range(0, 146_097).Select(first.AddDays).Select(day => (long)(day.AddMonths(months).DayNumber - day.DayNumber)).ToHashSet();
        var offset = DayOffset.Months(months);
        Assert.Equal((differences.Min(), differences.Max()), (offset.Least, offset.Most));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(999_999_999_999_999_999)]
    public void EndlessOffsetsStopAtTheLimit(long count)
    {
        long limit = count > 0 ? DayOffset.Limit : -DayOffset.Limit;
        foreach (DayOffset offset in new[] { DayOffset.Years(count), DayOffset.Months(count) + DayOffset.Years(count) })
        {
            Assert.Equal((limit, limit), (offset.Least, offset.Most));
        }

        Assert.Equal(DayOffset.None, DayOffset.Years(count) - DayOffset.Years(count));
    }

    [Fact]
    public void AFifteenDigitYearIsStillCountedExactly()
    {
        Assert.Equal(999_999_999_999_600 / 400 * 146_097, DayOffset.Years(999_999_999_999_600).Most);
    }

    [Fact]
    public void AWholeYearIsNeverCalledTooLittleOrTooMuch()
    {
        // 2003-03-01 and 2004-03-01 lie 366 days apart, 2001-03-01 and 2002-03-01 only 365.
        Assert.Empty(Years("2003-03-01", "2004-03-01").Conflicts);
        Assert.Empty(Years("2001-03-01", "2002-03-01").Conflicts);
        Assert.Single(Years("2003-03-01", "2004-03-02").Conflicts);
        Assert.Single(Years("2003-03-01", "2004-02-28").Conflicts);
    }

    // The second date is one year after the first, neither more nor less.
    private static TemporalSolution Years(string from, string to)
    {
        var builder = new TemporalNetworkBuilder();
        int first = builder.AddVariable();
        int second = builder.AddVariable();
        long start = FactDate.Parse(from).Earliest.DayNumber;
        long end = FactDate.Parse(to).Earliest.DayNumber;
        builder.Between(builder.AddStatement(0, 0), first, start, start);
        builder.Between(builder.AddStatement(0, 1), second, end, end);
        builder.NotAfter(builder.AddStatement(1, 2), second, first, DayOffset.Years(1));
        builder.NotBefore(builder.AddStatement(1, 3), second, first, DayOffset.Years(1));
        return builder.Build().Solve();
    }
}
