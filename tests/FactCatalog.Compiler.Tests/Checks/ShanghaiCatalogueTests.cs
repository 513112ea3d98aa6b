using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Checks;

/// <summary>The law of no false alarm over real data: all fact files of the repository, as the build reads them.</summary>
public sealed class ShanghaiCatalogueTests
{
    [Fact]
    public void TheCatalogueHasNoFindingOfAnySeverity()
    {
        string root = Root();
        string[] files = Directory.GetFiles(Path.Combine(root, "facts"), "*.facts.*", SearchOption.AllDirectories);
        Assert.True(files.Length > 10, "The fact files are missing.");
        CompiledCatalog compiled = CatalogCompiler.Compile([.. files.Select(file => SyntaxReader.Read(
            FactText.TryCreate(file, Path.GetRelativePath(root, file).Replace('\\', '/'), SourceText.From(File.ReadAllText(file)))!))]);

        Assert.True(compiled.Diagnostics.IsEmpty, string.Join('\n', compiled.Diagnostics.Select(Show)));
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "FactCatalog.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("No folder above the tests has FactCatalog.sln.");
    }

    private static string Show(FactDiagnostic finding) => $"{finding.Location.Place} {finding.Rule.Id}: {finding.Message}";
}
