using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class ClaimOverlapCheckTests
{
    private const string Types = """
        types:
          Institute:
            fields: { parent: string?, parents: "string[]", founded: date?, name: text?, staff: int?, budget: decimal? }
        sources:
          guess: { title: A guess, trust: low }
          log: { title: A log, trust: high }
        facts:
          Institute:

        """;

    [Theory]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: [|y|], valid: 2015/2020 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2015/2020 }, { value: [|y|], valid: 2003/2017 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/.. }, { value: [|y|], valid: 2017/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: ../2017 }, { value: [|y|], valid: 2015/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: [|y|], valid: 2010 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: [|y|], valid: 2010/ }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: [|y|], valid: /2010 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: [|y|], valid: 2010/2010 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2010-05-05 }, { value: [|y|], valid: 2010-05-05 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003-05/2004-05-02 }, { value: [|y|], valid: 2004-05-01/2005 }] }")]
    [InlineData("    a: { staff: [{ value: 10, valid: 2003/2017 }, { value: [|11|], valid: 2003/2017 }] }")]
    [InlineData("    a: { founded: [{ value: 2001, valid: 2003/2017 }, { value: [|2002|], valid: 2003/2017 }] }")]
    [InlineData("    a: { name: [{ value: { en: A }, valid: 2003/2017 }, { value: [|{ en: B }|], valid: 2003/2017 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017, status: disputed }, { value: [|y|], valid: 2003/2017, status: unverified }] }")]
    public void TwoClaimsThatHoldAtOneTimeAreFound(string facts) => CatalogTest.Verify("FACT106", Types + facts);

    [Theory]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: y, valid: 2017/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003-05/2017-03 }, { value: y, valid: 2017-03/2017-03 }, { value: z, valid: 2017-03/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017-05-01 }, { value: y, valid: 2017-05-01/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: y, valid: 2017-03/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/201X }, { value: y, valid: 2013/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: y, valid: 201X/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/ }, { value: y, valid: 2017/.. }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: /2017 }, { value: y, valid: 2003/2010 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: y, valid: 2017 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2010 }, { value: y, valid: 2010 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2010-05-05 }, { value: y, valid: 2010-05-06 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: '2010-21' }, { value: y, valid: 2010/2011 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: x, valid: 2015/2020 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: y }] }")]
    [InlineData("    a: { parent: [{ value: x }, { value: y, valid: 2003/2017 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017, rank: preferred }, { value: y, valid: 2015/2020 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: y, valid: 2015/2020, status: refuted }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017, rank: deprecated }, { value: y, valid: 2015/2020 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: y, valid: 2015/2020 }], $status: refuted }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: y, valid: 2015/2020 }], $ignore: { FACT106: two parents for a while } }")]
    [InlineData("    a: { parents: [{ value: [x], valid: 2003/2017 }, { value: [y], valid: 2015/2020 }] }")]
    [InlineData("    a: { founded: [{ value: 2001, valid: 2003/2017 }, { value: 2001-05, valid: 2003/2017 }] }")]
    [InlineData("    a: { founded: [{ value: '2001-24', valid: 2003/2017 }, { value: 2002, valid: 2003/2017 }] }")]
    [InlineData("    a: { founded: [{ value: 19XX, valid: 2003/2017 }, { value: 1985, valid: 2003/2017 }] }")]
    [InlineData("    a: { name: [{ value: { en: A }, valid: 2003/2017 }, { value: { zh: B }, valid: 2003/2017 }] }")]
    [InlineData("    a: { budget: [{ value: 1.50, valid: 2003/2017 }, { value: 1.5, valid: 2003/2017 }] }")]
    [InlineData("    a: { parent: { value: x, valid: 2003/2017 } }")]
    public void ClaimsThatMayFollowOneAnotherAreSilent(string facts) => CatalogTest.Silent(Types + facts);

    [Theory]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017~ }, { value: {|FACT104:y|}, valid: 2015/2020 }] }")]
    [InlineData("    a: { parent: [{ value: x, valid: 2003/2017 }, { value: {|FACT104:y|}, valid: 2015?/2020 }] }")]
    [InlineData("    a: { founded: [{ value: 2001~, valid: 2003/2017 }, { value: {|FACT104:2002|}, valid: 2003/2017 }] }")]
    public void AnApproximateOrUncertainDateIsStretchedRather(string facts) => CatalogTest.Verify("FACT106", Types + facts);

    [Fact]
    public void AReversedValidityIsOneFinding() => CatalogTest.Verify("FACT106", Types + """
            a: { parent: [{ value: x, valid: {|FACT102:2017/2003|} }, { value: y, valid: 2005/2010 }] }
        """);

    [Fact]
    public void EachClaimIsOneFindingHoweverManyItOverlaps() => CatalogTest.Verify("FACT106", Types + """
            a:
              parent:
                - { value: x, valid: 2003/2017 }
                - { value: [|y|], valid: 2004/2018 }
                - { value: [|z|], valid: 2005/2019 }
                - { value: w, valid: 2020/.. }
        """);

    [Fact]
    public void TheClaimOfTheLeastTrustedSourceIsBlamed() => CatalogTest.Verify("FACT106", Types + """
            a:
              parent:
                - { value: [|x|], valid: 2003/2017, source: guess }
                - { value: y, valid: 2004/2018, source: log }
        """);

    [Fact]
    public void TheMessageNamesBothClaimsAndThreeWaysOut() => Assert.Equal(
        "'parent' of Institute 'a' is y in 2015/2020 and also x in 2003/2017 (test.facts.yaml:11), and these times overlap. Shorten one of them (valid: …), prefer one (rank: preferred), or refute one (status: refuted).",
        CatalogTest.Message("FACT106", Types + """
                a:
                  parent:
                    - { value: x, valid: 2003/2017 }
                    - { value: [|y|], valid: 2015/2020 }
            """));
}
