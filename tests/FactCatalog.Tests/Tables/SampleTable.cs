using System.Text;

namespace FactCatalog.Tests.Tables;

/// <summary>A table as generated code makes one, over rows given by the test.</summary>
internal sealed class SampleTable(string rows, string details = "") : FactTable<SampleTable.Row>
{
    private readonly byte[] _rows = Encoding.UTF8.GetBytes(rows);
    private readonly byte[] _details = Encoding.UTF8.GetBytes(details);
    private int _reads;

    /// <summary>How many rows have been read.</summary>
    public int Reads => _reads;

    protected override ReadOnlySpan<byte> Rows => _rows;

    protected override ReadOnlySpan<byte> Details => _details;

    /// <summary>A table of the given ids, with one text each.</summary>
    public static SampleTable Of(IEnumerable<string> ids)
    {
        StringBuilder rows = new();
        foreach (string id in ids)
        {
            RowText.AppendEscaped(rows, id);
            rows.Append('\t');
            RowText.AppendEscaped(rows, "text of " + id);
            rows.Append('\n');
        }

        return new SampleTable(rows.ToString());
    }

    protected override Row Read(ref RowReader row)
    {
        Interlocked.Increment(ref _reads);
        return new Row(row.Index, row.Id, row.ReadString());
    }

    internal sealed class Row(int index, string id, string text)
    {
        public int Index { get; } = index;

        public string Id { get; } = id;

        public string Text { get; } = text;
    }
}
