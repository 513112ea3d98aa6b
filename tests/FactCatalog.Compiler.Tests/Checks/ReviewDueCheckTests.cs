using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class ReviewDueCheckTests
{
    private const string Types = """
        types:
          Institute: { fields: { name: string?, names: "string[]" } }
        facts:
          Institute:

        """;

    private const string Today = "catalog: { as_of: 2026-11-22 }\n";

    [Theory]
    [InlineData("    a: { name: { value: x, review: [|2026-11-22|] } }")]
    [InlineData("    a: { name: { value: x, review: [|2026-11-21|] } }")]
    [InlineData("    a: { name: { value: x, review: [|2026-10|] } }")]
    [InlineData("    a: { name: { value: x, review: [|2025|] } }")]
    [InlineData("    a: { name: { value: x, review: [|201X|] } }")]
    [InlineData("    a: { name: { value: x, review: [|2024/2025|] } }")]
    [InlineData("    a: { name: { value: x, review: [|../2025|] } }")]
    [InlineData("    a: { name: { value: x, review: [|2025|], status: disputed } }")]
    [InlineData("    a: { name: [{ value: x, rank: preferred }, { value: y, review: [|2025|] }] }")]
    [InlineData("    a: { names: { value: [x, y], review: [|2025|] } }")]
    [InlineData("    a: { $review: [|2025|] }")]
    [InlineData("    a: { $review: [|2025|], $status: unverified }")]
    public void AReviewThatIsDueIsFound(string facts) => CatalogTest.Verify("FACT108", Today + Types + facts);

    [Theory]
    [InlineData("    a: { name: { value: x, review: 2026-11-23 } }")]
    [InlineData("    a: { name: { value: x, review: 2026-11 } }")]
    [InlineData("    a: { name: { value: x, review: 2026 } }")]
    [InlineData("    a: { name: { value: x, review: 202X } }")]
    [InlineData("    a: { name: { value: x, review: '2025-24' } }")]
    [InlineData("    a: { name: { value: x, review: 2030 } }")]
    [InlineData("    a: { name: { value: x, review: 2020/2030 } }")]
    [InlineData("    a: { name: { value: x, review: 2020/.. } }")]
    [InlineData("    a: { name: { value: x, review: 2020/ } }")]
    [InlineData("    a: { name: { value: x, review: ../2030 } }")]
    [InlineData("    a: { name: { value: x, review: 2027~ } }")]
    [InlineData("    a: { name: { value: x, review: 2025, status: refuted } }")]
    [InlineData("    a: { name: { value: x, review: 2025, rank: deprecated } }")]
    [InlineData("    a: { name: { value: x, review: 2025 }, $status: refuted }")]
    [InlineData("    a: { $review: 2025, $status: refuted }")]
    [InlineData("    a: { $review: 2027 }")]
    [InlineData("    a: { $review: }")]
    [InlineData("    a: { name: x }")]
    [InlineData("    a: { name: { value: x, review: 2025 }, $ignore: { FACT108: nobody can look before 2030 } }")]
    [InlineData("    a: { name: { value: x, valid: 2020/2025 } }")]
    public void AReviewThatMayStillComeIsSilent(string facts) => CatalogTest.Silent(Today + Types + facts);

    [Theory]
    [InlineData("    a: { name: { value: x, review: {|FACT104:2025~|} } }")]
    [InlineData("    a: { $review: {|FACT104:2025?|} }")]
    public void AnApproximateOrUncertainDateIsStretchedRather(string facts) => CatalogTest.Verify("FACT108", Today + Types + facts);

    [Theory]
    [InlineData("")]
    [InlineData("catalog: { as_of: 2025 }\n")]
    [InlineData("catalog: { as_of: 202X }\n")]
    [InlineData("catalog: { as_of: ../2030 }\n")]
    public void WithoutADayThatIsSurelyLaterNothingIsDue(string catalog) => CatalogTest.Silent(catalog + Types + "    a: { $review: 2025-06-01 }");

    [Fact]
    public void AConstantsReviewIsDueToo() => CatalogTest.Verify("FACT108", Today + """
        constants:
          Limits:
            due: { value: 10, review: [|2025|] }
            later: { value: 10, review: 2027 }
            gone: { value: 10, review: 2025, status: refuted }
        """);

    [Fact]
    public void TheMessageNamesTheClaimAndTheDay() => Assert.Equal(
        "'name' of Institute 'a' was to be looked at again by 2025, and the catalog's day is 2026-11-22. Check it, then move the review date.",
        CatalogTest.Message("FACT108", Today + Types + "    a: { name: { value: x, review: [|2025|] } }"));
}
