using FactCatalog;

namespace ShanghaiSpace.Tour.Rendering;

/// <summary>The signs that pictures are drawn with.</summary>
/// <param name="Rule">Draws the line under a heading.</param>
/// <param name="Full">A column of a bar.</param>
/// <param name="Light">A column of a bar's second part.</param>
/// <param name="Used">Marks the claim whose value is used.</param>
/// <param name="Open">Marks a claim that stands beside it.</param>
/// <param name="Doubtful">Marks a claim that is disputed or unverified.</param>
/// <param name="Wrong">Marks a claim that is refuted or deprecated.</param>
/// <param name="Separator">Stands between the items of a list.</param>
internal sealed record Glyphs(char Rule, char Full, char Light, string Used, string Open, string Doubtful, string Wrong, string Separator)
{
    /// <summary>Blocks and lines, for a terminal.</summary>
    public static Glyphs Terminal { get; } = new('─', '█', '░', "✓", "·", "?", "✗", " · ");

    /// <summary>What every program and every font shows alike, for a file or a pipe.</summary>
    public static Glyphs Plain { get; } = new('=', '#', '-', "+", "o", "?", "x", ", ");

    /// <summary>The mark of a claim.</summary>
    public string MarkOf(FactStatus status, ClaimRank rank, bool used) => (status, rank) switch
    {
        (FactStatus.Refuted, _) or (_, ClaimRank.Deprecated) => Wrong,
        (FactStatus.Disputed or FactStatus.Unverified, _) => Doubtful,
        _ when used => Used,
        _ => Open,
    };
}
