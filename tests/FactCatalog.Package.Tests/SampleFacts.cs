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
}
