using FactCatalog;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>How often a rocket flew.</summary>
internal sealed record VehicleCount(LaunchVehicle Vehicle, int Launches);

/// <summary>What flew from one site.</summary>
/// <param name="Site">The site.</param>
/// <param name="Launches">All attempts to reach orbit.</param>
/// <param name="Successes">Those that did all that they should.</param>
/// <param name="First">The date of the first.</param>
/// <param name="Last">The date of the last.</param>
/// <param name="Vehicles">The rockets, the most frequent first.</param>
/// <param name="CrewedFlights">The crewed flights that started here.</param>
internal sealed record SiteTraffic(
    LaunchSite Site,
    int Launches,
    int Successes,
    FactDate First,
    FactDate Last,
    IReadOnlyList<VehicleCount> Vehicles,
    int CrewedFlights)
{
    /// <summary>The sites from which something was launched to orbit, the busiest first.</summary>
    public static IReadOnlyList<SiteTraffic> Compute() =>
    [
        .. ShanghaiSpace.Launches.All
            .GroupBy(launch => launch.Site)
            .Select(launches => TrafficOf(launches.Key, [.. launches]))
            .OrderByDescending(traffic => traffic.Launches)
            .ThenBy(traffic => traffic.First),
    ];

    private static SiteTraffic TrafficOf(LaunchSite site, IReadOnlyList<Launch> launches) => new(
        site,
        launches.Count,
        launches.Count(launch => launch.Outcome == Outcome.Success),
        launches.Min(launch => launch.Launched),
        launches.Max(launch => launch.Launched),
        [
            .. launches
                .GroupBy(launch => launch.Vehicle)
                .Select(flights => new VehicleCount(flights.Key, flights.Count()))
                .OrderByDescending(count => count.Launches)
                .ThenBy(count => count.Vehicle.Id, StringComparer.Ordinal),
        ],
        Missions.All.Count(mission => mission.Crewed && mission.Site == site));
}
