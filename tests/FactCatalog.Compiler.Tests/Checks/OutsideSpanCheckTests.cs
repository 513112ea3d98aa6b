using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class OutsideSpanCheckTests
{
    private const string Types = """
        types:
          Program: { span: started..ended, fields: { started: date?, ended: date? } }
          Mission:
            span: launched..landed
            fields:
              launched: date?
              landed: date?
              program: { type: Program?, during: true }
              programs: { type: "Program[]", during: true }
              sponsor: Program?
          Flight:
            span: at
            fields: { at: date?, program: { type: Program?, during: true } }
        sources:
          guess: { title: A guess, trust: low }
          log: { title: A log, trust: high }
        facts:
          Program:
            p: { started: 1992-09-21, ended: 2010-05-01 }
            open: { started: 1992 }
            unstarted: { ended: 2010 }
            vague: { started: 199X, ended: 201X }
            soft: { started: 1992~, ended: 2010? }
            swapped: { started: 2010, ended: {|FACT102:1992|} }
            refuted: { started: 1992, ended: 2010, $status: refuted }
            unsure: { started: { value: 1992, status: refuted }, ended: [{ value: 1990, rank: deprecated }, { value: 2010 }] }

        """;

    [Theory]
    [InlineData("  Mission: { a: { launched: [|1992-09-20|], landed: 1993, program: p } }")]
    [InlineData("  Mission: { a: { program: p, launched: [|1991|] } }")]
    [InlineData("  Mission: { a: { landed: [|1991|], program: p } }")]
    [InlineData("  Mission: { a: { launched: 2009, landed: [|2010-05-02|], program: p } }")]
    [InlineData("  Mission: { a: { landed: [|2011|], program: p } }")]
    [InlineData("  Mission: { a: { launched: [|2011|], program: p } }")]
    [InlineData("  Mission: { a: { launched: 2010, landed: [|201X-06|], program: p } }")]
    [InlineData("  Mission: { a: { launched: [|1991|], landed: 2012, program: p } }")]
    [InlineData("  Mission: { a: { launched: [|1991|], program: open } }")]
    [InlineData("  Mission: { a: { launched: [|2011|], program: unstarted } }")]
    [InlineData("  Mission: { a: { launched: [|1989-12-31|], program: vague } }")]
    [InlineData("  Mission: { a: { launched: [|2020|], program: vague } }")]
    [InlineData("  Mission: { a: { launched: [|2011|], program: unsure } }")]
    [InlineData("  Mission: { a: { launched: [|1991|], programs: [p] } }")]
    [InlineData("  Mission: { a: { launched: [|1991|], program: { value: p, source: log } } }")]
    [InlineData("  Flight: { a: { at: [|2011-01-01|], program: p } }")]
    [InlineData("  Flight: { a: { at: [|2009/2011|], program: p } }")]
    [InlineData("  Flight: { a: { at: [|1990/2000|], program: p } }")]
    [InlineData("  Flight: { a: { at: [|1990/..|], program: p } }")]
    public void AnEntityOutsideTheSpanItBelongsToIsFound(string facts) => CatalogTest.Verify("FACT105", Types + facts);

    [Theory]
    [InlineData("  Mission: { a: { launched: 1992-09-21, landed: 2010-05-01, program: p } }")]
    [InlineData("  Mission: { a: { launched: 1992-09, landed: 2010-05, program: p } }")]
    [InlineData("  Mission: { a: { launched: 1992, landed: 2010, program: p } }")]
    [InlineData("  Mission: { a: { launched: 199X, landed: 20XX, program: p } }")]
    [InlineData("  Mission: { a: { launched: '1991-24', program: p } }")]
    [InlineData("  Mission: { a: { launched: '[1990,1993]', program: p } }")]
    [InlineData("  Mission: { a: { launched: 1990/1995, program: p } }")]
    [InlineData("  Mission: { a: { program: p } }")]
    [InlineData("  Mission: { a: { launched: 1991 } }")]
    [InlineData("  Mission: { a: { launched: 1991, sponsor: p } }")]
    [InlineData("  Mission: { a: { launched: 1991, program: { value: p, status: refuted } } }")]
    [InlineData("  Mission: { a: { launched: 1991, program: { value: p, rank: deprecated } } }")]
    [InlineData("  Mission: { a: { launched: { value: 1991, status: refuted }, program: p } }")]
    [InlineData("  Mission: { a: { launched: [{ value: 1991 }, { value: 1993, rank: preferred }], program: p } }")]
    [InlineData("  Mission: { a: { launched: 1991, program: p, $status: refuted } }")]
    [InlineData("  Mission: { a: { launched: 1991, program: refuted } }")]
    [InlineData("  Mission: { a: { launched: 2050, program: open } }")]
    [InlineData("  Mission: { a: { launched: 1850, program: unstarted } }")]
    [InlineData("  Mission: { a: { launched: 1990, landed: 2019, program: vague } }")]
    [InlineData("  Mission: { a: { launched: 1990, program: unsure } }")]
    [InlineData("  Mission: { a: { launched: 2000, program: swapped } }")]
    [InlineData("  Mission: { a: { launched: 1991, programs: [] } }")]
    [InlineData("  Mission: { a: { launched: 1991, program: { value: p, valid: 1993/2000 } } }")]
    [InlineData("  Mission: { a: { launched: 1991, program: p, $ignore: { FACT105: it was taken over } } }")]
    [InlineData("  Mission: { a: { launched: 1992-09-21T00:01:00Z, program: p } }")]
    [InlineData("  Flight: { a: { at: 2000, program: p } }")]
    [InlineData("  Flight: { a: { at: 1993/2010, program: p } }")]
    [InlineData("  Flight: { a: { at: ../2000, program: p } }")]
    [InlineData("  Flight: { a: { at: 2000/.., program: p } }")]
    [InlineData("  Flight: { a: { at: /2000, program: p } }")]
    [InlineData("  Flight: { a: { program: p } }")]
    public void AnEntityThatMayLieWithinIsSilent(string facts) => CatalogTest.Verify("FACT105", Types + facts);

    [Theory]
    [InlineData("  Mission: { a: { launched: {|FACT104:1991~|}, program: p } }")]
    [InlineData("  Mission: { a: { launched: {|FACT104:1991|}, program: soft } }")]
    [InlineData("  Mission: { a: { launched: 2000, landed: {|FACT104:2012?|}, program: p } }")]
    public void AnApproximateOrUncertainDateIsStretchedRather(string facts) => CatalogTest.Verify("FACT105", Types + facts);

    [Theory]
    [InlineData("  Mission: { a: { launched: 199X, landed: {|FACT103:1991|}, program: p } }")]
    public void WhatTakesTheOrderOfBothSidesAsWellIsForTheNetwork(string facts) => CatalogTest.Verify("FACT105", Types + facts);

    [Fact]
    public void TheValueOfTheLeastTrustedSourceIsBlamed() => CatalogTest.Verify("FACT105", """
        types:
          Program: { span: started..ended, fields: { started: date?, ended: date? } }
          Mission: { span: launched, fields: { launched: date?, program: { type: Program, during: true } } }
        sources:
          guess: { title: A guess, trust: low }
          log: { title: A log, trust: high }
        facts:
          Mission:
            low: { launched: { value: [|1991|], source: guess }, program: p }
            high: { launched: { value: 1991, source: log }, program: q }
            plain: { launched: [|1991|], program: q }
          Program:
            p: { started: 1992 }
            q: { started: [|1992|] }
        """);

    [Fact]
    public void ADateThatBreaksSeveralReferencesIsOneFinding() => CatalogTest.Verify("FACT105", Types + """
          Mission:
            a: { launched: [|1985|], programs: [p, open, p] }
            b: { launched: [|1985|], programs: [soft, p], program: open }
            c: { launched: [|1985|], landed: [|2011|], program: p, programs: [unstarted] }
        """);

    [Fact]
    public void AnExemptTargetExcusesOnlyWhatItBreaks() => CatalogTest.Verify("FACT105", """
        types:
          Program: { span: started..ended, fields: { started: date?, ended: date? } }
          Mission: { span: launched, fields: { launched: date?, programs: { type: "Program[]", during: true } } }
        facts:
          Program:
            p: { started: 1992, $ignore: { FACT105: flights were counted back to 1990 } }
            q: { started: 1993 }
          Mission:
            a: { launched: [|1991|], programs: [p, q] }
            b: { launched: 1991, programs: [p] }
        """);

    [Fact]
    public void TheMessageNamesEveryReferenceThatADateBreaks() => Assert.Contains(
        "Program 'p' has started 1992-09-21 [test.facts.yaml:19]. So it is with Program 'open' (its 'programs'), which has started 1992 [test.facts.yaml:20]. Correct",
        CatalogTest.Message("FACT105", (Types + "  Mission: { a: { launched: [|1985|], programs: [p, open] } }").Replace("    swapped: { started: 2010, ended: {|FACT102:1992|} }\n", string.Empty, StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void EitherSideMayBeExempt() => CatalogTest.Silent("""
        types:
          Program: { span: started..ended, fields: { started: date?, ended: date? } }
          Mission: { span: launched, fields: { launched: date?, program: { type: Program, during: true } } }
        facts:
          Program: { p: { started: 1992, $ignore: { FACT105: flights were counted back to 1990 } } }
          Mission: { a: { launched: 1991, program: p }, b: { launched: 1990, program: p } }
        """);

    [Fact]
    public void AnEntityMayLieWithinOneOfItsOwnType() => CatalogTest.Verify("FACT105", """
        types:
          Organization: { span: founded..dissolved, fields: { founded: date?, dissolved: date?, parent: { type: Organization?, during: true } } }
        facts:
          Organization:
            self: { founded: 2000, dissolved: 2001, parent: self }
            parent: { founded: 1990, dissolved: 2000 }
            child: { founded: 1995, dissolved: [|2001|], parent: parent }
            grandchild: { founded: 1996, dissolved: 2000, parent: child }
        """);

    [Fact]
    public void AWrongDefaultIsShownAtTheEntityThatReliesOnIt() => CatalogTest.Verify("FACT105", """
        types:
          Program: { span: started..ended, fields: { started: date?, ended: date? } }
          Mission: { span: launched, fields: { launched: { type: date, default: 1990 }, program: { type: Program, during: true, default: p } } }
        facts:
          Program: { p: { started: 1992 } }
          Mission:
            [|a|]: {}
            b: { launched: [|1991|] }
            c: { launched: 1992 }
        """);

    [Fact]
    public void ADroppedEntityStillHasTheDatesThatCouldBeRead() => CatalogTest.Verify("FACT105", """
        types:
          Program: { span: started..ended, fields: { name: string, started: date?, ended: date? } }
          Mission: { span: launched, fields: { launched: date?, program: { type: Program, during: true } } }
        facts:
          Program:
            {|FACT004:p|}: { started: 1992 }
            q: { name: q, started: 1992-{|FACT101:13|} }
          Mission:
            a: { launched: [|1991|], program: p }
            b: { launched: 1993, program: p }
            c: { launched: 1991, program: q }
            d: { launched: 1991, program: {|FACT005:nowhere|} }
        """);

    [Fact]
    public void TheMessageNamesBothSidesAndHowToStateAnException() => Assert.Equal(
        "Mission 'a' lies within Program 'p' (its 'program'), but starts before that one starts: launched 1991 [test.facts.yaml:7], and Program 'p' has started 1992-09-21 [p.facts.yaml:4, log]. Correct one of the dates or the reference; if all are right, say why: $ignore: { FACT105: … }.",
        CatalogTest.Message(
            "FACT105",
            ("test.facts.yaml", """
                types:
                  Program: { span: started..ended, fields: { started: date?, ended: date? } }
                  Mission: { span: launched..landed, fields: { launched: date?, landed: date?, program: { type: Program?, during: true } } }
                facts:
                  Mission:
                    a:
                      launched: [|1991|]
                      program: p
                """),
            ("p.facts.yaml", """
                sources: { log: { title: A log } }
                facts:
                  Program:
                    p: { started: { value: 1992-09-21, source: log } }
                """)));
}
