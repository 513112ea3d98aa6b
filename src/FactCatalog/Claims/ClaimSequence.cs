namespace FactCatalog;

/// <summary>Questions to the claims of one field.</summary>
public static class ClaimSequence
{
    /// <summary>
    /// The claim to use at a date: among the claims that are neither refuted nor deprecated and that may hold on that date,
    /// the first preferred one, else the first. Null where no claim holds then. A claim without validity holds always.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public static Claim<T>? At<T>(this IReadOnlyList<Claim<T>> claims, FactDate date)
    {
        if (claims is null)
        {
            throw new ArgumentNullException(nameof(claims));
        }

        Claim<T>? best = null;
        for (int i = 0; i < claims.Count; i++)
        {
            Claim<T> claim = claims[i];
            bool usable = claim.Status != FactStatus.Refuted
                && claim.Rank != ClaimRank.Deprecated
                && (claim.Valid is not { } valid || (valid.IsBefore(date) is not true && valid.IsAfter(date) is not true));
            if (usable && (best is null || (claim.Rank == ClaimRank.Preferred && best.Rank != ClaimRank.Preferred)))
            {
                best = claim;
            }
        }

        return best;
    }
}
