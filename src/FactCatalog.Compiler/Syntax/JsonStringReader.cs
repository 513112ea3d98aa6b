using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>Reads the strings of JSON (RFC 8259, section 7) and resolves their escapes. For one pass over one file; not thread-safe.</summary>
internal sealed class JsonStringReader(string content, SyntaxFindings findings)
{
    private readonly StringBuilder _resolved = new();

    /// <summary>Where the last string that was read starts.</summary>
    public int Start { get; private set; }

    /// <summary>Whether the last string that was read is closed.</summary>
    public JsonStringFault Fault { get; private set; }

    /// <summary>
    /// Reads the string that starts at a position, and moves the position behind it. Null when it has no certain value; that has been
    /// reported, except where <see cref="Fault"/> says that it is not closed.
    /// </summary>
    public string? Read(ref int position)
    {
        Start = position;
        Fault = JsonStringFault.None;
        char quote = content[position++];
        if (quote == '\'')
        {
            findings.AddOncePerLine(SyntaxMistake.SingleQuote, new TextSpan(Start, 1), "JSON has no single quotation marks. Write double ones.");
        }

        bool isReadable = true;
        int copied = position;
        _resolved.Clear();
        while (position < content.Length)
        {
            char c = content[position];
            if (c == quote)
            {
                int length = position++ - copied;
                return !isReadable ? null
                    : _resolved.Length == 0 ? content.Substring(copied, length)
                    : _resolved.Append(content, copied, length).ToString();
            }

            if (c == '\\')
            {
                _resolved.Append(content, copied, position - copied);
                isReadable &= ReadEscape(ref position);
                copied = position;
            }
            else if (c is '\n' or '\r')
            {
                Fault = JsonStringFault.EndOfLine;
                return null;
            }
            else
            {
                isReadable &= IsAllowed(position);
                position++;
            }
        }

        Fault = JsonStringFault.EndOfFile;
        return null;
    }

    /// <summary>Moves a position behind the string that starts there, or to the end of the text.</summary>
    public void Skip(ref int position)
    {
        position++;
        while (position < content.Length)
        {
            char c = content[position++];
            if (c == '"')
            {
                return;
            }

            if (c == '\\' && position < content.Length)
            {
                position++;
            }
        }
    }

    private bool IsAllowed(int position)
    {
        char c = content[position];
        if (c >= ' ' && !(char.IsSurrogate(c) && Characters.IsForbidden(content, position)))
        {
            return true;
        }

        findings.AddOncePerLine(
            SyntaxMistake.ForbiddenCharacter,
            new TextSpan(position, 1),
            c == '\t' ? "A JSON string cannot hold a tab as it is. Write \\t." : $"A JSON string cannot hold {Characters.Name(c)} as it is. Write \\u{(int)c:x4}, or remove it.");
        return false;
    }

    private bool ReadEscape(ref int position)
    {
        int first = position++;
        char c = position < content.Length ? content[position] : '\0';
        char resolved = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (resolved != '\0')
        {
            position++;
            _resolved.Append(resolved);
            return true;
        }

        if (c != 'u')
        {
            // A line break or the end of the text ends the string, which is the graver fault.
            if (position < content.Length && c is not ('\n' or '\r'))
            {
                position++;
                Report(first, 2, $"'\\{c}' is not an escape of JSON. A backslash itself is written \\\\.");
            }

            return false;
        }

        position++;
        return ReadCodeUnits(first, ref position);
    }

    private bool ReadCodeUnits(int first, ref int position)
    {
        int unit = ReadHex(ref position);
        if (unit < 0)
        {
            Report(first, position - first, "After \\u four hexadecimal digits must follow, as in \\u00e9.");
            return false;
        }

        if (char.IsHighSurrogate((char)unit) && position + 1 < content.Length && content[position] == '\\' && content[position + 1] == 'u')
        {
            int second = position + 2;
            int low = ReadHex(ref second);
            if (low >= 0 && char.IsLowSurrogate((char)low))
            {
                position = second;
                _resolved.Append((char)unit).Append((char)low);
                return true;
            }
        }

        if (char.IsSurrogate((char)unit))
        {
            Report(first, position - first, $"{content.Substring(first, 6)} is half of a character. The other half must stand beside it, as in \\ud83d\\ude80.");
            return false;
        }

        _resolved.Append((char)unit);
        return true;
    }

    private int ReadHex(ref int position)
    {
        int value = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = position < content.Length ? Digit(content[position]) : -1;
            if (digit < 0)
            {
                return -1;
            }

            value = (value * 16) + digit;
            position++;
        }

        return value;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private void Report(int first, int length, string message) => findings.AddOncePerLine(SyntaxMistake.Escape, new TextSpan(first, length), message);
}

/// <summary>Whether a string of JSON is closed.</summary>
internal enum JsonStringFault
{
    None,
    EndOfLine,
    EndOfFile,
}
