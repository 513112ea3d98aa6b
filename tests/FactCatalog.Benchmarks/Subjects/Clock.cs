#nullable enable
using System;
using System.Diagnostics;
using System.Globalization;

namespace Bench;

/// <summary>Measures in a fresh process, and prints a line with a name and nanoseconds.</summary>
internal static class Clock
{
    /// <summary>The number by which the result is printed keeps the work from being left out.</summary>
    public static void Once(string name, Func<long> work)
    {
        // The clock itself is ready before the first measurement.
        _ = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp()).TotalNanoseconds;
        long start = Stopwatch.GetTimestamp();
        long result = work();
        double elapsed = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        Print(name, elapsed, result);
    }

    public static void Print(string name, double nanoseconds, long result) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {nanoseconds:0.###} {result}"));
}
