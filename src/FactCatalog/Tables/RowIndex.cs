namespace FactCatalog;

/// <summary>
/// Where the rows of a table start, and which row has which id. Made from the table's text on first use; holds no text of its own.
/// Immutable once made, thread-safe.
/// </summary>
internal sealed class RowIndex
{
    // Hash table with open addressing: a bucket holds a row's number plus one, 0 is free.
    private readonly int[] _buckets;
    private readonly int[] _hashes;
    private readonly int[] _starts;

    private RowIndex(int[] starts, int[] hashes, int[] buckets)
    {
        _starts = starts;
        _hashes = hashes;
        _buckets = buckets;
    }

    /// <summary>Indexes the ids of rows that start at the given offsets.</summary>
    public static RowIndex Create(ReadOnlySpan<byte> rows, int[] starts)
    {
        int count = starts.Length - 1;
        int size = 4;
        while (size < count * 2)
        {
            size *= 2;
        }

        int[] hashes = new int[count];
        int[] buckets = new int[size];
        for (int row = 0; row < count; row++)
        {
            hashes[row] = HashOf(IdOf(rows.Slice(starts[row])));
            int bucket = hashes[row] & (size - 1);
            while (buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & (size - 1);
            }

            buckets[bucket] = row + 1;
        }

        return new RowIndex(starts, hashes, buckets);
    }

    /// <summary>The offsets at which the lines of a text start, and last the text's length. Every line ends in a line feed.</summary>
    public static int[] StartsOf(ReadOnlySpan<byte> rows)
    {
        int[] starts = new int[16];
        int count = 0;
        int start = 0;
        while (start < rows.Length)
        {
            if (count + 1 >= starts.Length)
            {
                Array.Resize(ref starts, starts.Length * 2);
            }

            starts[count++] = start;
            int length = rows.Slice(start).IndexOf((byte)'\n');
            start = length < 0 ? rows.Length : start + length + 1;
        }

        starts[count++] = rows.Length;
        Array.Resize(ref starts, count);
        return starts;
    }

    /// <summary>The number of the row with this id, or -1.</summary>
    public int Find(ReadOnlySpan<byte> rows, string id)
    {
        int hash = HashOf(id.AsSpan());
        int mask = _buckets.Length - 1;
        for (int bucket = hash & mask; _buckets[bucket] != 0; bucket = (bucket + 1) & mask)
        {
            int row = _buckets[bucket] - 1;
            if (_hashes[row] == hash && IsId(rows.Slice(_starts[row]), id))
            {
                return row;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<byte> IdOf(ReadOnlySpan<byte> row)
    {
        int end = row.IndexOfAny(RowText.CellSeparator, (byte)'\n');
        return end < 0 ? row : row.Slice(0, end);
    }

    private static bool IsId(ReadOnlySpan<byte> row, string id)
    {
        // Ids are nearly always ASCII: a byte a character, then the separator. Anything else is decoded.
        for (int i = 0; i < id.Length; i++)
        {
            if (i >= row.Length || row[i] != id[i] || row[i] >= 0x80)
            {
                return i < row.Length && row[i] >= 0x80 && string.Equals(RowText.DecodeUtf8(IdOf(row)), id, StringComparison.Ordinal);
            }
        }

        return id.Length == row.Length || row[id.Length] is RowText.CellSeparator or (byte)'\n';
    }

    private static int HashOf(ReadOnlySpan<byte> id)
    {
        ulong hash = Seed(id.Length);
        int i = 0;
        for (; i + 4 <= id.Length; i += 4)
        {
            if ((id[i] | id[i + 1] | id[i + 2] | id[i + 3]) >= 0x80)
            {
                return HashOf(RowText.DecodeUtf8(id).AsSpan());
            }

            hash = Mix(hash, id[i] | ((ulong)id[i + 1] << 16) | ((ulong)id[i + 2] << 32) | ((ulong)id[i + 3] << 48));
        }

        for (; i < id.Length; i++)
        {
            if (id[i] >= 0x80)
            {
                return HashOf(RowText.DecodeUtf8(id).AsSpan());
            }

            hash = Mix(hash, id[i]);
        }

        return Finish(hash);
    }

    private static int HashOf(ReadOnlySpan<char> id)
    {
        ulong hash = Seed(id.Length);
        int i = 0;
        for (; i + 4 <= id.Length; i += 4)
        {
            hash = Mix(hash, id[i] | ((ulong)id[i + 1] << 16) | ((ulong)id[i + 2] << 32) | ((ulong)id[i + 3] << 48));
        }

        for (; i < id.Length; i++)
        {
            hash = Mix(hash, id[i]);
        }

        return Finish(hash);
    }

    private static ulong Seed(int length) => (ulong)length * 0x9E3779B97F4A7C15UL;

    private static ulong Mix(ulong hash, ulong chunk)
    {
        hash = (hash ^ chunk) * 0xFF51AFD7ED558CCDUL;
        return hash ^ (hash >> 32);
    }

    private static int Finish(ulong hash) => (int)(hash ^ (hash >> 29));
}
