using ShanghaiSpace.Tour.Rendering;
using Spectre.Console;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>The launches of each year, as bars.</summary>
internal sealed class LaunchSection : ISection
{
    private const int YearWidth = 6;
    private const int CountWidth = 5;

    // " 4 failed, 1 in part"
    private const int RemarkWidth = 22;

    /// <inheritdoc/>
    public void Write(Stage stage)
    {
        IReadOnlyList<LaunchYear> years = LaunchYears.Compute();
        int most = years.Max(year => year.Launches);
        int barWidth = stage.Width - YearWidth - CountWidth - RemarkWidth;

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
        if (year.Failures > 0)
        {
            line.Append($" {year.Failures} failed", stage.Theme.Bad);
        }

        if (year.Partial > 0)
        {
            line.Append($"{(year.Failures > 0 ? "," : string.Empty)} {year.Partial} in part", stage.Theme.Doubtful);
        }

        return line;
    }
}
