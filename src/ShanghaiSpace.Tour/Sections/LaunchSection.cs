using ShanghaiSpace.Tour.Rendering;
using Spectre.Console;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>The launches of each year, as bars.</summary>
internal sealed class LaunchSection : ISection
{
    private const int YearWidth = 6;
    private const int CountWidth = 5;

    /// <inheritdoc/>
    public void Write(Stage stage)
    {
        IReadOnlyList<LaunchYear> years = LaunchYears.Compute();
        int most = years.Max(year => year.Launches);
        int barWidth = BarWidth(years, most, stage.Width - YearWidth - CountWidth);

        stage.Heading(
            "Orbital launches, year by year",
            $"{years.Sum(year => year.Launches)} launches up to {Launches.All.Max(launch => launch.Launched)}, {years.Sum(year => year.FromShanghai)} of them with rockets from Shanghai.");
        stage.Write(Legend(stage));
        stage.Blank();
        foreach (LaunchYear year in years)
        {
            stage.Write(LineOf(stage, year, most, barWidth));
        }
    }

    private static Paragraph Legend(Stage stage) =>
        new Paragraph()
            .Append(new string(stage.Glyphs.Full, 2), stage.Theme.First)
            .Append(" rockets from Shanghai   ")
            .Append(new string(stage.Glyphs.Light, 2), stage.Theme.Second)
            .Append(" other rockets");

    private static Paragraph LineOf(Stage stage, LaunchYear year, int most, int barWidth)
    {
        Paragraph line = new();
        line.Append($"{year.Year}".PadRight(YearWidth), stage.Theme.Muted);
        line.Append($"{year.Launches}".PadLeft(CountWidth - 2) + "  ", stage.Theme.Strong);
        Bar.Scale(year.FromShanghai, year.Others, most, barWidth).AppendTo(line, stage);
        line.Append(Failed(year), stage.Theme.Bad);
        line.Append(InPart(year), stage.Theme.Doubtful);
        return line;
    }

    private static string Failed(LaunchYear year) => year.Failures > 0 ? $" {year.Failures} failed" : string.Empty;

    private static string InPart(LaunchYear year) =>
        year.Partial > 0 ? $"{(year.Failures > 0 ? "," : string.Empty)} {year.Partial} in part" : string.Empty;

    /// <summary>The greatest width of the longest bar with which each year's bar and remark fit into the room.</summary>
    private static int BarWidth(IReadOnlyList<LaunchYear> years, int most, int room)
    {
        int width = room;
        foreach (LaunchYear year in years.Where(year => year.Launches > 0))
        {
            // One column less, for bars are rounded up too.
            int left = room - Failed(year).Length - InPart(year).Length - 1;
            width = Math.Min(width, Math.Max(1, left * most / year.Launches));
        }

        return width;
    }
}
