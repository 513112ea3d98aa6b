using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads single values under known keys (<c>doc</c>, <c>as_of</c>, <c>url</c>, <c>status</c>, …). Null where the value is missing or wrong; what is wrong is reported.</summary>
internal static class ScalarReader
{
    public static string? ReadText(FactEntry entry, FindingList findings) => ScalarOf(entry, findings, ValueRules.WrongType, "a text")?.Text;

    public static bool? ReadBool(FactEntry entry, FindingList findings, DiagnosticDescriptor rule)
    {
        if (ScalarOf(entry, findings, rule, "true or false") is not { } scalar)
        {
            return null;
        }

        if (Numbers.TryReadBool(scalar.Text, out bool value))
        {
            return value;
        }

        findings.Report(rule, scalar.Span, $"'{entry.Key.Text}' is true or false, not '{Shortened(scalar.Text)}'.");
        return null;
    }

    public static FactDate? ReadDate(FactEntry entry, FindingList findings) =>
        ScalarOf(entry, findings, ValueRules.WrongType, "a date") is { } scalar ? ReadDate(scalar, $"'{entry.Key.Text}'", findings) : null;

    public static FactDate? ReadDate(FactScalar scalar, string what, FindingList findings)
    {
        if (FactDate.TryParse(scalar.Text.AsSpan(), out FactDate date, out FactDateError error))
        {
            return date;
        }

        // The error's own sentence quotes the text, and names the form to write where there is one.
        findings.Report(ValueRules.NotADate, SpanWithin(scalar, error.Start, error.Length, findings.Text), $"{what}: {error.Message}");
        return null;
    }

    public static string? ReadUrl(FactEntry entry, FindingList findings) =>
        ScalarOf(entry, findings, ValueRules.WrongType, "an address") is { } scalar ? ReadUrl(scalar, $"'{entry.Key.Text}'", findings) : null;

    public static string? ReadUrl(FactScalar scalar, string what, FindingList findings)
    {
        if (IsUrl(scalar.Text))
        {
            return scalar.Text;
        }

        findings.Report(ValueRules.WrongType, scalar.Span, $"{what} is an absolute http or https address, such as https://example.org/page, not '{Shortened(scalar.Text)}'.");
        return null;
    }

    /// <summary>Reads one of a few words; an unknown one is FACT002 with a guess.</summary>
    public static int? ReadChoice(FactEntry entry, ImmutableArray<string> choices, FindingList findings)
    {
        if (ScalarOf(entry, findings, ValueRules.WrongType, $"one of {string.Join(", ", choices)}") is not { } scalar)
        {
            return null;
        }

        int index = choices.IndexOf(scalar.Text);
        if (index >= 0)
        {
            return index;
        }

        findings.Report(NameRules.UnknownName, scalar.Span, $"'{entry.Key.Text}' is one of {string.Join(", ", choices)}, not '{Shortened(scalar.Text)}'.{Spelling.Guess(scalar.Text, choices)}");
        return null;
    }

    /// <summary>One value or a list of them, without those that are missing or wrong. In CSV a list is separated by <c>;</c>.</summary>
    public static ImmutableArray<FactScalar> ReadList(FactEntry entry, FindingList findings)
    {
        if (entry.Value is FactSequence sequence)
        {
            ImmutableArray<FactScalar>.Builder items = ImmutableArray.CreateBuilder<FactScalar>(sequence.Items.Length);
            foreach (FactNode item in sequence.Items)
            {
                if (item is FactScalar { IsMissing: false } scalar)
                {
                    items.Add(scalar);
                }
                else if (item is not FactUnreadable)
                {
                    findings.Report(ValueRules.WrongType, item.Span, $"An item of '{entry.Key.Text}' is a single word or text.");
                }
            }

            return items.ToImmutable();
        }

        return ScalarOf(entry, findings, ValueRules.WrongType, "one value or a list of values") is { } single
            ? CellItems.Of(single, findings.Text)
            : ImmutableArray<FactScalar>.Empty;
    }

    /// <summary>The scalar under a key; null, and reported, where something else stands there; null where it is missing.</summary>
    public static FactScalar? ScalarOf(FactEntry entry, FindingList findings, DiagnosticDescriptor rule, string expected)
    {
        if (entry.Value is FactScalar scalar)
        {
            return scalar.IsMissing ? null : scalar;
        }

        if (entry.Value is not FactUnreadable)
        {
            string found = entry.Value is FactMapping ? "a mapping" : "a list";
            findings.Report(rule, entry.Value.Span, $"'{entry.Key.Text}' is {expected}, not {found}.");
        }

        return null;
    }

    public static bool IsUrl(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return false;
            }
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
            && (string.Equals(url.Scheme, "http", StringComparison.Ordinal) || string.Equals(url.Scheme, "https", StringComparison.Ordinal))
            && url.Host.Length > 0;
    }

    /// <summary>A text as messages quote it: at most some sixty characters, on one line.</summary>
    public static string Shortened(string text)
    {
        const int Longest = 60;
        string line = text.Replace('\r', ' ').Replace('\n', ' ');
        if (line.Length <= Longest)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line.Substring(0, end) + "…";
    }

    /// <summary>The span of a part of a scalar's text. Where escapes or folded lines stand between, it is the whole scalar.</summary>
    public static TextSpan SpanWithin(FactScalar scalar, int start, int length, FactText text)
    {
        int quote = scalar.Span.Length == scalar.Text.Length + 2 ? 1 : 0;
        bool verbatim = scalar.Span.Length == scalar.Text.Length + (2 * quote)
            && string.Equals(text.Source.ToString(new TextSpan(scalar.Span.Start + quote, scalar.Text.Length)), scalar.Text, StringComparison.Ordinal);
        return verbatim && start + length <= scalar.Text.Length
            ? new TextSpan(scalar.Span.Start + quote + start, length)
            : scalar.Span;
    }
}
