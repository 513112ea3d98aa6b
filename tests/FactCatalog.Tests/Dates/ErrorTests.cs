namespace FactCatalog.Tests.Dates;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("199u", "199X")]
    [InlineData("19uu-uu-01", "19XX-XX-01")]
    [InlineData("196x", "196X")]
    [InlineData("unknown/2006", "/2006")]
    [InlineData("2004-06-01/open", "2004-06-01/..")]
    [InlineData("2004-06-(01)~", "2004-06-~01")]
    [InlineData("2004-06-(01)~/2004-06-(20)~", "2004-06-~01/2004-06-~20")]
    [InlineData("2011-(06-04)~", "2011-~06-~04")]
    [InlineData("(2011)-06-04~", "2011-~06-~04")]
    [InlineData("(2004-(06)~)?", "?2004-%06")]
    [InlineData("1984?~", "1984%")]
    [InlineData("~?1990", "%1990")]
    [InlineData("?1990~", "1990%")]
    [InlineData("1984??", "1984?")]
    [InlineData("19??", "19XX")]
    [InlineData("2001-21^x", "2001-21")]
    [InlineData("2001-21^southernHemisphere", "2001-29")]
    [InlineData("y17000", "Y17000")]
    [InlineData("Y17e7", "Y17E7")]
    [InlineData("1950p2", "1950S2")]
    [InlineData("Y171XXX", "Y171000S3")]
    [InlineData("Y-9999", "-9999")]
    [InlineData("Y-00001", "-0001")]
    [InlineData("12345", "Y12345")]
    [InlineData("-0000", "0000")]
    [InlineData("[1667, 1668]", "[1667,1668]")]
    [InlineData("{1960 ,  1961-12}", "{1960,1961-12}")]
    [InlineData("[1667, 1670 .. 1672]", "[1667,1670..1672]")]
    [InlineData("[1999", "[1999]")]
    [InlineData("{1999]", "{1999}")]
    [InlineData("2003-1-5", "2003-01-05")]
    [InlineData("2003-1", "2003-01")]
    [InlineData("2003/01/05", "2003-01-05")]
    [InlineData("2003.1.5", "2003-01-05")]
    [InlineData("1985/04", "1985-04")]
    [InlineData("31.12.2003", "2003-12-31")]
    [InlineData("12/31/2003", "2003-12-31")]
    [InlineData("03.04.2005", null)]
    [InlineData("19850412", "1985-04-12")]
    [InlineData("1985-04-12t23:20:30z", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12 3:20:30", "1985-04-12T03:20:30")]
    [InlineData("1985-04-12T23:20:30/1985-04-13", "1985-04-12/1985-04-13")]
    [InlineData("1914\u20131918", "1914/1918")]
    [InlineData("1914-1918", "1914/1918")]
    [InlineData("1914..1918", "1914/1918")]
    [InlineData("19/20", "19XX/20XX")]
    [InlineData("~199", "199X~")]
    [InlineData(" 2020", "2020")]
    [InlineData("2012\\2013", "2012/2013")]
    [InlineData("Dec. 1970", "1970-12")]
    [InlineData("15 October 2003", "2003-10-15")]
    [InlineData("October 15th, 2003", "2003-10-15")]
    [InlineData("ca. 1960", "1960~")]
    [InlineData("the 1960s", "196X")]
    [InlineData("44 BC", "-0043")]
    [InlineData("before 1984", "[..1984]")]
    [InlineData("2003-02-30", null)]
    [InlineData("Last week", null)]
    [InlineData("{1987-10..1988}", null)]
    public void ASuggestionIsOfferedWhereTheMeaningIsBeyondDoubt(string text, string? suggestion)
    {
        Assert.False(FactDate.TryParse(text, out FactDate date, out FactDateError error));
        Assert.Equal(default, date);
        Assert.Equal(suggestion, error.Suggestion);
        Assert.Equal(suggestion is not null, error.Message.EndsWith("; write '" + suggestion + "'.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2003-02-30", 8, 2, "February 2003 has 28 days")]
    [InlineData("2004-02-30", 8, 2, "February 2004 has 29 days")]
    [InlineData("-0044-04-31", 9, 2, "April -0044 has 30 days")]
    [InlineData("1984/2003-06-31", 13, 2, "June 2003 has 30 days")]
    [InlineData("2003-13", 5, 2, "there is no month 13")]
    [InlineData("2003-02-3X", 8, 2, "never has a day '3X'")]
    [InlineData("[1667,1668, 1670]", 11, 1, "no spaces in a set")]
    [InlineData("1984?~", 4, 2, "one qualifier")]
    [InlineData("2004-06-11T25:00", 11, 2, "hours go from 00 to 23")]
    [InlineData("2004-06-11T10:00-00:00", 16, 6, "offsets go from -12:00 to +14:00")]
    [InlineData("Y1E99", 0, 5, "more than fifteen digits")]
    [InlineData("{1987-10..1988}", 1, 13, "equally precise")]
    [InlineData("1984/1985/1986", 9, 1, "one slash")]
    [InlineData("", 0, 0, "no text")]
    [InlineData("2003-", 5, 0, "ends too early")]
    [InlineData("2003-05-0\ud83d\ude00", 9, 2, "position 10")]
    public void AMessageNamesTheFaultAndItsPlace(string text, int start, int length, string part)
    {
        Assert.False(FactDate.TryParse(text, out _, out FactDateError error));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Equal((start, length), (error.Start, error.Length));
    }

    [Fact]
    public void AMessageStaysOnOneLineAndShort()
    {
        Assert.False(FactDate.TryParse("2003\r\n" + new string('9', 5000), out _, out FactDateError error));
        Assert.True(error.Message.Length < 500);
        Assert.DoesNotContain(error.Message, c => char.IsControl(c));
    }
}
