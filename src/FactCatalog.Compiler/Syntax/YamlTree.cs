using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// Makes a tree of the events that YamlDotNet's parser finds, and leaves out what fact files leave out of YAML. This part adds scalars and aliases.
/// For one pass over one file; not thread-safe.
/// </summary>
internal sealed partial class YamlTree
{
    private readonly string _content;
    private readonly YamlInput _input;
    private readonly SyntaxFindings _findings;
    private readonly YamlProperties _properties;
    private readonly TreeBuilder _tree = new();

    private int _documents;
    private int _lastEnd;
    private TextSpan _lastQuoted;

    /// <summary>An empty tree.</summary>
    public YamlTree(string content, YamlInput input, SyntaxFindings findings)
    {
        _content = content;
        _input = input;
        _findings = findings;
        _properties = new YamlProperties(content, findings);
    }

    /// <summary>The mapping that the document is, once it is complete.</summary>
    public FactMapping? Root => _tree.Root as FactMapping;

    /// <summary>Whether nothing is lost that may have given names.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>What explains a fault at this point.</summary>
    public YamlFaultContext FaultContext =>
        new(_content, _input.Start, _openBrackets.Count > 0 ? _openBrackets[_openBrackets.Count - 1] : -1, _lastEnd, _lastQuoted, _tree.Key);

    /// <summary>Adds what an event says.</summary>
    public YamlNext Add(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case Scalar scalar:
                return AddScalar(scalar);
            case AnchorAlias alias:
                return AddAlias(alias);
            case SequenceStart sequence:
                return Open(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow);
            case MappingStart mapping:
                return Open(mapping, isMapping: true, mapping.Style == MappingStyle.Flow);
            case SequenceEnd or MappingEnd:
                Close(_input.Position(parsed.Start));
                return YamlNext.Event;
            case DocumentStart document:
                return BeginDocument(_input.Position(document.Start));
            default:
                return YamlNext.Event;
        }
    }

    /// <summary>Ends the tree where the file breaks off.</summary>
    public void Abandon(TextSpan span)
    {
        IsWhole = false;
        _tree.Abandon(span);
    }

    private YamlNext BeginDocument(int start)
    {
        if (_documents++ == 0)
        {
            return YamlNext.Event;
        }

        _findings.Add(TextSpan.FromBounds(start, YamlFlow.EndOfLine(_content, start)), "A second document begins here. A fact file is one document; move this to a file of its own, or remove the '---'.");
        IsWhole = false;
        return YamlNext.Nothing;
    }

    private YamlNext AddScalar(Scalar scalar)
    {
        int start = _input.Position(scalar.Start);
        int end = _input.Position(scalar.End);
        if (_skipped > 0)
        {
            _lastEnd = Math.Max(_lastEnd, end);
            return YamlNext.Event;
        }

        if (_input.BlankAt(start) is { } blank)
        {
            return AddTooDeep(blank);
        }

        bool isEmpty = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && scalar.Value.Length == 0;
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
        {
            // The end of an empty node is that of the next token, which says nothing.
            start = ReadProperties(start, isEmpty);
            end = Math.Max(start, isEmpty ? start : end);
        }

        if (isEmpty)
        {
            return AddMissing(start, hasProperties: !scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty);
        }

        if (scalar.Style is YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded)
        {
            end = EndOfBlock(start, end, isEmpty: scalar.Value.Length == 0);
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

        return YamlNext.Event;
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
            IsWhole = false;
            _tree.DropEntry(span);
        }
        else
        {
            _tree.AddKey(new FactScalar(span, _tree.Intern(_input.Restore(scalar.Value)), isPlain ? ScalarStyle.Plain : ScalarStyle.Quoted));
        }
    }

    private YamlNext AddMissing(int start, bool hasProperties)
    {
        if (_tree.Depth == 0)
        {
            // A document of nothing but its marker, or its marker and comments.
            return YamlNext.Event;
        }

        if (_tree.ExpectsKey)
        {
            return AddMissingKey(start);
        }

        // The parser places an empty value at the next token where it cannot do better.
        int place = hasProperties || _tree.Key is null ? start : AfterColon(_tree.Key.Span.End);
        _lastEnd = place;
        var span = new TextSpan(place, 0);
        _tree.Add(IsForbiddenNext(place) ? new FactUnreadable(span) : new FactScalar(span, "", ScalarStyle.Missing));
        return YamlNext.Event;
    }

    private YamlNext AddMissingKey(int start)
    {
        // In one of its states the parser puts the place behind the colon, and then takes the value for a key.
        bool isBehind = start > _lastEnd && _content[start - 1] == ':';

        // Elsewhere its place may be that of an earlier key.
        int colon = isBehind ? start - 1 : YamlFlow.SkipBlanks(_content, Math.Max(start, _lastEnd));
        var span = new TextSpan(colon, Math.Min(1, _content.Length - colon));
        _findings.AddOncePerLine(SyntaxMistake.MissingKey, span, "A key is missing before the colon. Write one, or put the text in quotation marks.");
        if (isBehind)
        {
            Abandon(span);
            return YamlNext.Nothing;
        }

        _tree.DropEntry(span);
        return YamlNext.Event;
    }

    private YamlNext AddAlias(AnchorAlias alias)
    {
        var span = TextSpan.FromBounds(_input.Position(alias.Start), _input.Position(alias.End));
        _lastEnd = Math.Max(_lastEnd, span.End);
        if (_skipped > 0)
        {
            return YamlNext.Event;
        }

        if (!_tree.Drops)
        {
            _findings.AddOncePerLine(SyntaxMistake.Alias, span, $"Fact files have no aliases: they say everything where it stands. Write the value here in full, or put '{_content.Substring(span.Start, Math.Min(span.Length, 40))}' in quotation marks if it is text.");
        }

        if (_tree.Depth == 0)
        {
            IsWhole = false;
            return YamlNext.Nothing;
        }

        if (!_tree.ExpectsKey)
        {
            _tree.Add(new FactUnreadable(span));
        }
        else if (AfterColon(span.End) > span.End)
        {
            _tree.DropEntry(span);
        }
        else
        {
            // Neither a key nor a value: the parser gives up at the next line, which is not to blame.
            Abandon(span);
            return YamlNext.Nothing;
        }

        return YamlNext.Event;
    }

    private YamlNext RefuseRoot(TextSpan span)
    {
        _findings.Add(span, "A fact file is a mapping of sections, such as 'facts:' and 'types:'; this one is something else.");
        IsWhole = false;
        return YamlNext.Nothing;
    }

    // The start of the node behind its anchor and tag; of an empty node, the end of these.
    private int ReadProperties(int start, bool isEmpty)
    {
        (int end, int node) = _properties.Read(start, isReported: !_tree.Drops);
        return isEmpty ? end : node;
    }

    // A forbidden character alone is a value that cannot be read, not one that is missing.
    private bool IsForbiddenNext(int position)
    {
        while (position < _content.Length && _content[position] is ' ' or '\t')
        {
            position++;
        }

        return position < _content.Length && Characters.IsForbidden(_content, position);
    }

    private int AfterColon(int position)
    {
        int next = YamlFlow.SkipBlanks(_content, position);
        return next < _content.Length && _content[next] == ':' ? next + 1 : position;
    }

    // A block scalar ends with its text; the parser counts the blank lines behind it, and of an empty one the comment beside it.
    private int EndOfBlock(int start, int end, bool isEmpty)
    {
        if (isEmpty)
        {
            end = start;
            while (end < _content.Length && !YamlFlow.IsBlank(_content[end]))
            {
                end++;
            }
        }

        while (end > start + 1 && YamlFlow.IsBlank(_content[end - 1]))
        {
            end--;
        }

        return end;
    }
}
