using ShanghaiSpace.Tour.Sections;

namespace ShanghaiSpace.Tour.CommandLine;

/// <summary>What the arguments ask for: sections, or help, or, where they mean nothing, an error.</summary>
internal sealed record TourArguments
{
    private const string Timeline = "timeline";
    private const string Launches = "launches";
    private const string Sites = "sites";
    private const string OneOrganization = "organization";

    private static readonly string[] SectionNames = [Timeline, Launches, Sites, OneOrganization];
    private static readonly string[] HelpOptions = ["--help", "-h", "-?"];

    /// <summary>The sections to show, in the order in which they are named.</summary>
    public IReadOnlyList<ISection> Sections { get; private init; } = [];

    /// <summary>Whether help is asked for; it goes before everything else.</summary>
    public bool HelpWanted { get; private init; }

    /// <summary>What is wrong with the arguments, as a sentence; null where nothing is.</summary>
    public string? Error { get; private init; }

    /// <summary>Reads the arguments. No argument means the whole tour.</summary>
    public static TourArguments Parse(IReadOnlyList<string> args)
    {
        if (args.Any(argument => HelpOptions.Contains(argument, StringComparer.Ordinal)))
        {
            return new TourArguments { HelpWanted = true };
        }

        if (args.Count == 0)
        {
            return new TourArguments
            {
                Sections = [new Welcome(), new TimelineSection(), new LaunchSection(), new SiteSection(), new OrganizationSection(Organizations.Secm)],
            };
        }

        List<ISection> sections = [];
        for (int i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case Timeline:
                    sections.Add(new TimelineSection());
                    break;
                case Launches:
                    sections.Add(new LaunchSection());
                    break;
                case Sites:
                    sections.Add(new SiteSection());
                    break;
                case OneOrganization when i + 1 == args.Count || SectionNames.Contains(args[i + 1], StringComparer.Ordinal):
                    sections.Add(new OrganizationSection(Organizations.Secm));
                    break;
                case OneOrganization:
                    i++;
                    if (FindOrganization(args[i]) is not { } organization)
                    {
                        return Wrong($"There is no organisation '{args[i]}'.", NearestName.Find(args[i], OrganizationNames()));
                    }

                    sections.Add(new OrganizationSection(organization));
                    break;
                case ['-', ..] option:
                    return Wrong($"There is no option '{option}'.", NearestName.Find(option, HelpOptions));
                case var name:
                    return Wrong(
                        $"There is no section '{name}'; there are {string.Join(", ", SectionNames)}.",
                        FindOrganization(name) is { } meant ? $"{OneOrganization} {meant.Id}" : NearestName.Find(name, SectionNames));
            }
        }

        return new TourArguments { Sections = sections };
    }

    private static TourArguments Wrong(string message, string? guess) =>
        new() { Error = guess is null ? message : $"{message} Did you mean '{guess}'?" };

    /// <summary>By id as the fact files write it, else by id or GCAT's code without regard to case: <c>SECM</c> is what people know.</summary>
    private static Organization? FindOrganization(string text) =>
        Organizations.Find(text)
        ?? Organizations.All.FirstOrDefault(organization =>
            string.Equals(organization.Id, text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(organization.GcatCode, text, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> OrganizationNames() =>
        Organizations.All.Select(organization => organization.Id)
            .Concat(Organizations.All.Select(organization => organization.GcatCode).OfType<string>());
}
