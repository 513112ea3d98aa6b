using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Tests.Dates;

public sealed class DateBoundTests
{
    [Theory]
    [InlineData(0, "1970-01-01")]
    [InlineData(-1, "1969-12-31")]
    [InlineData(11016, "2000-02-29")]
    [InlineData(-719528, "0000-01-01")]
    [InlineData(-719529, "-0001-12-31")]
    [InlineData(2932896, "9999-12-31")]
    [InlineData(2932897, "+10000-01-01")]
    public void ADayNumberCountsFrom1970(long number, string text)
    {
        DateBound bound = DateBound.FromDayNumber(number);
        Assert.Equal(text, bound.ToString());
        Assert.Equal(number, bound.DayNumber);
    }

    [Fact]
    public void DayNumbersAreThoseOfTheFramework()
    {
        long epoch = new DateOnly(1970, 1, 1).DayNumber;
        Prop.ForAll(
            Gen.Choose(0, DateOnly.MaxValue.DayNumber).ToArbitrary(),
            number =>
            {
                var day = DateOnly.FromDayNumber(number);
                DateBound bound = DateBound.FromDayNumber(number - epoch);
                return (bound.Year, bound.Month, bound.Day) == (day.Year, day.Month, day.Day) && bound.DayNumber == number - epoch;
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void EveryDayNumberComesBack()
    {
        Prop.ForAll(
            ArbMap.Default.GeneratorFor<long>().Select(number => number % 365_000_000_000_000_000).ToArbitrary(),
            number => DateBound.FromDayNumber(number).DayNumber == number
                && DateBound.FromDayNumber(number).CompareTo(DateBound.FromDayNumber(number + 1)) < 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void BoundsSortFromUnknownToPositiveInfinity()
    {
        DateBound[] sorted =
        [
            DateBound.Unknown, DateBound.NegativeInfinity, DateBound.FromDayNumber(-1_000_000), DateBound.FromDayNumber(0), DateBound.PositiveInfinity,
        ];
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = 0; j < sorted.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), sorted[i].CompareTo(sorted[j]));
                Assert.Equal(i == j, sorted[i] == sorted[j]);
            }
        }

        Assert.Equal(["unknown", "-inf", "-0768-02-04", "1970-01-01", "+inf"], sorted.Select(bound => bound.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void WhatIsNoDayHasNoDayNumber()
    {
        Assert.Throws<InvalidOperationException>(() => DateBound.Unknown.DayNumber);
        Assert.Throws<InvalidOperationException>(() => DateBound.PositiveInfinity.Year);
        Assert.Throws<ArgumentOutOfRangeException>(() => DateBound.FromDayNumber(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateBound.FromDayNumber(500_000_000_000_000_000));
        Assert.Equal(DateBound.Unknown, default);
    }
}
