using FactCatalog;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>One claim, with its value as text.</summary>
/// <param name="Value">The value.</param>
/// <param name="Status">How the claim stands.</param>
/// <param name="Rank">How it ranks.</param>
/// <param name="Note">The author's remark, or null.</param>
/// <param name="Citations">Where it is stated.</param>
/// <param name="IsUsed">Whether its value is the one that the record gives.</param>
internal sealed record ClaimLine(string Value, FactStatus Status, ClaimRank Rank, string? Note, IReadOnlyList<Citation> Citations, bool IsUsed);

/// <summary>All that is claimed of one field.</summary>
internal sealed record ClaimedField(string Label, IReadOnlyList<ClaimLine> Claims);

/// <summary>One organisation: what is claimed of it, by which sources, and what it made.</summary>
internal sealed record OrganizationPortrait
{
    private OrganizationPortrait(Organization organization) => Organization = organization;

    /// <summary>The organisation.</summary>
    public Organization Organization { get; }

    /// <summary>The fields of which something is claimed.</summary>
    public IReadOnlyList<ClaimedField> Fields { get; private init; } = [];

    /// <summary>Every source cited, in the order in which the claims cite them; then those of the organisation as a whole.</summary>
    public IReadOnlyList<Source> Bibliography { get; private init; } = [];

    /// <summary>The sources of refuted claims, with how many each has to answer for; the worst first.</summary>
    public IReadOnlyList<(Source Source, int Refuted)> Refuted { get; private init; } = [];

    /// <summary>The rockets that it makes.</summary>
    public IReadOnlyList<LaunchVehicle> Vehicles { get; private init; } = [];

    /// <summary>The satellites that it made, alone or with others, oldest first.</summary>
    public IReadOnlyList<Satellite> Satellites { get; private init; } = [];

    /// <summary>The organisations that belong to it.</summary>
    public IReadOnlyList<Organization> Parts { get; private init; } = [];

    /// <summary>The organisations that grew out of it.</summary>
    public IReadOnlyList<Organization> Successors { get; private init; } = [];

    /// <summary>Gathers what the catalogue has on an organisation.</summary>
    public static OrganizationPortrait Of(Organization organization)
    {
        OrganizationClaims claims = organization.Claims;
        ClaimedField[] fields =
        [
            .. new[]
            {
                Field("Kind", claims.Kind, kind => Words.Of(kind.ToString())),
                Field("Founded", claims.Founded, date => date.ToString()),
                Field("Dissolved", claims.Dissolved, date => date.ToString()),
                Field("Headquarters", claims.Headquarters, place => place.Name.ToString()),
                Field("Part of", claims.Parent, parent => parent.Name.ToString()),
                Field("Grew out of", claims.Forerunner, forerunner => forerunner.Name.ToString()),
            }.Where(field => field.Claims.Count > 0),
        ];
        ClaimLine[] lines = [.. fields.SelectMany(field => field.Claims)];
        return new OrganizationPortrait(organization)
        {
            Fields = fields,
            Bibliography =
            [
                .. lines.SelectMany(line => line.Citations)
                    .Concat(organization.Provenance.Sources)
                    .Select(citation => citation.Source)
                    .Distinct(),
            ],
            Refuted =
            [
                .. lines.Where(line => line.Status == FactStatus.Refuted)
                    .SelectMany(line => line.Citations)
                    .GroupBy(citation => citation.Source, (source, citations) => (source, citations.Count()))
                    .OrderByDescending(source => source.Item2),
            ],
            Vehicles = [.. LaunchVehicles.All.Where(vehicle => vehicle.Maker == organization).OrderByDescending(vehicle => vehicle.LaunchCount)],
            Satellites =
            [
                .. ShanghaiSpace.Satellites.All
                    .Where(satellite => satellite.Maker == organization || satellite.CoMaker == organization)
                    .OrderBy(satellite => satellite.Launched),
            ],
            Parts = [.. Organizations.All.Where(other => other.Parent == organization)],
            Successors = [.. Organizations.All.Where(other => other.Forerunner == organization)],
        };
    }

    /// <summary>The number of a citation's source in the bibliography, from 1.</summary>
    public int NumberOf(Citation citation) => Bibliography.TakeWhile(source => !source.Equals(citation.Source)).Count() + 1;

    private static ClaimedField Field<T>(string label, IReadOnlyList<Claim<T>> claims, Func<T, string> tell)
    {
        Claim<T>? used = claims.At(Catalog.AsOf);
        return new ClaimedField(
            label,
            [.. claims.Select(claim => new ClaimLine(tell(claim.Value), claim.Status, claim.Rank, claim.Note, claim.Sources, ReferenceEquals(claim, used)))]);
    }
}
