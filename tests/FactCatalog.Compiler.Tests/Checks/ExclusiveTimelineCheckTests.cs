using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class ExclusiveTimelineCheckTests
{
    private const string Types = """
        types:
          Term:
            span: from..to
            exclusive: [office]
            fields: { office: string?, holder: string?, from: date?, to: date? }
          Launch:
            span: launched
            exclusive: [pad]
            fields: { pad: string?, launched: date? }
          Flight:
            span: launched..landed
            exclusive: [crew]
            fields: { crew: "Person[]", launched: date?, landed: date? }
          Person: { fields: { name: string? } }
        sources:
          guess: { title: A guess, trust: low }
          log: { title: A log, trust: high }
        facts:
          Person: { yang: {}, fei: {}, nie: {} }

        """;

    [Theory]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: [|1995|], to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: [|1995|] }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, to: [|1995|] }")]
    [InlineData("a: { office: cdr, from: 1995 }", "b: { office: cdr, from: 1990, to: [|2000|] }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: [|1995|], to: 1996 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: [|1995|], to: 1995 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: [|199X-06|], to: 2000-06 }")]
    [InlineData("a: { office: cdr, from: 1990-01-01, to: 1990-01-03 }", "b: { office: cdr, from: [|1990-01-02|], to: 1990-01-04 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: [|1990|], to: 2000 }")]
    public void TwoThatHoldOneOfficeAtOneTimeAreFound(params string[] terms) => CatalogTest.Verify("FACT106", Types + Facts("Term", terms));

    [Theory]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: 2000, to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000-05-01 }", "b: { office: cdr, from: 2000-05-01, to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: 2000-03 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: 2001 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: fe, from: 1995, to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { from: 1995, to: 2005 }")]
    [InlineData("a: { from: 1990, to: 2000 }", "b: { from: 1995, to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990 }", "b: { office: cdr, from: 1995 }")]
    [InlineData("a: { office: cdr, to: 1990 }", "b: { office: cdr, to: 1995 }")]
    [InlineData("a: { office: cdr }", "b: { office: cdr }")]
    [InlineData("a: { office: cdr, from: 1990, to: 1990 }", "b: { office: cdr, from: 1990, to: 1990 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 199X }", "b: { office: cdr, from: 1991, to: 1999 }")]
    [InlineData("a: { office: cdr, from: 19XX, to: 2000 }", "b: { office: cdr, from: 1991, to: 1999 }")]
    [InlineData("a: { office: cdr, from: 1990, to: '2000-24' }", "b: { office: cdr, from: 2001, to: 2003 }")]
    [InlineData("a: { office: cdr, from: 1990, to: '[1994,2001]' }", "b: { office: cdr, from: 1995, to: 2003 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000/.. }", "b: { office: cdr, from: 2001, to: 2003 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000, $status: refuted }", "b: { office: cdr, from: 1995, to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990, to: { value: 2000, status: refuted } }", "b: { office: cdr, from: 1995, to: 2005 }")]
    [InlineData("a: { office: { value: cdr, rank: deprecated }, from: 1990, to: 2000 }", "b: { office: cdr, from: 1995, to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000, $ignore: { FACT106: two at once } }", "b: { office: cdr, from: 1995, to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: 1995, to: 2005, $ignore: { FACT106: two at once } }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000, $ignore: { FACT106: x } }", "b: { office: cdr, from: 1995, to: 2005, $ignore: { FACT106: y } }")]
    public void TermsThatMayFollowOneAnotherAreSilent(params string[] terms) => CatalogTest.Silent(Types + Facts("Term", terms));

    [Theory]
    [InlineData("a: { office: cdr, from: 1990, to: 2000~ }", "b: { office: cdr, from: {|FACT104:1995|}, to: 2005 }")]
    [InlineData("a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: {|FACT104:1995?|}, to: 2005 }")]
    public void AnApproximateOrUncertainDateIsStretchedRather(params string[] terms) => CatalogTest.Verify("FACT106", Types + Facts("Term", terms));

    [Fact]
    public void AReversedTermIsOneFinding() => CatalogTest.Verify("FACT106", Types + Facts(
        "Term",
        "a: { office: cdr, from: 2005, to: {|FACT102:1990|} }",
        "b: { office: cdr, from: 1980, to: 2010 }"));

    [Theory]
    [InlineData("a: { pad: p, launched: 2003-10-15 }", "b: { pad: p, launched: [|2003-10-15|] }")]
    [InlineData("a: { pad: p, launched: 2003-10-15T09:00:00Z }", "b: { pad: p, launched: [|2003-10-15T10:00:00+01:00|] }")]
    [InlineData("a: { pad: p, launched: 2003-10-01/2003-10-20 }", "b: { pad: p, launched: [|2003-10-15|] }")]
    [InlineData("a: { pad: p, launched: 2001/2005 }", "b: { pad: p, launched: [|2003|] }")]
    public void TwoEventsOnOneDayAreFound(params string[] launches) => CatalogTest.Verify("FACT106", Types + Facts("Launch", launches));

    [Theory]
    [InlineData("a: { pad: p, launched: 2003-10-15 }", "b: { pad: p, launched: 2003-10-16 }")]
    [InlineData("a: { pad: p, launched: 2003-10 }", "b: { pad: p, launched: 2003-10 }")]
    [InlineData("a: { pad: p, launched: 2003-10-15 }", "b: { pad: p, launched: 2003-10 }")]
    [InlineData("a: { pad: p, launched: 2003-10-15 }", "b: { pad: q, launched: 2003-10-15 }")]
    [InlineData("a: { pad: p, launched: 2003-10-15T09:00:00Z }", "b: { pad: p, launched: 2003-10-15T19:00:00Z }")]
    [InlineData("a: { pad: p, launched: 2003-10-15T09:00:00Z }", "b: { pad: p, launched: 2003-10-15 }")]
    [InlineData("a: { pad: p, launched: 2003-10-01/2003-10-15 }", "b: { pad: p, launched: 2003-10-15 }")]
    [InlineData("a: { pad: p, launched: '{2003-10-15,2003-10-17}' }", "b: { pad: p, launched: 2003-10-16 }")]
    [InlineData("a: { pad: p }", "b: { pad: p }")]
    public void EventsThatMayBeOnTwoDaysAreSilent(params string[] launches) => CatalogTest.Silent(Types + Facts("Launch", launches));

    [Fact]
    public void AnEntityOverlapsOnceHoweverManyItMeets() => CatalogTest.Verify("FACT106", Types + Facts(
        "Term",
        "a: { office: cdr, from: 1990, to: 2000 }",
        "b: { office: cdr, from: [|1991|], to: 2001 }",
        "c: { office: cdr, from: [|1992|], to: 2002 }",
        "d: { office: cdr, from: 2002, to: 2003 }"));

    [Fact]
    public void AChainOfOverlapsIsFoundLinkByLink() => CatalogTest.Verify("FACT106", Types + Facts(
        "Term",
        "a: { office: cdr, from: 1990, to: 1995 }",
        "b: { office: cdr, from: [|1994|], to: 1999 }",
        "c: { office: cdr, from: [|1998|], to: 2003 }",
        "other: { office: fe, from: 1994, to: 1999 }"));

    [Fact]
    public void AnExemptEntityDoesNotExcuseTwoOthers() => CatalogTest.Verify("FACT106", Types + Facts(
        "Term",
        "a: { office: cdr, from: 1980, to: 2010, $ignore: { FACT106: honorary } }",
        "b: { office: cdr, from: 1990, to: 2000 }",
        "c: { office: cdr, from: [|1995|], to: 2005 }"));

    [Fact]
    public void ASureOverlapIsNotHiddenByAnUncertainOne() => CatalogTest.Verify("FACT106", Types + Facts(
        "Term",
        "a: { office: cdr, from: 1980, to: 2010~ }",
        "b: { office: cdr, from: {|FACT104:1990|}, to: 2000 }",
        "c: { office: cdr, from: [|1995|], to: 2005 }"));

    [Fact]
    public void NobodyOfACrewIsOnTwoFlightsAtOnce() => CatalogTest.Verify("FACT106", Types + Facts(
        "Flight",
        "s5: { crew: [yang], launched: 2003-10-15, landed: 2003-10-16 }",
        "s6: { crew: [fei, nie], launched: 2005-10-12, landed: 2005-10-17 }",
        "s6b: { crew: [nie, fei, yang], launched: [|2005-10-14|], landed: 2005-10-20 }",
        "s6c: { crew: [], launched: 2005-10-14, landed: 2005-10-20 }",
        "s6d: { launched: 2005-10-14, landed: 2005-10-20 }",
        "s7: { crew: [yang], launched: 2005-10-20, landed: 2005-10-28 }"));

    [Fact]
    public void TheValueOfTheLeastTrustedSourceIsBlamedElseTheLastInTheFile() => CatalogTest.Verify("FACT106", Types + Facts(
        "Term",
        "a: { office: cdr, from: 1990, to: { value: [|2000|], source: guess } }",
        "b: { office: cdr, from: { value: 1995, source: log }, to: 2005 }",
        "d: { office: fe, from: 1995, to: 2005 }",
        "c: { office: fe, from: 1990, to: [|2000|] }"));

    [Fact]
    public void WithoutASpanThereIsNothingToExclude() => CatalogTest.Silent("""
        types:
          Term: { exclusive: [office], fields: { office: string?, from: date?, to: date? } }
        facts:
          Term: { a: { office: cdr, from: 1990, to: 2000 }, b: { office: cdr, from: 1995, to: 2005 } }
        """);

    [Fact]
    public void ManyThatAllOverlapAreFoundOnceEachAndSoon()
    {
        const int Count = 10_000;
        var facts = new StringBuilder(Types).Append("  Term:\n");
        for (int i = 0; i < Count; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"    t{i}: {{ office: cdr, from: {1000 + (i % 900)}, to: {2000 + (i % 7)} }}\n");
        }

        Assert.Equal(Count - 1, CatalogTest.Compile(("test.facts.yaml", facts.ToString())).Diagnostics.Length);
    }

    [Fact]
    public void TheMessageNamesBothLivesWhatTheyShareAndTheOtherPlace() => Assert.Equal(
        "Term 'b' (1995 to ?) and Term 'a' (1990 to 2000; test.facts.yaml:21) share office cdr, and their lifetimes overlap, where only one may be at a time. Correct one of the dates; if all are right, say why: $ignore: { FACT106: … }.",
        CatalogTest.Message("FACT106", Types + Facts("Term", "a: { office: cdr, from: 1990, to: 2000 }", "b: { office: cdr, from: [|1995|] }")));

    private static string Facts(string type, params string[] entities) => $"  {type}:\n    {string.Join("\n    ", entities)}\n";
}
