using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// A YAML file as YamlDotNet shall see it: every character at its place, but some replaced by others.
/// <list type="bullet">
/// <item>Forbidden characters become spaces, so that one of them costs its node and not the file (YamlDotNet takes NUL for the end of a token).</item>
/// <item>U+0085, U+2028 and U+2029 break lines for YamlDotNet, as in YAML 1.1; since YAML 1.2 (5.4) they are text.</item>
/// <item>What is nested thousands of levels deep is blanked out, because YamlDotNet's time grows with the square of the depth.</item>
/// </list>
/// For one file; not thread-safe.
/// </summary>
internal sealed class YamlInput
{
    private const string FormerLineBreaks = "\u0085\u2028\u2029";

    private readonly string _content;
    private readonly List<Patch> _patches = [];
    private readonly List<TextSpan> _blanks = [];
    private readonly List<int> _forbidden = [];
    private readonly char[] _standIns = new char[FormerLineBreaks.Length];
    private bool _hasFormerLineBreaks;
    private bool _hasTabsReplaced;

    public YamlInput(string content, int start)
    {
        _content = content;
        Start = start;
        for (int i = start; i < content.Length; i++)
        {
            char c = content[i];
            if (c is < ' ' or (>= '\u007F' and (< '\u00A0' or (>= '\u2028' and (<= '\u2029' or >= '\uD800')))))
            {
                Inspect(c, i);
            }
        }
    }

    /// <summary>Where the text begins, behind a byte order mark.</summary>
    public int Start { get; }

    /// <summary>The positions of characters that cannot stand in a file, in ascending order.</summary>
    public IReadOnlyList<int> Forbidden => _forbidden;

    /// <summary>How many spans have been blanked out.</summary>
    public int Blanks => _blanks.Count;

    /// <summary>The position in the file that a mark of the parser means.</summary>
    public int Position(Mark mark) => Math.Min((int)mark.Index + Start, _content.Length);

    /// <summary>Opens the text for a pass.</summary>
    public TextReader Open() => new Reader(this);

    /// <summary>Lets a span look like one word in the next pass.</summary>
    public void Blank(TextSpan span)
    {
        int at = _patches.FindIndex(patch => patch.Span.Start >= span.Start);
        _patches.RemoveAll(patch => span.Contains(patch.Span));
        _patches.Insert(at < 0 ? _patches.Count : at, new Patch(span, 'x'));
        _blanks.Add(span);
    }

    /// <summary>The blanked span that starts at a position, if there is one.</summary>
    public TextSpan? BlankAt(int position)
    {
        foreach (TextSpan blank in _blanks)
        {
            if (blank.Start == position)
            {
                return blank;
            }
        }

        return null;
    }

    /// <summary>Whether a tab stands at a position, on a line that holds nothing but white space and perhaps a comment.</summary>
    public bool IsTabOfBlankLine(int position) => position < _content.Length && _content[position] == '\t' && EndOfBlankLine(StartOfLine(position)) >= 0;

    /// <summary>
    /// Lets the tabs of blank lines look like spaces in the next pass; false when they do already. YamlDotNet refuses such lines, YAML does not.
    /// It is done only for a file that was refused, because in a block of text such a tab may be meant.
    /// </summary>
    public bool TryReplaceTabsOfBlankLines()
    {
        if (_hasTabsReplaced)
        {
            return false;
        }

        _hasTabsReplaced = true;
        for (int line = Start; line < _content.Length; line = YamlFlow.EndOfLine(_content, line) + 1)
        {
            int end = EndOfBlankLine(line);
            for (int i = line; i < end; i++)
            {
                if (_content[i] == '\t' && !_blanks.Exists(blank => blank.Contains(i)))
                {
                    _patches.Add(new Patch(new TextSpan(i, 1), ' '));
                }
            }
        }

        _patches.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return true;
    }

    /// <summary>Whether a forbidden character stands in a span.</summary>
    public bool HasForbidden(TextSpan span)
    {
        if (_forbidden.Count == 0)
        {
            return false;
        }

        int index = _forbidden.BinarySearch(span.Start);
        index = index < 0 ? ~index : index;
        return index < _forbidden.Count && _forbidden[index] < span.End;
    }

    /// <summary>Puts the file's own characters back into a value.</summary>
    public string Restore(string value)
    {
        if (_hasFormerLineBreaks)
        {
            for (int i = 0; i < _standIns.Length; i++)
            {
                value = value.Replace(_standIns[i], FormerLineBreaks[i]);
            }
        }

        return value;
    }

    private void Inspect(char c, int position)
    {
        int formerBreak = FormerLineBreaks.IndexOf(c);
        if (formerBreak >= 0)
        {
            if (!_hasFormerLineBreaks)
            {
                ChooseStandIns();
            }

            _patches.Add(new Patch(new TextSpan(position, 1), _standIns[formerBreak]));
        }
        else if (Characters.IsForbidden(_content, position))
        {
            _forbidden.Add(position);
            _patches.Add(new Patch(new TextSpan(position, 1), ' '));
        }
    }

    private int StartOfLine(int position)
    {
        while (position > Start && _content[position - 1] is not ('\n' or '\r'))
        {
            position--;
        }

        return position;
    }

    // The end of the white space on a line with nothing else but perhaps a comment, or -1.
    private int EndOfBlankLine(int line)
    {
        int end = line;
        while (end < _content.Length && _content[end] is ' ' or '\t')
        {
            end++;
        }

        return end >= _content.Length || _content[end] is '\n' or '\r' or '#' ? end : -1;
    }

    private void ChooseStandIns()
    {
        // From the private use area, of which no file uses all.
        _hasFormerLineBreaks = true;
        char candidate = '\uE000';
        for (int i = 0; i < _standIns.Length; i++)
        {
            while (_content.IndexOf(candidate) >= 0 && candidate < '\uF8FF')
            {
                candidate++;
            }

            _standIns[i] = candidate++;
        }
    }

    private readonly record struct Patch(TextSpan Span, char Replacement);

    private sealed class Reader(YamlInput input) : TextReader
    {
        private int _position = input.Start;
        private int _patch;

        public override int Peek() => _position < input._content.Length ? CharacterAt(_position) : -1;

        public override int Read()
        {
            int character = Peek();
            _position += character < 0 ? 0 : 1;
            return character;
        }

        public override int Read(char[] buffer, int index, int count)
        {
            count = Math.Min(count, input._content.Length - _position);
            input._content.CopyTo(_position, buffer, index, count);
            int end = _position + count;
            for (; _patch < input._patches.Count && input._patches[_patch].Span.Start < end; _patch++)
            {
                Patch patch = input._patches[_patch];
                int first = Math.Max(patch.Span.Start, _position);
                int last = Math.Min(patch.Span.End, end);
                for (int i = first; i < last; i++)
                {
                    buffer[index + i - _position] = patch.Replacement;
                }

                if (patch.Span.End > end)
                {
                    break;
                }
            }

            _position = end;
            return count;
        }

        private char CharacterAt(int position)
        {
            foreach (Patch patch in input._patches)
            {
                if (patch.Span.Contains(position))
                {
                    return patch.Replacement;
                }
            }

            return input._content[position];
        }
    }
}
