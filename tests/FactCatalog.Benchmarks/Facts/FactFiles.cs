using System.Globalization;
using System.Text;

namespace FactCatalog.Benchmarks.Facts;

/// <summary>Writes facts as fact files.</summary>
internal static class FactFiles
{
    private const string Declarations = """
        enums:
          Orbit: [LEO, SSO, MEO, GTO, GEO]

        types:
          Builder:
            doc: Who builds probes.
            fields:
              name: string
              city: string
          Probe:
            doc: A spacecraft, made up.
            fields:
              name: string
              builder: Builder
              launched: date
              ended: date?
              mass: { type: decimal, unit: kg }
              crewed: bool
              orbit: Orbit
              orbits: long
              remark: string?

        facts:
          Builder:

        """;

    /// <summary>The facts in YAML: a file of declarations, then so many files of entities.</summary>
    public static IReadOnlyList<FactFile> Yaml(Probe[] probes, int files) =>
        [DeclarationFile(), .. Parts(probes, files).Select((part, i) => new FactFile($"probes-{Number(i)}.facts.yaml", Yaml(part)))];

    /// <summary>The facts in CSV: a file of declarations in YAML, then so many files of entities.</summary>
    public static IReadOnlyList<FactFile> Csv(Probe[] probes, int files) =>
        [DeclarationFile(), .. Parts(probes, files).Select((part, i) => new FactFile($"{Number(i)}/Probe.facts.csv", Csv(part)))];

    private static FactFile DeclarationFile()
    {
        StringBuilder text = new(Declarations);
        for (int i = 0; i < ProbeMaker.Builders; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    works-{i}: {{ name: Works {i}, city: City {i % 7} }}\n");
        }

        return new FactFile("declarations.facts.yaml", text.ToString());
    }

    private static IEnumerable<Probe[]> Parts(Probe[] probes, int files) => probes.Chunk((probes.Length + files - 1) / files);

    private static string Number(int number) => number.ToString("000", CultureInfo.InvariantCulture);

    private static string Yaml(Probe[] probes)
    {
        StringBuilder text = new("# Probes, made up.\nfacts:\n  Probe:\n");
        foreach (Probe probe in probes)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {probe.Id}:\n      name: {probe.Name}\n      builder: works-{probe.Builder}\n      launched: {probe.Launched:yyyy-MM-dd}\n");
            if (probe.Ended is { } ended)
            {
                text.Append(CultureInfo.InvariantCulture, $"      ended: {ended:yyyy-MM-dd}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"      mass: {probe.Mass}\n      crewed: {(probe.Crewed ? "true" : "false")}\n      orbit: {probe.Orbit}\n      orbits: {probe.Orbits}\n");
            if (probe.Remark is { } remark)
            {
                text.Append(CultureInfo.InvariantCulture, $"      remark: {remark}\n");
            }
        }

        return text.ToString();
    }

    private static string Csv(Probe[] probes)
    {
        StringBuilder text = new("id,name,builder,launched,ended,mass,crewed,orbit,orbits,remark\n");
        foreach (Probe probe in probes)
        {
            string remark = probe.Remark is null ? string.Empty : $"\"{probe.Remark}\"";
            text.Append(CultureInfo.InvariantCulture, $"{probe.Id},{probe.Name},works-{probe.Builder},{probe.Launched:yyyy-MM-dd},{probe.Ended:yyyy-MM-dd},{probe.Mass},{(probe.Crewed ? "true" : "false")},{probe.Orbit},{probe.Orbits},{remark}\n");
        }

        return text.ToString();
    }
}

/// <summary>A fact file.</summary>
/// <param name="FactPath">Its path in the catalog.</param>
/// <param name="Text">What it says.</param>
internal sealed record FactFile(string FactPath, string Text);
