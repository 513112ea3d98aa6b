using FactCatalog;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>What a source says of a flight and the catalogue does not follow.</summary>
/// <param name="Mission">The flight.</param>
/// <param name="What">What the claim is about.</param>
/// <param name="Value">The value claimed.</param>
/// <param name="Status">How the claim stands.</param>
/// <param name="Note">The author's remark, or null.</param>
internal sealed record Disagreement(Mission Mission, string What, string Value, FactStatus Status, string? Note)
{
    /// <summary>All claims on the dates and the crews of flights that stand beside the one that is used.</summary>
    public static IReadOnlyList<Disagreement> Find(IReadOnlyList<CrewedFlight> flights) =>
    [
        .. flights.Select(flight => flight.Mission).SelectMany(mission => (Disagreement[])
        [
            .. Others(mission, "launch", mission.Claims.Launched, date => date.ToString()),
            .. Others(mission, "landing", mission.Claims.Landed, date => date.ToString()),
            .. Others(mission, "commander", mission.Claims.Commander, person => person.Name.ToString()),
            .. Others(mission, "crew", mission.Claims.Crew, crew => string.Join(", ", crew.Select(person => person.Name))),
        ]),
    ];

    private static IEnumerable<Disagreement> Others<T>(Mission mission, string what, IReadOnlyList<Claim<T>> claims, Func<T, string> tell)
    {
        Claim<T>? used = claims.At(Catalog.AsOf);
        return claims
            .Where(claim => !ReferenceEquals(claim, used))
            .Select(claim => new Disagreement(mission, what, tell(claim.Value), claim.Status, claim.Note));
    }
}
