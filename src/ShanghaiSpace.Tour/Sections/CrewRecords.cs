using FactCatalog;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>Someone who flew, with all flights counted.</summary>
/// <param name="Person">Who.</param>
/// <param name="Flights">How many flights.</param>
/// <param name="Days">How many days away, all flights together, as far as the dates tell.</param>
internal sealed record FlownPerson(Person Person, int Flights, decimal Days);

/// <summary>An age in whole years: between a least and a most, which differ where the birthday is not known to the day.</summary>
internal sealed record Age(int Least, int Most)
{
    /// <summary>Someone's age on a date, from the bounds of both; null where one has none.</summary>
    public static Age? At(FactDate? born, FactDate date) =>
        born is { Earliest.IsFinite: true, Latest.IsFinite: true } birth && date is { Earliest.IsFinite: true, Latest.IsFinite: true }
            ? new Age(Years(birth.Latest, date.Earliest), Years(birth.Earliest, date.Latest))
            : null;

    /// <summary>Such as <c>56</c> or <c>34 or 35</c>.</summary>
    public override string ToString() => Least == Most ? $"{Least}" : $"{Least} or {Most}";

    private static int Years(DateBound from, DateBound to) =>
        (int)(to.Year - from.Year) - ((to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0 ? 1 : 0);
}

/// <summary>Someone's age on one flight.</summary>
internal sealed record AgeInFlight(Person Person, Mission Mission, Age Age);

/// <summary>Who holds which record.</summary>
/// <param name="MostFlights">Those with the most flights.</param>
/// <param name="MostDays">The one with the most days away.</param>
/// <param name="Longest">The longest flight that is over.</param>
/// <param name="Oldest">The one who was oldest at launch.</param>
/// <param name="Youngest">The one who was youngest at launch.</param>
internal sealed record CrewRecords(
    IReadOnlyList<FlownPerson> MostFlights,
    FlownPerson MostDays,
    CrewedFlight Longest,
    AgeInFlight Oldest,
    AgeInFlight Youngest)
{
    /// <summary>Finds the records among at least one flight.</summary>
    public static CrewRecords Compute(IReadOnlyList<CrewedFlight> flights)
    {
        FlownPerson[] people =
        [
            .. flights
                .SelectMany(flight => flight.Crew, (flight, person) => (flight, person))
                .GroupBy(seat => seat.person)
                .Select(seats => new FlownPerson(seats.Key, seats.Count(), seats.Sum(seat => seat.flight.Time?.Least ?? 0))),
        ];
        AgeInFlight[] ages =
        [
            .. from flight in flights
               from person in flight.Crew
               let age = Age.At(person.Born, flight.Mission.Launched)
               where age is not null
               select new AgeInFlight(person, flight.Mission, age),
        ];
        int most = people.Max(person => person.Flights);
        return new CrewRecords(
            [.. people.Where(person => person.Flights == most)],
            people.MaxBy(person => person.Days)!,
            flights.Where(flight => flight.Time is { IsOver: true }).MaxBy(flight => flight.Time!.Value.Least)!,
            ages.MaxBy(age => age.Age.Least)!,
            ages.MinBy(age => age.Age.Most)!);
    }
}
