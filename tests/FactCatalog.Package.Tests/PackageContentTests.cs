using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using FactCatalog.Package.Tests.Running;

namespace FactCatalog.Package.Tests;

public sealed class PackageContentTests(PackedPackage package)
{
    private const string Analyzers = "analyzers/dotnet/roslyn4.5/cs/";

    [Fact]
    public void PackingSaysNoWarning() => package.Packing.SucceededCleanly();

    [Fact]
    public void ItHoldsTheseFilesAndNoOthers()
    {
        string[] expected =
        [
            "FactCatalog.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            $"{Analyzers}FactCatalog.Compiler.dll",
            $"{Analyzers}FactCatalog.Generator.dll",
            $"{Analyzers}FactCatalog.YamlDotNet.dll",
            $"{Analyzers}FactCatalog.dll",
            "build/FactCatalog.props",
            "build/FactCatalog.targets",
            "icon.png",
            "lib/net10.0/FactCatalog.dll",
            "lib/net10.0/FactCatalog.xml",
            "lib/netstandard2.0/FactCatalog.dll",
            "lib/netstandard2.0/FactCatalog.xml",
        ];

        var files = Files().Keys.Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
            && !name.StartsWith("package/", StringComparison.Ordinal)
            && !string.Equals(name, "[Content_Types].xml", StringComparison.Ordinal));

        Assert.Equal(expected, files.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void ItIsDescribedForPeople()
    {
        var metadata = Nuspec();

        Assert.Equal("FactCatalog", Value("id"));
        Assert.Equal(package.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));

        string Value(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value ?? "";
    }

    [Fact]
    public void ItIsNoDevelopmentDependencyBecauseProgramsNeedTheRuntimeLibrary() =>
        Assert.DoesNotContain(Nuspec().Elements(), element =>
            string.Equals(element.Name.LocalName, "developmentDependency", StringComparison.Ordinal)
            && string.Equals(element.Value, "true", StringComparison.Ordinal));

    [Fact]
    public void ItAsksForSystemMemoryWhereTheFrameworkLacksItAndForNothingElse()
    {
        var groups = Nuspec().Descendants()
            .Where(element => string.Equals(element.Name.LocalName, "group", StringComparison.Ordinal))
            .Select(group => $"{group.Attribute("targetFramework")?.Value}: {string.Join(", ", group.Elements().Select(Dependency))}");

        Assert.Equal([".NETStandard2.0: System.Memory 4.5.5", "net10.0: "], groups.Order(StringComparer.Ordinal), StringComparer.Ordinal);

        static string Dependency(XElement element) => $"{element.Attribute("id")?.Value} {element.Attribute("version")?.Value}";
    }

    [Fact]
    public void NoAssemblyOfTheGeneratorKnowsYamlDotNetByItsOwnName()
    {
        foreach (var (name, bytes) in Files().Where(file => file.Key.StartsWith(Analyzers, StringComparison.Ordinal)))
        {
            using var assembly = new PEReader(new MemoryStream(bytes));
            var metadata = assembly.GetMetadataReader();
            var names = metadata.AssemblyReferences
                .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
                .Append(metadata.GetString(metadata.GetAssemblyDefinition().Name));

            Assert.DoesNotContain("YamlDotNet", names, StringComparer.Ordinal);
            Assert.Equal(Path.GetFileNameWithoutExtension(name), metadata.GetString(metadata.GetAssemblyDefinition().Name));
        }
    }

    [Fact]
    public void TheRenamedYamlDotNetHasNoStrongNameAnyMore()
    {
        using var assembly = new PEReader(new MemoryStream(Files()[$"{Analyzers}FactCatalog.YamlDotNet.dll"]));
        var metadata = assembly.GetMetadataReader();

        Assert.True(metadata.GetAssemblyDefinition().PublicKey.IsNil);
        Assert.False(assembly.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
        Assert.Equal("FactCatalog.YamlDotNet.dll", metadata.GetString(metadata.GetModuleDefinition().Name));
    }

    [Fact]
    public void TheNoticeOfYamlDotNetIsPassedOn() =>
        Assert.Contains("Antoine Aubry and contributors", Encoding.UTF8.GetString(Files()["THIRD-PARTY-NOTICES.txt"]), StringComparison.Ordinal);

    [Fact]
    public void NoFileNamesTheFolderThatItWasMadeIn()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders = [package.SourcesFolder, Repository.Root, Path.Combine(home, ".nuget")];
        foreach (var (name, bytes) in Files())
        {
            foreach (var folder in folders)
            {
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) >= 0, $"{name} names {folder}.");
                Assert.False(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) >= 0, $"{name} names {folder}.");
            }
        }
    }

    [Fact]
    public async Task PackingAgainGivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();

        (await package.PackAsync(folder.Path, "--no-build")).SucceededCleanly();

        var again = await File.ReadAllBytesAsync(Path.Combine(folder.Path, Path.GetFileName(package.File)), TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllBytesAsync(package.File, TestContext.Current.CancellationToken), again);
    }

    private XElement Nuspec()
    {
        var file = Files()["FactCatalog.nuspec"];
        return XDocument.Load(new MemoryStream(file)).Root!.Elements().Single();
    }

    private Dictionary<string, byte[]> Files()
    {
        using var archive = ZipFile.OpenRead(package.File);
        return archive.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);

        static byte[] Content(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
