using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT006.</summary>
public sealed class UnfitNameTests
{
    private const string Id = "FACT006";
    private const string Types = "types: { Game: { fields: { title: string? } } }\n";

    [Theory]
    [InlineData("[|red dwarf|]", "' '")]
    [InlineData("[|\"🎮\"|]", "'🎮'")]
    [InlineData("[|a/b|]", "'/'")]
    [InlineData("[|\"a\\tb\"|]", "")]
    [InlineData("[|a+b|]", "'+'")]
    [InlineData("[|'a#b'|]", "'#'")]
    [InlineData("[|\"\"|]", "empty")]
    [InlineData("[|$id|]", "'$'")]
    [InlineData("[|\"a\\u200Fb\"|]", "")]
    public void AnIdWithAnotherCharacterIsFound(string id, string named) =>
        Assert.Contains(named, CatalogTest.Message(Id, Types + $"facts: {{ Game: {{ {id}: {{}} }} }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("chess")]
    [InlineData("Chess")]
    [InlineData("go-19x19")]
    [InlineData("v1.10")]
    [InlineData("1.10")]
    [InlineData("no")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("2048")]
    [InlineData("a_b")]
    [InlineData("囲碁")]
    [InlineData("שחמט")]
    [InlineData("شطرنج")]
    [InlineData("हिन्दी")]
    [InlineData("Ω")]
    [InlineData("class")]
    [InlineData("new")]
    [InlineData("await")]
    [InlineData("record")]
    [InlineData("game")]
    [InlineData("table")]
    [InlineData("title")]
    [InlineData("id")]
    [InlineData("-a-")]
    [InlineData("𝒳𝓎")]
    public void AnIdOfLettersDigitsHyphensUnderscoresAndDotsIsSilent(string id) => CatalogTest.Silent(Types + $"facts:\n  Game:\n    {id}: {{}}\n");

    [Theory]
    [InlineData("all")]
    [InlineData("find")]
    [InlineData("ids")]
    [InlineData("constants")]
    [InlineData("games")]
    [InlineData("to-string")]
    [InlineData("equals")]
    [InlineData("get_type")]
    [InlineData("---")]
    [InlineData("_")]
    public void AnIdThatMeetsAMemberOfTheTableIsFound(string id) => CatalogTest.Verify(Id, Types + $"facts: {{ Game: {{ [|{id}|]: {{}} }} }}");

    [Theory]
    [InlineData("shenzhou-5: {}", "[|shenzhou5|]: {}")]
    [InlineData("a-b: {}", "[|a_b|]: {}")]
    [InlineData("a.b: {}", "[|aB|]: {}")]
    [InlineData("1-1: {}", "[|1.1|]: {}")]
    [InlineData("x: { $name: Other }", "[|other|]: {}")]
    [InlineData("x: { $name: Other }", "y: { $name: [|Other|] }")]
    public void TwoIdsWithOneNameAreFoundAtTheSecond(string first, string second) =>
        CatalogTest.Verify(Id, Types + $"facts: {{ Game: {{ {first}, {second} }} }}");

    [Fact]
    public void TheMessageNamesTheOtherSide()
    {
        string message = CatalogTest.Message(Id, ("a.facts.yaml", Types + "facts: { Game: { a-b: {} } }"), ("b.facts.yaml", "facts:\n  Game:\n    [|a_b|]: {}"));
        Assert.Contains("'a-b' (a.facts.yaml:2)", message, StringComparison.Ordinal);
        Assert.Contains("$name", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-b: {}, a_b: { $name: AnotherAb }")]
    [InlineData("all: { $name: Everything }")]
    [InlineData("x: { $name: _2048 }")]
    [InlineData("x: { $name: }")]
    [InlineData("---: { $name: Dashes }")]
    public void AStatedNameSettlesIt(string games) => CatalogTest.Silent(Types + $"facts: {{ Game: {{ {games} }} }}");

    [Theory]
    [InlineData("[|red dwarf|]")]
    [InlineData("[|lower|]")]
    [InlineData("[|9to5|]")]
    [InlineData("[|With-Hyphen|]")]
    [InlineData("[|\"\"|]")]
    public void AStatedNameMustBeAnIdentifier(string name) => CatalogTest.Verify(Id, Types + $"facts: {{ Game: {{ x: {{ $name: {name} }} }} }}");

    [Fact]
    public void IdsOfDifferentTypesMayHaveOneName() => CatalogTest.Silent("""
        types: { Game: { fields: {} }, Film: { fields: {} } }
        facts: { Game: { go: {} }, Film: { go: {} } }
        """);

    [Theory]
    [InlineData("id")]
    [InlineData("span")]
    [InlineData("claims")]
    [InlineData("provenance")]
    [InlineData("to_string")]
    [InlineData("equals")]
    [InlineData("get_hash_code")]
    [InlineData("get_type")]
    [InlineData("game")]
    public void AFieldThatMeetsAMemberOfTheRecordIsFoundOnce(string field) => CatalogTest.Verify(Id, $$"""
        types: { Game: { fields: { [|{{field}}|]: string } } }
        facts: { Game: { a: { {{field}}: x }, b: {} } }
        """);

    [Theory]
    [InlineData("name")]
    [InlineData("class")]
    [InlineData("string")]
    [InlineData("object")]
    [InlineData("value")]
    [InlineData("games")]
    [InlineData("all")]
    [InlineData("ids")]
    [InlineData("source")]
    [InlineData("名前")]
    [InlineData("fact_date")]
    [InlineData("x1_y2")]
    public void AnyOtherFieldIsSilent(string field) => CatalogTest.Silent($$"""
        types: { Game: { fields: { {{field}}: string } } }
        facts: { Game: { a: { {{field}}: x } } }
        """);

    [Fact]
    public void TwoFieldsWithOneNameAreFoundAtTheSecond() => CatalogTest.Verify(Id, """
        types: { Game: { fields: { a1: string, [|a_1|]: string } } }
        facts: { Game: { x: { a1: y, a_1: z } } }
        """);

    [Theory]
    [InlineData("enums: { Go: [[|'+'|], [|'-'|], x] }")]
    [InlineData("enums: { Go: [a b, [|a-b|]] }")]
    [InlineData("enums: { Go: [x, [|x|]] }")]
    [InlineData("enums: { Go: [C, [|C++|], [|'C#'|]] }")]
    public void EnumMembersWithOneNameOrNoneAreFound(string yaml) => CatalogTest.Verify(Id, yaml);

    [Theory]
    [InlineData("enums: { Go: [lunar, LEO, 1.10, no, \"two words\", 👾, Größe, class, 'ToString'] }")]
    public void EnumMembersAreWrittenAsOneLikes(string yaml) => CatalogTest.Silent(yaml);

    [Fact]
    public void AnEnumMemberThatWasRefusedMayStillBeStated() => CatalogTest.Verify(Id, """
        enums: { Language: [C, [|C++|]] }
        types: { Tool: { fields: { in: Language } } }
        facts: { Tool: { gcc: { in: C++ }, cc: { in: C } } }
        """);

    [Theory]
    [InlineData("types: { Game: { fields: {} }, [|Games|]: { fields: {} } }")]
    [InlineData("types: { Game: { plural: Play, fields: {} }, [|Play|]: { fields: {} } }")]
    [InlineData("types: { Game: { fields: {} }, [|GameClaims|]: { fields: {} } }")]
    [InlineData("enums: { Game: [a] }\ntypes: { [|Game|]: { fields: {} } }")]
    [InlineData("enums: { Games: [a] }\ntypes: { [|Game|]: { fields: {} } }")]
    [InlineData("types: { [|Catalog|]: { fields: {} } }")]
    [InlineData("types: { [|Source|]: { fields: {} } }\nsources: { a: { title: x } }")]
    [InlineData("types: { Game: { fields: {} } }\nconstants: { [|Game|]: { a: 1 } }")]
    [InlineData("types: { Game: { fields: {} } }\nconstants: { [|Games|]: { a: 1 } }")]
    [InlineData("constants: { [|Catalog|]: { a: 1 } }")]
    [InlineData("sources: { a-b: {}, [|a_b|]: {} }")]
    [InlineData("sources: { [|a b|]: { title: x } }")]
    [InlineData("sources: { [|all|]: { title: x } }")]
    [InlineData("constants: { Limits: { a1: 1, [|a_1|]: 2 } }")]
    [InlineData("constants: { Limits: { [|limits|]: 1 } }")]
    [InlineData("constants: { Limits: { [|to_string|]: 1 } }")]
    [InlineData("types: { [|Series|]: { plural: Series, fields: {} } }")]
    public void TwoThingsThatBecomeOneClassAreFound(string yaml) => CatalogTest.Verify(Id, yaml);

    [Theory]
    [InlineData("types: { Game: { fields: {} }, Gamer: { fields: {} } }")]
    [InlineData("types: { Series: { plural: AllSeries, fields: {} } }")]
    [InlineData("types: { Series: { fields: {} } }")]
    [InlineData("types: { Spacecraft: { fields: {} } }")]
    [InlineData("types: { Source: { fields: {} } }")]
    [InlineData("enums: { Color: [Color, Red] }\ntypes: { Game: { fields: { color: Color? } } }")]
    [InlineData("types: { String: { fields: { uri: Uri? } }, Uri: { fields: { string: String? } } }")]
    [InlineData("sources: { a-b: {}, ab: {} }")]
    public void NamesThatDifferAreSilent(string yaml) => CatalogTest.Silent(yaml);

    [Fact]
    public void FactsOfATypeWithoutAClassOfItsOwnAreSilent() => CatalogTest.Verify(Id, """
        enums: { Kind: [a] }
        types: { [|Kind|]: { fields: { name: string } }, Game: { fields: { of: Kind? } } }
        facts: { Kind: { x: {} }, Game: { y: { of: x } } }
        """);

    [Theory]
    [InlineData("a: { $formerly: [|b c|] }")]
    [InlineData("a: {}, b: { $formerly: [|a|] }")]
    [InlineData("a: { $formerly: z }, b: { $formerly: [|z|] }")]
    public void AnEarlierIdThatCannotBeForwardedIsFound(string games) => CatalogTest.Verify(Id, Types + $"facts: {{ Game: {{ {games} }} }}");

    [Theory]
    [InlineData("shenzhou-5: { $formerly: shenzhou5 }")]
    [InlineData("a: { $formerly: [b, c] }")]
    public void AnEarlierIdIsSilent(string games) => CatalogTest.Silent(Types + $"facts: {{ Game: {{ {games} }} }}");
}
