using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT402, as far as units go.</summary>
public sealed class UnitTests
{
    private const string Id = "FACT402";

    private static string Facts(string field, string value) => $"types: {{ Ship: {{ fields: {{ mass: {{ {field} }} }} }} }}\nfacts:\n  Ship:\n    a:\n      mass: {value}\n";

    [Theory]
    [InlineData("type: int, unit: kg", "7790 [|lb|]")]
    [InlineData("type: int, unit: kg", "7790[|t|]")]
    [InlineData("type: int, unit: kg", "\"7_790 [|KG|]\"")]
    [InlineData("type: int?, unit: kg", "{ value: 7790 [|kgs|] }")]
    [InlineData("type: decimal, unit: °C", "1.10 [|°F|]")]
    [InlineData("type: double, unit: eV", "1e3 [|erg|]")]
    public void AnotherUnitIsFound(string field, string value)
    {
        string message = CatalogTest.Message(Id, Facts(field, value));
        Assert.Contains("'mass'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: int, unit: kg", "7790 kg")]
    [InlineData("type: int, unit: kg", "7790kg")]
    [InlineData("type: int, unit: kg", "7790")]
    [InlineData("type: int, unit: kg", "\"7_790  kg\"")]
    [InlineData("type: double, unit: eV", "5eV")]
    [InlineData("type: double, unit: eV", "1e3 eV")]
    [InlineData("type: decimal, unit: km/h", "1.10 km/h")]
    [InlineData("type: int, unit: \"%\"", "5%")]
    [InlineData("type: long, unit: 元", "5元")]
    public void TheUnitIsSilent(string field, string value) => CatalogTest.Silent(Facts(field, value));

    [Theory]
    [InlineData("type: int", "[|7790 kg|]")]
    [InlineData("type: int, unit: kg", "[|kg|]")]
    [InlineData("type: int, unit: kg", "[|1.5 kg|]")]
    [InlineData("type: int, unit: kg", "[|heavy kg|]")]
    public void WhatIsNoNumberIsFoundAsSuch(string field, string value) => CatalogTest.Verify("FACT003", Facts(field, value));

    [Fact]
    public void TheUnitIsNoPartOfTheValue() =>
        Assert.Equal(7790, Assert.IsType<IntegerValue>(CatalogTest.Silent(Facts("type: int, unit: kg", "7_790 kg")).Value("Ship", "a", "mass")).Number);

    [Fact]
    public void ItemsAndCellsAreJudgedOneByOne() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", "types:\n  Ship:\n    fields:\n      masses: { type: \"int[]\", unit: kg }\nfacts: { Ship: { a: { masses: [1 kg, 2 [|lb|], 3] } } }"),
        ("Ship.facts.csv", "id,masses\nb,1 kg;2 [|lb|]; 3\n"));
}
