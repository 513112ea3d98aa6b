using FactCatalog;
using Spectre.Console;

namespace ShanghaiSpace.Tour.Rendering;

/// <summary>The styles of the tour. They only underline what the words say, so that nothing is lost without them.</summary>
internal sealed record Theme
{
    /// <summary>With colours that are readable on dark and on light ground.</summary>
    public static Theme Colored { get; } = new()
    {
        Heading = new Style(Color.DarkOrange, decoration: Decoration.Bold),
        Strong = new Style(decoration: Decoration.Bold),
        Muted = new Style(Color.Grey),
        First = new Style(Color.DarkOrange),
        Second = new Style(Color.SteelBlue),
        Good = new Style(Color.Green),
        Doubtful = new Style(Color.Olive),
        Bad = new Style(Color.Red),
    };

    /// <summary>Without any escape sequence.</summary>
    public static Theme Plain { get; } = new();

    /// <summary>Titles.</summary>
    public Style Heading { get; private init; } = Style.Plain;

    /// <summary>What the eye should find first.</summary>
    public Style Strong { get; private init; } = Style.Plain;

    /// <summary>What is there for those who look for it.</summary>
    public Style Muted { get; private init; } = Style.Plain;

    /// <summary>The first part of a bar.</summary>
    public Style First { get; private init; } = Style.Plain;

    /// <summary>The second part of a bar.</summary>
    public Style Second { get; private init; } = Style.Plain;

    /// <summary>What stands.</summary>
    public Style Good { get; private init; } = Style.Plain;

    /// <summary>What is not settled.</summary>
    public Style Doubtful { get; private init; } = Style.Plain;

    /// <summary>What is wrong or failed.</summary>
    public Style Bad { get; private init; } = Style.Plain;

    /// <summary>The style of a claim.</summary>
    public Style StyleOf(FactStatus status, ClaimRank rank, bool used) => (status, rank) switch
    {
        (FactStatus.Refuted, _) or (_, ClaimRank.Deprecated) => Bad,
        (FactStatus.Disputed or FactStatus.Unverified, _) => Doubtful,
        _ when used => Good,
        _ => Style.Plain,
    };
}
