using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT101: at the part of the date that should change.</summary>
public sealed class ImpossibleDateTests
{
    private const string Id = "FACT101";
    private const string Types = "types: { Treaty: { fields: { signed: date, dates: \"date[]\", ended: date? } } }\n";

    [Theory]
    [InlineData("signed: 1648-02-[|30|]")]
    [InlineData("signed: 1648-[|13|]")]
    [InlineData("signed: \"1648-02-[|30|]\"")]
    [InlineData("signed: 1648, ended: 1648-[|00|]-01")]
    [InlineData("signed: 1648, dates: [1648, 1649-04-[|31|], 1650]")]
    [InlineData("signed: { value: 2003-02-[|30|], source: [] }")]
    [InlineData("signed: [{ value: 2003 }, { value: 2003-02-[|30|], status: refuted }]")]
    [InlineData("signed: { value: 2003, valid: 2003/2004-[|14|] }")]
    [InlineData("signed: { value: 2003, review: [|soon|] }")]
    [InlineData("signed: 2003, $review: [|soon|]")]
    [InlineData("signed: [|yesterday|]")]
    public void AnImpossibleDateIsFoundAtItsPart(string fields) => CatalogTest.Verify(Id, Types + $"facts: {{ Treaty: {{ a: {{ {fields} }} }} }}");

    [Theory]
    [InlineData("1648-10-24")]
    [InlineData("1648")]
    [InlineData("1648-10")]
    [InlineData("-0043-03-15")]
    [InlineData("0000")]
    [InlineData("1648~")]
    [InlineData("164X")]
    [InlineData("1648-1X")]
    [InlineData("1648-21")]
    [InlineData("1648/1650")]
    [InlineData("1648/..")]
    [InlineData("../1648")]
    [InlineData("Y-170000002")]
    [InlineData("\"[1648,1650]\"")]
    [InlineData("'{1648,1650}'")]
    [InlineData("2004-06-~01/2004-06-~20")]
    [InlineData("1985-04-12T23:20:30Z")]
    public void AnEdtfDateIsSilent(string date) => CatalogTest.Silent(Types + $"facts:\n  Treaty:\n    a:\n      signed: {date}\n");

    [Theory]
    [InlineData("199{|FACT101:u|}", "199X")]
    [InlineData("{|FACT101:unknown|}", "")]
    [InlineData("2004/{|FACT101:open|}", "2004/..")]
    public void EarlierEdtfIsRecognised(string date, string offered) =>
        Assert.Contains(offered, CatalogTest.Message(Id, Types + $"facts:\n  Treaty:\n    a: {{ signed: {date} }}"), StringComparison.Ordinal);

    [Fact]
    public void TheMessageHasTheDate() => Assert.Contains("1648-02-30", CatalogTest.Message(Id, Types + "facts: { Treaty: { a: { signed: 1648-02-[|30|] } } }"), StringComparison.Ordinal);

    [Theory]
    [InlineData("catalog: { as_of: 2026-02-[|29|] }")]
    [InlineData("sources: { a: { published: [|recently|], accessed: 2026-[|99|] } }")]
    [InlineData("constants: { Dates: { a: { type: date, value: 2003-02-[|30|] } } }")]
    [InlineData("types: { Treaty: { fields: { signed: { type: date, default: 2003-02-[|30|] } } } }")]
    public void DatesOfDeclarationsAreJudgedToo(string yaml) => CatalogTest.Verify(Id, yaml);

    [Fact]
    public void ACellIsJudgedAtItsPart() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("Treaty.facts.csv", "id,signed,dates\na,1648-02-[|30|],1648;1649-[|13|]\nb,\"1648-[|13|]\",\n"));

    [Fact]
    public void JsonIsJudgedAtItsPart() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("a.facts.json", """{ "facts": { "Treaty": { "a": { "signed": "1648-02-[|30|]" }, "b": { "signed": 1648 } } } }"""));
}
