using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>The <c>constants</c> section.</summary>
public sealed class ConstantTests
{
    [Theory]
    [InlineData("10", FieldKind.Int)]
    [InlineData("-10", FieldKind.Int)]
    [InlineData("1_000", FieldKind.Int)]
    [InlineData("2147483648", FieldKind.Long)]
    [InlineData("9223372036854775808", FieldKind.Decimal)]
    [InlineData("1.10", FieldKind.Decimal)]
    [InlineData("true", FieldKind.Bool)]
    [InlineData("no", FieldKind.String)]
    [InlineData("2003-10-15", FieldKind.Date)]
    [InlineData("2003", FieldKind.Int)]
    [InlineData("199X", FieldKind.Date)]
    [InlineData("\"10\"", FieldKind.String)]
    [InlineData("'true'", FieldKind.String)]
    [InlineData("words and 言葉", FieldKind.String)]
    [InlineData("2003-02-30", FieldKind.String)]
    [InlineData("{ value: 10 }", FieldKind.Int)]
    [InlineData("{ value: \"10\", note: x }", FieldKind.String)]
    [InlineData("{ type: long, value: 10 }", FieldKind.Long)]
    [InlineData("{ type: string, value: 10 }", FieldKind.String)]
    [InlineData("{ type: text, value: { en: Moon, zh: 月球 } }", FieldKind.Text)]
    [InlineData("{ type: Color, value: red }", FieldKind.Enum)]
    [InlineData("{ type: Paint, value: p }", FieldKind.Reference)]
    [InlineData("[{ value: 10, rank: preferred }, { value: 11, status: disputed }]", FieldKind.Int)]
    public void TheTypeIsToldByTheValue(string value, FieldKind kind)
    {
        CompiledCatalog compiled = CatalogTest.Silent($"enums: {{ Color: [red] }}\ntypes: {{ Paint: {{ fields: {{}} }} }}\nfacts: {{ Paint: {{ p: {{}} }} }}\nconstants:\n  Group:\n    a: {value}\n");
        Assert.Equal(kind, Assert.Single(Assert.Single(compiled.Catalog.Constants).Constants).Type.Kind);
    }

    [Theory]
    [InlineData("10", FieldKind.Int)]
    [InlineData("\"10\"", FieldKind.String)]
    [InlineData("1.5", FieldKind.Decimal)]
    [InlineData("true", FieldKind.Bool)]
    public void AJsonStringIsAString(string value, FieldKind kind)
    {
        CompiledCatalog compiled = CatalogTest.Silent(("a.facts.json", $$"""{ "constants": { "Group": { "a": {{value}} } } }"""));
        Assert.Equal(kind, Assert.Single(Assert.Single(compiled.Catalog.Constants).Constants).Type.Kind);
    }

    [Theory]
    [InlineData("FACT004", "[|a|]:")]
    [InlineData("FACT004", "[|a|]: { value: }")]
    [InlineData("FACT003", "a: [|{ note: x }|]")]
    [InlineData("FACT003", "a: [|[1, 2]|]")]
    [InlineData("FACT003", "a: { type: int, value: [|x|] }")]
    [InlineData("FACT003", "a: { type: int, value: [|[1, 2]|] }")]
    [InlineData("FACT002", "a: { type: Color, value: [|blue|] }")]
    [InlineData("FACT005", "a: { type: Paint, value: [|q|] }")]
    [InlineData("FACT005", "a: { value: 1, source: [|q|]#x }")]
    [InlineData("FACT002", "a: { value: 1, [|unit|]: kg }")]
    [InlineData("FACT002", "a: { [|vlaue|]: 1 }")]
    public void AConstantThatCannotBeReadIsFound(string id, string constant) =>
        CatalogTest.Verify(id, $"enums: {{ Color: [red] }}\ntypes: {{ Paint: {{ fields: {{}} }} }}\nconstants:\n  Group:\n    {constant}\n");

    [Fact]
    public void TheMessageOfAnUnknownReferenceIsASentence()
    {
        string message = CatalogTest.Message("FACT005", "constants: { Limits: { crew: { value: 3, source: [|gcat|] } } }");
        Assert.Equal("The constant 'crew' cites the source 'gcat', which is not declared. Declare it under 'sources'.", message);
    }
}
