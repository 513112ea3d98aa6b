using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class CycleCheckTests
{
    private const string Types = """
        types:
          Part:
            members: false
            fields: { whole: { type: Part?, acyclic: true }, needs: { type: "Part[]", acyclic: true }, near: Part? }
        sources:
          guess: { title: A guess, trust: low }
          log: { title: A log, trust: high }
        facts:
          Part:

        """;

    [Theory]
    [InlineData("a: { whole: [|a|] }")]
    [InlineData("a: { whole: b }", "b: { whole: [|a|] }")]
    [InlineData("a: { whole: b }", "b: { whole: c }", "c: { whole: d }", "d: { whole: e }", "e: { whole: [|a|] }")]
    [InlineData("e: { whole: a }", "d: { whole: e }", "c: { whole: d }", "b: { whole: c }", "a: { whole: [|b|] }")]
    [InlineData("a: { whole: b }", "b: { whole: [|a|] }", "c: { whole: d }", "d: { whole: [|c|] }")]
    [InlineData("x: { whole: a }", "a: { whole: b }", "b: { whole: [|a|] }", "y: { whole: b }")]
    [InlineData("a: { needs: [x, b] }", "b: { needs: [x, [|a|]] }", "x: {}")]
    [InlineData("a: { needs: [b, c] }", "b: { needs: [|a|] }", "c: { needs: [[|a|]] }")]
    [InlineData("a: { whole: { value: [|b|], source: guess } }", "b: { whole: { value: a, source: log } }")]
    [InlineData("a: { whole: b, needs: [b] }", "b: { whole: [|a|], needs: [[|a|]] }")]
    [InlineData("a: { whole: { value: b, valid: 2000/2010 } }", "b: { whole: { value: [|a|], valid: 2005/2015 } }")]
    [InlineData("a: { whole: { value: b, status: disputed } }", "b: { whole: [|a|] }")]
    public void ACycleIsFound(params string[] parts) => CatalogTest.Verify("FACT404", Types + Facts(parts));

    [Theory]
    [InlineData("a: { whole: b }", "b: { whole: c }", "c: {}")]
    [InlineData("a: { needs: [b, c] }", "b: { needs: [d] }", "c: { needs: [d] }", "d: {}")]
    [InlineData("a: { near: b }", "b: { near: a }")]
    [InlineData("a: { near: a }")]
    [InlineData("a: { whole: b }", "b: { near: a }")]
    [InlineData("a: { whole: b }", "b: { needs: [a] }")]
    [InlineData("a: { whole: { value: b, status: refuted } }", "b: { whole: a }")]
    [InlineData("a: { whole: { value: b, rank: deprecated } }", "b: { whole: a }")]
    [InlineData("a: { whole: b, $status: refuted }", "b: { whole: a }")]
    [InlineData("a: { whole: [{ value: b }, { value: c, rank: preferred }] }", "b: { whole: a }", "c: {}")]
    [InlineData("a: { whole: { value: b, valid: 2000/2010 } }", "b: { whole: { value: a, valid: 2011/2015 } }")]
    [InlineData("a: { whole: b, $ignore: { FACT404: a riddle } }", "b: { whole: a }")]
    [InlineData("a: { whole: b }", "b: { whole: a, $ignore: { FACT404: a riddle } }")]
    [InlineData("a: { needs: [] }")]
    [InlineData("a: {}")]
    public void ReferencesThatLeadSomewhereAreSilent(params string[] parts) => CatalogTest.Silent(Types + Facts(parts));

    [Fact]
    public void AReferenceThatLeadsNowhereIsOneFinding() => CatalogTest.Verify("FACT005", Types + Facts("a: { whole: [|nowhere|] }", "b: { whole: a }"));

    [Fact]
    public void AnAcyclicFieldBetweenTwoTypesIsOneFinding() => CatalogTest.Verify("FACT007", """
        types: { A: { fields: { b: { type: B?, [|acyclic|]: true } } }, B: { fields: { a: A? } } }
        facts: { A: { x: { b: y } }, B: { y: { a: x } } }
        """);

    [Fact]
    public void ACycleAndAChainOfManyEntitiesAreWalkedThrough()
    {
        const int Count = 20_000;
        var facts = new StringBuilder();
        for (int i = 0; i < Count; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"    p{i}: {{ whole: p{i + 1} }}\n");
        }

        CatalogTest.Silent($"{Types}{facts}    p{Count}: {{}}\n");
        CatalogTest.Verify("FACT404", $"{Types}{facts}    p{Count}: {{ whole: [|p0|] }}\n");
    }

    [Fact]
    public void AWebOfCyclesIsToldInBoundedTimeAndSpace()
    {
        const int Count = 5_000;
        var facts = new StringBuilder();
        for (int i = 0; i < Count; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"    p{i}: {{ needs: [p0, p{i / 2}, p{(i + 1) % Count}] }}\n");
        }

        Assert.InRange(CatalogTest.Compile(("test.facts.yaml", Types + facts)).Diagnostics.Length, 1, 2 * Count);
    }

    [Fact]
    public void TheMessageShowsTheChainWithTheLineOfEachLink()
    {
        Assert.Equal(
            "The references by 'whole' of Part form a cycle: 'a' (test.facts.yaml:10) → 'b' (test.facts.yaml:11) → 'a'. One of them is wrong.",
            CatalogTest.Message("FACT404", Types + Facts("a: { whole: b }", "b: { whole: [|a|] }")));
        Assert.Equal(
            "Part 'a' names itself as its whole, which leads nowhere. Name another, or remove it.",
            CatalogTest.Message("FACT404", Types + Facts("a: { whole: [|a|] }")));
    }

    private static string Facts(params string[] parts) => $"    {string.Join("\n    ", parts)}\n";
}
