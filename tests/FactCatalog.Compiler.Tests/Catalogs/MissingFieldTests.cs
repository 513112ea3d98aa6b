using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT004.</summary>
public sealed class MissingFieldTests
{
    private const string Id = "FACT004";
    private const string Types = "types: { A: { fields: { name: string, year: int, note: string?, list: \"int[]\" } } }\n";

    [Theory]
    [InlineData("[|a|]: { name: x }")]
    [InlineData("[|a|]: { year: 3 }")]
    [InlineData("a: { name: x, [|year|]: }")]
    public void AMissingRequiredFieldIsFound(string entity) => CatalogTest.Verify(Id, Types + $"facts: {{ A: {{ {entity} }} }}");

    [Fact]
    public void SeveralMissingFieldsOfAnEntityAreOneFindingEach()
    {
        CompiledCatalog compiled = CatalogTest.Compile(("t.facts.yaml", Types + "facts: { A: { a: {} } }"));
        Assert.All(compiled.Diagnostics, finding => Assert.Equal(Id, finding.Rule.Id));
        string all = string.Join('\n', compiled.Diagnostics.Select(finding => finding.Message));
        Assert.Contains("'name'", all, StringComparison.Ordinal);
        Assert.Contains("'year'", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: { name: x, year: 1 }")]
    [InlineData("a: { name: '', year: 1, note: , list: }")]
    [InlineData("a: { name: 'null', year: 1, list: [] }")]
    public void WhatIsNotRequiredMayBeMissing(string entity) => CatalogTest.Silent(Types + $"facts: {{ A: {{ {entity} }} }}");

    [Fact]
    public void JsonsNullIsMissing() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("u.facts.json", """{ "facts": { "A": { "a": { "name": [|null|], "year": 1, "note": null, "list": null } } } }"""));

    [Fact]
    public void AnEmptyCellIsMissing() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("A.facts.csv", "id,name,year,note,list\na,x,1,,\nb,[||],1,,\nc,\"x\",[||],,\n"));

    [Fact]
    public void ARequiredFieldWithADefaultIsNotMissing() => CatalogTest.Silent("""
        types: { A: { fields: { name: { type: string, default: unknown }, on: { type: bool, default: false } } } }
        """ + "\nfacts: { A: { a: {} } }");

    [Fact]
    public void ABadValueIsNotMissingToo() => CatalogTest.Verify(Id, Types + "facts: { A: { a: { name: x, year: {|FACT003:y|} } } }");

    [Fact]
    public void NothingIsMissingInAMappingThatTheFileBreaksOff() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("u.facts.json", """{ "facts": { "A": { "a": { "name": "x{|FACT001:"|}"""));

    [Fact]
    public void NothingIsMissingWhereAnAliasOrAMergeKeyMayHaveStatedIt() => CatalogTest.Verify(Id, Types + """
        facts:
          A:
            a: { name: x, year: {|FACT001:*y|} }
            b:
              {|FACT001:<<|}: { name: x }
              year: 3
        """);

    [Fact]
    public void AClaimWithoutAValueIsFoundOnce() => CatalogTest.Verify("FACT003", Types + "facts: { A: { a: { name: x, year: [|{ source: y }|] } } }");
}
