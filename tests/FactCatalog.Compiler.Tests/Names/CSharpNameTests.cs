using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Names;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCatalog.Compiler.Tests.Names;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("shenzhou-5", "Shenzhou5")]
    [InlineData("launch_site", "LaunchSite")]
    [InlineData("737-800", "_737800")]
    [InlineData("v1.10", "V110")]
    [InlineData("lunar", "Lunar")]
    [InlineData("LEO", "LEO")]
    [InlineData("a-b.c_d", "ABCD")]
    [InlineData("月球", "月球")]
    [InlineData("class", "Class")]
    public void AnIdBecomesThePascalCaseOfItsParts(string id, string name) => Assert.Equal(name, CSharpName.FromId(id));

    [Theory]
    [InlineData("---")]
    [InlineData("")]
    [InlineData("·")]
    public void AnIdWithoutLettersAndDigitsHasNoName(string id) => Assert.Null(CSharpName.FromId(id));

    [Fact]
    public void WhateverTheTextTheNameIsAnIdentifier() => Prop.ForAll(ArbMap.Default.GeneratorFor<string>().ToArbitrary(), text =>
    {
        string? name = CSharpName.FromId(text ?? string.Empty);
        return name is null || SyntaxFacts.IsValidIdentifier(name);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryCharacterOfThePlaneGivesAnIdentifierOrNone()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            foreach (string id in new[] { ((char)c).ToString(), "a" + (char)c, (char)c + "a" })
            {
                Assert.True(CSharpName.FromId(id) is not { } name || SyntaxFacts.IsValidIdentifier(name), $"U+{c:X4}");
                Assert.True(!CSharpName.IsPascalCase(id) || SyntaxFacts.IsValidIdentifier(id), $"U+{c:X4}");
                Assert.True(!CSharpName.IsSnakeCase(id) || SyntaxFacts.IsValidIdentifier(CSharpName.FromId(id)!), $"U+{c:X4}");
            }
        }
    }

    [Theory]
    [InlineData("Mission", "Missions")]
    [InlineData("Person", "People")]
    [InlineData("Facility", "Facilities")]
    [InlineData("Day", "Days")]
    [InlineData("Box", "Boxes")]
    [InlineData("Church", "Churches")]
    [InlineData("Dish", "Dishes")]
    [InlineData("Bus", "Buses")]
    [InlineData("Child", "Children")]
    [InlineData("Grandchild", "Grandchildren")]
    [InlineData("Woman", "Women")]
    [InlineData("Chairman", "Chairmen")]
    [InlineData("Craftsman", "Craftsmen")]
    [InlineData("German", "Germans")]
    [InlineData("Monarch", "Monarchs")]
    [InlineData("March", "Marches")]
    [InlineData("SpaceStation", "SpaceStations")]
    [InlineData("Box2", "Box2s")]
    [InlineData("惑星", "惑星s")]
    public void TheTableHasTheEnglishPlural(string name, string plural) => Assert.Equal(plural, EnglishPlural.Of(name));

    [Theory]
    [InlineData("1_000", "1000")]
    [InlineData("+5", "5")]
    [InlineData("1e3", "1000")]
    [InlineData(".5", "0.5")]
    [InlineData("1.10", "1.10")]
    [InlineData("-0", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    public void ADecimalIsReadAsWritten(string text, string canonical)
    {
        Assert.True(Numbers.TryReadDecimal(text, out string read));
        Assert.Equal(decimal.Parse(canonical, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(read, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1__000")]
    [InlineData("0x1F")]
    [InlineData("5.")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1,000")]
    [InlineData("1 000")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("1e")]
    [InlineData("1e40")]
    [InlineData("1e-40")]
    [InlineData("12345678901234567890123456789.5")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("٣")]
    [InlineData("½")]
    public void WhatADecimalCannotHoldExactlyIsRefused(string text) => Assert.False(Numbers.TryReadDecimal(text, out _));

    [Theory]
    [InlineData("en", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("no", true)]
    [InlineData("x-klingon", true)]
    [InlineData("nb-NO", true)]
    [InlineData("en_US", false)]
    [InlineData("english", false)]
    [InlineData("", false)]
    [InlineData("e", false)]
    [InlineData("en-", false)]
    [InlineData("日本", false)]
    public void ALanguageTagHasTheFormOfBcp47(string tag, bool isTag) => Assert.Equal(isTag, LanguageTag.IsWellFormed(tag));
}
