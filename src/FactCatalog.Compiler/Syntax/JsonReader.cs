using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// Reads JSON (RFC 8259, nothing more), and goes on after the mistakes that leave no doubt about what follows: a comma too many or too few, a comment,
/// a word without quotation marks. For one pass over one file; not thread-safe.
/// </summary>
internal sealed partial class JsonReader(FactText text, string content, int start, SyntaxFindings findings)
{
    private readonly TreeBuilder _tree = new();
    private readonly JsonStringReader _strings = new(content, findings);
    private readonly JsonLiteralReader _literals = new(content, findings);
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
                findings.Add(word, $"JSON has keys in double quotation marks only. Write \"{_literals.Show(word)}\".");
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
                _tree.Add(_literals.Read(ReadWord()));
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

    private void Completed()
    {
        _needsComma = true;
        _comma = -1;
    }

    private char Opening => _tree.InMapping ? '{' : '[';

    private char Closing => _tree.InMapping ? '}' : ']';

    private void ReportHere(string message) => findings.Add(new TextSpan(_position, 1), message);
}
