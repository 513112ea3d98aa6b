using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT002.</summary>
public sealed class UnknownNameTests
{
    private const string Id = "FACT002";

    private const string Types = """
        enums:
          Course: [starter, main, dessert]
        types:
          Recipe:
            fields:
              title: string
              course: Course?
              tags: Course[]
              minutes: int?

        """;

    [Theory]
    [InlineData("[|fact|]: { Recipe: {} }", "'facts'")]
    [InlineData("[|enum|]: {}", "'enums'")]
    [InlineData("[|Types|]: {}", "'types'")]
    [InlineData("[|recipes|]: [1, 2, { x: y }]", "'recipes'")]
    public void AnUnknownSectionIsFoundAndTheNearestOneOffered(string yaml, string offered) =>
        Assert.Contains(offered, CatalogTest.Message(Id, yaml), StringComparison.Ordinal);

    [Fact]
    public void AllSectionsAreKnown() => CatalogTest.Silent("""
        catalog: { doc: x, as_of: 2026-01-01, require_source: false }
        enums: { Color: [red] }
        types: { A: { fields: { b: string? } } }
        sources: { s: { title: t } }
        constants: { Limits: { one: 1 } }
        facts: { A: { a: {} } }
        """);

    [Theory]
    [InlineData("catalog:")]
    [InlineData("enums:\ntypes:\nsources:\nconstants:\nfacts:")]
    [InlineData("facts: {}")]
    [InlineData("facts: { }\ntypes: {}\nenums: {}\nsources: {}\nconstants: {}\ncatalog: {}")]
    public void AnEmptySectionIsSilent(string yaml) => CatalogTest.Silent(yaml);

    [Theory]
    [InlineData("facts: { [|Recipes|]: { a: { title: x } } }", "'Recipe'")]
    [InlineData("facts: { [|recipe|]: { a: { title: x, nonsense: y } } }", "'Recipe'")]
    [InlineData("facts: { [|Dish|]: { a: { title: x } } }", "'Dish'")]
    public void FactsOfAnUnknownTypeAreOneFinding(string yaml, string offered) =>
        Assert.Contains(offered, CatalogTest.Message(Id, Types + yaml), StringComparison.Ordinal);

    [Fact]
    public void ACsvFileOfAnUnknownTypeIsOneFinding() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("Recipes.facts.csv", "[||]id,title,x\na,A,1\nb,B,2\n"));

    [Fact]
    public void FactsOfATypeDeclaredInAnyFileAreSilent() => CatalogTest.Silent(
        ("z.facts.yaml", Types),
        ("a.facts.json", """{ "facts": { "Recipe": { "a": { "title": "A" } } } }"""),
        ("Recipe.facts.csv", "id,title\nb,B\n"));

    [Fact]
    public void TheTypeOfACsvFileIsTheFileNameWithoutItsFolder() => CatalogTest.Silent(
        ("facts/types.facts.yaml", Types),
        ("facts/deep/Recipe.facts.csv", "id,title\nb,B\n"));

    [Theory]
    [InlineData("facts: { Recipe: { a: { title: x, [|minute|]: 5 } } }", "'minutes'")]
    [InlineData("facts: { Recipe: { a: { title: x, [|minute|]: { value: 5, sorce: x } } } }", "'minutes'")]
    [InlineData("facts: { Recipe: { a: { title: x, [|Minutes|]: 5 } } }", "'minutes'")]
    [InlineData("facts: { Recipe: { a: { title: x, [|flour|]: } } }", "'flour'")]
    [InlineData("facts: { Recipe: { a: { title: x, [|$sorce|]: y } } }", "'$source'")]
    [InlineData("facts: { Recipe: { a: { title: x, [|source|]: y } } }", "'$source'")]
    [InlineData("facts: { Recipe: { a: { title: x, [|$|]: y } } }", "'$'")]
    public void AnUnknownFieldIsFoundAtItsKey(string yaml, string offered) =>
        Assert.Contains(offered, CatalogTest.Message(Id, Types + yaml), StringComparison.Ordinal);

    [Fact]
    public void AMisspeltRequiredFieldIsOneFinding() => CatalogTest.Verify(Id, Types + "facts: { Recipe: { a: { [|titel|]: x } } }");

    [Fact]
    public void AnUnknownColumnIsFoundOnceInTheFirstRow() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("Recipe.facts.csv", "id,title,[|minuts|],[|\"a b\"|]\na,A,1,2\nb,B,2,3\nc,C,,\n"));

    [Fact]
    public void AMisspeltRequiredColumnIsOneFinding() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("Recipe.facts.csv", "id,[|titel|]\na,A\nb,B\nc,C\n"));

    [Theory]
    [InlineData("course: [|Main|]", "'main'")]
    [InlineData("course: [|mian|]", "'main'")]
    [InlineData("course: { value: [|mian|] }", "'main'")]
    [InlineData("course: [{ value: main }, { value: [|desert|], status: refuted }]", "'dessert'")]
    [InlineData("tags: [main, [|desert|], starter]", "'dessert'")]
    [InlineData("tags: [|desert|]", "'dessert'")]
    [InlineData("course: [|soup|]", "starter, main")]
    [InlineData("course: [|~|]", "starter, main")]
    [InlineData("course: [|null|]", "starter, main")]
    public void AnUnknownEnumMemberIsFound(string field, string offered) =>
        Assert.Contains(offered, CatalogTest.Message(Id, Types + $"facts: {{ Recipe: {{ a: {{ title: x, {field} }} }} }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("course: main")]
    [InlineData("course: \"main\"")]
    [InlineData("course: { value: main, status: disputed }")]
    [InlineData("course:")]
    [InlineData("tags: [main, dessert]")]
    [InlineData("tags: main")]
    [InlineData("tags: []")]
    [InlineData("tags:")]
    public void ADeclaredEnumMemberIsSilent(string field) => CatalogTest.Silent(Types + $"facts:\n  Recipe:\n    a: {{ title: x, {field} }}");

    [Fact]
    public void AnUnknownEnumMemberInCsvIsFoundItemByItem() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("Recipe.facts.csv", """
            id,title,course,tags
            a,A,[|Main|],starter;[|mian|]
            b,B,main,
            c,C,,"main;dessert"
            """));

    [Theory]
    [InlineData("{ value: 3, [|sorce|]: x }", "'source'")]
    [InlineData("{ value: 3, [|Note|]: x }", "'note'")]
    [InlineData("{ value: 3, [|remark|]: x }", "'remark'")]
    [InlineData("[{ value: 3 }, { value: 4, [|state|]: refuted }]", "'status'")]
    [InlineData("{ value: 3, [|$note|]: x }", "'note'")]
    public void AnUnknownClaimKeyIsFound(string claim, string offered) =>
        Assert.Contains(offered, CatalogTest.Message(Id, Types + $"facts: {{ Recipe: {{ a: {{ title: x, minutes: {claim} }} }} }}"), StringComparison.Ordinal);

    [Fact]
    public void AllClaimKeysAreKnown() => CatalogTest.Silent(Types + """
        sources: { s: { title: S } }
        facts:
          Recipe:
            a:
              title: x
              minutes: { value: 3, source: s#p, status: disputed, rank: preferred, valid: 2003/2017, review: 2030, note: text }
        """);

    [Theory]
    [InlineData("status: [|asertted|]", "'asserted'")]
    [InlineData("status: [|Refuted|]", "'refuted'")]
    [InlineData("rank: [|prefered|]", "'preferred'")]
    [InlineData("rank: [|high|]", "normal, preferred")]
    public void AnUnknownStatusOrRankIsFound(string key, string offered) =>
        Assert.Contains(offered, CatalogTest.Message(Id, Types + $"facts: {{ Recipe: {{ a: {{ title: x, minutes: {{ value: 3, {key} }} }} }} }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("asserted")]
    [InlineData("disputed")]
    [InlineData("refuted")]
    [InlineData("unverified")]
    public void EveryStatusIsKnown(string status) => CatalogTest.Silent(Types + $$"""
        facts:
          Recipe:
            a: { title: x, $status: {{status}}, minutes: { value: 3, status: {{status}} } }
        """);

    [Fact]
    public void AnUnknownStatusOfAnEntityIsFound() => CatalogTest.Verify(Id, Types + "facts: { Recipe: { a: { title: x, $status: [|dispute|] } } }");

    [Theory]
    [InlineData("catalog: { [|asof|]: 2026-01-01 }", "'as_of'")]
    [InlineData("types: { A: { [|feilds|]: {} } }", "'fields'")]
    [InlineData("types: { A: { [|field|]: { a: string } } }", "'fields'")]
    [InlineData("types: { A: { fields: { b: { type: string, [|uniqe|]: true } } } }", "'unique'")]
    [InlineData("sources: { a: { [|titel|]: x } }", "'title'")]
    [InlineData("constants: { A: { b: { value: 1, [|sorce|]: x } } }", "'source'")]
    public void AnUnknownKeyOfADeclarationIsFound(string yaml, string offered) =>
        Assert.Contains(offered, CatalogTest.Message(Id, yaml), StringComparison.Ordinal);

    [Fact]
    public void AllKeysOfDeclarationsAreKnown() => CatalogTest.Silent("""
        types:
          Office:
            doc: x
            plural: Offices
            span: opened..closed
            exclusive: [house]
            members: true
            constants: true
            unique: [[code], [house, opened]]
            rules: [opened <= closed]
            fields:
              house: House
              code: { type: string, doc: x, unique: true, pattern: "^[A-Z]{3}$", default: ABC }
              mass: { type: int?, unit: kg, range: 0..1000 }
              opened: date
              closed: { type: date?, future: true }
              parent: { type: Office?, during: true, inverse: children, acyclic: true }
              children: Office[]
              twin: { type: Office?, symmetric: true }
          House: { fields: { name: text? } }
        sources:
          article: { title: t, url: "https://example.org", published: 2024~, accessed: 2026-11-22, evidence: seeds/a.md, trust: low }
        """);

    [Fact]
    public void AnUnknownTrustIsFound() => CatalogTest.Verify(Id, "sources: { a: { title: x, trust: [|hihg|] } }");

    [Fact]
    public void TheIdInIgnoreMustBeARule() => CatalogTest.Verify(Id, Types + "facts: { Recipe: { a: { title: x, $ignore: { [|FACT999|]: because } } } }");
}
