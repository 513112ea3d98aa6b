namespace FactCatalog.Tests.Dates;

public sealed class PartsTests
{
    [Theory]
    [InlineData("2004-06-11", DateQualifiers.None, DateQualifiers.None, DateQualifiers.None)]
    [InlineData("2004-06-11%", DateQualifiers.Both, DateQualifiers.Both, DateQualifiers.Both)]
    [InlineData("2004-06~-11", DateQualifiers.Approximate, DateQualifiers.Approximate, DateQualifiers.None)]
    [InlineData("2004?-06-11", DateQualifiers.Uncertain, DateQualifiers.None, DateQualifiers.None)]
    [InlineData("?2004-06-~11", DateQualifiers.Uncertain, DateQualifiers.None, DateQualifiers.Approximate)]
    [InlineData("2004-%06-11", DateQualifiers.None, DateQualifiers.Both, DateQualifiers.None)]
    [InlineData("2004?-06-11~", DateQualifiers.Both, DateQualifiers.Approximate, DateQualifiers.Approximate)]
    [InlineData("2001-21~", DateQualifiers.Approximate, DateQualifiers.Approximate, DateQualifiers.None)]
    [InlineData("199?", DateQualifiers.Uncertain, DateQualifiers.None, DateQualifiers.None)]
    [InlineData("Y-17000~", DateQualifiers.Approximate, DateQualifiers.None, DateQualifiers.None)]
    [InlineData("1984?/2004-06~", DateQualifiers.Both, DateQualifiers.Approximate, DateQualifiers.None)]
    [InlineData("[1984?,~1990]", DateQualifiers.Both, DateQualifiers.None, DateQualifiers.None)]
    public void AQualifierIsAboutItsComponentAndFromTheRightAboutThoseBeforeIt(string text, DateQualifiers year, DateQualifiers month, DateQualifiers day)
    {
        FactDate date = FactDate.Parse(text);
        Assert.Equal(year, date.QualifiersOf(DateComponent.Year));
        Assert.Equal(month, date.QualifiersOf(DateComponent.Month));
        Assert.Equal(day, date.QualifiersOf(DateComponent.Day));
        Assert.Equal(year | month | day, date.Qualifiers);
        Assert.Equal(((year | month | day) & DateQualifiers.Uncertain) != DateQualifiers.None, date.IsUncertain);
        Assert.Equal(((year | month | day) & DateQualifiers.Approximate) != DateQualifiers.None, date.IsApproximate);
    }

    [Theory]
    [InlineData("1984", DatePrecision.Year, 1984L, null, null)]
    [InlineData("-0044-03-15", DatePrecision.Day, -44L, 3, 15)]
    [InlineData("2004-06", DatePrecision.Month, 2004L, 6, null)]
    [InlineData("2004-06-XX", DatePrecision.Month, 2004L, 6, null)]
    [InlineData("2004-XX-12", DatePrecision.Year, 2004L, null, 12)]
    [InlineData("XXXX-12-25", DatePrecision.None, null, 12, 25)]
    [InlineData("199X", DatePrecision.Decade, null, null, null)]
    [InlineData("19XX", DatePrecision.Century, null, null, null)]
    [InlineData("1XXX", DatePrecision.None, null, null, null)]
    [InlineData("199", DatePrecision.Decade, null, null, null)]
    [InlineData("19", DatePrecision.Century, null, null, null)]
    [InlineData("1950S3", DatePrecision.Decade, null, null, null)]
    [InlineData("Y17E7", DatePrecision.Year, 170000000L, null, null)]
    [InlineData("2001-21", DatePrecision.Season, 2001L, null, null)]
    [InlineData("2004-01-01T10:10:10Z", DatePrecision.Time, 2004L, 1, 1)]
    [InlineData("1984/2004-06", DatePrecision.Year, null, null, null)]
    [InlineData("1984-06-02/..", DatePrecision.Day, null, null, null)]
    [InlineData("[1667,1668-03]", DatePrecision.Year, null, null, null)]
    public void PartsAreGivenAsFarAsTheDateIsPrecise(string text, DatePrecision precision, long? year, int? month, int? day)
    {
        FactDate date = FactDate.Parse(text);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(year, date.LongYear);
        Assert.Equal(year is >= -9999 and <= 9999 ? (int?)year : null, date.Year);
        Assert.Equal(month, date.Month);
        Assert.Equal(day, date.Day);
    }

    [Fact]
    public void AnIntervalHasItsSidesAndTellsOpenFromUnknown()
    {
        FactDate closed = FactDate.Parse("1964~/2008-02");
        Assert.True(closed.IsInterval);
        Assert.Equal("1964~", closed.Start.ToString());
        Assert.Equal("2008-02", closed.End.ToString());
        FactDate open = FactDate.Parse("../1985");
        Assert.Null(open.Start);
        Assert.True(open.HasOpenStart);
        FactDate unknown = FactDate.Parse("/1985");
        Assert.Null(unknown.Start);
        Assert.False(unknown.HasOpenStart);
        Assert.Null(FactDate.Of(1985).Start);
    }

    [Theory]
    [InlineData("2008/1964", true)]
    [InlineData("2004-06-11/2004-06-10", true)]
    [InlineData("2004-06-11/2004-06", false)]
    [InlineData("2004/2004", false)]
    [InlineData("200X/2004-01-01", false)]
    [InlineData("2010-01-01/200X", true)]
    [InlineData("../1964", false)]
    [InlineData("[1990..1984]", true)]
    [InlineData("[1984..1990]", false)]
    [InlineData("1990", false)]
    public void AReversedIntervalParsesAndSaysSo(string text, bool reversed) => Assert.Equal(reversed, FactDate.Parse(text).IsReversed);

    [Fact]
    public void ASetHasItsMembersWithRangesAndOpenEndsAsIntervals()
    {
        FactDate set = FactDate.Parse("{..1983-12-31,1984-10-10..1984-11-01,1984-11-03,1984-11-05..}");
        Assert.Equal(DateKind.AllOf, set.Kind);
        Assert.Equal(
            ["../1983-12-31", "1984-10-10/1984-11-01", "1984-11-03", "1984-11-05/.."],
            set.Members.Select(member => member.ToString()),
            StringComparer.Ordinal);
        Assert.Equal(DateKind.OneOf, FactDate.Parse("[1667,1668]").Kind);
    }

    [Fact]
    public void ATimeIsGivenAsWritten()
    {
        FactDate date = FactDate.Parse("2004-01-01T10:11:12.5-05:30");
        Assert.Equal(new TimeSpan(10, 11, 12), date.TimeOfDay);
        Assert.Equal(new TimeSpan(-5, -30, 0), date.Offset);
        Assert.Null(FactDate.Parse("2004-01-01T10:11").Offset);
        Assert.Null(FactDate.Of(2004).TimeOfDay);
    }

    [Fact]
    public void ADateIsMadeFromNumbersAndRefusesImpossibleOnes()
    {
        Assert.Equal("2003-10-15", FactDate.Of(2003, 10, 15).ToString());
        Assert.Equal("-0044-03", FactDate.Of(-44, 3).ToString());
        Assert.Equal("0007", FactDate.Of(7).ToString());
        Assert.Equal(FactDate.Parse("2003-10-15"), FactDate.Of(2003, 10, 15));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactDate.Of(2003, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactDate.Of(2003, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactDate.Of(10000));
    }

    [Fact]
    public void ADayConvertsToDateOnlyAndBack()
    {
        var day = new DateOnly(2003, 10, 15);
        FactDate date = day;
        Assert.Equal("2003-10-15", date.ToString());
        Assert.Equal(day, (DateOnly)date);
        Assert.True(FactDate.Parse("2003-10-15~").TryToDateOnly(out DateOnly qualified));
        Assert.Equal(day, qualified);
        foreach (string text in new[] { "2003", "2003-10", "0000-01-01", "-0001-01-01", "2003-10-15/2003-10-15", "[2003-10-15]", "2003-10-XX" })
        {
            Assert.False(FactDate.Parse(text).TryToDateOnly(out _));
            Assert.Throws<InvalidCastException>(() => (DateOnly)FactDate.Parse(text));
        }
    }

    [Fact]
    public void ADateWorksWithTheFrameworksInterfaces()
    {
        Assert.Equal("2003-10", ParseAs<FactDate>("2003-10").ToString());
        Assert.False(TryParseAs<FactDate>(null, out _));
        Span<char> room = stackalloc char[12];
        Assert.True(FactDate.Parse("2003-10-15~").TryFormat(room, out int written, default, null));
        Assert.Equal("2003-10-15~", room[..written].ToString());
        Assert.False(FactDate.Of(2003).TryFormat(room[..3], out written, default, null));
        Assert.Equal(0, written);
        Span<byte> bytes = stackalloc byte[10];
        Assert.True(FactDate.Of(2003, 10, 15).TryFormat(bytes, out written, "G", null));
        Assert.True(bytes[..written].SequenceEqual("2003-10-15"u8));
        Assert.Throws<FormatException>(() => FactDate.Of(2003).ToString("yyyy", formatProvider: null));
        Assert.Throws<FormatException>(() => FactDate.Parse("2003-13"));
        Assert.Throws<ArgumentNullException>(() => FactDate.Parse(null!));
        Assert.False(FactDate.TryParse(null, out _));
    }

    private static T ParseAs<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text, provider: null);

    private static bool TryParseAs<T>(string? text, out T? result)
        where T : IParsable<T> => T.TryParse(text, provider: null, out result);
}
