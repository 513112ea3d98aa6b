using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class FutureDateCheckTests
{
    private const string Types = """
        types:
          Mission:
            fields: { launched: date?, planned: { type: date?, future: true }, dates: "date[]", name: string?, landing: { type: date?, default: 2099 } }
        constants:
          Limits: { deadline: 2050-01-01 }
        facts:
          Mission:

        """;

    private const string Today = "catalog: { as_of: 2026-11-22 }\n";

    [Theory]
    [InlineData("    a: { launched: [|2026-11-23|] }")]
    [InlineData("    a: { launched: [|2026-12|] }")]
    [InlineData("    a: { launched: [|2027|] }")]
    [InlineData("    a: { launched: [|203X|] }")]
    [InlineData("    a: { launched: [|2027/2030|] }")]
    [InlineData("    a: { launched: [|2027/..|] }")]
    [InlineData("    a: { launched: [|2027/2030~|] }")]
    [InlineData("    a: { launched: '[|[2027,2029]|]' }", "quoted")]
    [InlineData("    a: { dates: [2003, [|2027|], 2020] }")]
    [InlineData("    a: { launched: { value: [|2027|] } }")]
    [InlineData("    a: { launched: [{ value: 2003 }, { value: [|2027|] }] }")]
    [InlineData("    a: { launched: { value: [|2027|], rank: preferred } }")]
    public void ADateAfterTheCatalogsDayIsFound(string facts, string style = "plain") =>
        CatalogTest.Verify("FACT107", Today + Types + (style is "quoted" ? facts.Replace("'[|", "[|'", StringComparison.Ordinal).Replace("|]'", "'|]", StringComparison.Ordinal) : facts));

    [Theory]
    [InlineData("    a: { launched: 2026-11-22 }")]
    [InlineData("    a: { launched: 2026-11-22T23:00:00-05:00 }")]
    [InlineData("    a: { launched: 2026-11-22T23:59:59 }")]
    [InlineData("    a: { launched: 2026-11 }")]
    [InlineData("    a: { launched: 2026 }")]
    [InlineData("    a: { launched: 202X }")]
    [InlineData("    a: { launched: 2026-XX-30 }")]
    [InlineData("    a: { launched: '2026-24' }")]
    [InlineData("    a: { launched: '[2003,2030]' }")]
    [InlineData("    a: { launched: 2020/2030 }")]
    [InlineData("    a: { launched: 2020/.. }")]
    [InlineData("    a: { launched: ../2030 }")]
    [InlineData("    a: { launched: /2030 }")]
    [InlineData("    a: { planned: 2030 }")]
    [InlineData("    a: { planned: { value: 2030, status: asserted } }")]
    [InlineData("    a: { launched: { value: 2030, status: disputed } }")]
    [InlineData("    a: { launched: { value: 2030, status: unverified } }")]
    [InlineData("    a: { launched: { value: 2030, status: refuted } }")]
    [InlineData("    a: { launched: { value: 2030, rank: deprecated } }")]
    [InlineData("    a: { launched: 2030, $status: refuted }")]
    [InlineData("    a: { launched: 2030, $status: unverified }")]
    [InlineData("    a: { name: { value: x, valid: 2030/.. } }")]
    [InlineData("    a: { name: { value: x, review: 2030 } }")]
    [InlineData("    a: { name: x, $review: 2030 }")]
    [InlineData("    a: { launched: 2030, $ignore: { FACT107: it is sure } }")]
    [InlineData("    a: { name: '2030' }")]
    [InlineData("    a: {}")]
    public void WhatMayHaveComeOrIsNotAssertedIsSilent(string facts) => CatalogTest.Silent(Today + Types + facts);

    [Theory]
    [InlineData("    a: { launched: {|FACT104:2027~|} }")]
    [InlineData("    a: { launched: {|FACT104:2027-05?|} }")]
    [InlineData("    a: { launched: {|FACT104:2027%/2030|} }")]
    public void AnApproximateOrUncertainDateIsStretchedRather(string facts) => CatalogTest.Verify("FACT107", Today + Types + facts);

    [Theory]
    [InlineData("")]
    [InlineData("catalog: { doc: x }\n")]
    [InlineData("catalog: { as_of: 2027 }\n")]
    [InlineData("catalog: { as_of: 202X }\n")]
    [InlineData("catalog: { as_of: 2026/.. }\n")]
    public void WithoutADayThatIsSurelyEarlierNothingIsLater(string catalog) => CatalogTest.Silent(catalog + Types + "    a: { launched: 2027-01-01 }");

    [Fact]
    public void AnImpreciseDayOfTheCatalogCountsToItsEnd() => CatalogTest.Verify("FACT107", "catalog: { as_of: 2026 }\n" + Types + """
            a: { launched: 2026-12-31 }
            b: { launched: [|2027-01-01|] }
        """);

    [Fact]
    public void AnApproximateDayOfTheCatalogIsStretchedRather() => CatalogTest.Verify("FACT107", "catalog: { as_of: 2026~ }\n" + Types + """
            a: { launched: 2026-12-31 }
            b: { launched: {|FACT104:2030|} }
        """);

    [Fact]
    public void AReversedIntervalIsOneFinding() => CatalogTest.Verify("FACT102", Today + Types + "    a: { launched: [|2050/2030|] }");

    [Fact]
    public void TheMessageNamesTheDayAndWaysOut() => Assert.Equal(
        "'launched' of Mission 'a' is 2027, later than the catalog's day (2026-11-22). Correct it, move 'as_of', or declare the field with future: true.",
        CatalogTest.Message("FACT107", Today + Types + "    a: { launched: [|2027|] }"));
}
