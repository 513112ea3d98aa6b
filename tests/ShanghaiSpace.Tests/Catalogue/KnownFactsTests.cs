using System.Globalization;
using FactCatalog;

namespace ShanghaiSpace.Tests.Catalogue;

/// <summary>Facts that anyone can look up, asked as a user of the catalogue asks them.</summary>
public class KnownFactsTests
{
    public static TheoryData<string, int> Counts => new()
    {
        { nameof(Place), 68 },
        { nameof(Organization), 87 },
        { nameof(Program), 10 },
        { nameof(Person), 30 },
        { nameof(Mission), 44 },
        { nameof(CrewSeat), 47 },
        { nameof(SpaceStation), 1 },
        { nameof(StationModule), 5 },
        { nameof(Satellite), 341 },
        { nameof(LaunchVehicle), 53 },
        { nameof(LaunchSite), 18 },
        { nameof(Launch), 718 },
        { nameof(SuborbitalFlight), 2 },
        { nameof(Facility), 13 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void EachTypeHasAllItsEntities(string type, int count) =>
        Assert.Equal(count, Catalog.All.Count(entity => string.Equals(entity.GetType().Name, type, StringComparison.Ordinal)));

    [Fact]
    public void TheCatalogueHasNoTypeBesidesTheseAndSpeaksForItsDay()
    {
        Assert.Equal(Counts.Sum(count => count.Data.Item2), Catalog.All.Count);
        Assert.Equal(FactDate.Of(2026, 11, 22), Catalog.AsOf);
        Assert.Equal(102, Sources.All.Count);
    }

    [Fact]
    public void Shenzhou5TookYangLiweiUpOnALongMarch2F()
    {
        Mission flight = Missions.Shenzhou5;

        Assert.Equal("Shenzhou 5", flight.Name.ToString());
        Assert.Equal(FactDate.Of(2003, 10, 15), flight.Launched);
        Assert.Same(LaunchVehicles.LongMarch2f, flight.Vehicle);
        Assert.Same(LaunchSites.Jiuquan, flight.Site);
        Assert.Same(Programs.Shenzhou, flight.Program);
        Assert.Same(People.YangLiwei, Assert.Single(flight.Crew));
        Assert.Same(People.YangLiwei, flight.Commander);
        Assert.Equal(flight.Launch!.Launched, flight.Launched);
        Assert.True(flight.Crewed);
        Assert.Equal(Figures.FirstCrewedFlight, flight.Launched);
        Assert.Equal(new DateSpan(flight.Launched, flight.Landed), flight.Span);
    }

    [Fact]
    public void ConstantsAreTheSameFacts()
    {
        const int Year = Missions.Constants.Shenzhou5.LaunchedYear;

        Assert.Equal(2003, Year);
        Assert.Equal(Missions.Shenzhou5.Launched, FactDate.Parse(Missions.Constants.Shenzhou5.Launched));
        Assert.Equal(Missions.Constants.Shenzhou5.Kind, Missions.Shenzhou5.Kind);
        Assert.Same(Missions.Shenzhou5.Vehicle, LaunchVehicles.Find(Missions.Constants.Shenzhou5.Vehicle));
    }

    [Fact]
    public void TwoCrewsCameDownInTheNextCapsule()
    {
        Assert.Empty(Missions.Shenzhou20.ReturnedCrew);
        Assert.Equal(Missions.Shenzhou20.Crew, Missions.Shenzhou21.ReturnedCrew);
        Assert.Equal(Missions.Shenzhou21.Crew, Missions.Shenzhou22.ReturnedCrew);
        Assert.Empty(Missions.Shenzhou22.Crew);

        CrewSeat[] changed = [.. CrewSeats.All.Where(seat => seat.Down is not null && seat.Down != seat.Up)];
        Assert.Equal(
            [(Missions.Shenzhou20, Missions.Shenzhou21), (Missions.Shenzhou21, Missions.Shenzhou22)],
            changed.Select(seat => (seat.Up, seat.Down!)).Distinct());
        Assert.Equal(6, changed.Length);
    }

    [Fact]
    public void TheFiguresAreTheCountsOfTheEntities()
    {
        Assert.Equal(Figures.OrbitalLaunchesTo20251130, Launches.All.Count);
        Assert.Equal(Figures.CrewedFlightsBy2022, Missions.All.Count(mission => mission.Crewed && mission.Launched.Year <= 2022));
        Assert.Equal(Figures.GaofenSatellitesTo2025, Satellites.All.Count(satellite => satellite.Program == Programs.Gaofen));
        Assert.All(LaunchSites.All, site => Assert.Equal(site.OrbitalLaunches, Launches.All.Count(launch => launch.Site == site)));
        Assert.All(People.All, person => Assert.Equal(person.Flights, Missions.All.Count(mission => mission.Crew.Contains(person))));
    }

    [Fact]
    public void SecmWasFoundedIn2003AndTheArticleIsRefuted()
    {
        Organization secm = Organizations.Secm;
        Assert.Equal(FactDate.Of(2003), secm.Founded);
        Assert.Equal(3, secm.Claims.Founded.Count);

        Claim<FactDate> used = secm.Claims.Founded.At(Catalog.AsOf)!;
        Assert.Equal(secm.Founded, used.Value);
        Assert.Equal((ClaimRank.Preferred, FactStatus.Asserted), (used.Rank, used.Status));

        Claim<FactDate> refuted = Assert.Single(secm.Claims.Founded, claim => claim.Status == FactStatus.Refuted);
        Assert.Equal(FactDate.Of(2008), refuted.Value);
        Citation citation = Assert.Single(refuted.Sources);
        Assert.Same(Sources.Article, citation.Source);
        Assert.Equal("c17", citation.Passage);
        Assert.NotNull(refuted.Note);
        Assert.Contains("2008", Repository.ReadLines(refuted.File)[refuted.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void TheArticleIsTrustedLittle()
    {
        Assert.Equal(SourceTrust.Low, Sources.Article.Trust);
        Assert.Equal(SourceTrust.High, Sources.GcatLaunchlog.Trust);
        Assert.NotNull(Sources.Article.Url);
        Assert.NotNull(Sources.Article.Evidence);
    }

    [Theory]
    [InlineData("2024-10-15", 35)]
    [InlineData("2024-10", 35)]
    [InlineData("2024", 35)]
    [InlineData("2024-10-14", null)]
    [InlineData("2025", null)]
    public void AClaimThatHoldsOnOneDayIsFoundOnDatesThatMayBeThatDay(string date, int? expected) =>
        Assert.Equal(expected, Programs.Gaofen.Claims.ReachedOrbit.At(FactDate.Parse(date))?.Value);

    [Fact]
    public void AFieldOfOneValueIsOneClaimWithTheSourcesOfItsEntity()
    {
        Claim<FactDate> claim = Assert.Single(Missions.Shenzhou5.Claims.Launched);

        Assert.Equal(Missions.Shenzhou5.Launched, claim.Value);
        Assert.Equal(Missions.Shenzhou5.Provenance.Sources, claim.Sources);
    }

    [Fact]
    public void ABirthdayThatTwoSourcesTellOtherwiseIsOneOfTwoDays()
    {
        FactDate born = People.NieHaisheng.Born!.Value;

        Assert.True(born.IsSet);
        Assert.Equal([FactDate.Of(1964, 9, 8), FactDate.Of(1964, 10, 13)], born.Members);
        Assert.True(born.IsBefore(Missions.Shenzhou6.Launched));
        Assert.Null(born.IsBefore(FactDate.Of(1964, 10, 1)));
    }

    [Theory]
    [InlineData("zh", "上海航天技术研究院")]
    [InlineData("zh-Hans-CN", "上海航天技术研究院")]
    [InlineData("en-GB", "Shanghai Academy of Spaceflight Technology")]
    [InlineData("fr", "Shanghai Academy of Spaceflight Technology")]
    public void NamesAreThereInChineseAndInEnglish(string culture, string expected)
    {
        LocalizedText name = Organizations.Sast.Name;

        Assert.Equal(expected, name.For(culture));
        Assert.Equal(expected, name.For(CultureInfo.GetCultureInfo(culture)));
    }

    [Fact]
    public void EveryOrganizationWithAChineseNameHasAnEnglishOneToo()
    {
        Organization[] chinese = [.. Organizations.All.Where(organization => organization.Name["zh"] is not null)];

        Assert.True(chinese.Length > 50, $"{chinese.Length} organisations have a Chinese name.");
        Assert.All(chinese, organization => Assert.NotNull(organization.Name["en"]));
    }

    [Fact]
    public void DoubtStandsOnTheAccessorThatGivesTheEntity()
    {
        FactStatusAttribute[] marks =
        [
            .. typeof(Organizations).GetProperties()
                .SelectMany(property => property.GetCustomAttributes(typeof(FactStatusAttribute), inherit: false))
                .Cast<FactStatusAttribute>(),
        ];

        FactStatusAttribute mark = Assert.Single(marks);
        Assert.Equal(FactStatus.Unverified, mark.Status);
        Assert.Single(Organizations.All, organization => organization.Provenance.Status == FactStatus.Unverified && string.Equals(organization.Provenance.Note, mark.Reason, StringComparison.Ordinal));
    }
}
