namespace FactCatalog.Tests.Dates;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("2001-21", "2001-01-01", "2002-12-31")]
    [InlineData("2001-29", "2001-01-01", "2002-12-31")]
    [InlineData("2001-32", "2001-01-01", "2002-12-31")]
    [InlineData("-0001-24", "-0001-01-01", "0000-12-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("200X-33", "2000-01-01", "2009-03-31")]
    public void PartsOfAYearLieWhereTheirKindSays(string text, string earliest, string latest) => AssertBounds(text, earliest, latest);

    [Theory]
    [InlineData("Y171010000S3", "+171000000-01-01", "+171999999-12-31")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31")]
    [InlineData("1950S4", "1950-01-01", "1950-12-31")]
    [InlineData("1950S9", "1950-01-01", "1950-12-31")]
    [InlineData("0195S1", "0100-01-01", "0199-12-31")]
    [InlineData("0000S1", "0000-01-01", "0000-12-31")]
    [InlineData("Y-20E2S3", "-2009-01-01", "-2000-12-31")]
    [InlineData("Y12345S12", "+12345-01-01", "+12345-12-31")]
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31")]
    [InlineData("Y0E99999999999", "0000-01-01", "0000-12-31")]
    [InlineData("Y999999999999999", "+999999999999999-01-01", "+999999999999999-12-31")]
    public void LongYearsAndSignificantDigitsGiveTheYearsThatTheyLeaveOpen(string text, string earliest, string latest) =>
        AssertBounds(text, earliest, latest);

    [Theory]
    [InlineData("2003-02-2X", "2003-02-20", "2003-02-28")]
    [InlineData("2004-02-2X", "2004-02-20", "2004-02-29")]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29")]
    [InlineData("156X-02-29", "1560-02-29", "1568-02-29")]
    [InlineData("-156X-02-29", "-1568-02-29", "-1560-02-29")]
    [InlineData("19XX-02-29", "1904-02-29", "1996-02-29")]
    [InlineData("2004-XX-31", "2004-01-31", "2004-12-31")]
    [InlineData("2004-X1-31", "2004-01-31", "2004-01-31")]
    [InlineData("2004-X5", "2004-05-01", "2004-05-31")]
    [InlineData("2004-04-3X", "2004-04-30", "2004-04-30")]
    [InlineData("-1985-XX-XX", "-1985-01-01", "-1985-12-31")]
    [InlineData("-198X", "-1989-01-01", "-1980-12-31")]
    [InlineData("-XXXX", "-9999-01-01", "-0001-12-31")]
    [InlineData("-000X-12-31", "-0009-12-31", "-0001-12-31")]
    [InlineData("X9X9", "0909-01-01", "9999-12-31")]
    public void UnspecifiedDigitsReachFromTheFirstToTheLastRealDayThatFits(string text, string earliest, string latest) =>
        AssertBounds(text, earliest, latest);

    [Theory]
    [InlineData("2004-02-3X")]
    [InlineData("2003-02-29")]
    [InlineData("2003-02-30")]
    [InlineData("190X-02-3X")]
    [InlineData("19X1-02-29")]
    [InlineData("2004-1X-00")]
    [InlineData("2004-X9-31")]
    [InlineData("2004-2X")]
    [InlineData("-000X-02-29", true)]
    [InlineData("0000-02-29", true)]
    [InlineData("-0001-02-29")]
    public void ADateThatIsNotOnTheCalendarIsRefused(string text, bool exists = false) =>
        Assert.Equal(exists, FactDate.TryParse(text, out _));

    [Theory]
    [InlineData("2020-05-01T24:00:00", "2020-05-02")]
    [InlineData("2020-05-01T24:00:00Z", "2020-05-02")]
    [InlineData("2020-05-01T24:00+01", "2020-05-01")]
    [InlineData("2020-05-01T00:30:00+01:00", "2020-04-30")]
    [InlineData("2020-05-01T23:30:00-0100", "2020-05-02")]
    [InlineData("2020-05-01T10:30:00\u221205:00", "2020-05-01")]
    [InlineData("-9999-01-01T00:00:00+14:00", "-10000-12-31")]
    [InlineData("0000-12-31T24:00:00", "0001-01-01")]
    public void ATimeFallsOnItsDayInUniversalTime(string text, string day) => AssertBounds(text, day, day);

    [Theory]
    [InlineData("[1670,1667..1669,1668-03]", "1667-01-01", "1670-12-31")]
    [InlineData("{..1984,1990}", "-inf", "1990-12-31")]
    [InlineData("[1990,1984..]", "1984-01-01", "+inf")]
    [InlineData("[..1670..1672..]", "-inf", "+inf")]
    [InlineData("/1985", "unknown", "1985-12-31")]
    [InlineData("../", "-inf", "unknown")]
    [InlineData("1984~/200X", "1984-01-01", "2009-12-31")]
    [InlineData("Y-20000/-9999", "-20000-01-01", "-9999-12-31")]
    public void SetsAndIntervalsReachFromTheFirstToTheLastDayOfTheirParts(string text, string earliest, string latest) =>
        AssertBounds(text, earliest, latest);

    [Fact]
    public void TheDateThatStatesNothingHasUnknownBounds()
    {
        FactDate nothing = default;
        Assert.Equal(DateKind.None, nothing.Kind);
        Assert.Equal(DatePrecision.None, nothing.Precision);
        Assert.Equal(string.Empty, nothing.ToString());
        Assert.Equal("unknown", nothing.Earliest.ToString());
        Assert.Equal("unknown", nothing.Latest.ToString());
        Assert.Null(nothing.Year);
        Assert.Null(nothing.Month);
        Assert.Null(nothing.Day);
        Assert.Empty(nothing.Members);
        Assert.False(nothing.IsReversed);
        Assert.Null(nothing.IsBefore(FactDate.Of(2003)));
        Assert.Null(nothing.IsSameAs(nothing));
        Assert.False(nothing.Covers(nothing));
        Assert.True(nothing.CompareTo(FactDate.Parse("/")) < 0);
        Assert.Equal(nothing, default);
        Assert.False(FactDate.TryParse(string.Empty, out _));
    }

    private static void AssertBounds(string text, string earliest, string latest)
    {
        FactDate date = FactDate.Parse(text);
        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
    }
}
