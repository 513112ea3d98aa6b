using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;

namespace FactCatalog;

/// <summary>
/// Reads the cells of one row, or the items of one cell, from left to right. Used by generated code, which reads exactly what the compiler
/// wrote; on any other text its results are unspecified. Lives on the stack; not for storing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RowReader
{
    private readonly byte _separator;
    private ReadOnlySpan<byte> _rest;
    private bool _ended;

    internal RowReader(ReadOnlySpan<byte> text, byte separator, int index)
    {
        _rest = text;
        _separator = separator;
        _ended = false;
        Index = index;
        Id = string.Empty;
    }

    /// <summary>The row's place in its table, counted from 0.</summary>
    public int Index { get; }

    /// <summary>The entity's id, which is the row's first cell; empty in an item of a cell.</summary>
    public string Id { get; private set; }

    internal readonly bool HasMore => !_ended;

    internal static RowReader ForRow(ReadOnlySpan<byte> row, int index)
    {
        RowReader reader = new(row, RowText.CellSeparator, index);
        reader.Id = reader.ReadString();
        return reader;
    }

    /// <summary>Passes over cells.</summary>
    public void Skip(int cells)
    {
        for (int i = 0; i < cells; i++)
        {
            Next();
        }
    }

    /// <summary>Reads a text; a missing one is empty.</summary>
    public string ReadString() => RowText.Decode(Next());

    /// <summary>Reads a text, or null where it is missing.</summary>
    public string? ReadStringOrNull()
    {
        ReadOnlySpan<byte> cell = Next();
        return cell.IsEmpty ? null : RowText.Decode(cell);
    }

    /// <summary>Reads an integer of 32 bits; a missing one is 0.</summary>
    public int ReadInt32() => ReadInt32OrNull() ?? 0;

    /// <summary>Reads an integer of 32 bits, or null where it is missing.</summary>
    public int? ReadInt32OrNull() => Utf8Parser.TryParse(Next(), out int value, out _) ? value : null;

    /// <summary>Reads an integer of 64 bits; a missing one is 0.</summary>
    public long ReadInt64() => ReadInt64OrNull() ?? 0;

    /// <summary>Reads an integer of 64 bits, or null where it is missing.</summary>
    public long? ReadInt64OrNull() => Utf8Parser.TryParse(Next(), out long value, out _) ? value : null;

    /// <summary>Reads a decimal number with the digits as written; a missing one is 0.</summary>
    public decimal ReadDecimal() => ReadDecimalOrNull() ?? 0m;

    /// <summary>Reads a decimal number with the digits as written, or null where it is missing.</summary>
    public decimal? ReadDecimalOrNull() =>
        ReadStringOrNull() is { } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a floating-point number; a missing one is 0.</summary>
    public double ReadDouble() => ReadDoubleOrNull() ?? 0d;

    /// <summary>Reads a floating-point number, or null where it is missing.</summary>
    public double? ReadDoubleOrNull() =>
        ReadStringOrNull() is { } text ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a truth value; a missing one is false.</summary>
    public bool ReadBoolean() => ReadBooleanOrNull() ?? false;

    /// <summary>Reads a truth value, or null where it is missing.</summary>
    public bool? ReadBooleanOrNull()
    {
        ReadOnlySpan<byte> cell = Next();
        return cell.IsEmpty ? null : cell[0] == (byte)'1';
    }

    /// <summary>Reads a date; a missing one is the default date.</summary>
    public FactDate ReadDate() => ReadDateOrNull().GetValueOrDefault();

    /// <summary>Reads a date, or null where it is missing.</summary>
    public FactDate? ReadDateOrNull()
    {
        ReadOnlySpan<byte> cell = Next();
        if (cell.IsEmpty)
        {
            return null;
        }

        // A date is plain ASCII without any of the characters that are escaped.
        return FactDate.ParseUtf8(cell);
    }

    /// <summary>Reads an address; there must be one.</summary>
    public Uri ReadUri() => new(ReadString(), UriKind.Absolute);

    /// <summary>Reads an address, or null where it is missing.</summary>
    public Uri? ReadUriOrNull() => ReadStringOrNull() is { } text ? new Uri(text, UriKind.Absolute) : null;

    /// <summary>Reads a text in languages; a missing one is empty.</summary>
    public LocalizedText ReadText() => ReadTextOrNull() ?? new LocalizedText(string.Empty);

    /// <summary>Reads a text in languages, or null where it is missing.</summary>
    public LocalizedText? ReadTextOrNull()
    {
        ReadOnlySpan<byte> cell = Next();
        if (cell.IsEmpty)
        {
            return null;
        }

        if (cell[0] != RowText.LanguageSeparator)
        {
            return new LocalizedText(RowText.Decode(cell));
        }

        List<KeyValuePair<string, string>> texts = [];
        RowReader parts = new(cell.Slice(1), RowText.LanguageSeparator, Index);
        while (parts.HasMore)
        {
            texts.Add(new KeyValuePair<string, string>(parts.ReadString(), parts.ReadString()));
        }

        return new LocalizedText(texts);
    }

    /// <summary>Reads a list; a missing one is empty.</summary>
    /// <param name="readItem">Reads one item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readItem"/> is null.</exception>
    public IReadOnlyList<T> ReadList<T>(CellReader<T> readItem)
    {
        if (readItem is null)
        {
            throw new ArgumentNullException(nameof(readItem));
        }

        ReadOnlySpan<byte> cell = Next();
        if (cell.IsEmpty)
        {
            return [];
        }

        T[] list = new T[CountItems(cell)];
        RowReader items = new(cell, RowText.ItemSeparator, Index);
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = readItem(ref items);
        }

        return Array.AsReadOnly(list);
    }

    /// <summary>Reads a list of ids, in the order of the fact file; a missing list is empty.</summary>
    public string[] ReadIds()
    {
        ReadOnlySpan<byte> cell = Next();
        if (cell.IsEmpty)
        {
            return [];
        }

        string[] ids = new string[CountItems(cell)];
        RowReader items = new(cell, RowText.ItemSeparator, Index);
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = items.ReadString();
        }

        return ids;
    }

    internal string[] ReadFiles()
    {
        List<string> files = [];
        while (HasMore)
        {
            files.Add(ReadString());
        }

        return [.. files];
    }

    internal ReadOnlySpan<byte> Next()
    {
        int end = _rest.IndexOf(_separator);
        if (end < 0)
        {
            ReadOnlySpan<byte> last = _rest;
            _rest = default;
            _ended = true;
            return last;
        }

        ReadOnlySpan<byte> cell = _rest.Slice(0, end);
        _rest = _rest.Slice(end + 1);
        return cell;
    }

    private static int CountItems(ReadOnlySpan<byte> cell)
    {
        int count = 1;
        for (int i = cell.IndexOf(RowText.ItemSeparator); i >= 0; count++)
        {
            cell = cell.Slice(i + 1);
            i = cell.IndexOf(RowText.ItemSeparator);
        }

        return count;
    }
}

/// <summary>Reads one value from a row; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T CellReader<T>(ref RowReader row);
