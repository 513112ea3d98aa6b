using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Markup;

/// <summary>
/// A fact file in which the places of the expected findings are marked, so that tests carry no coordinates:
/// <c>launched: {|FACT101:2003-02-30|}</c>, or <c>[|2003-02-30|]</c> for the id that the test is about.
/// Marks may be empty, nested, and as many as one likes. Immutable.
/// </summary>
public sealed class MarkedText
{
    private const string OpenAny = "[|";
    private const string CloseAny = "|]";
    private const string OpenNamed = "{|";
    private const string CloseNamed = "|}";

    private MarkedText(string text, ImmutableArray<Mark> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The file without its marks.</summary>
    public string Text { get; }

    /// <summary>The marks in the order in which they end.</summary>
    public ImmutableArray<Mark> Marks { get; }

    /// <summary>Reads a marked file.</summary>
    /// <param name="markup">The file with its marks.</param>
    /// <param name="id">What <c>[|…|]</c> stands for; null lets it stand for any id.</param>
    /// <exception cref="FormatException">A mark is not closed, or not opened.</exception>
    public static MarkedText Parse(string markup, string? id = null)
    {
        var text = new StringBuilder(markup.Length);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var open = new Stack<(int Start, string? Id, bool IsNamed)>();
        for (int i = 0; i < markup.Length;)
        {
            bool closesNext = open.TryPeek(out var mark) && At(markup, i + 1, mark.IsNamed ? CloseNamed : CloseAny);
            if (At(markup, i, OpenAny) && !closesNext)
            {
                open.Push((text.Length, id, IsNamed: false));
                i += OpenAny.Length;
            }
            else if (NamedId(markup, i) is { } named)
            {
                open.Push((text.Length, named, IsNamed: true));
                i += OpenNamed.Length + named.Length + 1;
            }
            else if (open.Count > 0 && At(markup, i, mark.IsNamed ? CloseNamed : CloseAny))
            {
                open.Pop();
                marks.Add(new Mark(mark.Id, TextSpan.FromBounds(mark.Start, text.Length)));
                i += CloseAny.Length;
            }
            else
            {
                text.Append(markup[i++]);
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), marks.ToImmutable())
            : throw new FormatException($"A mark is not closed; it opens before: {markup.AsSpan(Math.Min(open.Peek().Start, markup.Length - 1))}");
    }

    /// <summary>The file under a name.</summary>
    public FactText ToFactText(string path = "test.facts.yaml") =>
        FactText.TryCreate(path, factPath: null, SourceText.From(Text)) ?? throw new ArgumentException($"'{path}' is not the name of a fact file.", nameof(path));

    /// <summary>Asserts that the findings are those marked: no more, no fewer, with these ids and spans. Their order does not count.</summary>
    /// <param name="found">The findings.</param>
    /// <param name="file">If given, only the findings in this file count.</param>
    public void AssertFound(IEnumerable<FactDiagnostic> found, FactText? file = null)
    {
        List<FactDiagnostic> actual = [.. found.Where(finding => file is null || finding.Location.Text == file)];
        List<Mark> missing = [.. Marks];
        List<FactDiagnostic> unexpected = [];
        foreach (FactDiagnostic finding in actual)
        {
            int index = missing.FindIndex(mark => mark.Span == finding.Location.Span && (mark.Id is null || string.Equals(mark.Id, finding.Rule.Id, StringComparison.Ordinal)));
            if (index < 0)
            {
                unexpected.Add(finding);
            }
            else
            {
                missing.RemoveAt(index);
            }
        }

        if (missing.Count > 0 || unexpected.Count > 0)
        {
            var report = new StringBuilder();
            missing.ForEach(mark => report.Append(CultureInfo.InvariantCulture, $"\nnot found:  {mark.Id ?? "any"} at {Describe(mark.Span)}"));
            unexpected.ForEach(finding => report.Append(CultureInfo.InvariantCulture, $"\nunexpected: {finding.Rule.Id} at {Describe(finding.Location.Span)}: {finding.Message}"));
            Assert.Fail(report.Append("\nin:\n").Append(Text).ToString());
        }
    }

    private static bool At(string markup, int position, string part) => string.CompareOrdinal(markup, position, part, 0, part.Length) == 0;

    // {|FACT001: opens a mark; any other {| is text.
    private static string? NamedId(string markup, int position)
    {
        if (!At(markup, position, OpenNamed))
        {
            return null;
        }

        int start = position + OpenNamed.Length;
        int end = start;
        while (end < markup.Length && char.IsAsciiLetterOrDigit(markup[end]))
        {
            end++;
        }

        return end > start && end < markup.Length && markup[end] == ':' ? markup[start..end] : null;
    }

    private string Describe(TextSpan span)
    {
        LinePosition place = SourceText.From(Text).Lines.GetLinePosition(span.Start);
        return $"{place.Line + 1}:{place.Character + 1} [{Text.Substring(span.Start, span.Length)}]";
    }

    /// <summary>A marked place; without an id it stands for any.</summary>
    public readonly record struct Mark(string? Id, TextSpan Span);
}
