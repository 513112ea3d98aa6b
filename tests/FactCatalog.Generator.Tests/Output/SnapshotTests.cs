using FactCatalog.Generator.Tests.Fixture;

namespace FactCatalog.Generator.Tests.Output;

public class SnapshotTests
{
    [Fact]
    public void AMissionAndItsCrew() => Approved.MatchesGenerated("Output", "SnapshotTests.AMissionAndItsCrew", new FactProject()
        .With("facts/types.facts.yaml", """
            catalog: { doc: "Crewed flights, some of them", as_of: 2026-11-22 }
            enums: { Orbit: [LEO, lunar] }
            sources: { gcat: { title: General Catalog, url: https://example.org/gcat } }
            constants:
              Limits:
                flights: { value: 10, source: gcat, doc: How many there are. }
                first: { value: 2003-10-15, type: date, status: disputed, note: local time }
            types:
              Person: { plural: People, doc: Somebody., fields: { name: text } }
              Mission:
                doc: One flight.
                span: launched..landed
                fields:
                  name: string
                  launched: { type: date, doc: When it left. }
                  landed: date?
                  mass: { type: int?, unit: kg }
                  orbit: Orbit?
                  crew: Person[]
            """)
        .With("facts/flights.facts.yaml", """
            facts:
              Person:
                yang-liwei: { name: { en: Yang Liwei, zh: 杨利伟 } }
              Mission:
                shenzhou-5:
                  $source: gcat#p. 5
                  $formerly: sz5
                  name: Shenzhou 5
                  launched: { value: 2003-10-15, source: gcat, status: unverified, note: in Beijing it was 9 o'clock }
                  landed: 2003-10-16
                  mass: 7790 kg
                  orbit: LEO
                  crew: yang-liwei
            """)
        .Generate());

    [Fact]
    public void ATypeWithoutFacts() => Approved.MatchesGenerated("Output", "SnapshotTests.ATypeWithoutFacts", FactProject.Of("types: { Stone: { fields: { name: string } } }")
        .WithProperty("RootNamespace", string.Empty).Generate());
}
