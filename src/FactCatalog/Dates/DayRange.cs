using System.Runtime.InteropServices;

namespace FactCatalog;

/// <summary>
/// The days on which one point in time may fall, as day numbers, both ends included. What has no beginning or no end lies at the
/// sentinels <see cref="Never"/> and <see cref="Forever"/>; what is unknown may lie anywhere between them.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayRange(long Low, long High)
{
    /// <summary>Farther back than any day number.</summary>
    public const long Never = -1_000_000_000_000_000_000;

    /// <summary>Farther ahead than any day number.</summary>
    public const long Forever = 1_000_000_000_000_000_000;

    public static DayRange Anywhere => new(Never, Forever);

    public static DayRange NoBeginning => new(Never, Never);

    public static DayRange NoEnd => new(Forever, Forever);

    /// <summary>The range between two bounds; an unknown bound limits nothing.</summary>
    public static DayRange Between(DateBound earliest, DateBound latest) => new(ToDay(earliest, Never), ToDay(latest, Forever));

    public bool IsOneDay => Low == High && Low is not (Never or Forever);

    public bool Meets(DayRange other) => Low <= other.High && other.Low <= High;

    private static long ToDay(DateBound bound, long unknown) =>
        bound.IsFinite ? bound.DayNumber
        : bound.IsNegativeInfinity ? Never
        : bound.IsPositiveInfinity ? Forever
        : unknown;
}
