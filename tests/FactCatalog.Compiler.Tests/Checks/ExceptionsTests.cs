using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class ExceptionsTests
{
    private const string Types = """
        catalog: { as_of: 2026-11-22 }
        types:
          Mission:
            span: launched..landed
            fields: { launched: date?, landed: date?, crew: { type: int?, range: 0..7 }, code: { type: string?, unique: true } }
        facts:
          Mission:

        """;

    [Theory]
    [InlineData("    a: { launched: 2003, landed: 2004, $ignore: { [|FACT102|]: x } }")]
    [InlineData("    a: { crew: 3, $ignore: { [|FACT402|]: x } }")]
    [InlineData("    a: { code: X, $ignore: { [|FACT202|]: x } }")]
    [InlineData("    a: { launched: 2003, landed: 2002, $ignore: { FACT102: x, [|FACT402|]: y } }")]
    [InlineData("    a: { launched: 2003, $ignore: { [|FACT107|]: x, [|FACT108|]: y } }")]
    [InlineData("    a: { launched: 2003, landed: {|FACT104:2002~|}, $ignore: { [|FACT102|]: x } }")]
    [InlineData("    a: { code: X, $ignore: { FACT202: x } }\n    b: { code: X }\n    c: { code: Y, $ignore: { [|FACT202|]: x } }")]
    public void AnExceptionThatSilencesNothingIsFound(string facts) => CatalogTest.Verify("FACT405", Types + facts);

    [Theory]
    [InlineData("    a: { launched: 2003, landed: 2002, $ignore: { FACT102: x } }")]
    [InlineData("    a: { launched: 2003, landed: 2002~, $ignore: { FACT104: x } }")]
    [InlineData("    a: { launched: 2003/2001, landed: { value: 2005/2002, review: 2020/2010 }, $ignore: { FACT102: all are reversed } }")]
    [InlineData("    a: { crew: 8, launched: 2030, $ignore: { FACT402: x, FACT107: y } }")]
    [InlineData("    a: { code: X, $ignore: { FACT202: x } }\n    b: { code: X, $ignore: { FACT202: x } }")]
    [InlineData("    a: { code: X, $ignore: { FACT202: x } }\n    b: { code: X }\n    c: { code: X, $ignore: { FACT202: x } }")]
    [InlineData("    a: { launched: 2003, $ignore: { FACT203: x, FACT204: x, FACT205: x, FACT301: x, FACT303: x, FACT501: x } }")]
    [InlineData("    a: { launched: 2003, $ignore: { FACT102: x, FACT405: it comes and goes } }")]
    [InlineData("    a: { launched: 2003, landed: 2002, $status: refuted, $ignore: { FACT102: x } }")]
    [InlineData("    a: { lunched: 2003, $ignore: { FACT002: x } }")]
    [InlineData("    a: { $ignore: {} }")]
    public void AnExceptionThatSilencesSomethingOrMayYetIsSilent(string facts) => CatalogTest.Silent(Types + facts);

    [Theory]
    [InlineData("    a: { launched: 2003, crew: {|FACT003:many|}, $ignore: { FACT402: x } }")]
    [InlineData("    a: { launched: 2003, landed: 2002-{|FACT101:13|}, $ignore: { FACT102: x } }")]
    [InlineData("    a: { launched: 2003, landed: [|2002|], $ignore: { FACT102: {|FACT003:''|} } }")]
    [InlineData("    a: { launched: 2003, landed: [|2002|], $ignore: { {|FACT002:FACT999|}: x } }")]
    public void MistakesInReadingDoNotSpread(string facts) => CatalogTest.Verify("FACT102", Types + facts);

    [Fact]
    public void WhileAFileIsUnreadableNoExceptionIsCalledNeedless() => CatalogTest.Verify(
        "FACT001",
        ("test.facts.yaml", Types + "    a: { code: X, $ignore: { FACT202: x } }"),
        ("broken.facts.yaml", "facts: { Mission: { b: { code: X } }[|]|]"));

    [Fact]
    public void TheMessageNamesTheEntityAndTheRule()
    {
        FactDiagnostic finding = Assert.Single(CatalogTest.Verify("FACT405", Types + "    a: { crew: 3, $ignore: { [|FACT402|]: x } }").Diagnostics);
        Assert.Equal("Mission 'a' is exempt from FACT402, but FACT402 finds nothing here; remove the exception.", finding.Message);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, finding.Severity);
    }
}
