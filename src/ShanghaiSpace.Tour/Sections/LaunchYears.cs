using FactCatalog;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>The attempts of one year to reach orbit.</summary>
/// <param name="Year">The year.</param>
/// <param name="FromShanghai">Launches of rockets made in Shanghai.</param>
/// <param name="Others">Launches of all other rockets.</param>
/// <param name="Failures">How many of both failed.</param>
/// <param name="Partial">How many of both reached an orbit, but not the right one.</param>
internal sealed record LaunchYear(int Year, int FromShanghai, int Others, int Failures, int Partial)
{
    /// <summary>All launches of the year.</summary>
    public int Launches => FromShanghai + Others;
}

/// <summary>The launches, year by year.</summary>
internal static class LaunchYears
{
    // The academy, the bureau that it was, and the bureau before that.
    private static readonly Organization[] ShanghaiMakers = [Organizations.Sast, Organizations.Sba, Organizations.SecondBureau];

    /// <summary>Counts launches; every year from the first launch to the last has its place, also without a launch.</summary>
    public static IReadOnlyList<LaunchYear> Compute()
    {
        ILookup<int, Launch> byYear = Launches.All.ToLookup(launch => (int)launch.Launched.Earliest.Year);
        int first = byYear.Min(year => year.Key);
        int last = byYear.Max(year => year.Key);
        return [.. Enumerable.Range(first, last - first + 1).Select(year => CountOf(year, [.. byYear[year]]))];
    }

    /// <summary>Whether a rocket is made in Shanghai.</summary>
    public static bool IsFromShanghai(LaunchVehicle vehicle) => vehicle.Maker is { } maker && ShanghaiMakers.Contains(maker);

    private static LaunchYear CountOf(int year, IReadOnlyList<Launch> launches)
    {
        int fromShanghai = launches.Count(launch => IsFromShanghai(launch.Vehicle));
        return new LaunchYear(
            year,
            fromShanghai,
            launches.Count - fromShanghai,
            launches.Count(launch => launch.Outcome == Outcome.Failure),
            launches.Count(launch => launch.Outcome is Outcome.PartialFailure or Outcome.PartialSuccess));
    }
}
