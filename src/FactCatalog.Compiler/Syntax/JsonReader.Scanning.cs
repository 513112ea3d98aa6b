using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <content>This part moves over what is no value: white space, comments, what is nested too deeply, and the end of the file.</content>
internal sealed partial class JsonReader
{
    private TextSpan ReadWord()
    {
        int first = _position++;
        while (_position < content.Length && content[_position] is not (' ' or '\t' or '\n' or '\r' or ',' or ':' or '[' or ']' or '{' or '}' or '"' or '\'' or '/'))
        {
            _position++;
        }

        return TextSpan.FromBounds(first, _position);
    }

    private void SkipNested()
    {
        int first = _position;
        ReportHere($"This is nested more than {SyntaxReader.MaximumDepth} levels deep. Fact files need a few; what lies inside is not read.");
        for (int depth = 0; _position < content.Length;)
        {
            char c = content[_position];
            if (c == '"')
            {
                _strings.Skip(ref _position);
                continue;
            }

            _position++;
            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            if (depth == 0)
            {
                _tree.Add(new FactUnreadable(TextSpan.FromBounds(first, _position)));
                Completed();
                return;
            }
        }

        // It has been reported, and that it is not closed, either, is more of the same.
        Abandon(TextSpan.FromBounds(first, content.Length));
    }

    private void SkipTrivia()
    {
        while (_position < content.Length)
        {
            char c = content[_position];
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                _position++;
            }
            else if (c == '/' && _position + 1 < content.Length && content[_position + 1] is '/' or '*')
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        findings.AddOncePerLine(SyntaxMistake.Comment, new TextSpan(_position, 2), "JSON has no comments. Remove it, or write the file in YAML.");
        int end = content[_position + 1] == '*' ? content.IndexOf("*/", _position + 2, StringComparison.Ordinal) : content.IndexOf('\n', _position);
        _position = end < 0 ? content.Length : content[end] == '*' ? end + 2 : end;
    }

    private void BreakOff()
    {
        int last = content.Length - 1;
        while (last > 0 && content[last] is ' ' or '\t' or '\n' or '\r')
        {
            last--;
        }

        Break(last, $"The file ends here, before the '{Opening}' of line {findings.LineOf(_tree.Start)} is closed with '{Closing}'.");
    }

    private void Break(int position, string message)
    {
        var span = new TextSpan(position, 1);
        findings.Add(span, message);
        Abandon(span);
    }

    private void Abandon(TextSpan span)
    {
        _isBroken = true;
        _isWhole = false;
        _tree.Abandon(span);
    }
}
