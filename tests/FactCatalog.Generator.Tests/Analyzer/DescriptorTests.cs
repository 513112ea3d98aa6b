using System.Reflection;
using FactCatalog.Compiler;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Generator.Tests.Fixture;
using Microsoft.CodeAnalysis;

namespace FactCatalog.Generator.Tests.Analyzer;

public class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] Declared = [.. typeof(CatalogCompiler).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    [Fact]
    public void EveryRuleIsDeclaredOnce()
    {
        Assert.NotEmpty(Declared);
        Assert.Equal(Declared.Length, Declared.Select(descriptor => descriptor.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Declared, descriptor => Assert.Contains(descriptor.Id, RuleIds.All.AsEnumerable(), StringComparer.Ordinal));
    }

    [Fact]
    public void TheAnalyzerSupportsEveryRule() =>
        Assert.Equal(Declared, new FactFileAnalyzer().SupportedDiagnostics.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToArray());

    [Fact]
    public void EveryRuleHasAPage() =>
        Assert.All(Declared, descriptor => Assert.EndsWith($"/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void EveryRuleIsEnabledAndTitled() => Assert.All(Declared, descriptor =>
    {
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.NotEmpty(descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.StartsWith("FactCatalog.", descriptor.Category, StringComparison.Ordinal);
    });

    [Fact]
    public void EveryRuleHasItsRowInTheReleaseFiles()
    {
        string folder = Path.Combine(Repository.Root, "src", "FactCatalog.Compiler");
        string[] rows = [.. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadAllLines(Path.Combine(folder, file)))
            .Where(line => line.StartsWith("FACT", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Split('|').Take(3).Select(cell => cell.Trim())))
            .Order(StringComparer.Ordinal)];
        Assert.Equal(Declared.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity}").ToArray(), rows);
    }
}
