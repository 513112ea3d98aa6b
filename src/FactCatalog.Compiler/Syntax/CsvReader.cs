using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// Reads CSV (RFC 4180) as the YAML it stands for: <c>facts: { Type: { id: { column: cell } } }</c>. For one pass over one file; not thread-safe.
/// </summary>
internal sealed class CsvReader(FactText text, string content, int start, SyntaxFindings findings)
{
    private const string IdColumn = "id";

    private readonly CsvScanner _scanner = new(content, start);
    private readonly ImmutableArray<FactEntry>.Builder _entities = ImmutableArray.CreateBuilder<FactEntry>();

    // The key of each column; null for the id's own and for one that is dropped.
    private readonly List<FactScalar?> _columns = [];
    private int _idColumn = -1;
    private bool _isWhole = true;

    public FactSyntax Read()
    {
        if (!_scanner.ReadRow())
        {
            return new FactSyntax(text, root: null, isWhole: true, findings.ToImmutable());
        }

        TextSpan header = _scanner.RowSpan;
        if (!ReadHeader())
        {
            return new FactSyntax(text, root: null, isWhole: false, findings.ToImmutable());
        }

        int end = header.End;
        while (_isWhole && _scanner.ReadRow())
        {
            end = _scanner.RowSpan.End;
            ReadEntity();
        }

        return new FactSyntax(text, Wrap(TextSpan.FromBounds(header.Start, end)), _isWhole, findings.ToImmutable());
    }

    private bool ReadHeader()
    {
        if (_scanner.Fault != CsvFault.None)
        {
            ReportFault();
            return false;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _scanner.Cells.Count; i++)
        {
            CsvCell cell = _scanner.Cells[i];
            _columns.Add(null);
            if (cell.Text.Length == 0)
            {
                findings.AddOncePerLine(SyntaxMistake.NamelessColumn, cell.Span, "This column has no name in the first row. Name a field of the type, or remove the column.");
            }
            else if (!names.Add(cell.Text))
            {
                findings.Add(cell.Span, $"The column '{cell.Text}' stands twice in the first row; this one is ignored. Rename it, or remove it.");
            }
            else if (string.Equals(cell.Text, IdColumn, StringComparison.Ordinal))
            {
                _idColumn = i;
            }
            else
            {
                _columns[i] = new FactScalar(cell.Span, cell.Text, cell.IsQuoted ? ScalarStyle.Quoted : ScalarStyle.Plain);
            }
        }

        if (_idColumn < 0)
        {
            bool hasOtherSeparator = _columns.Count == 1 && _scanner.Cells[0].Text.IndexOfAny([';', '\t']) >= 0;
            findings.Add(_scanner.RowSpan, hasOtherSeparator
                ? "The first row names no column 'id', because its cells are not separated by commas. Save the file as comma-separated values."
                : "The first row names no column 'id', so the rows of this file have no names. Add a column 'id'.");
        }

        return _idColumn >= 0;
    }

    private void ReadEntity()
    {
        List<CsvCell> cells = _scanner.Cells;
        TextSpan row = _scanner.RowSpan;
        bool hasFault = _scanner.Fault != CsvFault.None;
        if (!hasFault && cells.Count == _columns.Count && cells.TrueForAll(static cell => cell.Text.Length == 0))
        {
            // Spreadsheets write a blank line as a row of empty cells.
            return;
        }

        FactScalar? id = IdOf(cells);
        if (hasFault)
        {
            ReportFault();
            _isWhole = _scanner.Fault != CsvFault.UnclosedQuote;
        }
        else if (cells.Count != _columns.Count)
        {
            findings.Add(row, $"This row has {Count(cells.Count)}, but the first row names {Count(_columns.Count)}. Add or remove cells, or put a cell that has a comma in it in double quotation marks.");
        }
        else if (id is null)
        {
            findings.Add(row, "This row has no id. Write one into its cell 'id'.");
        }
        else
        {
            _entities.Add(new FactEntry(id, EntityOf(cells, row)));
            return;
        }

        if (id is not null)
        {
            // The entity is lost, but what refers to it is not wrong.
            _entities.Add(new FactEntry(id, new FactUnreadable(row)));
        }
    }

    private FactScalar? IdOf(List<CsvCell> cells)
    {
        if (_idColumn >= cells.Count || cells[_idColumn] is not { IsReadable: true, Text.Length: > 0 } cell || ForbiddenIn(cell) >= 0)
        {
            return null;
        }

        return new FactScalar(cell.Span, cell.Text, cell.IsQuoted ? ScalarStyle.Quoted : ScalarStyle.Plain);
    }

    private FactMapping EntityOf(List<CsvCell> cells, TextSpan row)
    {
        var entries = ImmutableArray.CreateBuilder<FactEntry>(_columns.Count - 1);
        for (int i = 0; i < cells.Count; i++)
        {
            if (_columns[i] is { } column)
            {
                entries.Add(new FactEntry(column, ValueOf(cells[i])));
            }
        }

        return new FactMapping(row, entries.Count == entries.Capacity ? entries.MoveToImmutable() : entries.ToImmutable(), isComplete: true);
    }

    private FactNode ValueOf(CsvCell cell)
    {
        int forbidden = ForbiddenIn(cell);
        if (forbidden >= 0)
        {
            findings.AddOncePerLine(SyntaxMistake.ForbiddenCharacter, new TextSpan(forbidden, 1), Characters.ForbiddenMessage(content[forbidden]));
            return new FactUnreadable(cell.Span);
        }

        return new FactScalar(
            cell.Span,
            cell.Text,
            cell.Text.Length == 0 ? ScalarStyle.Missing : cell.IsQuoted ? ScalarStyle.Quoted : ScalarStyle.Plain);
    }

    private int ForbiddenIn(CsvCell cell) => Characters.IndexOfForbidden(content, cell.Span.Start, cell.Span.End);

    private void ReportFault() => findings.Add(
        _scanner.Fault == CsvFault.UnclosedQuote ? new TextSpan(_scanner.FaultPosition, 1) : _scanner.RowSpan,
        _scanner.Fault == CsvFault.UnclosedQuote
            ? "This quotation mark is never closed, so the rest of the file cannot be read. Close it; a quotation mark inside a quoted cell is written twice."
            : "In this row text follows a closing quotation mark. Put the whole cell in quotation marks; a quotation mark inside it is written twice.");

    private FactMapping Wrap(TextSpan span)
    {
        // The two keys are not written anywhere: they stand, without length, where the file begins.
        var place = new TextSpan(span.Start, 0);
        var entities = new FactMapping(span, _entities.ToImmutable(), _isWhole);
        FactMapping types = Single(text.CsvTypeName, entities);
        return Single("facts", types);

        FactMapping Single(string key, FactNode value) =>
            new(span, ImmutableArray.Create(new FactEntry(new FactScalar(place, key, ScalarStyle.Plain), value)), _isWhole);
    }

    private static string Count(int cells) => cells == 1 ? "1 cell" : $"{cells} cells";
}
