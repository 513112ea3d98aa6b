using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// Reads JSON (RFC 8259, nothing more), and goes on after the mistakes that leave no doubt about what follows: a comma too many or too few, a comment,
/// a word without quotation marks. For one pass over one file; not thread-safe.
/// </summary>
internal sealed class JsonReader(FactText text, string content, int start, SyntaxFindings findings)
{
    private readonly TreeBuilder _tree = new();
    private readonly JsonStringReader _strings = new(content, findings);
    private int _position = start;
    private bool _isWhole = true;
    private bool _isBroken;

    // Within the innermost open object or array: where the comma is that nothing has followed yet, and whether one is due.
    private int _comma = -1;
    private bool _needsComma;

    public FactSyntax Read()
    {
        SkipTrivia();
        if (_position < content.Length)
        {
            ReadRoot();
        }

        return new FactSyntax(text, _tree.Root as FactMapping, _isWhole, findings.ToImmutable());
    }

    private void ReadRoot()
    {
        if (content[_position] != '{')
        {
            Break(_position, "A fact file is an object of sections, such as { \"facts\": { … } }; this one begins with something else.");
            return;
        }

        ReadValue();
        while (_tree.Depth > 0 && !_isBroken)
        {
            ReadMember();
        }

        if (_isBroken)
        {
            return;
        }

        SkipTrivia();
        if (_position < content.Length)
        {
            Break(_position, "The file's object has ended, but something follows it. Remove it, or move it into the object.");
        }
    }

    private void ReadMember()
    {
        SkipTrivia();
        if (_position >= content.Length)
        {
            BreakOff();
            return;
        }

        char c = content[_position];
        switch (c)
        {
            case '}' or ']':
                ReadEnd(c);
                return;
            case ',':
                ReadComma();
                return;
            case ':' when !_tree.InMapping:
                ReportHere("An array has no keys. Remove the colon, or write an object in braces.");
                _position++;
                _needsComma = false;
                return;
        }

        if (_needsComma)
        {
            ReportHere($"A comma is missing before {Characters.Name(c)}.");
        }

        _needsComma = false;
        _comma = -1;
        if (_tree.InMapping)
        {
            ReadEntry();
        }
        else
        {
            ReadValue();
        }
    }

    private void ReadEnd(char c)
    {
        if (_tree.InMapping != (c == '}'))
        {
            Break(_position, $"'{c}' does not close the '{Opening}' of line {findings.LineOf(_tree.Start)}. Write '{Closing}' there first.");
            return;
        }

        if (_comma >= 0)
        {
            findings.Add(new TextSpan(_comma, 1), $"JSON has no comma before '{c}'. Remove it.");
        }

        _position++;
        _tree.Close(_position);
        Completed();
    }

    private void ReadComma()
    {
        if (_needsComma)
        {
            _comma = _position;
            _needsComma = false;
        }
        else
        {
            ReportHere("There is a comma too many here. Remove it.");
            _comma = -1;
        }

        _position++;
    }

    private void ReadEntry()
    {
        if (!ReadKey())
        {
            return;
        }

        SkipTrivia();
        bool hasColon = _position < content.Length && content[_position] == ':';
        if (hasColon)
        {
            _position++;
            SkipTrivia();
        }

        if (_position >= content.Length)
        {
            BreakOff();
        }
        else if (content[_position] is ',' or '}' or ']')
        {
            ReportHere(hasColon ? "A value is missing before this. Write one, or null." : "A colon and a value are missing before this.");
            _tree.Add(new FactUnreadable(new TextSpan(_position, 0)));
            Completed();
        }
        else
        {
            if (!hasColon)
            {
                ReportHere("A colon is missing between the key and its value.");
            }

            ReadValue();
        }
    }

    private bool ReadKey()
    {
        int first = _position;
        switch (content[_position])
        {
            case '"' or '\'':
                string? key = ReadString();
                if (_isBroken)
                {
                    return false;
                }

                AddKey(TextSpan.FromBounds(first, _position), key);
                return true;

            case '{' or '[' or ':' or '/':
                Break(_position, $"A key in double quotation marks should stand here, not '{content[_position]}'.");
                return false;

            default:
                TextSpan word = ReadWord();
                findings.Add(word, $"JSON has keys in double quotation marks only. Write \"{Show(word)}\".");
                AddKey(word, content.Substring(word.Start, word.Length));
                return true;
        }
    }

    private void AddKey(TextSpan span, string? key)
    {
        if (key is null)
        {
            // What has this name cannot be known any more.
            _isWhole = false;
            _tree.DropEntry(span);
        }
        else
        {
            _tree.AddKey(new FactScalar(span, _tree.Intern(key), ScalarStyle.Quoted));
        }
    }

    private void ReadValue()
    {
        int first = _position;
        switch (content[_position])
        {
            case '"' or '\'':
                string? value = ReadString();
                if (!_isBroken)
                {
                    var span = TextSpan.FromBounds(first, _position);
                    _tree.Add(value is null ? new FactUnreadable(span) : new FactScalar(span, value, ScalarStyle.Quoted));
                    Completed();
                }

                return;

            case '{' or '[' when _tree.Depth == SyntaxReader.MaximumDepth:
                SkipNested();
                return;

            case '{' or '[':
                _tree.Open(content[_position] == '{', _position);
                _position++;
                _needsComma = false;
                _comma = -1;
                return;

            default:
                _tree.Add(Literal(ReadWord()));
                Completed();
                return;
        }
    }

    private string? ReadString()
    {
        string? value = _strings.Read(ref _position);
        if (_strings.Fault == JsonStringFault.EndOfFile)
        {
            BreakOff();
        }
        else if (_strings.Fault == JsonStringFault.EndOfLine)
        {
            Break(_strings.Start, "This text is not closed on its line. Close it with a quotation mark; a line break inside is written \\n.");
        }

        return value;
    }

    private FactNode Literal(TextSpan word)
    {
        if (Is("null"))
        {
            return new FactScalar(word, "", ScalarStyle.Missing);
        }

        if (Is("true") || Is("false") || JsonNumber.IsNumber(content, word))
        {
            return new FactScalar(word, content.Substring(word.Start, word.Length), ScalarStyle.Plain);
        }

        char c = content[word.Start];
        bool isForbidden = Characters.IsForbidden(content, word.Start);
        findings.Add(word, isForbidden ? Characters.ForbiddenMessage(c)
            : c is >= '0' and <= '9' or '-' or '+' or '.' ? $"'{Show(word)}' is not a number of JSON, which is written like 10, -2.5 or 1e3. Text is written in double quotation marks."
            : $"JSON has text in double quotation marks only. Write \"{Show(word)}\".");
        return new FactUnreadable(word);

        bool Is(string keyword) => word.Length == keyword.Length && string.CompareOrdinal(content, word.Start, keyword, 0, keyword.Length) == 0;
    }

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

    private void Completed()
    {
        _needsComma = true;
        _comma = -1;
    }

    private char Opening => _tree.InMapping ? '{' : '[';

    private char Closing => _tree.InMapping ? '}' : ']';

    // Long words are not repeated in full: a message is a line.
    private string Show(TextSpan word) => word.Length <= 40 ? content.Substring(word.Start, word.Length) : content.Substring(word.Start, 40) + "…";

    private void ReportHere(string message) => findings.Add(new TextSpan(_position, 1), message);

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
