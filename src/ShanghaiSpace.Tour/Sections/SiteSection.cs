using System.Globalization;
using ShanghaiSpace.Tour.Rendering;
using Spectre.Console;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>What flew from which site.</summary>
internal sealed class SiteSection : ISection
{
    private const int NameWidth = 20;
    private const int CountWidth = 5;
    private const int Indent = 2;
    private const int VehiclesNamed = 6;

    /// <inheritdoc/>
    public void Write(Stage stage)
    {
        IReadOnlyList<SiteTraffic> sites = SiteTraffic.Compute();
        int others = LaunchSites.All.Count - sites.Count;
        stage.Heading(
            "What flew from which site",
            $"{sites.Count} sites saw orbital launches; {others} more in the catalogue have seen none.");

        int most = sites.Max(site => site.Launches);
        for (int i = 0; i < sites.Count; i++)
        {
            if (i > 0)
            {
                stage.Blank();
            }

            WriteSite(stage, sites[i], most);
        }
    }

    private static void WriteSite(Stage stage, SiteTraffic traffic, int most)
    {
        Paragraph line = new();
        line.Append(traffic.Site.Name.ToString().PadRight(NameWidth), stage.Theme.Strong);
        line.Append($"{traffic.Launches}".PadLeft(CountWidth - 2) + "  ", stage.Theme.Strong);
        Bar.Scale(traffic.Launches, 0, most, stage.Width - NameWidth - CountWidth).AppendTo(line, stage);
        stage.Write(line);

        stage.SayIndented(Indent, FactsOf(traffic), stage.Theme.Muted);
        stage.SayIndented(Indent, ItemLines.Join(RocketsOf(traffic), stage.Glyphs.Separator, stage.Width - Indent));
    }

    private static string FactsOf(SiteTraffic traffic)
    {
        string place = traffic.Site.Place is { } at && !string.Equals(at.Name.ToString(), traffic.Site.Name.ToString(), StringComparison.Ordinal) ? $"{at.Name}, " : string.Empty;
        string coordinates = $"{Degrees(traffic.Site.Latitude, 'N', 'S')} {Degrees(traffic.Site.Longitude, 'E', 'W')}";
        string crewed = traffic.CrewedFlights > 0 ? $"; {traffic.CrewedFlights} crewed flights" : string.Empty;
        return $"{place}{coordinates}; {traffic.First} to {traffic.Last}; {traffic.Successes} of {traffic.Launches} succeeded{crewed}";
    }

    private static IEnumerable<string> RocketsOf(SiteTraffic traffic)
    {
        IEnumerable<string> named = traffic.Vehicles.Take(VehiclesNamed).Select(count => $"{count.Vehicle.Name} {count.Launches}×");
        int rest = traffic.Vehicles.Count - VehiclesNamed;
        return rest > 0 ? named.Append($"{rest} more") : named;
    }

    private static string Degrees(decimal value, char positive, char negative) =>
        Math.Abs(value).ToString("0.0", CultureInfo.InvariantCulture) + "°" + (value < 0 ? negative : positive);
}
