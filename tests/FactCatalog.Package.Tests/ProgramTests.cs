namespace FactCatalog.Package.Tests;

/// <summary>A program that references the package.</summary>
public sealed class ProgramTests(PackedPackage package)
{
    private const string Program = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>";

    [Fact]
    public async Task ItPrintsFactsAndFollowsTheirChanges()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", Program)
            .Write("App/facts/planets.facts.yaml", SampleFacts.Planets)
            .Write("App/Program.cs", $"using App;\nConsole.WriteLine({SampleFacts.Expression});");
        (await consumer.BuildAsync("App")).SucceededCleanly();
        Assert.Equal(SampleFacts.Printed, await PrintedAsync(consumer));

        consumer.Write("App/facts/planets.facts.yaml", SampleFacts.Planets.Replace("moons: 16", "moons: 17", StringComparison.Ordinal));
        (await consumer.BuildAsync("App", "--no-restore")).SucceededCleanly();
        Assert.Equal(SampleFacts.Printed.Replace(" 16", " 17", StringComparison.Ordinal), await PrintedAsync(consumer));

        consumer.Delete("App/facts/planets.facts.yaml");
        var build = await consumer.BuildAsync("App", "--no-restore");
        Assert.All(build.Diagnostics, diagnostic => Assert.StartsWith("error CS", diagnostic, StringComparison.Ordinal));
        Assert.NotEmpty(build.Diagnostics);
    }

    [Fact]
    public async Task TheExampleOfTheReadmeWorks()
    {
        var readme = package.Readme();
        using var consumer = package.NewConsumer()
            .WriteProject("Sky/Sky.csproj", Program)
            .Write("Sky/facts/planets.facts.yaml", Block(readme, "yaml"))
            .Write("Sky/Program.cs", Block(readme, "csharp"));

        (await consumer.BuildAsync("Sky")).SucceededCleanly();

        Assert.Equal("Neptune: 16 moons, found 1846-09-23\n", (await consumer.RunAsync("Sky")).Succeeded().Output);

        static string Block(string markdown, string language) => markdown.Split($"```{language}\n")[1].Split("```")[0];
    }

    [Fact]
    public async Task TrimmedItRunsTheSame()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", $"{Program}<PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn>")
            .Write("App/facts/planets.facts.yaml", SampleFacts.Planets)
            .Write("App/Program.cs", $"using App;\nConsole.WriteLine({SampleFacts.Expression});");

        var publish = await consumer.DotNetAsync("publish", "App", "--use-current-runtime", "--self-contained", "-o", "published", "-v:q");
        publish.SucceededCleanly();

        Assert.Equal(SampleFacts.Printed, (await consumer.DotNetAsync("exec", "published/App.dll")).Succeeded().Output.Trim());
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "published", "FactCatalog.dll")));
    }

    [Fact]
    public async Task ItRestoresAndBuildsWithoutAnySource()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("App/App.csproj", Program)
            .Write("App/facts/planets.facts.yaml", SampleFacts.Planets)
            .Write("App/Program.cs", $"using App;\nConsole.WriteLine({SampleFacts.Expression});");
        (await consumer.DotNetAsync("restore", "App")).Succeeded();
        Directory.Delete(Path.Combine(consumer.Folder, "App", "obj"), recursive: true);
        consumer.WriteSources("<clear />");

        (await consumer.BuildAsync("App", "--no-http-cache")).SucceededCleanly();

        Assert.Equal(SampleFacts.Printed, await PrintedAsync(consumer));
    }

    private static async Task<string> PrintedAsync(Consumer consumer) => (await consumer.RunAsync("App")).Succeeded().Output.Trim();
}
