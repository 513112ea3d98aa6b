using ShanghaiSpace.Tour.Rendering;
using ShanghaiSpace.Tour.Sections;

namespace ShanghaiSpace.Tests.Tour;

/// <summary>What the tour writes to a terminal and to a file of any width.</summary>
public class OutputTests
{
    private const char Escape = '\u001b';

    [Theory]
    [InlineData(40)]
    [InlineData(59)]
    [InlineData(79)]
    [InlineData(100)]
    [InlineData(120)]
    public void NoLineIsWiderThanTheOutput(int width)
    {
        foreach (bool terminal in (bool[])[true, false])
        {
            string[] lines = Write(new OutputTraits(terminal, IsColored: false, width)).Split('\n');
            Assert.All(lines, line => Assert.InRange(Columns(line), 0, width));
            Assert.All(lines, line => Assert.False(line.EndsWith(' '), $"A blank at the end of '{line}'."));
            Assert.Contains(lines, line => line.Contains("2025   77", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void WithoutColorsThereIsNoEscapeSequence()
    {
        Assert.DoesNotContain(Escape, Write(new OutputTraits(IsTerminal: true, IsColored: false, 79)));
        Assert.DoesNotContain(Escape, Write(new OutputTraits(IsTerminal: false, IsColored: false, 100)));
    }

    [Fact]
    public void AFileHasNoBlocksAndLinesThatFontsLack() =>
        Assert.DoesNotContain(Write(new OutputTraits(IsTerminal: false, IsColored: false, 100)), letter => letter is >= '\u2500' and <= '\u27bf');

    [Fact]
    public void TheOutputIsTheSameEachTime()
    {
        OutputTraits traits = new(IsTerminal: true, IsColored: false, 100);

        Assert.Equal(Write(traits), Write(traits));
    }

    [Fact]
    public void EveryOrganizationCanBeShown()
    {
        foreach (Organization organization in Organizations.All)
        {
            string text = Write(new OutputTraits(IsTerminal: false, IsColored: false, 60), new OrganizationSection(organization));
            Assert.Contains(organization.Provenance.File, text, StringComparison.Ordinal);
            Assert.All(text.Split('\n'), line => Assert.InRange(Columns(line), 0, 60));
        }
    }

    [Theory]
    [InlineData(0, 0, 10, "")]
    [InlineData(1, 0, 1000, "F")]
    [InlineData(1, 2, 1000, "S")]
    [InlineData(5, 5, 10, "FFFFFSSSSS")]
    [InlineData(99, 1, 100, "FFFFFFFFFS")]
    [InlineData(20, 0, 10, "FFFFFFFFFF")]
    public void ABarShowsWhateverIsNotNothing(int first, int second, int most, string expected)
    {
        Bar bar = Bar.Scale(first, second, most, 10);

        Assert.Equal(expected, new string('F', bar.First) + new string('S', bar.Second));
    }

    [Theory]
    [InlineData(20, "one, two, three")]
    [InlineData(15, "one, two, three")]
    [InlineData(14, "one, two,\nthree")]
    [InlineData(9, "one, two,\nthree")]
    [InlineData(8, "one,\ntwo,\nthree")]
    [InlineData(1, "one,\ntwo,\nthree")]
    public void AListBreaksBetweenItsItems(int width, string expected) =>
        Assert.Equal(expected, ItemLines.Join(["one", "two", "three"], ", ", width));

    private static string Write(OutputTraits traits, params ISection[] sections)
    {
        using StringWriter writer = new();
        using (Stage stage = Stage.For(writer, traits))
        {
            ISection[] all = [new Welcome(), new TimelineSection(), new LaunchSection(), new SiteSection(), new OrganizationSection(Organizations.Secm)];
            foreach (ISection section in sections.Length > 0 ? sections : all)
            {
                section.Write(stage);
            }
        }

        return writer.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Chinese characters take two columns.</summary>
    private static int Columns(string line) => line.Sum(letter => letter is (>= '\u2e80' and <= '\u9fff') or (>= '\uff00' and <= '\uff60') ? 2 : 1);
}
