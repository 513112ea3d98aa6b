using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Declarations;

/// <summary>FACT008.</summary>
public sealed class DeclaredTwiceTests
{
    private const string Id = "FACT008";

    [Theory]
    [InlineData("types: { Law: { fields: {} }, [|Law|]: { fields: { x: int } } }")]
    [InlineData("enums: { Court: [a], [|Court|]: [b] }")]
    [InlineData("sources: { gazette: { title: x }, [|gazette|]: { title: y } }")]
    [InlineData("constants: { Limits: { age: 18, [|age|]: 21 } }")]
    public void ADeclarationRepeatedInOneFileIsFoundAtTheSecond(string yaml) => CatalogTest.Verify(Id, yaml);

    [Theory]
    [InlineData("types: { Law: { fields: {} } }", """{ "types": { [|"Law"|]: { "fields": { "x": "int" } } } }""")]
    [InlineData("enums: { Court: [a] }", """{ "enums": { [|"Court"|]: ["b"] } }""")]
    [InlineData("sources: { gazette: { title: x } }", """{ "sources": { [|"gazette"|]: { "title": "x" } } }""")]
    [InlineData("constants: { Limits: { age: 18 } }", """{ "constants": { "Limits": { [|"age"|]: 21 } } }""")]
    [InlineData("catalog: { doc: x }", """{ [|"catalog"|]: { "as_of": "2026" } }""")]
    public void ADeclarationRepeatedInAnotherFileIsFoundInTheLaterPathAndNamesTheFirst(string first, string second)
    {
        string message = CatalogTest.Message(Id, ("b.facts.json", second), ("a.facts.yaml", "# a comment\n" + first));
        Assert.Contains("a.facts.yaml:2", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("types: { Law: { fields: {} }, Laws2: { fields: {} } }\nenums: { Court: [a], Courts: [a] }")]
    [InlineData("constants: { Limits: { age: 18 }, Other: { age: 18 } }")]
    [InlineData("sources: { law: { title: x } }\ntypes: { Law: { fields: {} } }\nfacts: { Law: { law: {} } }")]
    public void DifferentDeclarationsAreSilent(string yaml) => CatalogTest.Silent(yaml);

    [Fact]
    public void AGroupOfConstantsMayBeSpreadOverFiles() => CatalogTest.Silent(("a.facts.yaml", "constants: { Limits: { age: 18 } }"), ("b.facts.yaml", "constants: { Limits: { size: 3 } }"));

    [Theory]
    [InlineData("facts: {}\n{|FACT001:facts|}: {}")]
    [InlineData("catalog: { doc: x, {|FACT001:doc|}: y }")]
    [InlineData("types: { Law: { doc: x, {|FACT001:doc|}: y, fields: { a: int?, {|FACT001:a|}: string? } } }")]
    [InlineData("types: { Law: { fields: { a: { type: int?, doc: x, {|FACT001:doc|}: y } } } }")]
    [InlineData("types: { Law: { fields: { a: int? } } }\nfacts: { Law: { x: { a: 1, {|FACT001:a|}: 2 } } }")]
    [InlineData("types: { Law: { fields: { a: int? } } }\nfacts: { Law: { x: { a: { value: 1, {|FACT001:value|}: 2 } } } }")]
    [InlineData("types: { Law: { fields: { a: text? } } }\nfacts: { Law: { x: { a: { en: a, {|FACT001:en|}: b } } } }")]
    [InlineData("types: { Law: { fields: {} } }\nfacts: { Law: { x: { $note: a, {|FACT001:$note|}: b } } }")]
    [InlineData("sources: { a: { title: x, {|FACT001:title|}: y } }")]
    [InlineData("constants: { L: { a: { value: 1, {|FACT001:value|}: 2 } } }")]
    [InlineData("constants: { L: { a: { type: int, {|FACT001:type|}: int, value: 1 } } }")]
    [InlineData("types: { Law: { fields: {} } }\nfacts: { Law: { x: { $ignore: { FACT204: a, {|FACT001:FACT204|}: b } } } }")]
    public void ARepeatedKeyAnywhereElseIsNotWellFormed(string yaml) => CatalogTest.Verify(Id, yaml);

    [Fact]
    public void NamesInARepeatedSectionAreKnown() => CatalogTest.Verify(Id, """
        types: { Law: { fields: { amends: Law? } } }
        facts:
          Law: { a: { amends: b, $source: s } }
          {|FACT001:Law|}: { b: {} }
        sources:
          t: { title: T }
        {|FACT001:sources|}:
          s: { title: S }
        """);

    [Fact]
    public void NamesInAMisspeltSectionAreKnown() => CatalogTest.Verify(Id, """
        types: { Law: { fields: { amends: Law?, court: Court? } } }
        {|FACT002:fact|}:
          Law: { b: {} }
        {|FACT002:enum|}:
          Court: [high]
        {|FACT002:source|}:
          s: { title: S }
        facts:
          Law: { a: { amends: b, $source: s }, c: { amends: {|FACT005:d|}, $source: {|FACT005:x|} } }
        """);

    [Fact]
    public void IdsUnderAMisspeltTypeAreKnown() => CatalogTest.Verify(Id, """
        types: { Law: { fields: { amends: Law? } } }
        facts:
          {|FACT002:Laws|}: { b: {} }
          Law: { a: { amends: b }, c: { amends: {|FACT005:d|} } }
        """);
}
