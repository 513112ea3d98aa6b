using System.Globalization;

namespace FactCatalog.Benchmarks.Facts;

/// <summary>Makes facts up: the same for the same number on every machine and with every version of .NET.</summary>
internal static class ProbeMaker
{
    /// <summary>How many builders there are.</summary>
    public const int Builders = 100;

    private static readonly string[] First = ["amber", "brisk", "cobalt", "dawn", "eager", "fair", "grand", "hidden", "ivory", "jade", "keen", "lunar", "mild", "north", "open", "proud"];
    private static readonly string[] Second = ["arrow", "beacon", "comet", "drifter", "echo", "falcon", "glider", "herald", "island", "javelin", "kite", "lantern", "meteor", "needle", "orchid", "pioneer"];
    private static readonly string[] Remarks = ["Replaced its predecessor at short notice", "Shared its ride with four others", "Returned pictures until the antenna failed", "Named by a contest among schools"];

    /// <summary>The values of the enum.</summary>
    public static IReadOnlyList<string> Orbits { get; } = ["LEO", "SSO", "MEO", "GTO", "GEO"];

    /// <summary>The entities in the order of their numbers.</summary>
    public static Probe[] Make(int count)
    {
        Probe[] probes = new Probe[count];
        for (int i = 0; i < count; i++)
        {
            probes[i] = Make(i, new Dice((uint)i));
        }

        return probes;
    }

    private static Probe Make(int number, Dice dice)
    {
        string first = First[dice.Roll(First.Length)];
        string second = Second[dice.Roll(Second.Length)];
        DateOnly launched = new DateOnly(1957, 10, 4).AddDays(dice.Roll(25_000));
        return new Probe(
            Id: $"{first}-{second}-{number.ToString("00000", CultureInfo.InvariantCulture)}",
            Name: $"{char.ToUpperInvariant(first[0])}{first[1..]} {char.ToUpperInvariant(second[0])}{second[1..]} {number + 1}",
            Builder: dice.Roll(Builders),
            Launched: launched,
            Ended: dice.Roll(3) == 0 ? null : launched.AddDays(dice.Roll(5_000)),
            Mass: (dice.Roll(90_000) + 10) / 10m,
            Crewed: dice.Roll(20) == 0,
            Orbit: Orbits[dice.Roll(Orbits.Count)],
            Orbits: dice.Roll(200_000),
            Remark: dice.Roll(2) == 0 ? null : $"{Remarks[dice.Roll(Remarks.Length)]}, {dice.Roll(1_000)} days after its launch");
    }

    // xorshift, because Random says nothing about its numbers in later versions.
    private struct Dice(uint seed)
    {
        private uint _state = (seed * 2_654_435_761u) ^ 0x9E3779B9u | 1u;

        public int Roll(int sides)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)sides);
        }
    }
}
