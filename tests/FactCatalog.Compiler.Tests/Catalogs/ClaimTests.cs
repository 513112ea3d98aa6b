using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>Values and claims, and which of several claims a field's value is.</summary>
public sealed class ClaimTests
{
    private static CompiledCatalog Silent(string claims, string? asOf = "2026-11-22") => CatalogTest.Silent(
        $"catalog: {{ {(asOf is null ? string.Empty : "as_of: " + asOf)} }}\ntypes: {{ Firm: {{ fields: {{ head: int? }} }} }}\nfacts:\n  Firm:\n    a:\n      head: {claims}\n");

    [Theory]
    [InlineData("[{ value: 1 }, { value: 2 }]", 1)]
    [InlineData("[{ value: 1 }, { value: 2, rank: preferred }]", 2)]
    [InlineData("[{ value: 1, status: refuted }, { value: 2 }]", 2)]
    [InlineData("[{ value: 1, rank: deprecated }, { value: 2, status: unverified }]", 2)]
    [InlineData("[{ value: 1, rank: preferred, status: refuted }, { value: 2 }, { value: 3 }]", 2)]
    [InlineData("[{ value: 1, valid: 2003/2017 }, { value: 2, valid: 2017/.. }]", 2)]
    [InlineData("[{ value: 1, valid: 2003/2017, rank: preferred }, { value: 2, valid: 2017/.. }]", 2)]
    [InlineData("[{ value: 1, valid: 2003/2017 }, { value: 2, valid: 2017/ }]", 2)]
    [InlineData("[{ value: 1, valid: 2003/2010 }, { value: 2, valid: 2010/2017 }, { value: 3, valid: 1990/2003 }]", 2)]
    [InlineData("[{ value: 1, valid: 2003/2010 }, { value: 2, valid: 2030/.. }]", 1)]
    [InlineData("[{ value: 1, valid: 2030/2039 }, { value: 2, valid: 2040/.. }]", 1)]
    [InlineData("[{ value: 1, valid: 2003/2010 }, { value: 2 }]", 2)]
    [InlineData("[{ value: 1, valid: 2026-11-22 }, { value: 2, valid: ../2020 }]", 1)]
    [InlineData("{ value: 7, status: disputed }", 7)]
    public void TheBestClaimIsTheValue(string claims, int value) =>
        Assert.Equal(value, Assert.IsType<IntegerValue>(Silent(claims).Value("Firm", "a", "head")).Number);

    [Theory]
    [InlineData("{ value: 1, status: refuted }")]
    [InlineData("[{ value: 1, status: refuted }, { value: 2, rank: deprecated }]")]
    public void WhereNoClaimIsUpheldThereIsNoValue(string claims)
    {
        CompiledCatalog compiled = Silent(claims);
        Assert.Null(compiled.Value("Firm", "a", "head"));
        Assert.NotEmpty(compiled.Entity("Firm", "a").Fields[0]!.Claims);
    }

    [Fact]
    public void WithoutADayTheFutureCounts() =>
        Assert.Equal(2, Assert.IsType<IntegerValue>(Silent("[{ value: 1, valid: 2003/2017 }, { value: 2, valid: 2030/.. }]", asOf: null).Value("Firm", "a", "head")).Number);

    [Fact]
    public void AllClaimsStayReachable() => Assert.Equal(3, Silent("[{ value: 1, status: refuted }, { value: 2 }, { value: 3 }]").Entity("Firm", "a").Fields[0]!.Claims.Length);

    [Theory]
    [InlineData("text", "{ en: Moon, zh: 月球 }")]
    [InlineData("text", "{ value: { en: Moon } }")]
    [InlineData("text", "[{ value: Moon }, { value: { en: Luna }, status: refuted }]")]
    [InlineData("text", "{ value: Moon, note: x }")]
    [InlineData("text?", "{}")]
    [InlineData("text?", "{ en: }")]
    [InlineData("text?", "{ value: }")]
    [InlineData("string[]", "{ value: [a, b], status: disputed }")]
    [InlineData("string[]", "[{ value: [a, b] }, { value: [a], status: refuted }]")]
    [InlineData("string[]", "{ value: a }")]
    [InlineData("text[]", "[{ en: a, de: b }, c]")]
    [InlineData("text[]", "{ value: [{ en: a, de: b }, c] }")]
    public void AValueOrAClaimIsSilent(string type, string value) =>
        CatalogTest.Silent($"types:\n  Firm:\n    fields:\n      name: {type}\nfacts:\n  Firm:\n    a:\n      name: {value}\n");

    [Theory]
    [InlineData("FACT004", "text", "[|{}|]")]
    [InlineData("FACT004", "text", "[|{ en: }|]")]
    [InlineData("FACT004", "text", "[|{ value: }|]")]
    [InlineData("FACT004", "string", "[|{ value: }|]")]
    [InlineData("FACT002", "text", "{ [|vaule|]: Moon }")]
    [InlineData("FACT002", "text", "{ value: Moon, [|sorce|]: x }")]
    [InlineData("FACT003", "text", "{ en: Moon, [|english|]: Moon }")]
    [InlineData("FACT003", "text", "{ en: [|[a]|] }")]
    [InlineData("FACT001", "text", "{ en: a, [|EN|]: b }")]
    [InlineData("FACT003", "string[]", "[[|a|], { value: b }]")]
    [InlineData("FACT003", "string[]", "[a, [|[b]|]]")]
    public void AValueOrAClaimThatDoesNotFitIsFoundOnce(string id, string type, string value) =>
        CatalogTest.Verify(id, $"types:\n  Firm:\n    fields:\n      name: {type}\nfacts:\n  Firm:\n    a:\n      name: {value}\n");

    [Fact]
    public void ABadClaimCostsThatClaim()
    {
        CompiledCatalog compiled = CatalogTest.Verify("FACT003", "types: { Firm: { fields: { head: int } } }\nfacts: { Firm: { a: { head: [{ value: [|x|] }, { value: 2 }] } } }");
        Assert.Equal(2, Assert.IsType<IntegerValue>(compiled.Value("Firm", "a", "head")).Number);
        Assert.False(compiled.Entity("Firm", "a").IsDropped);
    }
}
