using System.Globalization;
using System.Text;

namespace FactCatalog.Benchmarks.Facts;

/// <summary>Writes the same facts in the ways of those who have no fact files.</summary>
internal static class Rivals
{
    private const string Records = """
        namespace Bench;

        public enum Orbit { Leo, Sso, Meo, Gto, Geo }

        public sealed record Builder
        {
            public required string Id { get; init; }
            public required string Name { get; init; }
            public required string City { get; init; }
        }

        public sealed record Probe
        {
            public required string Id { get; init; }
            public required string Name { get; init; }
            public required Builder Builder { get; init; }
            public required System.DateOnly Launched { get; init; }
            public System.DateOnly? Ended { get; init; }
            public required decimal Mass { get; init; }
            public required bool Crewed { get; init; }
            public required Orbit Orbit { get; init; }
            public required long Orbits { get; init; }
            public string? Remark { get; init; }
        }

        """;

    /// <summary>Records by hand: a static property each, initialised in place, in one static class.</summary>
    public static string CSharp(Probe[] probes)
    {
        StringBuilder code = new("#nullable enable\n" + Records);
        code.Append("\npublic static class Builders\n{\n");
        for (int i = 0; i < ProbeMaker.Builders; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"    public static Builder Works{i} {{ get; }} = new() {{ Id = \"works-{i}\", Name = \"Works {i}\", City = \"City {i % 7}\" }};\n");
        }

        code.Append("}\n\npublic static class Probes\n{\n");
        foreach (Probe probe in probes)
        {
            code.Append(CultureInfo.InvariantCulture, $"    public static Probe {probe.MemberName} {{ get; }} = new() {{ Id = \"{probe.Id}\", Name = \"{probe.Name}\", Builder = Builders.Works{probe.Builder}, Launched = {Date(probe.Launched)}, ");
            if (probe.Ended is { } ended)
            {
                code.Append(CultureInfo.InvariantCulture, $"Ended = {Date(ended)}, ");
            }

            code.Append(CultureInfo.InvariantCulture, $"Mass = {probe.Mass}m, Crewed = {(probe.Crewed ? "true" : "false")}, Orbit = Orbit.{probe.Orbit[0]}{probe.Orbit[1..].ToLowerInvariant()}, Orbits = {probe.Orbits}");
            code.Append(probe.Remark is null ? " };\n" : $", Remark = \"{probe.Remark}\" }};\n");
        }

        return code.Append("}\n").ToString();
    }

    /// <summary>The facts as one JSON array, references by id.</summary>
    public static string Json(Probe[] probes)
    {
        StringBuilder json = new("[\n");
        string separator = string.Empty;
        foreach (Probe probe in probes)
        {
            string ended = probe.Ended is { } date ? string.Create(CultureInfo.InvariantCulture, $"\"{date:yyyy-MM-dd}\"") : "null";
            string remark = probe.Remark is null ? "null" : $"\"{probe.Remark}\"";
            json.Append(separator).Append(CultureInfo.InvariantCulture, $"{{\"Id\":\"{probe.Id}\",\"Name\":\"{probe.Name}\",\"Builder\":\"works-{probe.Builder}\",\"Launched\":\"{probe.Launched:yyyy-MM-dd}\",\"Ended\":{ended},\"Mass\":{probe.Mass},\"Crewed\":{(probe.Crewed ? "true" : "false")},\"Orbit\":\"{probe.Orbit}\",\"Orbits\":{probe.Orbits},\"Remark\":{remark}}}");
            separator = ",\n";
        }

        return json.Append("\n]\n").ToString();
    }

    private static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"new System.DateOnly({date.Year}, {date.Month}, {date.Day})");
}
