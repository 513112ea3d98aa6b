using System.Globalization;
using FactCatalog;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>How long a crew was away, in days: between a least and a most, which differ where a date is imprecise.</summary>
/// <param name="Least">The least that the dates allow.</param>
/// <param name="Most">The most that the dates allow.</param>
/// <param name="IsOver">False where the crew had not landed on the day for which the catalogue speaks.</param>
internal readonly record struct FlightTime(decimal Least, decimal Most, bool IsOver)
{
    // Below this a day more or less counts, and the time is told to a tenth.
    private const decimal ShortFlight = 10;

    /// <summary>The time from the launch of one spacecraft to the landing of the one that the crew came down in; null where a date has no bounds.</summary>
    /// <param name="up">The spacecraft that the crew went up in.</param>
    /// <param name="down">The one that it came down in; null where it has not come down.</param>
    public static FlightTime? Between(Mission up, Mission? down)
    {
        if (up == down && up.FlightDays is { } exact)
        {
            return new FlightTime(exact, exact, IsOver: true);
        }

        DateSpan span = new(up.Launched, down is null ? Catalog.AsOf : down.Landed);
        return span is { MinDays: { } least, MaxDays: { } most } ? new FlightTime(least, most, down is not null) : null;
    }

    /// <summary>Such as <c>4.8</c>, <c>204</c>, <c>203 to 204</c> or <c>182 so far</c>.</summary>
    public override string ToString()
    {
        string days = Least == Most ? Tell(Least) : $"{Tell(Least)} to {Tell(Most)}";
        return IsOver ? days : $"{days} so far";
    }

    private static string Tell(decimal days) => days.ToString(days < ShortFlight ? "0.0" : "0", CultureInfo.InvariantCulture);
}
