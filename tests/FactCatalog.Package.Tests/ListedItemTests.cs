namespace FactCatalog.Package.Tests;

/// <summary>What is handed to the compiler of a project that lists files itself, or has files of unusual names.</summary>
public sealed class ListedItemTests(PackedPackage package)
{
    private const string Library = "<TargetFramework>net10.0</TargetFramework>";

    [Fact]
    public async Task FilesAddedByHandAreHandedOverOnceWithAPathOfNoMachine()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", Library, """
                <AdditionalFiles Include="facts/a.facts.yaml;by-hand.facts.yml;$(MSBuildProjectDirectory)/facts/../facts/a.facts.yaml" />
                <AdditionalFiles Include="seeds/article.md;other.txt" />
                <AdditionalFiles Include="evidence.txt" FactKind="evidence" />
                <AdditionalFiles Include="../shared/linked.facts.yaml" Link="facts/linked.facts.yaml" />
                <AdditionalFiles Include="../shared/outside.facts.yaml" />
                <FactFile Include="facts/sub/../a.facts.yaml" />
                <FactFile Include="../shared/given.facts.yaml" FactPath="facts/given.facts.yaml" />
                """)
            .Write("App/facts/a.facts.yaml", "")
            .Write("App/by-hand.facts.yml", "")
            .Write("App/seeds/article.md", "")
            .Write("App/other.txt", "")
            .Write("App/evidence.txt", "")
            .Write("shared/linked.facts.yaml", "")
            .Write("shared/outside.facts.yaml", "")
            .Write("shared/given.facts.yaml", "");

        var items = await consumer.ItemsAsync("App");

        Assert.Equal(
            [
                "evidence: evidence.txt",
                "evidence: seeds/article.md",
                "facts: by-hand.facts.yml",
                "facts: facts/a.facts.yaml",
                "facts: facts/given.facts.yaml",
                "facts: facts/linked.facts.yaml",
                "facts: outside.facts.yaml",
            ],
            items.Facts());
        Assert.Equal(8, items.Names("AdditionalFiles").Count);
    }

    [Fact]
    public async Task ProjectsRemoveDefaultItemsOrTurnThemOff()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", Library, """<FactFile Remove="facts/draft.facts.yaml" />""")
            .WriteProject("Off/Off.csproj", $"{Library}<EnableDefaultFactItems>false</EnableDefaultFactItems>", """<FactFile Include="facts/b.facts.yaml" />""")
            .Write("App/facts/a.facts.yaml", "")
            .Write("App/facts/draft.facts.yaml", "")
            .Write("Off/facts/a.facts.yaml", "")
            .Write("Off/facts/b.facts.yaml", "")
            .Write("Off/seeds/article.md", "");

        Assert.Equal(["facts: facts/a.facts.yaml"], (await consumer.ItemsAsync("App")).Facts());
        Assert.Equal(["facts: facts/b.facts.yaml"], (await consumer.ItemsAsync("Off")).Facts());
    }

    [Fact]
    public async Task NamesOfFoldersAndFilesMayHoldAnyCharacter()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("O'Brien, (new) [x] 月/App.csproj", Library)
            .Write("O'Brien, (new) [x] 月/facts/it's, (a) [b] 月球.facts.yaml", "");

        var items = await consumer.ItemsAsync("O'Brien, (new) [x] 月");

        Assert.Equal(["facts: facts/it's, (a) [b] 月球.facts.yaml"], items.Facts());
    }

    [Fact]
    public async Task PathsThatDifferOnlyInCaseAreRefused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other file systems cannot hold both files.");
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", Library)
            .Write("App/facts/a.facts.yaml", "")
            .Write("App/facts/A.facts.yaml", "");

        var build = await consumer.BuildAsync("App");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("differ only in upper and lower case", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProjectsOfOtherLanguagesAreLeftAlone()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.vbproj", Library)
            .Write("App/facts/a.facts.yaml", "")
            .Write("App/seeds/article.md", "");

        var items = await consumer.ItemsAsync("App");

        Assert.Empty(items.Names("AdditionalFiles"));
        Assert.Empty(items.Names("FactFile"));
        Assert.Equal(["facts/a.facts.yaml", "seeds/article.md"], items.Names("None"));
    }
}
