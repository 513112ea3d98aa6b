using System.Collections.Immutable;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Chooses among the claims of a field the one whose value the field has in C#.</summary>
/// <param name="asOf">The catalog's "today"; null where it states none, and the future counts as reached.</param>
internal sealed class BestClaim(FactDate? asOf)
{
    private readonly DateBound _asOf = asOf?.Latest is { IsUnknown: false } day ? day : DateBound.PositiveInfinity;

    /// <summary>
    /// Among the claims neither refuted nor deprecated: those that hold on the catalog's day, else those that were the last to hold, else all;
    /// of these the first preferred one, else the first. Null where none is upheld.
    /// </summary>
    public ClaimedValue? Of(ImmutableArray<ClaimedValue> claims)
    {
        if (claims.Length == 1)
        {
            return claims[0].IsUpheld ? claims[0] : null;
        }

        List<ClaimedValue> upheld = claims.Where(claim => claim.IsUpheld).ToList();
        List<ClaimedValue> holding = upheld.Where(HoldsNow).ToList();
        return First(holding.Count > 0 ? holding : LastToHold(upheld));
    }

    private static ClaimedValue? First(List<ClaimedValue> claims) =>
        claims.Find(claim => claim.Rank == ClaimRank.Preferred) ?? claims.FirstOrDefault();

    private static DateBound EndOf(ClaimedValue claim) =>
        claim.Valid is not { } valid ? DateBound.PositiveInfinity
        : valid.Latest.IsUnknown ? DateBound.PositiveInfinity
        : valid.Latest;

    private static DateBound StartOf(ClaimedValue claim) =>
        claim.Valid is not { } valid ? DateBound.NegativeInfinity
        : valid.Earliest.IsUnknown ? DateBound.NegativeInfinity
        : valid.Earliest;

    private bool HoldsNow(ClaimedValue claim) => StartOf(claim).CompareTo(_asOf) <= 0 && EndOf(claim).CompareTo(_asOf) >= 0;

    private List<ClaimedValue> LastToHold(List<ClaimedValue> upheld)
    {
        List<ClaimedValue> past = upheld.Where(claim => EndOf(claim).CompareTo(_asOf) < 0).ToList();
        if (past.Count == 0)
        {
            return upheld;
        }

        DateBound last = past.Max(EndOf);
        return past.Where(claim => EndOf(claim).Equals(last)).ToList();
    }
}
