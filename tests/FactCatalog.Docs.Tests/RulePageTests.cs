using System.Text.RegularExpressions;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Docs.Tests.Examples;
using FactCatalog.Docs.Tests.Pages;
using FactCatalog.Generator;
using Microsoft.CodeAnalysis;

namespace FactCatalog.Docs.Tests;

/// <summary>One rule: a descriptor, a page, a row in the table, a row in the release files.</summary>
public sealed partial class RulePageTests
{
    private const string Folder = "docs/rules/";
    private const string Overview = Folder + "README.md";

    private const string NotCheckedYet = "not checked yet";

    private static readonly string[] Sections = ["## What it says", "## Why", "## Fires", "## Silent", "## How to mend it", "## How to silence it"];

    private static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> Rules =
        new FactFileAnalyzer().SupportedDiagnostics.Where(rule => !IsReserved(rule.Id)).ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Rules.Keys];

    [Fact]
    public void EveryRuleHasAPageAndEveryPageARule() => Assert.Equal(
        Rules.Keys.Order(StringComparer.Ordinal),
        Repository.Pages.Where(page => page.StartsWith(Folder, StringComparison.Ordinal) && page is not Overview).Select(page => Path.GetFileNameWithoutExtension(page)),
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePageBearsTheTitleAndTheSeverityOfTheRule(string id)
    {
        string[] lines = Repository.Read(PageOf(id)).Split('\n');
        Assert.Equal($"# {id}: {Rules[id].Title}", lines[0]);
        Assert.Equal($"Category `{Rules[id].Category}`, default severity **{Rules[id].DefaultSeverity}**.", lines[2]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePageAnswersTheSameQuestionsAsAllOthers(string id) => Assert.Equal(
        Sections,
        Repository.Read(PageOf(id)).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)),
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePageShowsWhenTheRuleFiresAndWhenItIsSilent(string id)
    {
        Example[] examples = [.. Example.All.Where(example => string.Equals(example.First.Page, PageOf(id), StringComparison.Ordinal))];
        Assert.Contains(examples, example => string.Equals(example.Fires, id, StringComparison.Ordinal) && example.Parts.Any(part => part.Marker is "finding"));
        Assert.Contains(examples, example => example.Title.StartsWith($"{id} silent", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheHelpLinkLeadsToThePage(string id) => Assert.EndsWith("/" + PageOf(id), Rules[id].HelpLinkUri, StringComparison.Ordinal);

    [Fact]
    public void TheTableListsEveryIdAndSaysWhichAreChecked()
    {
        Dictionary<string, string> rows = TableRow().Matches(Repository.Read(Overview)).ToDictionary(row => row.Groups["id"].Value, row => row.Value, StringComparer.Ordinal);
        Assert.Equal(RuleIds.All, rows.Keys, StringComparer.Ordinal);
        Assert.All(RuleIds.All, id => Assert.StartsWith(
            Rules.TryGetValue(id, out DiagnosticDescriptor? rule)
                ? $"| [{id}]({id}.md) | {rule.DefaultSeverity} | {rule.Title} |"
                : $"| {id} | {NotCheckedYet} | ",
            rows[id],
            StringComparison.Ordinal));
    }

    [Fact]
    public void TheReleaseFilesListTheRulesWithTheirSeverities()
    {
        const string Project = "src/FactCatalog.Compiler/";
        string releases = Repository.Read(Project + "AnalyzerReleases.Shipped.md") + Repository.Read(Project + "AnalyzerReleases.Unshipped.md");
        Assert.Equal(
            new FactFileAnalyzer().SupportedDiagnostics.Select(rule => (rule.Id, rule.Category, rule.DefaultSeverity.ToString())).Order(),
            ReleaseRow().Matches(releases).Select(row => (row.Groups["id"].Value, row.Groups["category"].Value, row.Groups["severity"].Value)).Order());
    }

    // A rule may have its descriptor before its check; the table says so, and a page is due when it says so no longer.
    private static bool IsReserved(string id) => Repository.Read(Overview).Contains($"| {id} | {NotCheckedYet} |", StringComparison.Ordinal);

    private static string PageOf(string id) => $"{Folder}{id}.md";

    [GeneratedRegex(@"^\| \[?(?<id>FACT\d{3})\b.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^(?<id>FACT\d{3}) \| (?<category>[\w.]+) \| (?<severity>\w+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReleaseRow();
}
