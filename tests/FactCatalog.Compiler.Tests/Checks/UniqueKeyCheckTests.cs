using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class UniqueKeyCheckTests
{
    private const string Types = """
        enums: { Orbit: [LEO, GTO] }
        types:
          Vehicle: { fields: { name: string? } }
          Mission:
            unique: [[vehicle, launched], [budget, orbit]]
            fields:
              code: { type: string?, unique: true }
              title: { type: text?, unique: true }
              site: { type: url?, unique: true }
              number: { type: int?, unique: true }
              mass: { type: decimal?, unique: true }
              thrust: { type: double?, unique: true }
              day: { type: date?, unique: true }
              rocket: { type: Vehicle?, unique: true }
              crew: { type: "string[]", unique: true }
              days: { type: "date[]", unique: true }
              name: string?
              vehicle: Vehicle?
              launched: date?
              budget: int?
              orbit: Orbit?
        sources:
          guess: { title: A guess, trust: low }
          log: { title: A log, trust: high }
        facts:
          Vehicle: { cz2f: {}, cz5: {} }
          Mission:

        """;

    [Theory]
    [InlineData("code: X", "code: [|X|]")]
    [InlineData("code: 012", "code: [|'012'|]")]
    [InlineData("title: Moon", "title: [|Moon|]")]
    [InlineData("title: { en: Moon, zh: 月球 }", "title: [|{ zh: 月球, en: Moon }|]")]
    [InlineData("site: https://example.org/a", "site: [|https://example.org/a|]")]
    [InlineData("number: 1_000", "number: [|1000|]")]
    [InlineData("mass: 1.50", "mass: [|1.5|]")]
    [InlineData("mass: 1e3", "mass: [|1000.00|]")]
    [InlineData("thrust: 1.0e3", "thrust: [|1000|]")]
    [InlineData("thrust: 1e300", "thrust: [|10e299|]")]
    [InlineData("day: 2003-10-15", "day: [|2003-10-15|]")]
    [InlineData("day: 2003-10-15", "day: [|2003-10-15/2003-10-15|]")]
    [InlineData("day: 2003-10-15T09:00:00Z", "day: [|2003-10-15T10:00:00+01:00|]")]
    [InlineData("rocket: cz5", "rocket: [|cz5|]")]
    [InlineData("crew: [a, b]", "crew: [|[a, b]|]")]
    [InlineData("days: [2003-10-15]", "days: [|2003-10-15|]")]
    [InlineData("vehicle: cz5, launched: 2020-05-05", "vehicle: cz5, launched: [|2020-05-05|]")]
    [InlineData("launched: 2020-05-05, vehicle: cz5", "launched: 2020-05-05, vehicle: [|cz5|]")]
    [InlineData("budget: 5, orbit: LEO", "budget: 5, orbit: [|LEO|]")]
    [InlineData("code: { value: X, status: disputed }", "code: { value: [|X|] }")]
    [InlineData("code: { value: [|X|], source: guess }", "code: X")]
    [InlineData("code: X", "code: { value: [|X|], source: guess }")]
    [InlineData("code: [|X|]", "code: { value: X, source: log }")]
    public void TwoEntitiesThatShareAUniqueValueAreFound(string one, string other) => CatalogTest.Verify("FACT202", Types + Facts(one, other));

    [Theory]
    [InlineData("code: X", "code: Y")]
    [InlineData("code: X", "code: x")]
    [InlineData("code: X", "name: X")]
    [InlineData("code: ''", "name: X")]
    [InlineData("name: X", "name: X")]
    [InlineData("title: { en: Moon }", "title: { en: Mars }")]
    [InlineData("title: { en: Moon }", "title: { fr: Moon }")]
    [InlineData("title: { en: Moon }", "title: Moon")]
    [InlineData("mass: 1.5", "mass: 1.51")]
    [InlineData("day: 2003-10", "day: 2003-10")]
    [InlineData("day: 2003", "day: 2003")]
    [InlineData("day: 2003-10-15~", "day: 2003-10-15")]
    [InlineData("day: 2003-10-15?", "day: 2003-10-15?")]
    [InlineData("day: 2003-10-1X", "day: 2003-10-1X")]
    [InlineData("day: '2003-21'", "day: '2003-21'")]
    [InlineData("day: 2003-10-15/..", "day: 2003-10-15/..")]
    [InlineData("day: 2003-10-15T09:00:00Z", "day: 2003-10-15T10:00:00Z")]
    [InlineData("day: 2003-10-15T09:00:00Z", "day: 2003-10-15")]
    [InlineData("crew: [a, b]", "crew: [a]")]
    [InlineData("crew: [a, b]", "crew: [b, a]")]
    [InlineData("crew: ['a;b']", "crew: [a, b]")]
    [InlineData("crew: []", "crew: []")]
    [InlineData("days: [2003]", "days: [2003]")]
    [InlineData("vehicle: cz5, launched: 2020-05", "vehicle: cz5, launched: 2020-05")]
    [InlineData("vehicle: cz5, launched: 2020-05-05", "vehicle: cz2f, launched: 2020-05-05")]
    [InlineData("vehicle: cz5", "vehicle: cz5")]
    [InlineData("launched: 2020-05-05", "launched: 2020-05-05")]
    [InlineData("budget: 5, orbit: LEO", "budget: 5, orbit: GTO")]
    [InlineData("budget: 5, orbit: LEO", "budget: 5")]
    [InlineData("code: { value: X, status: refuted }", "code: X")]
    [InlineData("code: { value: X, rank: deprecated }", "code: X")]
    [InlineData("code: X, $status: refuted", "code: X")]
    [InlineData("code: [{ value: X }, { value: Y, rank: preferred }]", "code: X")]
    [InlineData("code: X, $ignore: { FACT202: reused }", "code: X")]
    [InlineData("code: X", "code: X, $ignore: { FACT202: reused }")]
    [InlineData("code: X, $ignore: { FACT202: reused }", "code: X, $ignore: { FACT202: reused }")]
    public void ValuesThatMayDifferAreSilent(string one, string other) => CatalogTest.Silent(Types + Facts(one, other));

    [Fact]
    public void OfSeveralThatShareAValueEachButTheFirstIsFound() => CatalogTest.Verify("FACT202", Types + Facts("code: X", "code: [|X|]", "code: Y", "code: [|X|]"));

    [Fact]
    public void AnExemptEntityDoesNotExcuseTwoOthers() => CatalogTest.Verify("FACT202", Types + Facts("code: X, $ignore: { FACT202: reused }", "code: X", "code: [|X|]"));

    [Fact]
    public void TwoKeysMayBeSharedAtOnce() => CatalogTest.Verify("FACT202", Types + Facts("code: X, number: 1", "code: [|X|], number: [|1|]"));

    [Fact]
    public void ReferencesThatLeadNowhereAreOneFindingEach() => CatalogTest.Verify("FACT005", Types + Facts("rocket: [|cz7|]", "rocket: [|cz7|]"));

    [Fact]
    public void ASharedDefaultIsShownAtTheEntityThatReliesOnIt() => CatalogTest.Verify("FACT202", """
        types: { A: { unique: [[group, number]], fields: { group: { type: string, default: main }, number: int } } }
        facts:
          A:
            x: { number: 1 }
            y: { number: [|1|] }
            z: { group: other, number: 1 }
        """);

    [Fact]
    public void TheMessageNamesBothEntitiesTheKeyAndTheOtherPlace() => Assert.Equal(
        "Mission 'm1' and Mission 'm0' (test.facts.yaml:28) share vehicle cz5, launched 2020-05-05, which is unique among Missions. Correct one of them, or make them one entity; if both are right, say why: $ignore: { FACT202: … }.",
        CatalogTest.Message("FACT202", Types + Facts("vehicle: cz5, launched: 2020-05-05", "vehicle: cz5, launched: [|2020-05-05|]")));

    private static string Facts(params string[] missions) => string.Concat(missions.Select((mission, i) => $"    m{i}: {{ {mission} }}\n"));
}
