#nullable enable
using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Bench;

/// <summary>The facts out of fact files; and, once they are loaded, the same records in dictionaries.</summary>
internal static class Program
{
    // Long enough that the runtime has compiled everything as well as it can, and measured the calls on the way.
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(3);

    private static int Main(string[] args)
    {
        switch (args[0])
        {
            case "first":
                Clock.Once("first", static () => Chosen.Entity.Name.Length);
                return 0;
            case "find":
                Clock.Once("find", static () => Probes.Find(Chosen.Id)!.Name.Length);
                return 0;
            case "all":
                Clock.Once("all", ReadAll);
                Clock.Once("builders", static () => Probes.All.Sum(static probe => (long)probe.Builder.Name.Length));
                return 0;
            case "frozen":
                // The records are read before; measured is the dictionary alone, and the first answer it gives.
                _ = ReadAll();
                Clock.Once("frozen", static () => Probes.All.ToFrozenDictionary(static probe => probe.Id, StringComparer.Ordinal)[Chosen.Id].Name.Length);
                return 0;
            case "warm":
                Warm();
                return 0;
            default:
                return 2;
        }
    }

    private static long ReadAll()
    {
        long sum = 0;
        foreach (Probe probe in Probes.All)
        {
            sum += probe.Name.Length + probe.Orbits;
        }

        return sum;
    }

    private static void Warm()
    {
        // Strings of their own, as they come from outside, in an order that no cache can guess.
        string[] ids = Probes.All.Select(static probe => new string(probe.Id.AsSpan())).ToArray();
        new Random(12345).Shuffle(ids);
        FrozenDictionary<string, Probe> frozen = Probes.All.ToFrozenDictionary(static probe => probe.Id, StringComparer.Ordinal);
        Dictionary<string, Probe> dictionary = Probes.All.ToDictionary(static probe => probe.Id, StringComparer.Ordinal);
        double table = double.MaxValue;
        double frozenBest = double.MaxValue;
        double dictionaryBest = double.MaxValue;
        long sum = 0;
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Long)
        {
            table = Math.Min(table, Find(ids, ref sum));
            frozenBest = Math.Min(frozenBest, Find(ids, frozen, ref sum));
            dictionaryBest = Math.Min(dictionaryBest, Find(ids, dictionary, ref sum));
        }

        Clock.Print("table", table / ids.Length, sum);
        Clock.Print("frozen", frozenBest / ids.Length, sum);
        Clock.Print("dictionary", dictionaryBest / ids.Length, sum);
    }

    private static double Find(string[] ids, ref long sum)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (string id in ids)
        {
            sum += Probes.Find(id)!.Orbits;
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Find(string[] ids, FrozenDictionary<string, Probe> probes, ref long sum)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (string id in ids)
        {
            sum += probes[id].Orbits;
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Find(string[] ids, Dictionary<string, Probe> probes, ref long sum)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (string id in ids)
        {
            sum += probes[id].Orbits;
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
