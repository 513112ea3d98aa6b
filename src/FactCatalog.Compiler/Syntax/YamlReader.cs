using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// Makes a tree of the events that YamlDotNet's parser finds. The parser knows YAML's grammar; what fact files leave out of YAML is left out here.
/// For one pass over one file; not thread-safe.
/// </summary>
internal sealed class YamlReader
{
    // YamlDotNet looks at every open bracket for each token, so up to here it is quick enough.
    private const int DepthToRead = 256;

    // A pass reads the whole file, so there are not to be many of them.
    private const int MaximumPasses = 16;

    private readonly FactText _text;
    private readonly string _content;
    private readonly YamlInput _input;
    private readonly SyntaxFindings _findings;
    private readonly YamlProperties _properties;
    private readonly TreeBuilder _tree = new();
    private readonly List<int> _openBrackets = [];

    // A subtree that is not kept: how deep in it the parser is, why, and where it starts.
    private int _skipped;
    private Skip _skip;
    private int _skipStart;

    private int _documents;
    private int _lastEnd;
    private TextSpan _lastQuoted;
    private bool _isWhole = true;

    private YamlReader(FactText text, string content, YamlInput input, SyntaxFindings findings)
    {
        _text = text;
        _content = content;
        _input = input;
        _findings = findings;
        _properties = new YamlProperties(content, findings);
    }

    private enum Skip
    {
        Key,
        Value,
        TooDeep,
    }

    private enum Next
    {
        Event,
        Nothing,
        Pass,
    }

    public static FactSyntax Read(FactText text, string content, int start, SyntaxFindings findings)
    {
        var input = new YamlInput(content, start);
        while (true)
        {
            findings.Clear();
            var reader = new YamlReader(text, content, input, findings);
            if (reader.ReadDocument())
            {
                return new FactSyntax(text, reader._tree.Root as FactMapping, reader._isWhole, findings.ToImmutable());
            }
        }
    }

    /// <summary>Reads the file; false when a part of it has to be blanked out first, which is then done.</summary>
    private bool ReadDocument()
    {
        foreach (int position in _input.Forbidden)
        {
            _findings.AddOncePerLine(SyntaxMistake.ForbiddenCharacter, new TextSpan(position, 1), Characters.ForbiddenMessage(_content[position]));
        }

        var scanner = new Scanner(_input.Open(), skipComments: true);
        var parser = new Parser(scanner);
        Next next;
        do
        {
            if (!TryMoveNext(parser, out Exception? fault))
            {
                if (fault is not null)
                {
                    ReportFault(fault, scanner);
                }

                return true;
            }

            next = Handle(parser.Current!);
        }
        while (next == Next.Event);
        return next == Next.Nothing;
    }

    private static bool TryMoveNext(Parser parser, out Exception? fault)
    {
        try
        {
            fault = null;
            return parser.MoveNext();
        }
#pragma warning disable CA1031 // YamlDotNet throws InvalidOperationException, ArgumentException and others on odd input, and a fact file must never throw.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault = exception;
            return false;
        }
    }

    private Next Handle(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart document:
                return BeginDocument(document);
            case Scalar scalar:
                return AddScalar(scalar);
            case AnchorAlias alias:
                return AddAlias(alias);
            case SequenceStart sequence:
                return Open(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow);
            case MappingStart mapping:
                return Open(mapping, isMapping: true, mapping.Style == MappingStyle.Flow);
            case SequenceEnd or MappingEnd:
                Close(Position(parsed.Start));
                return Next.Event;
            default:
                return Next.Event;
        }
    }

    private Next BeginDocument(DocumentStart document)
    {
        if (_documents++ == 0)
        {
            return Next.Event;
        }

        int start = Position(document.Start);
        _findings.Add(TextSpan.FromBounds(start, YamlFlow.EndOfLine(_content, start)), "A second document begins here. A fact file is one document; move this to a file of its own, or remove the '---'.");
        _isWhole = false;
        return Next.Nothing;
    }

    private Next AddScalar(Scalar scalar)
    {
        int start = Position(scalar.Start);
        int end = Position(scalar.End);
        if (_skipped > 0)
        {
            _lastEnd = Math.Max(_lastEnd, end);
            return Next.Event;
        }

        if (_input.BlankAt(start) is { } blank)
        {
            return AddTooDeep(blank);
        }

        bool isEmpty = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && scalar.Value.Length == 0;
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
        {
            start = ReadProperties(start, isEmpty);
            end = isEmpty ? start : end;
        }

        if (isEmpty)
        {
            return AddMissing(start, hasProperties: !scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty);
        }

        if (scalar.Style is YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded)
        {
            end = EndOfBlock(start, end);
        }

        var span = TextSpan.FromBounds(start, end);
        _lastEnd = end;
        bool isPlain = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain;
        if (!isPlain)
        {
            _lastQuoted = span;
        }

        if (_tree.Depth == 0)
        {
            return RefuseRoot(span);
        }

        if (_tree.ExpectsKey)
        {
            AddKey(scalar, span, isPlain);
        }
        else if (_input.HasForbidden(span))
        {
            _tree.Add(new FactUnreadable(span));
        }
        else
        {
            _tree.Add(new FactScalar(span, _input.Restore(scalar.Value), isPlain ? ScalarStyle.Plain : ScalarStyle.Quoted));
        }

        return Next.Event;
    }

    private void AddKey(Scalar scalar, TextSpan span, bool isPlain)
    {
        if (isPlain && string.Equals(scalar.Value, "<<", StringComparison.Ordinal))
        {
            _findings.AddOncePerLine(SyntaxMistake.MergeKey, span, "Fact files have no merge keys: they say everything where it stands. Write the entries here in full, or '<<' in quotation marks if it is a name.");
            _tree.DropEntry(span);
        }
        else if (_input.HasForbidden(span))
        {
            // What has this name cannot be known any more.
            _isWhole = false;
            _tree.DropEntry(span);
        }
        else
        {
            _tree.AddKey(new FactScalar(span, _tree.Intern(_input.Restore(scalar.Value)), isPlain ? ScalarStyle.Plain : ScalarStyle.Quoted));
        }
    }

    private Next AddMissing(int start, bool hasProperties)
    {
        if (_tree.Depth == 0)
        {
            // A document of nothing but its marker, or its marker and comments.
            return Next.Event;
        }

        if (_tree.ExpectsKey)
        {
            return AddMissingKey(start);
        }

        // The parser places an empty value at the next token where it cannot do better.
        int place = hasProperties || _tree.Key is null ? start : AfterColon(_tree.Key.Span.End);
        _lastEnd = place;
        var span = new TextSpan(place, 0);
        bool isForbidden = _input.HasForbidden(TextSpan.FromBounds(place, YamlFlow.EndOfLine(_content, place)));
        _tree.Add(isForbidden ? new FactUnreadable(span) : new FactScalar(span, "", ScalarStyle.Missing));
        return Next.Event;
    }

    private Next AddMissingKey(int start)
    {
        // In one of its states the parser puts the place behind the colon, and then takes the value for a key.
        bool isBehind = start > 0 && _content[start - 1] == ':';
        var span = new TextSpan(isBehind ? start - 1 : start, Math.Min(1, _content.Length - start));
        _findings.AddOncePerLine(SyntaxMistake.MissingKey, span, "A key is missing before the colon. Write one, or put the text in quotation marks.");
        if (isBehind)
        {
            Abandon(span);
            return Next.Nothing;
        }

        _tree.DropEntry(span);
        return Next.Event;
    }

    private Next AddAlias(AnchorAlias alias)
    {
        var span = TextSpan.FromBounds(Position(alias.Start), Position(alias.End));
        _lastEnd = Math.Max(_lastEnd, span.End);
        if (_skipped > 0)
        {
            return Next.Event;
        }

        if (!_tree.Drops)
        {
            _findings.AddOncePerLine(SyntaxMistake.Alias, span, $"Fact files have no aliases: they say everything where it stands. Write the value here in full, or put '{_content.Substring(span.Start, Math.Min(span.Length, 40))}' in quotation marks if it is text.");
        }

        if (_tree.Depth == 0)
        {
            _isWhole = false;
            return Next.Nothing;
        }

        if (!_tree.ExpectsKey)
        {
            _tree.Add(new FactUnreadable(span));
        }
        else if (AfterColon(span.End) > span.End)
        {
            _tree.DropEntry(span);
        }

        return Next.Event;
    }

    private Next Open(NodeEvent node, bool isMapping, bool isFlow)
    {
        int start = Position(node.Start);

        // The mapping of a single pair, [a: b], has no place of its own, and a block mapping starts with its first key.
        bool isPair = isFlow && isMapping && start == _input.Start && _tree.Depth > 0;
        if (_skipped > 0)
        {
            _skipped++;
            return isFlow && !isPair && _skipped > DepthToRead ? BlankOut(start) : Next.Event;
        }

        if (isPair)
        {
            start = _tree.Start;
        }
        else if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
        {
            start = ReadProperties(start, isEmpty: false);
        }

        if (_tree.Depth == 0 && !isMapping)
        {
            return RefuseRoot(new TextSpan(start, 1));
        }

        if (_tree.ExpectsKey)
        {
            var place = new TextSpan(start, 1);
            _findings.AddOncePerLine(SyntaxMistake.UnreadableKey, place, "A key of a fact file is a single name, not a list or a mapping. If it is text, put it in quotation marks.");
            _tree.DropEntry(place);
            return BeginSkip(Skip.Key, start);
        }

        if (_tree.Drops)
        {
            return BeginSkip(Skip.Value, start);
        }

        if (_tree.Depth == SyntaxReader.MaximumDepth)
        {
            if (isFlow && !isPair)
            {
                int end = YamlFlow.EndOf(_content, start, out int depth);
                if (depth > DepthToRead)
                {
                    return BlankOut(start, end);
                }
            }

            ReportTooDeep(start);
            return BeginSkip(Skip.TooDeep, start);
        }

        _tree.Open(isMapping, isPair || (isMapping && !isFlow) ? -1 : start);
        if (isFlow && !isPair)
        {
            _openBrackets.Add(start);
        }

        return Next.Event;
    }

    private void Close(int position)
    {
        bool isBracket = position < _content.Length && _content[position] is ']' or '}';
        if (_skipped > 0)
        {
            EndSkip(isBracket ? position + 1 : _lastEnd);
            return;
        }

        // A pair in a list ends with its value, although a bracket follows.
        bool isOpenBracket = _openBrackets.Count > 0 && _openBrackets[_openBrackets.Count - 1] == _tree.Start && IsOwnBracket(position);
        if (isOpenBracket)
        {
            _openBrackets.RemoveAt(_openBrackets.Count - 1);
            _lastEnd = position + 1;
        }

        _tree.Close(isOpenBracket ? position + 1 : 0);
    }

    private bool IsOwnBracket(int position) =>
        position < _content.Length && _content[position] == (_tree.InMapping ? '}' : ']');

    private Next BeginSkip(Skip skip, int start)
    {
        _skip = skip;
        _skipStart = start;
        _skipped = 1;
        _lastEnd = Math.Max(_lastEnd, start);
        return Next.Event;
    }

    private void EndSkip(int end)
    {
        _lastEnd = Math.Max(_lastEnd, end);
        if (--_skipped == 0 && _skip != Skip.Key)
        {
            _tree.Add(new FactUnreadable(TextSpan.FromBounds(_skipStart, Math.Max(_skipStart, _lastEnd))));
        }
    }

    private Next BlankOut(int start) => BlankOut(start, YamlFlow.EndOf(_content, start, out _));

    private Next BlankOut(int start, int end)
    {
        if (_input.Blanks >= MaximumPasses)
        {
            ReportTooDeep(start);
            Abandon(new TextSpan(start, 1));
            return Next.Nothing;
        }

        _input.Blank(TextSpan.FromBounds(start, end < 0 ? _content.Length : end));
        return Next.Pass;
    }

    private Next AddTooDeep(TextSpan blank)
    {
        _lastEnd = blank.End;
        if (_tree.ExpectsKey)
        {
            _tree.DropEntry(blank);
        }
        else
        {
            _tree.Add(new FactUnreadable(blank));
        }

        ReportTooDeep(blank.Start);
        if (blank.End == _content.Length)
        {
            // That it is never closed, either, is more of the same.
            Abandon(new TextSpan(blank.End, 0));
            return Next.Nothing;
        }

        return Next.Event;
    }

    private void ReportTooDeep(int start) => _findings.Add(
        new TextSpan(start, Math.Min(1, _content.Length - start)),
        $"This is nested more than {SyntaxReader.MaximumDepth} levels deep. Fact files need a few; what lies inside is not read.");

    private Next RefuseRoot(TextSpan span)
    {
        _findings.Add(span, "A fact file is a mapping of sections, such as 'facts:' and 'types:'; this one is something else.");
        _isWhole = false;
        return Next.Nothing;
    }

    private void ReportFault(Exception fault, Scanner scanner)
    {
        int bracket = _openBrackets.Count > 0 ? _openBrackets[_openBrackets.Count - 1] : -1;
        var context = new YamlFaultContext(_content, _input.Start, bracket, _lastEnd, _lastQuoted, _tree.Key);
        YamlFault explained = YamlFault.Explain(fault, Position(scanner.CurrentPosition), context);
        _findings.Add(explained.Span, explained.Message);
        Abandon(explained.Span);
    }

    private void Abandon(TextSpan span)
    {
        _isWhole = false;
        _tree.Abandon(span);
    }

    // The start of the node behind its anchor and tag; of an empty node, the end of these.
    private int ReadProperties(int start, bool isEmpty)
    {
        (int end, int node) = _properties.Read(start, isReported: !_tree.Drops);
        return isEmpty ? end : node;
    }

    private int AfterColon(int position)
    {
        int next = YamlFlow.SkipBlanks(_content, position);
        return next < _content.Length && _content[next] == ':' ? next + 1 : position;
    }

    private int EndOfBlock(int start, int end)
    {
        while (end > start + 1 && YamlFlow.IsBlank(_content[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int Position(Mark mark) => Math.Min((int)mark.Index + _input.Start, _content.Length);
}
