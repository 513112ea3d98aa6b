using System.Runtime.InteropServices;

namespace FactCatalog;

/// <summary>The claim that one end point lies at least so many days before another: <c>Later - Earlier >= Days</c>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayDifference(int Earlier, int Later, long Days)
{
    public DayDifference Negated => new(Later, Earlier, 1 - Days);
}

/// <summary>
/// Decides exactly what is true of the end points of two spans whose days are known within ranges only. Every question is a conjunction of
/// differences; it can be true if these, the ranges, and "no span ends before it starts" hold together, which a shortest-path
/// pass decides; it must be true if none of its differences can be false.
/// </summary>
internal static class DayDifferences
{
    public const int StartHere = 0;
    public const int EndHere = 1;
    public const int StartThere = 2;
    public const int EndThere = 3;
    private const int Origin = 4;
    private const int Points = 5;

    // No distance between two points within the sentinels of DayRange is as large as this.
    private const long Unlimited = long.MaxValue;

    public static bool? Judge(
        DayRange startHere, DayRange endHere, DayRange startThere, DayRange endThere, bool otherIsPoint, ReadOnlySpan<DayDifference> claims)
    {
        // limits[a * Points + b] is the most by which b may lie after a.
        Span<long> limits = stackalloc long[Points * Points];
        limits.Fill(Unlimited);
        Place(limits, StartHere, startHere);
        Place(limits, EndHere, endHere);
        Place(limits, StartThere, startThere);
        Place(limits, EndThere, endThere);
        Require(limits, new DayDifference(StartHere, EndHere, 0));
        Require(limits, new DayDifference(StartThere, EndThere, 0));
        if (otherIsPoint)
        {
            Require(limits, new DayDifference(EndThere, StartThere, 0));
        }

        if (!CanHold(limits, []))
        {
            return null;
        }

        if (!CanHold(limits, claims))
        {
            return false;
        }

        foreach (DayDifference claim in claims)
        {
            if (CanHold(limits, [claim.Negated]))
            {
                return null;
            }
        }

        return true;
    }

    private static void Place(Span<long> limits, int point, DayRange range)
    {
        limits[Origin * Points + point] = range.High;
        limits[point * Points + Origin] = -range.Low;
    }

    private static void Require(Span<long> limits, DayDifference claim)
    {
        // later - earlier >= days is earlier - later <= -days.
        int at = claim.Later * Points + claim.Earlier;
        limits[at] = Math.Min(limits[at], -claim.Days);
    }

    /// <summary>Whether days exist that keep to all limits and claims: that is so unless some cycle of limits is negative (Floyd, Warshall).</summary>
    private static bool CanHold(ReadOnlySpan<long> limits, ReadOnlySpan<DayDifference> claims)
    {
        Span<long> reach = stackalloc long[Points * Points];
        limits.CopyTo(reach);
        foreach (DayDifference claim in claims)
        {
            Require(reach, claim);
        }

        for (int via = 0; via < Points; via++)
        {
            for (int from = 0; from < Points; from++)
            {
                for (int to = 0; to < Points; to++)
                {
                    long detour = Add(reach[from * Points + via], reach[via * Points + to]);
                    if (detour < reach[from * Points + to])
                    {
                        reach[from * Points + to] = detour;
                    }
                }

                if (reach[from * Points + from] < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // A sum below every possible distance already proves a contradiction, so it may stop at the end of the range of numbers.
    private static long Add(long left, long right) =>
        left == Unlimited || right == Unlimited ? Unlimited
        : left < 0 && right < long.MinValue - left ? long.MinValue
        : left > 0 && right > Unlimited - left ? Unlimited
        : left + right;
}
