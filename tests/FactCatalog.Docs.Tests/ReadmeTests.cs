using System.Xml.Linq;
using FactCatalog.Docs.Tests.Examples;
using FactCatalog.Docs.Tests.Pages;

namespace FactCatalog.Docs.Tests;

/// <summary>The front page keeps its promises.</summary>
public sealed class ReadmeTests
{
    private const string Readme = "README.md";
    private const string Picture = "docs/images/from-file-to-code.svg";

    [Fact]
    public void TheSetUpIsTwoCommands()
    {
        Fence setUp = Fence.In(Readme).First(fence => fence.Language is "sh");
        Assert.Equal("dotnet run --project src/ShanghaiSpace.Tour\ndotnet test\n", setUp.Content);
    }

    [Fact]
    public void CiRunsTheSameTests() =>
        Assert.Contains(Repository.Read(".ci/run").Split('\n'), line => line.StartsWith("dotnet test", StringComparison.Ordinal));

    [Fact]
    public void TheFirstFactFileHasFiveLinesAndIsUsedFromCSharp()
    {
        Example first = Example.All.First(example => IsOnReadme(example));
        Assert.Equal(5, first.First.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("use, prints", string.Join(", ", first.Parts.Select(part => part.Marker)));
    }

    [Fact]
    public async Task ThePictureShowsAFindingThatTheCompilerReallyGives()
    {
        Example broken = Example.All.First(example => IsOnReadme(example) && example.Fires is not null);
        string finding = Assert.Single(await ExampleBuild.FindAsync(broken, TestContext.Current.CancellationToken));
        string shown = string.Join(' ', Texts("finding"));
        Assert.Contains(shown, finding, StringComparison.Ordinal);
        Assert.All(Texts("fact"), line => Assert.Contains(line, broken.First.Content, StringComparison.Ordinal));
    }

    private static bool IsOnReadme(Example example) => string.Equals(example.First.Page, Readme, StringComparison.Ordinal);

    // The words of all texts of a class, whatever colours they are divided into.
    private static IEnumerable<string> Texts(string className) => XDocument.Parse(Repository.Read(Picture)).Descendants()
        .Where(element => element.Name.LocalName is "text" && string.Equals((string?)element.Attribute("class"), className, StringComparison.Ordinal))
        .Select(element => element.Value);
}
