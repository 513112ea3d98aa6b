using FactCatalog;
using ShanghaiSpace.Tour.Rendering;
using Spectre.Console;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>The crewed flights, one line each, and the records.</summary>
internal sealed class TimelineSection : ISection
{
    private const int FlightWidth = 11;
    private const int DateWidth = 10;
    private const int TimeWidth = 10;
    private const int LeastBarWidth = 6;
    private const int Gap = 2;
    private const int LabelWidth = 14;
    private const string Separator = ", ";

    /// <inheritdoc/>
    public void Write(Stage stage)
    {
        IReadOnlyList<CrewedFlight> flights = CrewedFlights.Compute();
        stage.Heading(
            "Crewed flights",
            $"{flights.Count} flights since {flights[0].Mission.Launched}, days in universal time, the commander first.");
        stage.Write(FlightTable(stage, flights));
        WriteChanges(stage, flights);
        WriteDisagreements(stage, Disagreement.Find(flights));
        WriteRecords(stage, CrewRecords.Compute(flights));
    }

    private static Table FlightTable(Stage stage, IReadOnlyList<CrewedFlight> flights)
    {
        // Crews go first: the landing and the bar are there where every crew still fits on one line.
        int crewWidth = stage.Width - FlightWidth - DateWidth - TimeWidth - (3 * Gap);
        int longestCrew = flights.Max(flight => string.Join(Separator, flight.Crew.Select(person => person.Name)).Length);
        int barWidth = crewWidth - longestCrew - DateWidth - (2 * Gap);
        bool wide = barWidth >= LeastBarWidth;
        crewWidth = wide ? longestCrew : crewWidth;
        decimal longest = flights.Max(flight => flight.Time?.Most ?? 0);

        Table table = new Table().NoBorder();
        AddColumn(table, stage, "Flight", FlightWidth, last: false);
        AddColumn(table, stage, "Launched", DateWidth, last: false);
        if (wide)
        {
            AddColumn(table, stage, "Landed", DateWidth, last: false);
        }

        AddColumn(table, stage, "Days", TimeWidth, last: false);
        if (wide)
        {
            AddColumn(table, stage, string.Empty, barWidth, last: false);
        }

        AddColumn(table, stage, "Crew", crewWidth, last: true);

        foreach (CrewedFlight flight in flights)
        {
            List<Paragraph> cells =
            [
                new(flight.Mission.Name.ToString(), stage.Theme.Strong),
                new(flight.Mission.Launched.ToString()),
            ];
            if (wide)
            {
                cells.Add(new Paragraph(flight.CameDown?.ToString() ?? "in orbit", flight.ChangedCapsule ? stage.Theme.Doubtful : Style.Plain));
            }

            cells.Add(new Paragraph(flight.Time?.ToString() ?? "unknown"));
            if (wide)
            {
                Paragraph bar = new();
                (flight.Time is { IsOver: true }
                    ? Bar.Scale(flight.Time.Value.Most, 0, longest, barWidth)
                    : Bar.Scale(0, flight.Time?.Most ?? 0, longest, barWidth)).AppendTo(bar, stage);
                cells.Add(bar);
            }

            cells.Add(new Paragraph(ItemLines.Join(flight.Crew.Select(person => person.Name.ToString()), Separator, crewWidth)));
            table.AddRow(cells);
        }

        return table;
    }

    private static void AddColumn(Table table, Stage stage, string title, int width, bool last) =>
        table.AddColumn(new TableColumn(new Paragraph(title, stage.Theme.Muted)) { Width = width, NoWrap = true, Padding = new Padding(0, 0, last ? 0 : Gap, 0) });

    private static void WriteChanges(Stage stage, IReadOnlyList<CrewedFlight> flights)
    {
        CrewedFlight[] changed = [.. flights.Where(flight => flight.ChangedCapsule)];
        if (changed.Length == 0)
        {
            return;
        }

        stage.Blank();
        stage.Say("Crews that came down in another capsule", stage.Theme.Strong);
        foreach (CrewedFlight flight in changed)
        {
            stage.SayIndented(2, $"{flight.Mission.Name}: up {flight.Mission.Launched}, down {flight.CameDown} in {flight.CameDownIn!.Name}. {flight.Mission.Provenance.Note}");
        }
    }

    private static void WriteDisagreements(Stage stage, IReadOnlyList<Disagreement> disagreements)
    {
        if (disagreements.Count == 0)
        {
            return;
        }

        stage.Blank();
        stage.Say("Where a source says otherwise", stage.Theme.Strong);
        foreach (Disagreement other in disagreements)
        {
            // "Asserted" says no more than that a source states it.
            string?[] remarks = [other.Status == FactStatus.Asserted ? null : Words.Of(other.Status.ToString()), other.Note];
            string remark = string.Join(": ", remarks.OfType<string>());
            stage.SayIndented(2, $"{other.Mission.Name}, {other.What}: {other.Value}{(remark.Length > 0 ? $" ({remark})" : string.Empty)}");
        }
    }

    private static void WriteRecords(Stage stage, CrewRecords records)
    {
        stage.Blank();
        stage.Say("Records", stage.Theme.Strong);
        Grid grid = new();
        grid.AddColumn(new GridColumn { Width = LabelWidth, NoWrap = true, Padding = new Padding(2, 0, 1, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });

        Add("Most flights", $"{string.Join(", ", records.MostFlights.Select(person => person.Person.Name))}: {records.MostFlights[0].Flights}");
        Add("Most days", $"{records.MostDays.Person.Name}: {records.MostDays.Days:0} days in {records.MostDays.Flights} flights");
        Add("Longest flight", $"the crew of {records.Longest.Mission.Name}: {records.Longest.Time} days");
        Add("Oldest", Tell(records.Oldest));
        Add("Youngest", Tell(records.Youngest));
        stage.Write(grid);

        void Add(string label, string text) => grid.AddRow(new Paragraph(label, stage.Theme.Muted), new Paragraph(text));

        static string Tell(AgeInFlight age) =>
            $"{age.Person.Name}, {age.Age} at the launch of {age.Mission.Name}, born {age.Person.Born}";
    }
}
