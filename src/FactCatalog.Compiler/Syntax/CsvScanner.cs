using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// Cuts CSV into rows of cells. Spaces and tabs around a cell are not part of it, quoted or not: RFC 4180 keeps them, but people align columns and
/// write a space after the comma; what is inside quotation marks stays as it is. A quotation mark within an unquoted cell is an ordinary character.
/// For one pass over one file; not thread-safe.
/// </summary>
internal sealed class CsvScanner(string content, int start)
{
    private readonly StringBuilder _unescaped = new();
    private int _position = start;

    /// <summary>The cells of the row.</summary>
    public List<CsvCell> Cells { get; } = [];

    /// <summary>The row without the line break that ends it.</summary>
    public TextSpan RowSpan { get; private set; }

    /// <summary>The first thing wrong with the row.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>Where the fault is.</summary>
    public int FaultPosition { get; private set; }

    /// <summary>Reads the next row that is not blank; false at the end of the file.</summary>
    public bool ReadRow()
    {
        while (_position < content.Length)
        {
            int first = SkipBlanks(_position);
            if (first >= content.Length)
            {
                _position = first;
                return false;
            }

            if (!IsBreak(content[first]))
            {
                ReadCells();
                return true;
            }

            _position = SkipBreak(first);
        }

        return false;
    }

    private void ReadCells()
    {
        Cells.Clear();
        Fault = CsvFault.None;
        int first = _position;
        while (true)
        {
            _position = SkipBlanks(_position);
            if (_position < content.Length && content[_position] == '"')
            {
                ReadQuoted();
            }
            else
            {
                ReadPlain();
            }

            if (_position >= content.Length || content[_position] != ',')
            {
                break;
            }

            _position++;
        }

        RowSpan = TextSpan.FromBounds(SkipBlanks(first), SkipBlanksBack(_position, first));
        _position = SkipBreak(_position);
    }

    private void ReadPlain()
    {
        int first = _position;
        while (_position < content.Length && content[_position] != ',' && !IsBreak(content[_position]))
        {
            _position++;
        }

        var span = TextSpan.FromBounds(first, SkipBlanksBack(_position, first));
        Cells.Add(new CsvCell(span, span.IsEmpty ? "" : content.Substring(span.Start, span.Length), IsQuoted: false, IsReadable: true));
    }

    private void ReadQuoted()
    {
        int opening = _position++;
        int copied = _position;
        _unescaped.Clear();
        while (true)
        {
            int quote = content.IndexOf('"', _position);
            if (quote < 0)
            {
                SetFault(CsvFault.UnclosedQuote, opening);
                _position = content.Length;
                Cells.Add(new CsvCell(TextSpan.FromBounds(opening, _position), "", IsQuoted: true, IsReadable: false));
                return;
            }

            _position = quote + 1;
            if (_position >= content.Length || content[_position] != '"')
            {
                break;
            }

            _unescaped.Append(content, copied, _position - copied);
            copied = ++_position;
        }

        int length = _position - 1 - copied;
        string text = _unescaped.Length == 0 ? content.Substring(copied, length) : _unescaped.Append(content, copied, length).ToString();
        var span = TextSpan.FromBounds(opening, _position);

        _position = SkipBlanks(_position);
        bool isEnd = _position >= content.Length || content[_position] == ',' || IsBreak(content[_position]);
        if (!isEnd)
        {
            SetFault(CsvFault.TextAfterQuote, _position);
            while (_position < content.Length && content[_position] != ',' && !IsBreak(content[_position]))
            {
                _position++;
            }
        }

        Cells.Add(new CsvCell(span, text, IsQuoted: true, IsReadable: isEnd));
    }

    private void SetFault(CsvFault fault, int position)
    {
        // An unclosed quotation mark costs the rest of the file, so it is the fault to name.
        if (Fault == CsvFault.None || fault == CsvFault.UnclosedQuote)
        {
            Fault = fault;
            FaultPosition = position;
        }
    }

    private int SkipBlanks(int position)
    {
        while (position < content.Length && content[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private int SkipBlanksBack(int position, int first)
    {
        while (position > first && content[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position;
    }

    private int SkipBreak(int position)
    {
        if (position < content.Length && content[position] == '\r')
        {
            position++;
        }
        else if (position < content.Length && content[position] == '\n')
        {
            return position + 1;
        }
        else
        {
            return position;
        }

        return position < content.Length && content[position] == '\n' ? position + 1 : position;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r';
}

/// <summary>A cell: its span with quotation marks, and its text without.</summary>
internal readonly record struct CsvCell(TextSpan Span, string Text, bool IsQuoted, bool IsReadable);

/// <summary>What can be wrong within a row of CSV.</summary>
internal enum CsvFault
{
    None,
    UnclosedQuote,
    TextAfterQuote,
}
