namespace ShanghaiSpace.Tour.Rendering;

/// <summary>Where the tour is written to.</summary>
/// <param name="IsTerminal">Whether a terminal shows it; a file or a pipe gets letters only.</param>
/// <param name="IsColored">Whether it may hold escape sequences.</param>
/// <param name="Width">How many columns a line may take.</param>
internal sealed record OutputTraits(bool IsTerminal, bool IsColored, int Width)
{
    /// <summary>The width of what goes into a file or a pipe.</summary>
    public const int FileWidth = 100;

    // Lines longer than this are hard to follow; narrower than this, a table is no table any more.
    private const int GreatestWidth = 120;
    private const int LeastWidth = 40;
    private const int UsualWidth = 80;

    /// <summary>What the standard output of this process is. <c>NO_COLOR</c> counts when it is not empty (no-color.org).</summary>
    public static OutputTraits Detect()
    {
        if (Console.IsOutputRedirected)
        {
            return new OutputTraits(IsTerminal: false, IsColored: false, FileWidth);
        }

        bool colored = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
        return new OutputTraits(IsTerminal: true, colored, TerminalWidth());
    }

    private static int TerminalWidth()
    {
        try
        {
            // A terminal that does not know its size says 0. The last column stays free: some terminals break the line there.
            int width = Console.WindowWidth;
            return Math.Clamp(width > 0 ? width - 1 : UsualWidth, LeastWidth, GreatestWidth);
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
