using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace FactCatalog.Compiler.Syntax;

/// <summary>Finds the words and the place for what YamlDotNet's parser has thrown. Stateless but for its context.</summary>
internal sealed class YamlFaultExplainer(YamlFaultContext context)
{
    private readonly string _content = context.Content;

    /// <summary>Explains what the parser has thrown when its scanner was at a position.</summary>
    public YamlFault Explain(Exception fault, int scanned)
    {
        string message = fault.Message;
        int start = scanned;
        int end = scanned;
        if (fault is YamlException { End.Index: > 0 } located)
        {
            start = Clamp((int)located.Start.Index + context.Start);
            end = Clamp((int)located.End.Index + context.Start);
        }

        return Says("invalid tab") ? Tab(start)
            : Says("tab character") ? Tab(end)
            : Says("unexpected end of stream", "quoted") || Says("document indicator") || Says("wrong indentation") ? Unclosed(start)
            : Says("unknown escape") || Says("hexadecimal") || Says("nicode") || fault is ArgumentOutOfRangeException ? Escape(end)
            : Says("tag handle") || Says("scanning a tag") || Says("Tag value") || Says("end of tag") ? At(start, TagEnd(start), YamlProperties.TagMessage)
            : Says("nchor") || Says("expected token") ? At(start, Math.Max(end, start + 1), "Fact files have neither anchors nor aliases: they say everything where it stands. Write the value in full, or put it in quotation marks if it is text.")
            : Says("directive") || Says("incompatible YAML") ? Line(start, "Fact files need no lines that begin with '%'. Remove it.")
            : Says("cannot start any token") ? WrongStart(start)
            : Says("invalid mapping") || Says("Mapping values") ? ColonInValue(start)
            : Says("Block sequence entries") ? At(start, start + 1, "A list begins on a line of its own, not beside its key. Put this on the next line, or write the list in brackets: [a, b].")
            : Says("block scalar") ? At(start, Math.Max(end, start + 1), $"This block of text cannot be read: {Tidy(message)} Text after '|' or '>' begins on the next line, indented by spaces.")
            : context.OpenBracket >= 0 ? InBrackets(start, message)
            : Says("could not find expected ':'") ? NoColon(LineBefore(start))
            : Says("expected key") || Says("document end") ? NoKey(start)
            : Says("'-' indicator") ? Line(start, "This line stands where the next '-' of the list above should. Begin it with '- ', or indent it differently.")
            : Says("node content") ? WrongStart(start)
            : At(start, Math.Max(end, start + 1), $"This is not well-formed YAML. {Tidy(message)}");

        bool Says(string part, string other = "") =>
            message.IndexOf(part, StringComparison.Ordinal) >= 0 && message.IndexOf(other, StringComparison.Ordinal) >= 0;
    }

    private YamlFault Tab(int position)
    {
        int start = position;
        while (start > context.Start && _content[start - 1] == '\t')
        {
            start--;
        }

        int end = position;
        while (end < _content.Length && _content[end] == '\t')
        {
            end++;
        }

        return At(start, end, "YAML is not indented by tabs. Use spaces.");
    }

    private YamlFault Unclosed(int quote) => At(
        quote,
        quote + 1,
        "This quotation mark is not closed where it should be. Close it" + (CharAt(quote) == '\'' ? "; a single quotation mark inside is written twice." : "; a double quotation mark inside is written \\\"."));

    private YamlFault Escape(int position)
    {
        int backslash = position < _content.Length ? _content.LastIndexOf('\\', position) : _content.LastIndexOf('\\');
        int start = Math.Max(backslash, context.Start);
        return At(start, Math.Max(position, start + 2), "In double quotation marks a backslash begins an escape, and this is none. Write \\\\ for the backslash itself, or use single quotation marks.");
    }

    private YamlFault WrongStart(int position)
    {
        char c = CharAt(position);
        return c == '\t' ? Tab(position)
            : c is ']' or '}' ? At(position, position + 1, $"This '{c}' closes nothing. Remove it, or put the value in quotation marks.")
            : At(position, position + 1, position < _content.Length ? $"A value cannot begin with {Characters.Name(c)}. Put it in quotation marks." : "The file ends where a value is expected.");
    }

    private YamlFault ColonInValue(int colon)
    {
        int lineStart = StartOfLine(colon);
        int first = SkipSpaces(lineStart);
        if (context.Key is null || StartOfLine(context.Key.Span.Start) == lineStart)
        {
            // Without a key, the lines above were taken for the beginning of this one's key.
            return context.Key is null && HasLineBefore(lineStart)
                ? NoColon(LineBefore(lineStart))
                : At(colon, colon + 1, "A colon and a space inside a value would begin another key. Put the value in quotation marks.");
        }

        return At(first, Math.Max(colon, first + 1), "This line is indented more than the one above, so it goes on with that one's value, and then a colon follows. Indent it like its neighbours, or put the value in quotation marks.");
    }

    private YamlFault InBrackets(int position, string message)
    {
        int open = context.OpenBracket;
        if (YamlFlow.EndOf(_content, open, out _) < 0 || position >= _content.Length)
        {
            return At(open, open + 1, $"This '{_content[open]}' is never closed. Write '{(_content[open] == '[' ? ']' : '}')}' where it ends.");
        }

        char c = CharAt(position);
        return c is ']' or '}' && (c == ']') != (_content[open] == '[') ? At(position, position + 1, $"This '{c}' does not close the '{_content[open]}' that is open.")
            : c == ',' ? At(position, position + 1, "There is a comma too many here. Remove it.")
            : c == ':' ? At(position, position + 1, "A colon and a space inside a value would begin another key. Put the value in quotation marks.")
            : message.IndexOf("','", StringComparison.Ordinal) >= 0 ? At(position, position + 1, $"A comma is missing before {Characters.Name(c)}, or the value needs quotation marks.")
            : message.IndexOf("current state", StringComparison.Ordinal) >= 0 ? At(position, position + 1, "Lines inside brackets must be indented more than the key before the bracket.")
            : WrongStart(position);
    }

    private YamlFault NoKey(int position)
    {
        bool followsOnLine = context.LastEnd <= position && StartOfLine(context.LastEnd) == StartOfLine(position) && context.LastEnd > StartOfLine(position);
        if (followsOnLine && context.LastQuoted.End == context.LastEnd && context.LastQuoted.Length > 0)
        {
            return StartOfLine(context.LastQuoted.Start) != StartOfLine(position)
                ? Unclosed(context.LastQuoted.Start)
                : Line(position, "Text follows the closing quotation mark. Put the whole value in quotation marks; a quotation mark inside is written twice in single ones, and \\\" in double ones.");
        }

        char c = CharAt(position);
        if (followsOnLine && c is not (']' or '}'))
        {
            return Line(position, "Text follows a value that has ended. Put the whole value in quotation marks.");
        }

        if (c is ']' or '}' or ',')
        {
            return WrongStart(position);
        }

        if (c == '-' && (position + 1 >= _content.Length || YamlFlow.IsBlank(_content[position + 1])))
        {
            return Line(position, "A list item stands among the keys of a mapping. Give the list a key of its own, or indent it under the key above.");
        }

        int end = YamlFlow.EndOfLine(_content, position);
        int colon = _content.IndexOf(':', position, end - position);
        return colon > position
            ? At(position, colon, "This line is indented neither like the lines above it nor like one of those they belong to. Indent it like its neighbours.")
            : NoColon(position);
    }

    private YamlFault NoColon(int position) => Line(position, "A key, a colon and a space are expected here, as in 'name: value'.");

    private YamlFault Line(int position, string message)
    {
        int end = YamlFlow.EndOfLine(_content, position);
        while (end > position + 1 && YamlFlow.IsBlank(_content[end - 1]))
        {
            end--;
        }

        return At(position, end, message);
    }

    private YamlFault At(int start, int end, string message)
    {
        start = Clamp(start);
        return new YamlFault(TextSpan.FromBounds(start, Math.Max(start, Clamp(end))), message);
    }

    /// <summary>The first character of the last line with content before a position.</summary>
    private int LineBefore(int position)
    {
        int line = StartOfLine(position);
        while (line > context.Start)
        {
            line = StartOfLine(line - 1);
            int first = SkipSpaces(line);
            if (first < _content.Length && _content[first] is not ('\n' or '\r' or '#'))
            {
                return first;
            }
        }

        return position;
    }

    private bool HasLineBefore(int position) => LineBefore(position) != position;

    private int StartOfLine(int position)
    {
        position = Clamp(position);
        while (position > context.Start && _content[position - 1] is not ('\n' or '\r'))
        {
            position--;
        }

        return position;
    }

    private int SkipSpaces(int position)
    {
        while (position < _content.Length && _content[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private int TagEnd(int start) => start < _content.Length && _content[start] == '!' ? YamlProperties.EndOfTag(_content, start) : start + 1;

    private char CharAt(int position) => position < _content.Length ? _content[position] : '\0';

    private int Clamp(int position) => Math.Max(context.Start, Math.Min(position, _content.Length));

    // "While scanning a thing, found something." becomes "Found something."
    private static string Tidy(string message)
    {
        int comma = message.StartsWith("While ", StringComparison.Ordinal) ? message.IndexOf(", ", StringComparison.Ordinal) : -1;
        string rest = comma < 0 ? message : message.Substring(comma + 2);
        return rest.Length == 0 ? "" : char.ToUpperInvariant(rest[0]) + rest.Substring(1).TrimEnd('.') + ".";
    }
}
