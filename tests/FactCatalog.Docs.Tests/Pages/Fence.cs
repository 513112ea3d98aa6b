namespace FactCatalog.Docs.Tests.Pages;

/// <summary>A fenced block of a page. Immutable.</summary>
/// <param name="Page">The page, by its path below the root.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">The word behind the opening fence.</param>
/// <param name="Marker">What the HTML comment in the line before says, or null.</param>
/// <param name="Content">The lines between the fences, each ended by a line feed.</param>
internal sealed record Fence(string Page, int Line, string Language, string? Marker, string Content)
{
    private const string Ticks = "```";
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>The fenced blocks of a page in their order.</summary>
    public static IEnumerable<Fence> In(string page)
    {
        string[] lines = Repository.Read(page).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Ticks, StringComparison.Ordinal))
            {
                continue;
            }

            int end = i + 1;
            while (end < lines.Length && !string.Equals(lines[end], Ticks, StringComparison.Ordinal))
            {
                end++;
            }

            Assert.True(end < lines.Length, $"{page}({i + 1}): this fence is never closed.");
            yield return new Fence(page, i + 1, lines[i][Ticks.Length..].Trim(), i > 0 ? MarkerOf(lines[i - 1]) : null, string.Concat(lines[(i + 1)..end].Select(line => line + "\n")));
            i = end;
        }
    }

    /// <summary>Puts other content between the fences of the page.</summary>
    public void Replace(string content)
    {
        string fence = $"{CommentStart} {Marker} {CommentEnd}\n{Ticks}{Language}\n";
        string[] halves = Repository.Read(Page).Split(fence + Content + Ticks + "\n");
        Assert.True(halves.Length == 2, $"{this}: a block like this stands in the page more than once.");
        File.WriteAllText(Repository.FullPath(Page), halves[0] + fence + content + Ticks + "\n" + halves[1]);
    }

    /// <summary>The place.</summary>
    public override string ToString() => $"{Page}({Line})";

    private static string? MarkerOf(string line) =>
        line.StartsWith(CommentStart, StringComparison.Ordinal) && line.EndsWith(CommentEnd, StringComparison.Ordinal)
            ? line[CommentStart.Length..^CommentEnd.Length].Trim()
            : null;
}
