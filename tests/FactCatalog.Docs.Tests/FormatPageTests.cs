using System.Reflection;
using System.Text.RegularExpressions;
using FactCatalog.Compiler;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Docs.Tests.Pages;

namespace FactCatalog.Docs.Tests;

/// <summary>The page about the format names exactly the keys that the engine knows.</summary>
public sealed partial class FormatPageTests
{
    private const string Page = "docs/fact-files.md";

    /// <summary>A heading of the page under which a table lists keys, and where the engine has them.</summary>
    public static TheoryData<string, string, string> KeyTables => new()
    {
        { "### Sections", "Declarations.DeclarationReader", "Sections" },
        { "### Keys of `catalog`", "Declarations.CatalogSectionReader", "Keys" },
        { "### Keys of a type", "Declarations.TypeReader", "Keys" },
        { "### Keys of a rule", "Declarations.RuleDeclarationReader", "Keys" },
        { "### Keys of a field", "Declarations.FieldReader", "Keys" },
        { "### Keys of a source", "Declarations.SourceReader", "Keys" },
        { "### Keys of a claim", "Catalogs.ClaimReader", "Keys" },
        { "### Keys of an entity", "Catalogs.RemarksReader", "Keys" },
    };

    /// <summary>A key whose values are words, and where the engine has them.</summary>
    public static TheoryData<string, string, string, string> Words => new()
    {
        { "### Keys of a claim", "status", "Catalogs.ClaimReader", "Statuses" },
        { "### Keys of a claim", "rank", "Catalogs.ClaimReader", "Ranks" },
        { "### Keys of a rule", "severity", "Declarations.RuleDeclarationReader", "Severities" },
        { "### Keys of a source", "trust", "Declarations.SourceReader", "TrustLevels" },
    };

    [Theory]
    [MemberData(nameof(KeyTables))]
    public void TheTableListsTheKeysOfTheEngine(string heading, string type, string field) =>
        Assert.Equal(Known(type, field).Order(StringComparer.Ordinal), RowsUnder(heading).Select(row => row.Key).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Words))]
    public void TheRowOfAKeyNamesItsWords(string heading, string key, string type, string field) =>
        Assert.All(Known(type, field), word => Assert.Contains($"`{word}`", RowsUnder(heading).Single(row => string.Equals(row.Key, key, StringComparison.Ordinal)).Row, StringComparison.Ordinal));

    [Fact]
    public void TheTableOfFieldTypesListsTheKeywordsOfTheEngine() => Assert.Equal(
        FieldType.Keywords.Keys.Order(StringComparer.Ordinal),
        RowsUnder("## Field types").Select(row => row.Key).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Known(string type, string field)
    {
        Type? reader = typeof(CatalogCompiler).Assembly.GetType("FactCatalog.Compiler." + type);
        FieldInfo? keys = reader?.GetField(field, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public);
        return Assert.IsAssignableFrom<IEnumerable<string>>(keys?.GetValue(null));
    }

    // The rows of the first table below a heading whose first cell begins with a name in backticks.
    private static List<(string Key, string Row)> RowsUnder(string heading)
    {
        string[] lines = Repository.Read(Page).Split('\n');
        int start = Array.IndexOf(lines, heading);
        Assert.True(start >= 0, $"{Page} has no heading '{heading}'.");
        return lines.Skip(start + 1)
            .TakeWhile(line => !line.StartsWith('#'))
            .Select(line => Row().Match(line))
            .Where(row => row.Success)
            .Select(row => (row.Groups["key"].Value, row.Value))
            .ToList();
    }

    [GeneratedRegex(@"^\| `(?<key>\$?[a-z_]+)` \|.*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
