using FactCatalog;
using ShanghaiSpace.Tour.Sections;

namespace ShanghaiSpace.Tests.Tour;

/// <summary>What the tour computes, without a console.</summary>
public class ComputedTests
{
    [Fact]
    public void TheTimelineHasEveryCrewedFlightOldestFirst()
    {
        IReadOnlyList<CrewedFlight> flights = CrewedFlights.Compute();

        Assert.Equal(17, flights.Count);
        Assert.Same(Missions.Shenzhou5, flights[0].Mission);
        Assert.Same(Missions.Shenzhou23, flights[^1].Mission);
        Assert.Equal(flights.Select(flight => flight.Mission.Launched).Order(), flights.Select(flight => flight.Mission.Launched));
        Assert.All(flights, flight => Assert.Same(flight.Mission.Commander, flight.Crew[0]));
    }

    [Theory]
    [InlineData("shenzhou-5", "0.9")]
    [InlineData("shenzhou-16", "154")]
    [InlineData("shenzhou-20", "204")]
    [InlineData("shenzhou-21", "210")]
    [InlineData("shenzhou-23", "182 so far")]
    public void AFlightLastsUntilItsCrewIsDown(string id, string expected) =>
        Assert.Equal(expected, CrewedFlights.Compute().Single(flight => string.Equals(flight.Mission.Id, id, StringComparison.Ordinal)).Time.ToString());

    [Fact]
    public void TwoCrewsChangedTheirCapsules() =>
        Assert.Equal(
            [(Missions.Shenzhou20, Missions.Shenzhou21), (Missions.Shenzhou21, Missions.Shenzhou22)],
            CrewedFlights.Compute().Where(flight => flight.ChangedCapsule).Select(flight => (flight.Mission, flight.CameDownIn!)));

    [Fact]
    public void TheRecordsAreThoseOfTheFlights()
    {
        CrewRecords records = CrewRecords.Compute(CrewedFlights.Compute());

        FlownPerson most = Assert.Single(records.MostFlights);
        Assert.Same(People.JingHaipeng, most.Person);
        Assert.Equal(People.JingHaipeng.Flights, most.Flights);
        Assert.Same(People.ChenDong, records.MostDays.Person);
        Assert.Same(Missions.Shenzhou21, records.Longest.Mission);
        Assert.Same(People.FeiJunlong, records.Oldest.Person);
        Assert.Same(People.WuFei, records.Youngest.Person);
    }

    [Theory]
    [InlineData("1965-06-21", "2003-10-15", "38")]
    [InlineData("1965-10-15", "2003-10-15", "38")]
    [InlineData("1965-10-16", "2003-10-15", "37")]
    [InlineData("1965-10", "2003-10-15", "37 or 38")]
    [InlineData("1965", "2003-10-15", "37 or 38")]
    [InlineData("[1964-09-08,1964-10-13]", "2012-10-01", "47 or 48")]
    public void AnAgeIsAsExactAsTheBirthday(string born, string date, string expected) =>
        Assert.Equal(expected, Age.At(FactDate.Parse(born), FactDate.Parse(date))?.ToString());

    [Fact]
    public void NoBirthdayNoAge()
    {
        Assert.Null(Age.At(null, Catalog.AsOf));
        Assert.Null(Age.At(FactDate.Parse("../1965"), Catalog.AsOf));
    }

    [Fact]
    public void DisagreementsAreTheClaimsThatAreNotUsed()
    {
        IReadOnlyList<Disagreement> found = Disagreement.Find(CrewedFlights.Compute());

        Disagreement landing = Assert.Single(found, other => other.Mission == Missions.Shenzhou16);
        Assert.Equal(("landing", "2023-10-30", FactStatus.Asserted), (landing.What, landing.Value, landing.Status));
        Disagreement crew = Assert.Single(found, other => other.Mission == Missions.Shenzhou21);
        Assert.Equal(("crew", "Chen Dong, Chen Zhongrui, Wang Jie", FactStatus.Refuted), (crew.What, crew.Value, crew.Status));
    }

    [Fact]
    public void EveryLaunchIsInOneYearAndEveryYearIsThere()
    {
        IReadOnlyList<LaunchYear> years = LaunchYears.Compute();

        Assert.Equal(Enumerable.Range(1970, 56), years.Select(year => year.Year));
        Assert.Equal(Launches.All.Count, years.Sum(year => year.Launches));
        Assert.Equal(Figures.LaunchesOfShanghaiRocketsTo20251130, years.Sum(year => year.FromShanghai));
        Assert.Equal(new LaunchYear(1972, 0, 0, 0, 0), years[2]);
        Assert.Equal(new LaunchYear(1974, 1, 1, 2, 0), years[4]);
        Assert.Equal(Launches.All.Count(launch => launch.Outcome == Outcome.Failure), years.Sum(year => year.Failures));
    }

    [Fact]
    public void EveryLaunchIsAtOneSiteTheBusiestFirst()
    {
        IReadOnlyList<SiteTraffic> sites = SiteTraffic.Compute();

        Assert.Same(LaunchSites.Jiuquan, sites[0].Site);
        Assert.Equal(17, sites[0].CrewedFlights);
        Assert.All(sites, site => Assert.Equal(site.Site.OrbitalLaunches, site.Launches));
        Assert.All(sites, site => Assert.Equal(site.Site.FirstOrbitalLaunch, site.First));
        Assert.All(sites, site => Assert.Equal(site.Launches, site.Vehicles.Sum(vehicle => vehicle.Launches)));
        Assert.Equal(Launches.All.Count, sites.Sum(site => site.Launches));
    }

    [Fact]
    public void ThePortraitOfSecmHasItsClaimsAndSources()
    {
        OrganizationPortrait portrait = OrganizationPortrait.Of(Organizations.Secm);

        Assert.Equal(["Kind", "Founded", "Headquarters", "Part of"], portrait.Fields.Select(field => field.Label), StringComparer.Ordinal);
        Assert.All(portrait.Fields, field => Assert.Single(field.Claims, claim => claim.IsUsed));
        Assert.Equal(
            [("2003", FactStatus.Asserted), ("1999-02-26", FactStatus.Disputed), ("2008", FactStatus.Refuted)],
            portrait.Fields[1].Claims.Select(claim => (claim.Value, claim.Status)));
        Assert.Equal([(Sources.Article, 4)], portrait.Refuted);
        Assert.Distinct(portrait.Bibliography, EqualityComparer<Source>.Default);
        Assert.All(
            portrait.Fields.SelectMany(field => field.Claims).SelectMany(claim => claim.Citations),
            citation => Assert.Same(citation.Source, portrait.Bibliography[portrait.NumberOf(citation) - 1]));
        Assert.Contains(Organizations.Iamcas, portrait.Successors);
    }

    [Fact]
    public void EveryOrganizationHasAPortrait() =>
        Assert.All(Organizations.All, organization => Assert.Same(organization, OrganizationPortrait.Of(organization).Organization));

    [Theory]
    [InlineData("StateOwnedEnterprise", "state owned enterprise")]
    [InlineData("UNOffice", "UN office")]
    [InlineData("Low", "low")]
    public void NamesOfEnumMembersAreReadAsWords(string name, string expected) => Assert.Equal(expected, Words.Of(name));
}
