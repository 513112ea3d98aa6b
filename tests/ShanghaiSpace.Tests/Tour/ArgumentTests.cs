using ShanghaiSpace.Tour.CommandLine;
using ShanghaiSpace.Tour.Sections;

namespace ShanghaiSpace.Tests.Tour;

/// <summary>What the tour makes of its arguments.</summary>
public class ArgumentTests
{
    [Fact]
    public void NoArgumentMeansTheWholeTour() =>
        Assert.Equal(
            [typeof(Welcome), typeof(TimelineSection), typeof(LaunchSection), typeof(SiteSection), typeof(OrganizationSection)],
            TourArguments.Parse([]).Sections.Select(section => section.GetType()));

    [Theory]
    [InlineData("sites timeline", 2)]
    [InlineData("organization", 1)]
    [InlineData("organization sites", 2)]
    [InlineData("organization cast sites organization SAST", 3)]
    public void SectionsComeAsNamed(string arguments, int sections)
    {
        TourArguments parsed = TourArguments.Parse(arguments.Split(' '));

        Assert.Null(parsed.Error);
        Assert.Equal(sections, parsed.Sections.Count);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("nonsense -h")]
    public void HelpGoesBeforeEverything(string arguments) => Assert.True(TourArguments.Parse(arguments.Split(' ')).HelpWanted);

    [Theory]
    [InlineData("timlien", "There is no section 'timlien'; there are timeline, launches, sites, organization. Did you mean 'timeline'?")]
    [InlineData("xyzzy", "There is no section 'xyzzy'; there are timeline, launches, sites, organization.")]
    [InlineData("sast", "There is no section 'sast'; there are timeline, launches, sites, organization. Did you mean 'organization sast'?")]
    [InlineData("organization sesm", "There is no organisation 'sesm'. Did you mean 'secm'?")]
    [InlineData("organization nothing-like-it", "There is no organisation 'nothing-like-it'.")]
    [InlineData("--hlep", "There is no option '--hlep'. Did you mean '--help'?")]
    [InlineData("-z", "There is no option '-z'.")]
    [InlineData("sites ''", "There is no section ''''; there are timeline, launches, sites, organization.")]
    public void AnErrorSaysWhatIsWrongAndWhatWasMeant(string arguments, string expected) =>
        Assert.Equal(expected, TourArguments.Parse(arguments.Split(' ')).Error);

    [Fact]
    public void AnEmptyArgumentIsAnError() => Assert.NotNull(TourArguments.Parse([string.Empty]).Error);

    [Fact]
    public void HelpFitsANarrowTerminal() =>
        Assert.All(HelpText.Text.Split('\n'), line => Assert.InRange(line.Length, 0, 60));
}
