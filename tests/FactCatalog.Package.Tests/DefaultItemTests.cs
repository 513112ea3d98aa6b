namespace FactCatalog.Package.Tests;

/// <summary>What is handed to the compiler of a project that lists nothing itself.</summary>
public sealed class DefaultItemTests(PackedPackage package)
{
    private const string Library = "<TargetFramework>net10.0</TargetFramework>";

    [Fact]
    public async Task FactsAndSeedsOfTheProjectAreHandedToTheCompiler()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", Library)
            .Write("App/facts/a.facts.yaml", "")
            .Write("App/facts/deep/er/b.facts.yml", "")
            .Write("App/facts/c.facts.json", "{}")
            .Write("App/facts/Mission.facts.csv", "id")
            .Write("App/seeds/article.md", "")
            .Write("App/seeds/deep/note.txt", "")
            .Write("App/facts/plain.yaml", "")
            .Write("App/facts/.hidden/d.facts.yaml", "")
            .Write("App/seeds/picture.svg", "")
            .Write("App/other/e.facts.yaml", "")
            .Write("App/bin/facts/f.facts.yaml", "")
            .Write("App/obj/facts/g.facts.yaml", "");

        var items = await consumer.ItemsAsync("App");

        Assert.Equal(
            [
                "evidence: seeds/article.md",
                "evidence: seeds/deep/note.txt",
                "facts: facts/Mission.facts.csv",
                "facts: facts/a.facts.yaml",
                "facts: facts/c.facts.json",
                "facts: facts/deep/er/b.facts.yml",
            ],
            items.Facts());
        Assert.Equal(["facts/plain.yaml", "other/e.facts.yaml", "seeds/picture.svg"], items.Names("None"));
        Assert.Equal([.. items.Names("FactFile"), .. items.Names("FactEvidence")], items.Names("UpToDateCheckInput"));
    }

    [Fact]
    public async Task TheWebSdkDoesNotPublishThemAsContent()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", Library, sdk: "Microsoft.NET.Sdk.Web")
            .Write("App/Program.cs", "")
            .Write("App/facts/c.facts.json", "{}")
            .Write("App/appsettings.json", "{}");

        var items = await consumer.ItemsAsync("App");

        Assert.Equal(["facts: facts/c.facts.json"], items.Facts());
        Assert.Equal(["appsettings.json"], items.Names("Content"));
    }

    [Fact]
    public async Task WhatAProjectCopiesItselfStays()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", Library, """<None Update="facts/a.facts.yaml" CopyToOutputDirectory="Always" />""")
            .Write("App/facts/a.facts.yaml", "");

        var items = await consumer.ItemsAsync("App");

        Assert.Equal(["facts: facts/a.facts.yaml"], items.Facts());
        Assert.Equal(["facts/a.facts.yaml"], items.Names("None"));
    }

    [Theory]
    [InlineData("../data")]
    [InlineData("../data/")]
    public async Task PathsAreRelativeToTheRootWhereverItLies(string root)
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", $"{Library}<FactCatalogRoot>{root}</FactCatalogRoot>")
            .Write("App/facts/not.facts.yaml", "")
            .Write("data/facts/deep/a.facts.yaml", "")
            .Write("data/seeds/article.md", "");

        var items = await consumer.ItemsAsync("App");

        Assert.Equal(["evidence: seeds/article.md", "facts: facts/deep/a.facts.yaml"], items.Facts());
        Assert.Equal(["../data/facts/deep/a.facts.yaml"], items.Names("FactFile"));
    }

    [Fact]
    public async Task ARootMayBeAFullPath()
    {
        using var consumer = package.NewConsumer();
        consumer
            .WriteProject("App/App.csproj", $"{Library}<FactCatalogRoot>{consumer.Folder}/data</FactCatalogRoot>")
            .Write("data/facts/a.facts.yaml", "");

        var items = await consumer.ItemsAsync("App");

        Assert.Equal(["facts: facts/a.facts.yaml"], items.Facts());
    }
}
