namespace FactCatalog.Package.Tests;

/// <summary>A small catalog that consumers use.</summary>
internal static class SampleFacts
{
    /// <summary>A YAML fact file of two planets and two moons.</summary>
    public const string Planets = """
        catalog:
          as_of: 2026-11-22
        types:
          Moon:
            doc: A body that goes around a planet.
            fields: { name: string }
          Planet:
            doc: A body that goes around the Sun.
            fields:
              name: string
              moons: { type: int, doc: How many are known. }
              discovered: date?
              largest_moon: Moon?
        sources:
          almanac: { title: An almanac, url: https://example.org/almanac }
        facts:
          Moon:
            triton: { name: Triton }
            titan: { name: Titan }
          Planet:
            neptune: { name: Neptune, moons: 16, discovered: 1846-09-23, largest_moon: triton, $source: almanac }
            saturn: { name: Saturn, moons: 274, largest_moon: titan }
        """;

    /// <summary>The same with a number that is none.</summary>
    public static string Broken { get; } = Planets.Replace("moons: 16", "moons: many", StringComparison.Ordinal);

    /// <summary>An expression, for use inside the catalog's namespace, of all that <see cref="Printed"/> shows.</summary>
    public const string Expression =
        """string.Join(" ", Planets.All.Count, Planets.Neptune.Name, Planets.Neptune.Moons, Planets.Neptune.Discovered, Planets.Find("saturn")!.LargestMoon!.Name, Planets.Saturn.Discovered is null, Planets.Constants.Neptune.Moons, Planets.Ids.Neptune)""";

    /// <summary>The value of <see cref="Expression"/>.</summary>
    public const string Printed = "2 Neptune 16 1846-09-23 Titan True 16 neptune";

    /// <summary>A YAML fact file that uses every kind of field, claim and key.</summary>
    public const string Everything = """
        enums:
          Kind: [rocky, ice giant, gas-giant, "2nd rank"]
        types:
          Star:
            doc: A sun.
            fields: { name: text, home_page: url?, class: string? }
          World:
            doc: |
              A body with a life,
              told over two lines </summary>.
            plural: Worlds
            span: formed..lost
            fields:
              name: text
              kind: Kind
              other_kinds: Kind[]
              formed: date
              lost: date?
              star: Star
              neighbours: World[]
              tags: string[]
              moons: int
              distance: long
              mass: { type: decimal, unit: kg, range: 0.., doc: How heavy it is. }
              tilt: double?
              ringed: bool
              namespace: string?
        sources:
          yearbook: { title: "The \"great\" yearbook", url: https://example.org/yearbook, published: 2024~, trust: high }
          letter: { title: A letter, accessed: 2026-11-01, trust: low }
        constants:
          Limits:
            worlds: 2
            speed: 299792458
            far: 40000000000000
            ratio: 1.5
            since: 2020-05
            motto: "per aspera"
            open: { value: true, source: yearbook }
        facts:
          Star:
            sun: { name: { en: Sun, zh: 太阳 }, home_page: https://example.org/sun, class: G2V }
          World:
            earth:
              name: { en: Earth, zh: 地球, no: Jorden }
              kind: rocky
              formed: Y-4540000000
              star: sun
              neighbours: [class, old-mars]
              tags: [blue, "semi;colon", "tab\there"]
              moons: 1
              distance: 149_597_870_700
              mass: 5.97 kg
              tilt: 23.4
              ringed: false
              $source: yearbook#p12
              $aliases: [Terra, 地]
            class:
              $name: TheClass
              $formerly: [klasse]
              $status: disputed
              $review: 2031-01
              $note: Nobody has seen it.
              name: no
              kind: ice giant
              other_kinds: [gas-giant, 2nd rank]
              formed: 196X
              lost: 2001-02~
              star: sun
              moons:
                - { value: 3, source: [yearbook, letter], rank: preferred }
                - { value: 4, source: letter#2, status: refuted, note: Counted twice. }
              distance: { value: 12, status: unverified, review: 2030 }
              mass: 1
              ringed: true
              namespace: "a \"\"\" b"
            old-mars: { name: Mars, kind: rocky, formed: 2001-21, star: sun, moons: 2, distance: 3, mass: 0.1, ringed: false }
        """;

    /// <summary>An expression of parts of <see cref="Everything"/>, for use inside the catalog's namespace.</summary>
    public const string EverythingExpression =
        """string.Join(" ", Worlds.Earth.Name, Worlds.Earth.Neighbours.Count, Worlds.Earth.Tags[2], Worlds.OldMars.Kind, Limits.Far, Limits.Motto, Worlds.Earth.Star.HomePage)""";

    /// <summary>The value of <see cref="EverythingExpression"/> under the invariant culture.</summary>
    public const string EverythingPrinted = "Earth 2 tab\there Rocky 40000000000000 per aspera https://example.org/sun";
}
