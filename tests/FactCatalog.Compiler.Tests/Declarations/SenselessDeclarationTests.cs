using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Declarations;

/// <summary>FACT007: at the exact character.</summary>
public sealed class SenselessDeclarationTests
{
    private const string Id = "FACT007";

    [Theory]
    [InlineData("types:\n  [|planet|]: { fields: { name: string } }", "Planet")]
    [InlineData("types:\n  [|Dwarf Planet|]: { fields: { name: string } }", "DwarfPlanet")]
    [InlineData("types:\n  [|1Planet|]: { fields: { name: string } }", "")]
    [InlineData("types:\n  [|\"\"|]: { fields: { name: string } }", "")]
    [InlineData("types:\n  [|Planet🪐|]: { fields: { name: string } }", "")]
    [InlineData("types:\n  [|Planet_X|]: { fields: { name: string } }", "PlanetX")]
    [InlineData("types:\n  [|Planet|]:", "fields")]
    [InlineData("types:\n  Planet: [|string|]", "fields")]
    [InlineData("types:\n  Planet: [|[a]|]", "fields")]
    [InlineData("types:\n  [|Planet|]: { doc: x }", "fields")]
    [InlineData("types: [|[Planet]|]", "types")]
    [InlineData("types:\n  Planet: { fields: [|[a]|] }", "fields")]
    [InlineData("types:\n  Planet: { fields: { [|Name|]: string } }", "name")]
    [InlineData("types:\n  Planet: { fields: { [|launch-site|]: string } }", "launch_site")]
    [InlineData("types:\n  Planet: { fields: { [|LaunchSite|]: string } }", "launch_site")]
    [InlineData("types:\n  Planet: { fields: { [|a__b|]: string } }", "")]
    [InlineData("types:\n  Planet: { fields: { [|2nd|]: string } }", "")]
    [InlineData("types:\n  Planet: { fields: { [|_x|]: string } }", "")]
    [InlineData("types:\n  Planet: { fields: { [|\"\"|]: string } }", "")]
    [InlineData("types:\n  Planet: { fields: { [|name|]: } }", "name: string")]
    [InlineData("types:\n  Planet: { fields: { name: [|[string]|] } }", "name")]
    [InlineData("types:\n  Planet: { fields: { [|name|]: { doc: x } } }", "type")]
    [InlineData("types:\n  Planet: { fields: { name: [|strng|] } }", "'string'")]
    [InlineData("types:\n  Planet: { fields: { name: [|strng|]? } }", "'string'")]
    [InlineData("types:\n  Planet: { fields: { name: { type: [|strng|]? } } }", "'string'")]
    [InlineData("types:\n  Planet: { fields: { name: [|String|] } }", "'string'")]
    [InlineData("types:\n  Planet: { fields: { name: [|Plant|]? } }", "'Planet'")]
    [InlineData("types:\n  Planet: { fields: { name: \"[|Plant|][]\" } }", "'Planet'")]
    [InlineData("types:\n  Planet: { fields: { name: [|number|] } }", "decimal")]
    [InlineData("types:\n  Planet:\n    fields:\n      moons: string[][|?|]", "string[]")]
    [InlineData("types:\n  Planet:\n    fields:\n      moons: string[|?|][]", "string[]")]
    [InlineData("types:\n  Planet:\n    fields:\n      moons: string[][|[]|]", "string[]")]
    [InlineData("types:\n  Planet:\n    fields:\n      moons: string?[|?|]", "string?")]
    [InlineData("types:\n  Planet:\n    fields:\n      moons: \"string[][|?|]\"", "string[]")]
    [InlineData("types:\n  Planet: { span: [|born|], fields: { name: string } }", "born")]
    [InlineData("types:\n  Planet: { span: formed..[|gon|], fields: { formed: date, gone: date } }", "'gone'")]
    [InlineData("types:\n  Planet: { span: [|name|]..gone, fields: { name: string, gone: date } }", "date")]
    [InlineData("types:\n  Planet: { span: [|..|], fields: { gone: date } }", "founded..")]
    [InlineData("types:\n  Planet: { span: [|[gone]|], fields: { gone: date } }", "span")]
    [InlineData("types:\n  Planet: { unique: [[name], [name, [|radius|]]], fields: { name: string } }", "radius")]
    [InlineData("types:\n  Planet: { exclusive: [[|nam|]], fields: { name: string } }", "'name'")]
    [InlineData("types:\n  Planet: { members: [|maybe|], fields: { name: string } }", "true")]
    [InlineData("types:\n  Planet: { plural: [|planets|], fields: { name: string } }", "Planets")]
    [InlineData("types:\n  Planet: { rules: [|name|], fields: { name: string } }", "rules")]
    [InlineData("types:\n  Planet: { fields: { a: { type: string, [|unit|]: kg } } }", "unit")]
    [InlineData("types:\n  Planet: { fields: { a: { type: int, unit: [|5|] } } }", "unit")]
    [InlineData("types:\n  Planet: { fields: { a: { type: int, range: [|5|] } } }", "0..1000")]
    [InlineData("types:\n  Planet: { fields: { a: { type: int, range: [|9..1|] } } }", "1..9")]
    [InlineData("types:\n  Planet: { fields: { a: { type: string, [|range|]: 1..2 } } }", "range")]
    [InlineData("types:\n  Planet: { fields: { a: { type: string, pattern: [|'['|] } } }", "regular expression")]
    [InlineData("types:\n  Planet: { fields: { a: { type: int, [|pattern|]: x } } }", "pattern")]
    [InlineData("types:\n  Planet: { fields: { a: { type: int, [|future|]: true } } }", "future")]
    [InlineData("types:\n  Planet: { fields: { a: { type: int, [|acyclic|]: true } } }", "acyclic")]
    [InlineData("types:\n  Planet: { fields: { a: { type: int, unique: [|1|] } } }", "unique")]
    [InlineData("types:\n  Planet: { fields: { a: { type: Planet?, [|during|]: true } } }", "span")]
    [InlineData("types:\n  Planet: { fields: { a: { type: Planet?, inverse: [|b|] } } }", "b")]
    [InlineData("types:\n  Moon: { fields: {} }\n  Planet: { fields: { a: { type: Moon?, [|symmetric|]: true } } }", "Moon")]
    [InlineData("enums:\n  Kind: [a]\ntypes:\n  Planet: { fields: { a: { type: Kind, [|acyclic|]: true } } }", "acyclic")]
    [InlineData("enums:\n  Kind: [a]\ntypes:\n  Planet: { fields: { a: { type: Kind, [|inverse|]: x } } }", "inverse")]
    [InlineData("enums:\n  [|kind|]: [a]", "Kind")]
    [InlineData("enums:\n  Kind: [|a|]", "list")]
    [InlineData("enums:\n  [|Kind|]:", "list")]
    [InlineData("enums:\n  Kind: [|[]|]", "list")]
    [InlineData("enums:\n  Kind: [a, [|{ b: c }|]]", "member")]
    [InlineData("constants:\n  [|limits|]: { a: 1 }", "Limits")]
    [InlineData("constants:\n  Limits: { [|MaxAge|]: 1 }", "max_age")]
    [InlineData("constants:\n  Limits: { a: { type: [|itn|], value: 1 } }", "'int'")]
    [InlineData("constants:\n  Limits: { a: { type: \"int[][|?|]\", value: 1 } }", "int[]")]
    public void ADeclarationThatMakesNoSenseIsFound(string yaml, string mended) =>
        Assert.Contains(mended, CatalogTest.Message(Id, yaml), StringComparison.Ordinal);

    [Theory]
    [InlineData("types: { Planet: { fields: } }")]
    [InlineData("types: { Planet: { fields: {} } }")]
    [InlineData("types: { Planet: { fields: { name: string, nick_name: text?, a1: int, b: long, c: decimal, d: double, e: bool, f: date, g: url } } }")]
    [InlineData("types: { Planet: { fields: { moons: { type: \"Moon[]\" } } }, Moon: { fields: { of: Planet } } }")]
    [InlineData("types: { Planet: { span: formed, fields: { formed: date } } }")]
    [InlineData("types: { Planet: { span: formed.., fields: { formed: date? } } }")]
    [InlineData("types: { Planet: { span: ..gone, fields: { gone: date? } } }")]
    [InlineData("types: { Planet: { span: formed .. gone, fields: { formed: date?, gone: date? } } }")]
    [InlineData("types: { Planet: { unique: [name], fields: { name: string } } }")]
    [InlineData("types: { Planet: { unique: [[name], [name, size]], exclusive: [name], fields: { name: string, size: int } } }")]
    [InlineData("types: { Planet: { fields: { a: { type: int, range: 0.. }, b: { type: int, range: ..9 }, c: { type: double, range: -1.5..2e3, unit: km } } } }")]
    [InlineData("types: { Planet: { fields: { a: { type: string, pattern: '^[A-Z]{3}$' }, b: { type: Planet?, symmetric: true, acyclic: true } } } }")]
    [InlineData("types: { Planet: { rules: [a < b, { that: a < b, because: x, severity: error }], fields: { a: int, b: int } } }")]
    [InlineData("types: { URL: { fields: {} }, 惑星: { fields: { 名前: string } }, Größe: { fields: { höhe: string } } }")]
    [InlineData("types: { Planet: { fields: { kind: Kind, kinds: \"Kind[]\", other: Kind? } } }\nenums: { Kind: [a] }")]
    public void ADeclarationThatMakesSenseIsSilent(string yaml) => CatalogTest.Silent(yaml);

    [Fact]
    public void ABrokenFieldIsOneFinding() => CatalogTest.Verify(Id, """
        types:
          Planet:
            span: formed..[|gon|]
            fields:
              formed: date
              mass: [|numbr|]
              [|Radius|]: int
              moon: [|Mooon|]
        facts:
          Planet:
            earth: { formed: 2000, mass: [1, { a: b }], Radius: x, moon: nowhere }
            mars: { formed: 2000 }
        """);

    [Fact]
    public void ABrokenTypeIsOneFinding() => CatalogTest.Verify(Id, """
        types:
          [|planet|]: { fields: { name: string } }
          Star: { fields: { of: planet?, all: "planet[]" } }
        enums:
          [|color|]: [red]
        constants:
          Limits: { c: { type: color, value: red } }
        facts:
          planet: { earth: { nmae: x } }
          Star: { sun: { of: mars, all: [a, b] } }
        """);

    [Fact]
    public void ATypeWithMisspeltFieldsIsOneFinding() => CatalogTest.Verify(Id, """
        types:
          Planet: { {|FACT002:field|}: { name: string } }
          Star: { fields: { name: { {|FACT002:typ|}: string } } }
        facts:
          Planet: { earth: { name: x } }
          Star: { sun: { name: x } }
        """);

    [Fact]
    public void FieldsBehindAnAliasOrAMergeKeyAreNotUnknown() => CatalogTest.Verify(Id, """
        types:
          Planet: { span: formed, unique: [name], fields: {|FACT001:*common|} }
          Star:
            unique: [[name]]
            fields:
              {|FACT001:<<|}: { name: string }
              mass: int
        facts:
          Planet: { earth: { name: x, mass: 3 } }
          Star: { sun: { name: x, mass: 3 }, {|FACT004:vega|}: {} }
        """);

    [Fact]
    public void AnEnumBehindAnAliasHasAnyMember() => CatalogTest.Verify(Id, """
        enums:
          Kind: {|FACT001:*kinds|}
          Other: [a, {|FACT001:*b|}]
        types: { Planet: { fields: { kind: Kind, other: Other } } }
        facts: { Planet: { earth: { kind: x, other: y } } }
        """);

    [Theory]
    [InlineData("default: [|x|]", "FACT003")]
    [InlineData("default: [|1.5|]", "FACT003")]
    public void ADefaultIsReadByTheFieldsType(string option, string id) =>
        CatalogTest.Verify(id, $"types: {{ Planet: {{ fields: {{ a: {{ type: int, {option} }} }} }} }}\nfacts: {{ Planet: {{ earth: {{}}, mars: {{}} }} }}");
}
