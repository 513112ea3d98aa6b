using System.Text;
using FactCatalog.Compiler.Syntax;
using FactCatalog.Compiler.Tests.Markup;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Syntax;

/// <summary>Reads texts, and writes trees in one line so that tests can compare them.</summary>
internal static class Trees
{
    public static FactSyntax Read(string text, string path = "test.facts.yaml") =>
        SyntaxReader.Read(FactText.TryCreate(path, factPath: null, SourceText.From(text))!);

    /// <summary>Reads a file and asserts that its findings are those marked; <c>[|…|]</c> stands for FACT001.</summary>
    public static FactSyntax ReadMarked(string markup, string path = "test.facts.yaml")
    {
        var marked = MarkedText.Parse(markup, "FACT001");
        FactSyntax syntax = SyntaxReader.Read(marked.ToFactText(path));
        marked.AssertFound(syntax.Diagnostics);
        return syntax;
    }

    /// <summary>
    /// The tree in one line: plain scalars as they are, quoted ones in <c>"</c>, missing ones as <c>~</c>, the unreadable as <c>!</c>,
    /// and <c>…</c> at the end of an incomplete mapping.
    /// </summary>
    public static string Show(FactNode? node) => Append(new StringBuilder(), node).ToString();

    /// <summary>The node under keys and, where a step is a number, at an index.</summary>
    public static FactNode At(this FactSyntax syntax, params string[] path)
    {
        FactNode node = syntax.Root!;
        foreach (string step in path)
        {
            node = node is FactSequence sequence
                ? sequence.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]
                : ((FactMapping)node).Entries.First(entry => string.Equals(entry.Key.Text, step, StringComparison.Ordinal)).Value;
        }

        return node;
    }

    /// <summary>What stands in the file where the node says that it stands.</summary>
    public static string Written(this FactSyntax syntax, FactNode node) => syntax.Text.Source.ToString(node.Span);

    private static StringBuilder Append(StringBuilder text, FactNode? node)
    {
        switch (node)
        {
            case null:
                return text.Append("nothing");
            case FactScalar { Style: ScalarStyle.Missing }:
                return text.Append('~');
            case FactScalar { Style: ScalarStyle.Quoted } scalar:
                return text.Append('"').Append(scalar.Text.Replace("\n", "\\n", StringComparison.Ordinal)).Append('"');
            case FactScalar scalar:
                return text.Append(scalar.Text.Replace("\n", "\\n", StringComparison.Ordinal));
            case FactSequence sequence:
                text.Append('[');
                foreach (FactNode item in sequence.Items)
                {
                    Append(text.Append(text[^1] == '[' ? "" : ", "), item);
                }

                return text.Append(']');
            case FactMapping mapping:
                text.Append('{');
                foreach (FactEntry entry in mapping.Entries)
                {
                    Append(text.Append(text[^1] == '{' ? "" : ", ").Append(entry.Key.Text).Append(": "), entry.Value);
                }

                return text.Append(mapping.IsComplete ? "}" : "…}");
            default:
                return text.Append('!');
        }
    }
}
