using System.Text.RegularExpressions;
using FactCatalog.Docs.Tests.Pages;

namespace FactCatalog.Docs.Tests;

/// <summary>Relative links lead somewhere, headings included.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void RelativeLinksResolve(string page)
    {
        string folder = Path.GetDirectoryName(page)!;
        Assert.All(Targets(page), target => Assert.True(Resolves(page, folder, target), $"{page}: {target} leads nowhere."));
    }

    private static IEnumerable<string> Targets(string page) => Link().Matches(WithoutFences(Repository.Read(page)))
        .Select(link => link.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Resolves(string page, string folder, string target)
    {
        string[] parts = target.Split('#');
        string path = parts[0].Length == 0 ? page : Path.Combine(folder, Uri.UnescapeDataString(parts[0]));
        string full = Path.GetFullPath(Repository.FullPath(path));
        return File.Exists(full)
            ? parts.Length == 1 || Anchors(full).Contains(parts[1], StringComparer.Ordinal)
            : parts.Length == 1 && Directory.Exists(full);
    }

    // As GitHub makes them: lower case, without punctuation, hyphens for spaces.
    private static IEnumerable<string> Anchors(string full) => WithoutFences(File.ReadAllText(full).ReplaceLineEndings("\n")).Split('\n')
        .Where(line => line.StartsWith('#'))
        .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-'));

    private static string WithoutFences(string text) => FencedBlock().Replace(text, string.Empty);

    [GeneratedRegex(@"(\]\(|(src|href|srcset)="")(?<target>[^)""\s]+)[)""]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FencedBlock();
}
