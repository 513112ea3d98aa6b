namespace FactCatalog.Package.Tests;

/// <summary>Libraries that reference the package, and what they pass on to others.</summary>
public sealed class LibraryTests(PackedPackage package)
{
    [Fact]
    public async Task TheStrictestSettingsFindNothingInTheGeneratedCode()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("Strict/Strict.csproj", """
                <TargetFramework>net10.0</TargetFramework>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <FactCatalogRoot>../data</FactCatalogRoot>
                """)
            .Write("Strict/Answers.cs", $$"""
                using System;

                [assembly: CLSCompliant(false)]

                namespace Strict;

                /// <summary>What is known.</summary>
                public static class Answers
                {
                    /// <summary>All of it.</summary>
                    public static string Everything => {{SampleFacts.Expression}} + {{SampleFacts.EverythingExpression}};
                }
                """)
            .Write("data/facts/everything.facts.yaml", SampleFacts.Everything)
            .Write("data/facts/deep/planets.facts.yaml", SampleFacts.Planets);

        (await consumer.BuildAsync("Strict")).SucceededCleanly();

        var generated = consumer.GeneratedCode("Strict");
        Assert.NotEmpty(generated);
        Assert.Contains(generated.Values, code => code.Contains("facts/deep/planets.facts.yaml", StringComparison.Ordinal));
        Assert.All(generated.Values, code => Assert.DoesNotContain(consumer.Folder, code, StringComparison.Ordinal));
        Assert.All(generated.Values, code => Assert.DoesNotContain('\r', code));
    }

    [Fact]
    public async Task ProgramsUseTheCatalogsOfLibrariesAndHaveNoneThemselves()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("Old/Old.csproj", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>11</LangVersion>")
            .Write("Old/facts/planets.facts.yaml", SampleFacts.Planets)
            .WriteProject("Rich/Rich.csproj", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>11</LangVersion>")
            .Write("Rich/facts/everything.facts.yaml", SampleFacts.Everything)
            .WriteProject("New/New.csproj", "<TargetFramework>net10.0</TargetFramework><FactCatalogNamespace>Of.Its.Own</FactCatalogNamespace>")
            .Write("New/facts/planets.facts.yaml", SampleFacts.Planets)
            .Write("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Old/Old.csproj;../Rich/Rich.csproj;../New/New.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("App/facts/of-no-concern.facts.yaml", "facts: [")
            .Write("App/First.cs", $"namespace App {{ using Old; internal static class First {{ public static string Text => {SampleFacts.Expression}; }} }}")
            .Write("App/Second.cs", $"namespace App {{ using Of.Its.Own; internal static class Second {{ public static string Text => {SampleFacts.Expression}; }} }}")
            .Write("App/Third.cs", $"namespace App {{ using Rich; internal static class Third {{ public static string Text => {SampleFacts.EverythingExpression}; }} }}")
            .Write("App/Program.cs", "Console.WriteLine(App.First.Text);\nConsole.WriteLine(App.Second.Text);\nConsole.WriteLine(App.Third.Text);");

        (await consumer.BuildAsync("App")).SucceededCleanly();

        Assert.Equal($"{SampleFacts.Printed}\n{SampleFacts.Printed}\n{SampleFacts.EverythingPrinted}\n", (await consumer.RunAsync("App")).Succeeded().Output);
    }

    [Fact]
    public async Task BelowCSharp11OneErrorSaysSo()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("Lib/Lib.csproj", "<TargetFramework>net10.0</TargetFramework><LangVersion>10</LangVersion>")
            .Write("Lib/facts/planets.facts.yaml", SampleFacts.Planets);

        Assert.Equal(["error FACT009"], (await consumer.BuildAsync("Lib")).Diagnostics);
    }

    [Fact]
    public async Task AMistakeIsSaidOnceWhetherAnalyzersRunOrNot()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("Lib/Lib.csproj", "<TargetFramework>net10.0</TargetFramework>")
            .Write("Lib/facts/planets.facts.yaml", SampleFacts.Broken);

        Assert.Equal(["error FACT003"], (await consumer.BuildAsync("Lib")).Diagnostics);
        Assert.Equal(["error FACT003"], (await consumer.BuildAsync("Lib", "--no-restore", "-p:RunAnalyzers=false")).Diagnostics);
        Assert.Equal(["error FACT003"], (await consumer.BuildAsync("Lib", "--no-restore", "-p:RunAnalyzersDuringBuild=false")).Diagnostics);
    }

    [Fact]
    public async Task AMissingEvidenceFileIsNoMoreThanAWarning()
    {
        using var consumer = package.NewConsumer()
            .WriteProject("Lib/Lib.csproj", "<TargetFramework>net10.0</TargetFramework>")
            .Write("Lib/facts/planets.facts.yaml", SampleFacts.Planets.Replace("example.org/almanac }", "example.org/almanac, evidence: seeds/gone.md }", StringComparison.Ordinal))
            .Write("Lib/Answers.cs", $"namespace Lib;\npublic static class Answers {{ public static string Everything => {SampleFacts.Expression}; }}");

        var build = await consumer.BuildAsync("Lib");

        Assert.All(build.Succeeded().Diagnostics, diagnostic => Assert.Equal("warning FACT302", diagnostic));
    }
}
