using FactCatalog.Package.Tests.Running;

namespace FactCatalog.Package.Tests;

/// <summary>
/// A small solution of a user of the package, in a temporary folder that no file of this repository reaches. Gone when disposed.
/// </summary>
internal sealed class Consumer : IDisposable
{
    private readonly PackedPackage _package;
    private readonly TemporaryFolder _folder = new();

    public Consumer(PackedPackage package)
    {
        _package = package;
        // Nothing above this folder may have a say, and the package comes from where it was packed to.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        WriteSources($"""<add key="packed" value="{package.Source}" />""");
    }

    /// <summary>The full path of the folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>Writes a file.</summary>
    public Consumer Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    /// <summary>Writes the NuGet configuration: these sources, in addition to those of the machine.</summary>
    public Consumer WriteSources(string sources) =>
        Write("nuget.config", $"<configuration><packageSources>{sources}</packageSources></configuration>");

    /// <summary>
    /// Writes a project that references the package. <paramref name="properties"/> and <paramref name="items"/> are XML.
    /// </summary>
    public Consumer WriteProject(string path, string properties, string items = "", string sdk = "Microsoft.NET.Sdk") =>
        Write(path, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FactCatalog" Version="{_package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Deletes a file.</summary>
    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The C# that the generator wrote for a project whose build emitted it, by file name.</summary>
    public IReadOnlyDictionary<string, string> GeneratedCode(string project) =>
        Directory.EnumerateFiles(Path.Combine(Folder, project, "obj"), "*.cs", SearchOption.AllDirectories)
            .Where(file => file.Contains("FactCatalog.Generator", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>Builds a project; every diagnostic is said once.</summary>
    public Task<CommandResult> BuildAsync(string project, params string[] options) =>
        DotNetAsync(["build", project, "-v:q", .. options]);

    /// <summary>
    /// The items of a restored project at the moment when the compiler's options are settled; nothing is compiled.
    /// </summary>
    public async Task<ProjectItems> ItemsAsync(string project, params string[] options)
    {
        var said = await DotNetAsync(
        [
            "msbuild", project, "-restore", "-t:GenerateMSBuildEditorConfigFile",
            "-getItem:AdditionalFiles,FactFile,FactEvidence,None,Content,UpToDateCheckInput", .. options,
        ]);
        return new ProjectItems(said.Succeeded().Output);
    }

    /// <summary>Runs a project that <see cref="BuildAsync"/> has built.</summary>
    public Task<CommandResult> RunAsync(string project) => DotNetAsync("run", "--no-build", "--project", project);

    /// <summary>Runs <c>dotnet</c> with any arguments.</summary>
    public Task<CommandResult> DotNetAsync(params string[] arguments) =>
        DotNet.RunAsync(Folder, _package.ConsumerEnvironment, arguments);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
