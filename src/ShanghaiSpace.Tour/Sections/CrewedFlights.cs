using FactCatalog;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>One flight that took people up.</summary>
/// <param name="Mission">The spacecraft that they went up in.</param>
/// <param name="Crew">Who went up, the commander first.</param>
/// <param name="CameDownIn">The spacecraft that they came down in: not always the same. Null while they are in orbit.</param>
/// <param name="Time">How long they were away; null where a date is missing.</param>
internal sealed record CrewedFlight(Mission Mission, IReadOnlyList<Person> Crew, Mission? CameDownIn, FlightTime? Time)
{
    /// <summary>The date on which the crew came down; null while it is in orbit.</summary>
    public FactDate? CameDown => CameDownIn?.Landed;

    /// <summary>Whether the crew came down in another spacecraft.</summary>
    public bool ChangedCapsule => CameDownIn is not null && CameDownIn != Mission;
}

/// <summary>The crewed flights, oldest first.</summary>
internal static class CrewedFlights
{
    /// <summary>Puts missions and seats together.</summary>
    public static IReadOnlyList<CrewedFlight> Compute()
    {
        ILookup<Mission, CrewSeat> seats = CrewSeats.All.ToLookup(seat => seat.Up);
        return
        [
            .. Missions.All
                .Where(mission => mission.Crewed)
                .OrderBy(mission => mission.Launched)
                .Select(mission => FlightOf(mission, [.. seats[mission]])),
        ];
    }

    private static CrewedFlight FlightOf(Mission mission, IReadOnlyList<CrewSeat> seats)
    {
        // No crew was ever split up; if one is, the flight is over when the last of them is down.
        Mission? down = seats.Any(seat => seat.Down is null) ? null : seats.Select(seat => seat.Down).OfType<Mission>().MaxBy(capsule => capsule.Landed);
        Person[] crew = [.. mission.Crew.OrderBy(person => person != mission.Commander)];
        return new CrewedFlight(mission, crew, down, FlightTime.Between(mission, down));
    }
}
