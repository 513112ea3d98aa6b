namespace FactCatalog.Docs.Tests.Pages;

/// <summary>A fenced block of a page. Immutable.</summary>
/// <param name="Page">The page, by its path below the root.</param>
/// <param name="Index">Its number among the blocks of the page, from 0.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">The word behind the opening fence.</param>
/// <param name="Marker">What the HTML comment in the line before says, or null.</param>
/// <param name="Content">The lines between the fences, each ended by a line feed.</param>
internal sealed record Fence(string Page, int Index, int Line, string Language, string? Marker, string Content)
{
    private const string Ticks = "```";
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>The fenced blocks of a page in their order.</summary>
    public static IEnumerable<Fence> In(string page)
    {
        string[] lines = Repository.Read(page).Split('\n');
        int index = 0;
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
            yield return new Fence(page, index++, i + 1, lines[i][Ticks.Length..].Trim(), i > 0 ? MarkerOf(lines[i - 1]) : null, string.Concat(lines[(i + 1)..end].Select(line => line + "\n")));
            i = end;
        }
    }

    /// <summary>Puts other content between the fences, wherever in the page the block has moved meanwhile.</summary>
    public void Replace(string content)
    {
        Fence current = In(Page).ElementAt(Index);
        List<string> lines = [.. Repository.Read(Page).Split('\n')];
        lines.RemoveRange(current.Line, current.Content.Count(c => c == '\n'));
        lines.InsertRange(current.Line, content.TrimEnd('\n').Split('\n'));
        File.WriteAllText(Repository.FullPath(Page), string.Join('\n', lines));
    }

    /// <summary>The place.</summary>
    public override string ToString() => $"{Page}({Line})";

    private static string? MarkerOf(string line) =>
        line.StartsWith(CommentStart, StringComparison.Ordinal) && line.EndsWith(CommentEnd, StringComparison.Ordinal)
            ? line[CommentStart.Length..^CommentEnd.Length].Trim()
            : null;
}
