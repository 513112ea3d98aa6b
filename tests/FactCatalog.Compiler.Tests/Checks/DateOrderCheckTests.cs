using FactCatalog.Compiler.Dates;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

/// <summary>FACT103: what two or more orderings show together, over whole catalogs.</summary>
public class DateOrderCheckTests
{
    // Six dates, each no later than the next.
    private const string Chain = """
        types:
          T:
            fields: { a: date?, b: date?, c: date?, d: date?, e: date?, f: date? }
            rules: [a <= b, b <= c, c <= d, d <= e, e <= f]
        facts:
          T:
            x: 
        """;

    private const string Builders = """
        types:
          Person:
            fields: { born: date? }
          Firm:
            fields: { founder: Person?, first_order: date? }
            rules:
              - founder.born <= first_order
          Bridge:
            fields: { firm: Firm?, opened: date? }
            rules:
              - { that: firm.first_order <= opened, because: a bridge opens after its firm's first order }

        """;

    [Theory]
    [InlineData("{ a: 2003-05-01, b: 2003, c: [|2003-02-01|] }")]
    [InlineData("{ a: 2003-05-01, b: 2003, c: 2003, d: [|2003-02-01|] }")]
    [InlineData("{ a: 2003-05-01, b: 200X, c: 2003, d: 200X, e: [|2003-02-01|] }")]
    [InlineData("{ a: 2003-05-01, b: 200X, c: 2003, d: 200X, e: 2003, f: [|2003-02-01|] }")]
    [InlineData("{ a: 187X, b: 18XX, c: [|186X|] }")]
    [InlineData("{ a: 2003-05, b: '[2003,2004]', c: [|2003-02|] }")]
    [InlineData("{ a: '[2003-05-01,2003-06-01]', b: 2003, c: [|2003-02|] }")]
    [InlineData("{ a: 2003-05-01, b: 2003, c: [|2003-02-01|], d: 2003, e: 2003-07-01, f: 2003 }")]
    public void AChainOfPartialDates(string entity) => CatalogTest.Verify("FACT103", Chain + entity);

    [Theory]
    [InlineData("{ a: 2003-05-01, b: 2002/2004, c: 2003-02-01 }", "")]
    [InlineData("{ a: 2003-05-01, b: '2003-05-01/..', c: 2003, d: 2003-04-01 }", "FACT103")]
    [InlineData("{ a: 2005-33, b: 2005, c: 2004 }", "FACT401")]
    [InlineData("{ a: 2003-05-01, b: 2003, c: 2003-02-01, d: 2003, e: 2003-01-15, f: 2003 }", "FACT103")]
    [InlineData("{ a: 2003-05-01, b: 2002, c: 2003-02-01 }", "FACT401")]
    [InlineData("{ a: 2003-05-01, b: 2004, c: 2003-02-01 }", "FACT401")]
    [InlineData("{ a: 2003-05-01, b: 2002, c: 2001 }", "FACT401,FACT401")]
    [InlineData("{ a: '2003/..', b: 2004, c: 2003, d: 2004 }", "FACT401")]
    public void EachMistakeIsToldOnce(string entity, string ids) => Assert.Equal(ids, Ids(Chain + entity));

    [Theory]
    [InlineData("{ a: 2003-05-01, c: 2003-06-01 }")]
    [InlineData("{ a: 2003-05-01, c: 2003-02-01 }")] // what is missing links nothing
    [InlineData("{ a: 2003, b: 2003, c: 2003, d: 2003, e: 2003, f: 2003 }")]
    [InlineData("{ a: 2003-05-01, b: 2003, c: 2003-05-01 }")]
    [InlineData("{ a: 2003-05-01, b: 2003, c: 2003-05, d: 2003 }")]
    [InlineData("{ a: 2003-12-31, b: 2003, c: 2004-01-01 }")]
    [InlineData("{ a: 186X, b: 18XX, c: 186X }")]
    [InlineData("{ a: 2003-24, b: 2003, c: 2003-21 }")] // winter, spring: anywhere in the year
    [InlineData("{ a: 2003-05-01, b: '../..', c: 2003-02-01 }")]
    [InlineData("{ a: 2003-05-01, b: 2001/2004, c: 2003-02-01 }")] // the interval holds both
    [InlineData("{ a: 2003-05-01, b: '2001/', c: 2003-02-01 }")]
    [InlineData("{ a: '[2002,2004]', b: 200X, c: 2002-05 }")]
    [InlineData("{ a: 2003-05-01T10:00:00Z, b: 2003, c: 2003-04-30 }")]
    public void AChainThatMayHold(string entity) => CatalogTest.Silent(Chain + entity);

    [Fact]
    public void AChainOverThreeTypesAndFourFiles()
    {
        string message = CatalogTest.Message(
            "FACT103",
            ("types.facts.yaml", Builders),
            ("bridges.facts.yaml", "facts: { Bridge: { old: { firm: baker, opened: [|1850|], $source: a } } }"),
            ("firms.facts.yaml", "facts: { Firm: { baker: { founder: ada, first_order: 18XX } } }"),
            ("people.facts.yaml", "sources: { a: { title: A } }\nfacts: { Person: { ada: { born: 186X, $source: a } } }"));
        Assert.Equal(
            "These 4 statements cannot all hold; at least 9 years are missing. (1) Bridge 'old' opened 1850, so not after 1850-12-31 [bridges.facts.yaml:1, a]; "
            + "(2) a bridge opens after its firm's first order: firm.first_order <= opened for Bridge 'old' [types.facts.yaml:11]; "
            + "(3) Firm 'baker' keeps the rule founder.born <= first_order [types.facts.yaml:7]; "
            + "(4) Person 'ada' born 186X, so not before 1860-01-01 [people.facts.yaml:2, a]. "
            + "Any one of them may be wrong: Bridge 'old' opened 1860-01-01 or later, or Person 'ada' born 1850-12-31 or earlier, would do.",
            message);
    }

    [Theory]
    [InlineData("low", "high", true)]
    [InlineData("high", "low", false)]
    [InlineData("medium", "medium", true)]
    public void TheLeastTrustedDateIsTheOneToChange(string bridge, string person, bool isBridge)
    {
        string opened = isBridge ? "[|1850|]" : "1850";
        string born = isBridge ? "186X" : "[|186X|]";
        CatalogTest.Verify(
            "FACT103",
            ("a.facts.yaml", Builders),
            ("b.facts.yaml", $"sources: {{ b: {{ title: B, trust: {bridge} }}, p: {{ title: P, trust: {person} }} }}"),
            ("c.facts.yaml", $"facts: {{ Bridge: {{ old: {{ firm: baker, opened: {opened}, $source: b }} }}, Firm: {{ baker: {{ founder: ada, first_order: 18XX }} }} }}"),
            ("d.facts.yaml", $"facts: {{ Person: {{ ada: {{ born: {born}, $source: p }} }} }}"));
    }

    [Theory]
    [InlineData("186X~", "1850")]
    [InlineData("186X", "1850?")]
    [InlineData("186X%", "1850")]
    public void AnUncertainDateInAChainIsNoWarning(string born, string opened) => CatalogTest.Verify(
        "FACT104",
        Builders + $"facts: {{ Bridge: {{ old: {{ firm: baker, opened: [|{opened}|] }} }}, Firm: {{ baker: {{ founder: ada, first_order: 18XX }} }}, Person: {{ ada: {{ born: {born} }} }} }}");

    [Theory]
    [InlineData("Bridge")]
    [InlineData("Firm")]
    [InlineData("Person")]
    public void AnyEntityOfTheChainMayBeExempt(string exempt)
    {
        string Ignore(string type) => string.Equals(type, exempt, StringComparison.Ordinal) ? ", $ignore: { FACT103: it is so }" : string.Empty;
        CatalogTest.Silent(Builders + $"facts: {{ Bridge: {{ old: {{ firm: baker, opened: 1850{Ignore("Bridge")} }} }}, Firm: {{ baker: {{ founder: ada, first_order: 18XX{Ignore("Firm")} }} }}, Person: {{ ada: {{ born: 186X{Ignore("Person")} }} }} }}");
    }

    [Theory]
    [InlineData("{ firm: baker, opened: { value: 1850, status: refuted } }", "{ founder: ada, first_order: 18XX }", "{ born: 186X }")]
    [InlineData("{ firm: baker, opened: 1850, $status: refuted }", "{ founder: ada, first_order: 18XX }", "{ born: 186X }")]
    [InlineData("{ firm: baker, opened: 1850 }", "{ founder: ada, first_order: 18XX, $status: refuted }", "{ born: 186X }")]
    [InlineData("{ firm: baker, opened: 1850 }", "{ founder: ada, first_order: 18XX }", "{ born: 186X, $status: refuted }")]
    [InlineData("{ firm: baker, opened: 1850 }", "{ founder: ada, first_order: 18XX }", "{ born: { value: 186X, rank: deprecated } }")]
    [InlineData("{ firm: baker, opened: 1850 }", "{ founder: ada }", "{ born: 186X }")]
    [InlineData("{ firm: baker, opened: 1850 }", "{ first_order: 18XX }", "{ born: 186X }")]
    [InlineData("{ opened: 1850 }", "{ founder: ada, first_order: 18XX }", "{ born: 186X }")]
    [InlineData("{ firm: baker, opened: 1860 }", "{ founder: ada, first_order: 18XX }", "{ born: 186X }")]
    [InlineData("{ firm: baker, opened: 18XX }", "{ founder: ada, first_order: 18XX }", "{ born: 189X }")]
    public void AChainOfWhichALinkDoesNotHoldIsSilent(string bridge, string firm, string person) =>
        CatalogTest.Silent(Builders + $"facts: {{ Bridge: {{ old: {bridge} }}, Firm: {{ baker: {firm} }}, Person: {{ ada: {person} }} }}");

    [Fact]
    public void ConflictsThatHaveNothingInCommonAreOneFindingEach() => CatalogTest.Verify("FACT103", Chain + """
        { a: 2003-05-01, b: 2003, c: [|2003-02-01|], d: 2010-05-01, e: 2010, f: [|2010-02-01|] }
            y: { a: 2003-05-01, b: 2003, c: 2003-06-01 }
            z: { b: 187X, c: 18XX, d: [|186X|] }
        """);

    [Fact]
    public void OneWrongDateInTheMiddleIsOneFinding()
    {
        CompiledCatalog early = CatalogTest.Compile(("t.facts.yaml", Chain + "{ a: 2003-05-01, b: 2003-05, c: 2003, d: 2003-01-07, e: 2003, f: 2003-09 }"));
        CompiledCatalog late = CatalogTest.Compile(("t.facts.yaml", Chain + "{ a: 2003-01-01, b: 2003, c: 2003-11-01, d: 2003, e: 2003-03-01, f: 2003-04-01 }"));
        Assert.Equal("FACT103", Assert.Single(early.Diagnostics).Rule.Id);
        Assert.Equal("FACT103", Assert.Single(late.Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("a + years(2) <= b, b + years(3) <= c", "{ a: 2000, b: 200X, c: 2004-01-01 }", true)]
    [InlineData("a + years(2) <= b, b + years(3) <= c", "{ a: 2000, b: 200X, c: 2005-01-01 }", false)]
    [InlineData("a + months(1) <= b, b + months(1) <= c", "{ a: 2001-01-31, b: 2001, c: 2001-03-01 }", true)]
    [InlineData("a + months(1) <= b, b + months(1) <= c", "{ a: 2001-01-31, b: 2001, c: 2001-03-31 }", false)]
    [InlineData("a + months(1) <= b, b + months(1) <= c", "{ a: 2001-01-31, b: 2001, c: 2001-03-28 }", false)]
    [InlineData("a + days(10) <= b, b + days(10) <= c", "{ a: 2001-01-01, b: 2001, c: 2001-01-20 }", true)]
    [InlineData("a + days(10) <= b, b + days(10) <= c", "{ a: 2001-01-01, b: 2001, c: 2001-01-21 }", false)]
    [InlineData("a < b, b < c", "{ a: 2001-01-01, b: 2001-01, c: 2001-01-02 }", true)]
    [InlineData("a < b, b < c", "{ a: 2001-01-01, b: 2001-01, c: 2001-01-03 }", false)]
    [InlineData("a <= b, b <= c", "{ a: 2001-01-01, b: 2001-01, c: 2001-01-01 }", false)]
    [InlineData("a < b, b < c", "{ a: '2001-01-01T09:00', b: 2001-01, c: '2001-01-01T21:00' }", false)]
    [InlineData("a == b, b == c", "{ a: 2001-01-01, b: 2001, c: 2001-01-02 }", true)]
    [InlineData("a == b, b == c", "{ a: 2001-01-01, b: 2001, c: 2001-01-01 }", false)]
    [InlineData("a == b + years(1), b == c", "{ a: 2001, b: 200X, c: 2000 }", false)]
    [InlineData("a == b + years(1), b == c", "{ a: 2001, b: 200X, c: 2002 }", true)]
    [InlineData("b >= a, c >= b", "{ a: 2003-05, b: 2003, c: 2003-02 }", true)]
    [InlineData("a <= b && b <= c", "{ a: 2003-05, b: 2003, c: 2003-02 }", true)]
    [InlineData("a <= b || b <= c", "{ a: 2003-05, b: 2003, c: 2003-02 }", false)]
    [InlineData("!(a > b), b <= c", "{ a: 2003-05, b: 2003, c: 2003-02 }", false)]
    public void RulesWithOffsets(string rules, string entity, bool isBroken)
    {
        string text = $"types: {{ T: {{ fields: {{ a: date?, b: date?, c: date? }}, rules: ['{rules.Replace(", ", "', '", StringComparison.Ordinal)}'] }} }}\nfacts: {{ T: {{ x: {entity} }} }}";
        Assert.Equal(isBroken ? "FACT103" : string.Empty, Ids(text));
    }

    [Fact]
    public void SpansAndDuringsChain() => CatalogTest.Verify("FACT103", """
        types:
          Program: { span: started..ended, fields: { started: date?, ended: date? } }
          Flight: { span: launched..landed, fields: { launched: date?, landed: date?, program: { type: Program?, during: true } } }
          Step: { span: done, fields: { done: date?, flight: { type: Flight?, during: true } } }
        facts:
          Program: { p: { started: 2003-06-01, ended: 2010 } }
          Flight: { g: { launched: 2003, landed: 2003, program: p } }
          Step:
            early: { done: [|2003-05-01|], flight: g }
            right: { done: 2003-07-01, flight: g }
        """);

    [Fact]
    public void AnEndBeforeTheStartOfTheTargetTakesTheSpanAsWell() => CatalogTest.Verify("FACT103", """
        types:
          Program: { span: started..ended, fields: { started: date?, ended: date? } }
          Flight: { span: launched..landed, fields: { launched: date?, landed: date?, program: { type: Program?, during: true } } }
        facts:
          Program: { p: { started: 2003-05 } }
          Flight: { f: { launched: 2003, landed: [|2003-03|], program: p }, g: { launched: 2003, landed: 2003-05, program: p } }
        """);

    [Fact]
    public void AnExemptDuringLendsItselfToNoChain() => CatalogTest.Silent("""
        types:
          Program: { span: started..ended, fields: { started: date?, ended: date? } }
          Flight: { span: launched..landed, fields: { launched: date?, landed: date?, docked: date?, program: { type: Program?, during: true } }, rules: [launched <= docked, docked <= landed] }
        facts:
          Program: { p: { started: 2003-05 } }
          Flight: { f: { launched: 2003-02, docked: 2003, landed: 2003-03, program: p, $ignore: { FACT105: the programme was named later } } }
        """);

    [Fact]
    public void OneIntervalThatStatesAWholeLifetimeLinksByItsEnds() => CatalogTest.Verify("FACT103", """
        types:
          Era: { span: time, fields: { time: date? } }
          Reign: { span: time, fields: { time: date?, era: { type: Era?, during: true } } }
          War: { span: time, fields: { time: date?, reign: { type: Reign?, during: true } } }
        facts:
          Era: { e: { time: 1850/1880 } }
          Reign: { r: { time: 18XX/18XX, era: e } }
          War: { w: { time: [|1881/1882|], reign: r }, v: { time: 1860/1861, reign: r } }
        """);

    [Fact]
    public void DeclarationsThatContradictEachOtherAreOneFinding()
    {
        string message = CatalogTest.Message("FACT103", """
            types:
              T:
                fields: { a: date?, b: date? }
                rules:
                  - a < b
                  - [|b < a|]
            facts:
              T: { x: { a: 2001, b: 2001 }, y: { a: 2002, b: 2002 } }
            """);
        Assert.EndsWith("No dates can keep all of them; change one of them.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a <= b, b <= '1850~'", "{ a: 1851-02, b: 185X }")]
    public void AnUncertainDateInARuleIsNoWarning(string rules, string entity)
    {
        string text = $"types: {{ T: {{ fields: {{ a: date?, b: date? }}, rules: [\"{rules.Replace(", ", "\", \"", StringComparison.Ordinal)}\"] }} }}\nfacts: {{ T: {{ x: {entity} }} }}";
        CompiledCatalog compiled = CatalogTest.Compile(("t.facts.yaml", text));
        Assert.DoesNotContain(compiled.Diagnostics, one => one.Rule.Id is "FACT103" or "FACT401");
    }

    [Fact]
    public void TheRestOfTheCatalogTightensAnImpreciseDate()
    {
        CompiledCatalog compiled = CatalogTest.Silent(Chain + "{ a: 2003-05-01, b: 2003, c: 2003-06-01 }");
        (TemporalBounds start, _) = DateOrders.Of(compiled.Catalog).BoundsOf(compiled.Entity("T", "x"), 1)!.Value;
        Assert.Equal("2003-05-01", DateBound.FromDayNumber(start.Earliest!.Value).ToString());
        Assert.Equal("2003-06-01", DateBound.FromDayNumber(start.Latest!.Value).ToString());
    }

    private static string Ids(string text) =>
        string.Join(',', CatalogTest.Compile(("t.facts.yaml", text)).Diagnostics.Select(one => one.Rule.Id).Order(StringComparer.Ordinal));
}
