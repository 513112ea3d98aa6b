using FactCatalog;
using ShanghaiSpace.Tour.Rendering;
using Spectre.Console;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>One organisation, with everything that is claimed of it and the sources.</summary>
internal sealed class OrganizationSection(Organization organization) : ISection
{
    private const int MarkWidth = 1;
    private const int NumberWidth = 4;
    private const int WidestValue = 30;
    private const int VehiclesNamed = 12;

    /// <inheritdoc/>
    public void Write(Stage stage)
    {
        OrganizationPortrait portrait = OrganizationPortrait.Of(organization);
        stage.Heading($"{organization.Name}", SubtitleOf(organization));
        if (organization.Provenance.Note is { } note)
        {
            stage.Say(note);
            stage.Blank();
        }

        WriteClaims(stage, portrait);
        WriteRefuted(stage, portrait);
        WriteWorks(stage, portrait);
        WriteBibliography(stage, portrait);
        stage.Blank();
        stage.Say($"Stated at {organization.Provenance}", stage.Theme.Muted);
    }

    private static string SubtitleOf(Organization organization)
    {
        // The Chinese names are in the text itself, by language tag; many have no Latin spelling of their own.
        string?[] names = [organization.Name["zh"], organization.Name["zh-Latn"], organization.GcatCode is { } code ? $"GCAT code {code}" : null];
        return string.Join(", ", names.OfType<string>());
    }

    private static void WriteClaims(Stage stage, OrganizationPortrait portrait)
    {
        if (portrait.Fields.Count == 0)
        {
            stage.Say("Nothing more is claimed of it.", stage.Theme.Muted);
            return;
        }

        int longest = portrait.Fields.Max(field => field.Claims.Max(claim => claim.Value.Length));
        int valueWidth = Math.Min(longest, Math.Min(WidestValue, stage.Width / 3));
        for (int i = 0; i < portrait.Fields.Count; i++)
        {
            ClaimedField field = portrait.Fields[i];
            if (i > 0)
            {
                stage.Blank();
            }

            stage.Say(field.Label, stage.Theme.Strong);
            Grid grid = new();
            grid.AddColumn(new GridColumn { Width = MarkWidth, NoWrap = true, Padding = new Padding(2, 0, 1, 0) });
            grid.AddColumn(new GridColumn { Width = valueWidth, Padding = new Padding(0, 0, 2, 0) });
            grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
            foreach (ClaimLine claim in field.Claims)
            {
                Style style = stage.Theme.StyleOf(claim.Status, claim.Rank, claim.IsUsed);
                grid.AddRow(
                    new Paragraph(stage.Glyphs.MarkOf(claim.Status, claim.Rank, claim.IsUsed), style),
                    new Paragraph(claim.Value, style),
                    RemarkOn(stage, portrait, claim, style));
            }

            stage.Write(grid);
        }
    }

    private static Paragraph RemarkOn(Stage stage, OrganizationPortrait portrait, ClaimLine claim, Style style)
    {
        List<string> words = [];
        if (claim.IsUsed)
        {
            words.Add("used");
        }

        if (claim.Rank != ClaimRank.Normal)
        {
            words.Add(Words.Of(claim.Rank.ToString()));
        }

        if (claim.Status != FactStatus.Asserted)
        {
            words.Add(Words.Of(claim.Status.ToString()));
        }

        Paragraph remark = new();
        remark.Append(string.Join(", ", words), style);
        if (claim.Note is not null)
        {
            remark.Append($"{(words.Count > 0 ? ": " : string.Empty)}{claim.Note}");
        }

        string space = words.Count > 0 || claim.Note is not null ? " " : string.Empty;
        remark.Append(space + string.Join(' ', claim.Citations.OrderBy(portrait.NumberOf).Select(citation => Reference(portrait, citation))), stage.Theme.Muted);
        return remark;
    }

    private static string Reference(OrganizationPortrait portrait, Citation citation) =>
        citation.Passage is null ? $"[{portrait.NumberOf(citation)}]" : $"[{portrait.NumberOf(citation)}, {citation.Passage}]";

    private static void WriteRefuted(Stage stage, OrganizationPortrait portrait)
    {
        if (portrait.Refuted.Count == 0)
        {
            return;
        }

        stage.Blank();
        foreach ((Source source, int refuted) in portrait.Refuted)
        {
            stage.Say(
                $"{refuted} {(refuted == 1 ? "claim" : "claims")} of '{source.Title}' {(refuted == 1 ? "is" : "are")} refuted; trust in it is {Words.Of(source.Trust.ToString())}.",
                stage.Theme.Bad);
        }
    }

    private static void WriteWorks(Stage stage, OrganizationPortrait portrait)
    {
        Dictionary<string, string> works = [];
        if (portrait.Vehicles.Count > 0)
        {
            works["Rockets"] = Listed(portrait.Vehicles.Select(vehicle => vehicle.LaunchCount is { } count ? $"{vehicle.Name} ({count})" : $"{vehicle.Name}"));
        }

        if (portrait.Satellites.Count > 0)
        {
            works["Satellites"] = $"{portrait.Satellites.Count} in this catalogue, from {portrait.Satellites[0].Name} ({portrait.Satellites[0].Launched}) to {portrait.Satellites[^1].Name} ({portrait.Satellites[^1].Launched})";
        }

        if (portrait.Parts.Count > 0)
        {
            works["Parts"] = Listed(portrait.Parts.Select(part => part.Name.ToString()));
        }

        if (portrait.Successors.Count > 0)
        {
            works["Out of it grew"] = Listed(portrait.Successors.Select(successor => successor.Name.ToString()));
        }

        foreach ((string label, string text) in works)
        {
            stage.Blank();
            stage.Say(label, stage.Theme.Strong);
            stage.SayIndented(2, text);
        }

        static string Listed(IEnumerable<string> names)
        {
            string[] all = [.. names];
            string named = string.Join("; ", all.Take(VehiclesNamed));
            return all.Length > VehiclesNamed ? $"{named}; {all.Length - VehiclesNamed} more" : named;
        }
    }

    private static void WriteBibliography(Stage stage, OrganizationPortrait portrait)
    {
        stage.Blank();
        stage.Say("Sources", stage.Theme.Strong);
        Grid grid = new();
        grid.AddColumn(new GridColumn { Width = NumberWidth, NoWrap = true, Padding = new Padding(2, 0, 1, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        for (int i = 0; i < portrait.Bibliography.Count; i++)
        {
            Source source = portrait.Bibliography[i];
            Paragraph text = new();
            text.Append(source.Title);
            text.Append(source.Published is { } published ? $", {published}" : string.Empty);
            text.Append($", {Words.Of(source.Trust.ToString())} trust", source.Trust == SourceTrust.Low ? stage.Theme.Bad : stage.Theme.Muted);
            text.Append(source.Url is { } url ? $"\n{url.Host}" : string.Empty, stage.Theme.Muted);
            grid.AddRow(new Paragraph($"[{i + 1}]", stage.Theme.Muted), text);
        }

        stage.Write(grid);
    }
}
