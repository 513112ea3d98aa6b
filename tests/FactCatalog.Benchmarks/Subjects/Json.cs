#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json.Serialization;

namespace Bench;

/// <summary>The facts out of a JSON file, with the reader that System.Text.Json generates.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Clock.Once("first", () =>
        {
            using FileStream file = File.OpenRead(args[0]);
            List<Probe> probes = System.Text.Json.JsonSerializer.Deserialize(file, Reading.Default.ListProbe)!;
            return probes[probes.Count / 2].Name.Length;
        });
        return 0;
    }
}

[JsonConverter(typeof(JsonStringEnumConverter<Orbit>))]
public enum Orbit
{
    LEO,
    SSO,
    MEO,
    GTO,
    GEO,
}

public sealed record Probe(string Id, string Name, string Builder, DateOnly Launched, DateOnly? Ended, decimal Mass, bool Crewed, Orbit Orbit, long Orbits, string? Remark);

[JsonSerializable(typeof(List<Probe>))]
internal sealed partial class Reading : JsonSerializerContext;
