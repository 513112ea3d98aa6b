using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core.Events;

namespace FactCatalog.Compiler.Syntax;

/// <content>This part opens and closes mappings and sequences, and skips those that are not kept.</content>
internal sealed partial class YamlTree
{
    // YamlDotNet looks at every open bracket for each token, so up to here it is quick enough.
    private const int DepthToRead = 256;

    // A pass reads the whole file, so there are not to be many of them.
    private const int MaximumPasses = 16;

    private readonly List<int> _openBrackets = [];

    // A subtree that is not kept: how deep in it the parser is, why, and where it starts.
    private int _skipped;
    private Skip _skip;
    private int _skipStart;

    private enum Skip
    {
        Key,
        Value,
        TooDeep,
    }

    private YamlNext Open(NodeEvent node, bool isMapping, bool isFlow)
    {
        int start = _input.Position(node.Start);

        // The mapping of a single pair, [a: b], has no place of its own, and a block mapping starts with its first key.
        bool isPair = isFlow && isMapping && start == _input.Start && _tree.Depth > 0 && !_tree.InMapping;
        if (_skipped > 0)
        {
            _skipped++;
            return isFlow && !isPair && _skipped > DepthToRead ? BlankOut(start) : YamlNext.Event;
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

        return YamlNext.Event;
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

    private YamlNext BeginSkip(Skip skip, int start)
    {
        _skip = skip;
        _skipStart = start;
        _skipped = 1;
        _lastEnd = Math.Max(_lastEnd, start);
        return YamlNext.Event;
    }

    private void EndSkip(int end)
    {
        _lastEnd = Math.Max(_lastEnd, end);
        if (--_skipped == 0 && _skip != Skip.Key)
        {
            _tree.Add(new FactUnreadable(TextSpan.FromBounds(_skipStart, Math.Max(_skipStart, _lastEnd))));
        }
    }

    private YamlNext BlankOut(int start) => BlankOut(start, YamlFlow.EndOf(_content, start, out _));

    private YamlNext BlankOut(int start, int end)
    {
        if (_input.Blanks >= MaximumPasses)
        {
            ReportTooDeep(start);
            Abandon(new TextSpan(start, 1));
            return YamlNext.Nothing;
        }

        _input.Blank(TextSpan.FromBounds(start, end < 0 ? _content.Length : end));
        return YamlNext.Pass;
    }

    private YamlNext AddTooDeep(TextSpan blank)
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
            return YamlNext.Nothing;
        }

        return YamlNext.Event;
    }

    private void ReportTooDeep(int start) => _findings.Add(
        new TextSpan(start, Math.Min(1, _content.Length - start)),
        $"This is nested more than {SyntaxReader.MaximumDepth} levels deep. Fact files need a few; what lies inside is not read.");
}
