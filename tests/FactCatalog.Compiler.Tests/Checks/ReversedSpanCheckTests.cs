using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class ReversedSpanCheckTests
{
    private const string Mission = """
        types:
          Mission:
            span: launched..landed
            fields: { launched: date?, landed: date?, window: date?, windows: "date[]", name: string? }
        sources:
          guess: { title: A guess, trust: low }
          log: { title: A log, trust: high }
        facts:
          Mission:

        """;

    [Theory]
    [InlineData("    a: { launched: 2003-10-15, landed: [|2003-10-14|] }")]
    [InlineData("    a: { landed: 2003-10-14, launched: [|2003-10-15|] }")]
    [InlineData("    a: { launched: 2003-10, landed: [|2003-09|] }")]
    [InlineData("    a: { launched: 2003, landed: [|2002-12-31|] }")]
    [InlineData("    a: { launched: 199X, landed: [|198X|] }")]
    [InlineData("    a: { launched: '2005-21', landed: [|2004|] }")]
    [InlineData("    a: { launched: '[2005,2007]', landed: [|2004|] }")]
    [InlineData("    a: { launched: 2003-10-15T10:00:00Z, landed: [|2003-10-15T09:00:00Z|] }")]
    [InlineData("    a: { launched: 2003-10-15T23:30:00-05:00, landed: [|2003-10-14|] }")]
    [InlineData("    a: { launched: 0010, landed: [|-0010|] }")]
    public void ASpanThatEndsBeforeItStartsIsFound(string facts) => CatalogTest.Verify("FACT102", Mission + facts);

    [Theory]
    [InlineData("    a: { launched: 2003-10-15, landed: 2003-10-16 }")]
    [InlineData("    a: { launched: 2003-10-15, landed: 2003-10-15 }")]
    [InlineData("    a: { launched: 2003-10-15, landed: 2003-10 }")]
    [InlineData("    a: { launched: 2003-10-15, landed: 2003 }")]
    [InlineData("    a: { launched: 2003, landed: 2003 }")]
    [InlineData("    a: { launched: 2003, landed: 2003-01-01 }")]
    [InlineData("    a: { launched: 200X, landed: 2000-01-01 }")]
    [InlineData("    a: { launched: 2003-XX-15, landed: 2003-01-15 }")]
    [InlineData("    a: { launched: '2003-24', landed: 2004-02 }")]
    [InlineData("    a: { launched: '2004-22', landed: '2004-21' }")]
    [InlineData("    a: { launched: '[2003,2007]', landed: 2005 }")]
    [InlineData("    a: { launched: 2003-10-15 }")]
    [InlineData("    a: { landed: 2003-10-15 }")]
    [InlineData("    a: { launched: 2003-10-15, landed: { value: 2003-10-14, status: refuted } }")]
    [InlineData("    a: { launched: 2003-10-15, landed: { value: 2003-10-14, rank: deprecated } }")]
    [InlineData("    a: { launched: 2003-10-15, landed: 2003-10-14, $status: refuted }")]
    [InlineData("    a: { launched: 2003-10-15, landed: [{ value: 2003-10-14 }, { value: 2003-10-16, rank: preferred }] }")]
    [InlineData("    a: { launched: 2003-10-15, landed: 2003-10-14, $ignore: { FACT102: the date line lies between } }")]
    [InlineData("    a: { launched: 2003/2005, landed: 2004 }")]
    [InlineData("    a: { launched: ../2005, landed: 2004 }")]
    [InlineData("    a: { launched: 2005/.., landed: 2006 }")]
    [InlineData("    a: { launched: /2005, landed: 1990/ }")]
    [InlineData("    a: { launched: 2003-10-15T10:00:00, landed: 2003-10-15 }")]
    [InlineData("    a: { launched: 2003-10-15T10:00:00Z, landed: 2003-10-15 }")]
    [InlineData("    a: { launched: 2003-10-15T23:30:00-05:00, landed: 2003-10-15 }")]
    [InlineData("    a: { launched: 2003-10-15T23:30:00-05:00, landed: 2003-10-15T23:50:00-05:00 }")]
    [InlineData("    a: { launched: 2003-10-16, landed: 2003-10-16T05:00:00+08:00 }")]
    public void ASpanThatMayBeInOrderIsSilent(string facts) => CatalogTest.Silent(Mission + facts);

    [Theory]
    [InlineData("    a: { launched: 2003-10-15, landed: {|FACT104:2003-10-14~|} }")]
    [InlineData("    a: { launched: 2003?, landed: {|FACT104:2002|} }")]
    [InlineData("    a: { launched: 2003%, landed: {|FACT104:2002|} }")]
    [InlineData("    a: { window: {|FACT104:2005~/2003|} }")]
    public void AnApproximateOrUncertainDateIsStretchedRather(string facts) => CatalogTest.Verify("FACT102", Mission + facts);

    [Theory]
    [InlineData("    a: { launched: 2003~, landed: 2003-01-01 }")]
    [InlineData("    a: { launched: 2003~, landed: 2004? }")]
    [InlineData("    a: { window: 2003~/2003 }")]
    public void AnApproximateDateInOrderIsSilent(string facts) => CatalogTest.Silent(Mission + facts);

    [Theory]
    [InlineData("    a: { window: [|2005/2003|] }")]
    [InlineData("    a: { window: [|2005-10-15/2005-10-14|] }")]
    [InlineData("    a: { window: { value: [|2005/2003|] } }")]
    [InlineData("    a: { windows: [2001/2003, [|2005/2003|]] }")]
    [InlineData("    a: { name: { value: x, valid: [|2005/2003|] } }")]
    [InlineData("    a: { name: { value: x, review: [|2005/2003|] } }")]
    [InlineData("    a: { name: x, $review: [|2005/2003|] }")]
    [InlineData("    a: { launched: [|2005/2003|], landed: 2004 }")]
    public void AReversedIntervalIsFoundWhereverItStands(string facts) => CatalogTest.Verify("FACT102", Mission + facts);

    [Theory]
    [InlineData("    a: { window: 2003/2005 }")]
    [InlineData("    a: { window: 2003/2003 }")]
    [InlineData("    a: { window: 2003-05/2003 }")]
    [InlineData("    a: { window: 2003/.. }")]
    [InlineData("    a: { window: ../2003 }")]
    [InlineData("    a: { window: 2003/ }")]
    [InlineData("    a: { window: /2003 }")]
    [InlineData("    a: { window: 200X/2000 }")]
    [InlineData("    a: { window: '2003-24/2003-21' }")]
    [InlineData("    a: { window: { value: 2005/2003, status: refuted } }")]
    [InlineData("    a: { window: 2005/2003, $status: refuted }")]
    [InlineData("    a: { name: { value: x, valid: 2005/2003, rank: deprecated } }")]
    [InlineData("    a: { name: { value: x, valid: 2003/2003-10 } }")]
    [InlineData("    a: { windows: [] }")]
    public void AnIntervalThatMayBeInOrderIsSilent(string facts) => CatalogTest.Silent(Mission + facts);

    [Fact]
    public void TheValueOfTheLeastTrustedSourceIsBlamed() => CatalogTest.Verify("FACT102", Mission + """
            a:
              launched: { value: [|2003-10-15|], source: guess }
              landed: { value: 2003-10-14, source: log }
            b:
              $source: log
              launched: { value: 2003-10-15, source: [guess, log] }
              landed: [|2003-10-14|]
            c:
              $source: guess
              launched: [|2003-10-15|]
              landed: { value: 2003-10-14, source: log }
        """);

    [Fact]
    public void AConstantMayBeAReversedIntervalToo() => CatalogTest.Verify("FACT102", """
        constants:
          Limits:
            window: { type: date, value: [|2005/2003|] }
            fine: { type: date, value: 2003/2005 }
            gone: { type: date, value: 2005/2003, status: refuted }
            odd: { value: 7, valid: [|2005/2003|] }
        """);

    [Fact]
    public void AReversedDefaultIsNotTheEntitysMistakeButASpanThatItReversesIs() => CatalogTest.Verify("FACT102", """
        types:
          Mission: { span: launched..landed, fields: { launched: date?, landed: { type: date?, default: 2000 } } }
        facts:
          Mission:
            a: { launched: [|2003|] }
            b: { launched: 1999 }
            c: { launched: 2003, landed: 2004 }
            d: {}
        """);

    [Fact]
    public void APointEventHasNoTwoSides() => CatalogTest.Silent("""
        types:
          Launch: { span: launched, fields: { launched: date? } }
          Site: { span: opened.., fields: { opened: date?, closed: date? } }
        facts:
          Launch: { a: { launched: 2003-10-15 }, b: {} }
          Site: { s: { opened: 2003, closed: 2001 } }
        """);

    [Fact]
    public void TheMessageNamesBothDatesWithTheirPlacesAndSources()
    {
        string message = CatalogTest.Message("FACT102", Mission + """
                shenzhou-5:
                  launched: { value: 2003-10-15, source: log }
                  landed: [|2003-10-14|]
            """);
        Assert.Equal("Mission 'shenzhou-5' has landed 2003-10-14 [test.facts.yaml:12] before launched 2003-10-15 [test.facts.yaml:11, log]; one of the two dates is wrong.", message);
        Assert.Equal(
            "'window' of Mission 'a' is 2005/2003, which ends before it starts; swap the two dates, or correct one.",
            CatalogTest.Message("FACT102", Mission + "    a: { window: [|2005/2003|] }"));
    }
}
