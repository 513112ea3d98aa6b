using System.Globalization;

namespace FactCatalog.Tests.Tables;

public class LocalizedTextTests
{
    private static readonly LocalizedText Moon = new([new("en", "Moon"), new("zh", "月球"), new("zh-Hant", "月亮"), new("de-CH-1901", "Mond")]);

    [Theory]
    [InlineData("en", "Moon")]
    [InlineData("EN-gb", "Moon")]
    [InlineData("zh", "月球")]
    [InlineData("zh-Hans-CN", "月球")]
    [InlineData("zh-Hant-TW", "月亮")]
    [InlineData("de", "Moon")]
    [InlineData("de-CH-1901", "Mond")]
    [InlineData("", "Moon")]
    [InlineData("-", "Moon")]
    [InlineData("xx", "Moon")]
    public void TheNearestLanguageServes(string language, string expected)
    {
        Assert.Equal(expected, Moon.For(language));
        Assert.Equal("Moon", Moon.ToString());
    }

    [Fact]
    public void TheTextOfNoLanguageComesBeforeEnglish()
    {
        LocalizedText text = new([new("en", "Moon"), new(string.Empty, "Luna")]);
        Assert.Equal("Luna", text.ToString());
        Assert.Equal("Luna", text.For("fr"));
        Assert.Equal("Moon", text.For("en-US"));
    }

    [Fact]
    public void TheFirstServesWhereThereIsNeither() => Assert.Equal("月球", new LocalizedText([new("zh", "月球"), new("ja", "月")]).For("fr"));

    [Fact]
    public void OnlyTheExactLanguageIsIndexed()
    {
        Assert.Equal("月球", Moon["ZH"]);
        Assert.Null(Moon["zh-CN"]);
        Assert.Null(Moon[string.Empty]);
    }

    [Fact]
    public void AllLanguagesInAnyOrderMakeEqual()
    {
        LocalizedText left = new([new("en", "Moon"), new("zh", "月球")]);
        LocalizedText right = new([new("ZH", "月球"), new("en", "Moon")]);
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, new LocalizedText("Moon"));
        Assert.NotEqual(left, new LocalizedText([new("en", "Moon"), new("zh", "月")]));
        Assert.False(left.Equals(null));
    }

    [Fact]
    public void WhatMakesNoTextIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new LocalizedText((string)null!));
        Assert.Throws<ArgumentNullException>(() => new LocalizedText((IEnumerable<KeyValuePair<string, string>>)null!));
        Assert.Throws<ArgumentException>(() => new LocalizedText([]));
        Assert.Throws<ArgumentException>(() => new LocalizedText([new("en", "a"), new("EN", "b")]));
        Assert.Throws<ArgumentException>(() => new LocalizedText([new("en", null!)]));
        Assert.Throws<ArgumentException>(() => new LocalizedText([new(null!, "a")]));
        Assert.Throws<ArgumentNullException>(() => Moon.For((string)null!));
        Assert.Throws<ArgumentNullException>(() => Moon.For((CultureInfo)null!));
    }
}
