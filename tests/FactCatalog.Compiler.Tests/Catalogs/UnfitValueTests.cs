using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT003: every type, every way of not fitting.</summary>
public sealed class UnfitValueTests
{
    private const string Id = "FACT003";

    private static string Facts(string type, string value) => $$"""
        enums: { Color: [red, green] }
        types:
          Other: { fields: { x: int? } }
          A:
            fields:
              f: {{type}}
        facts:
          Other: { o: {}, p: {} }
          A:
            a:
              f: {{value}}
        """;

    [Theory]
    [InlineData("int", "[|one|]")]
    [InlineData("int", "[|1.5|]")]
    [InlineData("int", "[|1e3|]")]
    [InlineData("int", "[|0x1F|]")]
    [InlineData("int", "[|2147483648|]")]
    [InlineData("int", "[|1,000|]")]
    [InlineData("int", "[|1__000|]")]
    [InlineData("int", "[|_1|]")]
    [InlineData("int", "[|1_|]")]
    [InlineData("int", "[|\"\"|]")]
    [InlineData("int", "[|true|]")]
    [InlineData("int", "[|1:30|]")]
    [InlineData("int", "[|٣|]")]
    [InlineData("long", "[|9223372036854775808|]")]
    [InlineData("decimal", "[|1e400|]")]
    [InlineData("decimal", "[|NaN|]")]
    [InlineData("decimal", "[|.inf|]")]
    [InlineData("decimal", "[|79228162514264337593543950336|]")]
    [InlineData("double", "[|1,5|]")]
    [InlineData("double", "[|half|]")]
    [InlineData("bool", "[|yes|]")]
    [InlineData("bool", "[|no|]")]
    [InlineData("bool", "[|1|]")]
    [InlineData("bool", "[|on|]")]
    [InlineData("url", "[|example.org|]")]
    [InlineData("url", "[|ftp://example.org|]")]
    [InlineData("url", "[|/a/b|]")]
    [InlineData("url", "[|http://|]")]
    [InlineData("int", "[|[1]|]")]
    [InlineData("int", "[|[1, 2]|]")]
    [InlineData("int", "[|[]|]")]
    [InlineData("string", "[|[a, b]|]")]
    [InlineData("text", "[|[a, b]|]")]
    [InlineData("Color", "[|[red]|]")]
    [InlineData("Other", "[|[o, p]|]")]
    [InlineData("date", "[|[2003, 2004]|]")]
    [InlineData("int[]", "[1, [|two|], 3, [|four|]]")]
    [InlineData("int[]", "[1, [|[2]|]]")]
    [InlineData("string", "{ [|vaule|]: x }")]
    [InlineData("text", "{ [|no such tag|]: x }")]
    [InlineData("text", "{ en: [|[a]|] }")]
    public void AValueThatDoesNotFitItsTypeIsFound(string type, string value) =>
        CatalogTest.Verify(value.Contains("vaule", StringComparison.Ordinal) ? "FACT002" : Id, Facts(type, value));

    [Theory]
    [InlineData("int", "1")]
    [InlineData("int", "-1")]
    [InlineData("int", "+1")]
    [InlineData("int", "1_000")]
    [InlineData("int", "\"12\"")]
    [InlineData("int", "012")]
    [InlineData("int", "2147483647")]
    [InlineData("int", "-2147483648")]
    [InlineData("long", "9223372036854775807")]
    [InlineData("decimal", "1.10")]
    [InlineData("decimal", "-0.5")]
    [InlineData("decimal", "1_000.000_1")]
    [InlineData("double", "1e3")]
    [InlineData("double", "1.5E-7")]
    [InlineData("double", "-0")]
    [InlineData("bool", "true")]
    [InlineData("bool", "false")]
    [InlineData("url", "https://example.org/a?b=c#d")]
    [InlineData("url", "HTTP://EXAMPLE.ORG")]
    [InlineData("url", "https://例え.jp/パス")]
    [InlineData("string", "no")]
    [InlineData("string", "1.10")]
    [InlineData("string", "012")]
    [InlineData("string", "true")]
    [InlineData("string", "1:30")]
    [InlineData("string", "2003-02-30")]
    [InlineData("string", "\"\"")]
    [InlineData("string", "\"null\"")]
    [InlineData("string", "\"~\"")]
    [InlineData("text", "Moon")]
    [InlineData("text", "{ en: Moon, zh: 月球, zh-Hant: 月球, nb-NO: Måne }")]
    [InlineData("text", "{ \"no\": Norsk }")]
    [InlineData("text", "{ no: Norsk }")]
    [InlineData("Color", "red")]
    [InlineData("Other", "o")]
    [InlineData("int[]", "[1, 2]")]
    [InlineData("int[]", "1")]
    [InlineData("int[]", "[]")]
    [InlineData("string[]", "[no, 1.10, '']")]
    [InlineData("date[]", "[2003, 2004-05]")]
    [InlineData("text[]", "[Moon, { en: Sun, de: Sonne }]")]
    [InlineData("string?", "")]
    [InlineData("string?", "~")]
    [InlineData("string?", "null")]
    [InlineData("int", "' 5'")]
    [InlineData("int[]", "")]
    public void AValueThatFitsItsTypeIsSilent(string type, string value) => CatalogTest.Silent(Facts(type, value));

    [Fact]
    public void TheMessageShowsHowClaimsAreWritten()
    {
        string message = CatalogTest.Message(Id, Facts("int", "[|[3, 4]|]"));
        Assert.Contains("value:", message, StringComparison.Ordinal);
        Assert.Contains("'a'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("no", "no")]
    [InlineData("1.10", "1.10")]
    [InlineData("012", "012")]
    [InlineData("1e3", "1e3")]
    [InlineData("0o17", "0o17")]
    [InlineData("\"a\\tb\"", "a\tb")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"\\\"\\\"\\\"\"", "\"\"\"")]
    [InlineData("👩‍🚀 עברית", "👩‍🚀 עברית")]
    [InlineData("|\n    two\n    lines", "two\nlines\n")]
    public void AStringIsAsWritten(string value, string expected)
    {
        string text = "types: { A: { fields: { f: string } } }\nfacts:\n A:\n  a:\n   f: " + value + "\n";
        Assert.Equal(expected, Assert.IsType<FactCatalog.Compiler.Catalogs.StringValue>(CatalogTest.Silent(text).Value("A", "a", "f")).Text);
    }

    [Fact]
    public void ABadValueCostsNothingElse() => CatalogTest.Verify(Id, """
        types: { A: { fields: { f: int, g: int?, h: B } }, B: { fields: { a: A? } } }
        facts:
          A:
            a: { f: [|x|], g: [|y|], h: b }
          B:
            b: { a: a }
        """);

    [Theory]
    [InlineData("[|word|]")]
    [InlineData("[|[a, b]|]")]
    [InlineData("[|5|]")]
    public void AnEntityThatIsNoMappingIsFound(string entity) =>
        CatalogTest.Verify(Id, $"types: {{ A: {{ fields: {{ f: int }} }} }}\nfacts: {{ A: {{ a: {entity} }} }}");

    [Theory]
    [InlineData("facts: [|[a]|]")]
    [InlineData("facts: [|word|]")]
    [InlineData("facts: { A: [|[a, b]|] }")]
    [InlineData("facts: { A: [|word|] }")]
    [InlineData("{|FACT001:word|}")]
    [InlineData("{|FACT001:[|}a]")]
    public void WhatShouldBeAMappingIsFoundOnce(string yaml) =>
        CatalogTest.Verify(Id, ("t.facts.yaml", "types: { A: { fields: { f: int? } } }"), ("u.facts.yaml", yaml));

    [Fact]
    public void AnEntityThatStatesNothingIsSilentWhereNothingIsRequired() => CatalogTest.Silent("""
        types: { A: { fields: { f: int?, g: "int[]" } } }
        facts:
          A:
            a:
            b: {}
        """);

    [Theory]
    [InlineData("f: [|{ note: x }|]")]
    [InlineData("f: [|{}|]")]
    [InlineData("f: { value: [|x|] }")]
    [InlineData("f: { value: [|{ value: 3 }|] }")]
    [InlineData("f: { value: [|[1, 2]|] }")]
    [InlineData("f: [{ value: 3 }, [|4|]]")]
    [InlineData("f: { value: 3, source: [|{ a: b }|] }")]
    [InlineData("f: { value: 3, note: [|[a]|] }")]
    [InlineData("f: { value: 3, status: [|[refuted]|] }")]
    [InlineData("f: 3, $source: [|{ a: b }|]")]
    [InlineData("f: 3, $note: [|[a, b]|]")]
    [InlineData("f: 3, $aliases: [|{ a: b }|]")]
    [InlineData("f: 3, $name: [|[X]|]")]
    [InlineData("f: 3, $ignore: [|FACT204|]")]
    [InlineData("f: 3, $ignore: { [|FACT204|]: }")]
    [InlineData("f: 3, $ignore: { FACT204: [|\"\"|] }")]
    public void AClaimOrRemarkThatDoesNotFitIsFound(string fields) =>
        CatalogTest.Verify(Id, $"types: {{ A: {{ fields: {{ f: int }} }} }}\nfacts: {{ A: {{ a: {{ {fields} }} }} }}");

    [Theory]
    [InlineData("f: 3, $aliases: x, $formerly: y, $note: z, $status: disputed, $review: 2030-01")]
    [InlineData("f: 3, $aliases: [x, no, 1.10], $formerly: [y, z], $name: Xyz")]
    [InlineData("f: 3, $ignore: { FACT204: two brothers of one name }")]
    [InlineData("f: 3, $ignore: {}")]
    [InlineData("f: [{ value: 3 }, { value: 4, status: refuted, note: no }]")]
    [InlineData("f: { value: 3, valid: 2003/2017 }")]
    [InlineData("f: [{ value: 3, valid: 2003/2017 }, { value: 5, valid: 2017/.. }]")]
    public void AClaimOrRemarkThatFitsIsSilent(string fields) =>
        CatalogTest.Silent($"types: {{ A: {{ fields: {{ f: int }} }} }}\nfacts: {{ A: {{ a: {{ {fields} }} }} }}");

    [Fact]
    public void ACellThatDoesNotFitIsFoundWithoutItsQuotes() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", "types: { A: { fields: { f: int, g: \"int[]\" } } }"),
        ("A.facts.csv", "id,f,g\na,[|x|],1;2\nb,[|\"y\"|],1;[|z|];3\nc,3,\n"));
}
