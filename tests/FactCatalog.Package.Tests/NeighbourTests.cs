namespace FactCatalog.Package.Tests;

/// <summary>
/// Beside another package whose analyzer brings a YamlDotNet.dll of another version. All analyzers of a compilation share one set of
/// assemblies, of which the SDK keeps one of each name; these stand-ins have nothing but the name in common with the real library, so
/// that either generator would fail if it were given the other's.
/// </summary>
public sealed class NeighbourTests(PackedPackage package)
{
    [Theory]
    [InlineData("1.2.3.0")]
    [InlineData("99.0.0.0")]
    public async Task EachGeneratorKeepsItsOwnYamlDotNet(string version)
    {
        using var consumer = package.NewConsumer();
        consumer
            .WriteSources($"""<add key="packed" value="{package.Source}" /><add key="neighbour" value="{consumer.Folder}/packages" />""")
            .Write("Yaml/Yaml.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <AssemblyName>YamlDotNet</AssemblyName>
                    <AssemblyVersion>{version}</AssemblyVersion>
                  </PropertyGroup>
                </Project>
                """)
            .Write("Yaml/StandIn.cs", """
                namespace YamlDotNet
                {
                    public static class StandIn
                    {
                        public static string Version => typeof(StandIn).Assembly.GetName().Version.ToString();
                    }
                }
                """)
            .Write("Neighbour/Neighbour.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <Version>{version}</Version>
                    <LangVersion>latest</LangVersion>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                    <NoWarn>$(NoWarn);NU5128</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Yaml/Yaml.csproj" PrivateAssets="all" />
                    <Reference Include="{package.RestoredFile("microsoft.codeanalysis.common/4.5.0/lib/netstandard2.0/Microsoft.CodeAnalysis.dll")}" Private="false" />
                    <Reference Include="{package.RestoredFile("system.collections.immutable/6.0.1/lib/netstandard2.0/System.Collections.Immutable.dll")}" Private="false" />
                    <None Include="$(OutputPath)Neighbour.dll;$(OutputPath)YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Neighbour/Generator.cs", """"
                using Microsoft.CodeAnalysis;

                [Generator(LanguageNames.CSharp)]
                public sealed class Neighbour : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) =>
                        context.RegisterPostInitializationOutput(output => output.AddSource(
                            "Neighbour.g.cs",
                            $$"""internal static class Neighbour { public const string Version = "{{YamlDotNet.StandIn.Version}}"; }"""));
                }
                """")
            .WriteProject(
                "App/App.csproj",
                "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
                $"""<PackageReference Include="Neighbour" Version="{version}" />""")
            .Write("App/facts/planets.facts.yaml", SampleFacts.Planets)
            .Write("App/Program.cs", $"using App;\nConsole.WriteLine({SampleFacts.Expression});\nConsole.WriteLine(Neighbour.Version);");
        (await consumer.DotNetAsync("pack", "Neighbour", "-o", "packages", "-v:q")).Succeeded();

        (await consumer.BuildAsync("App")).SucceededCleanly();

        Assert.Equal($"{SampleFacts.Printed}\n{version}\n", (await consumer.RunAsync("App")).Succeeded().Output);
    }
}
