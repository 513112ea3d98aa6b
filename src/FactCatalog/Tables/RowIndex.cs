using System.Runtime.CompilerServices;

namespace FactCatalog;

/// <summary>
/// Where the rows of a table start, and which row has which id. Made from the table's text on first use; holds no text of its own.
/// Immutable once made, thread-safe.
/// </summary>
internal sealed class RowIndex
{
    // Methods that run once, over all rows: compiled well at once, and not first quickly and badly.
#if NET
    private const MethodImplOptions RunsOnce = MethodImplOptions.AggressiveOptimization;
#else
    private const MethodImplOptions RunsOnce = MethodImplOptions.NoInlining;
#endif

    // Hash table with open addressing. A bucket holds a row's number plus one in the bits of _rowMask, and above them a part of the id's
    // hash, so that another id's row is nearly always passed over without a look at it; 0 is free.
    private readonly uint[] _buckets;
    private readonly uint _rowMask;
    private readonly int[] _starts;

    private RowIndex(int[] starts, uint[] buckets, uint rowMask)
    {
        _starts = starts;
        _buckets = buckets;
        _rowMask = rowMask;
    }

    /// <summary>Indexes the ids of rows that start at the given offsets.</summary>
    [MethodImpl(RunsOnce)]
    public static RowIndex Create(ReadOnlySpan<byte> rows, int[] starts)
    {
        int count = starts.Length - 1;
        int size = 4;
        while (size < count * 2L)
        {
            size *= 2;
        }

        // No more rows than buckets, so the numbers of rows fit into as many bits as those of buckets.
        uint rowMask = (uint)size - 1;
        uint[] buckets = new uint[size];
        Span<char> characters = stackalloc char[IdHash.UsualLength];
        for (int row = 0; row < count; row++)
        {
            uint hash = IdHash.Of(RowText.FirstCell(rows.Slice(starts[row], starts[row + 1] - starts[row])), characters);
            uint bucket = hash & rowMask;
            while (buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & rowMask;
            }

            buckets[bucket] = (uint)(row + 1) | Rest(hash, rowMask);
        }

        return new RowIndex(starts, buckets, rowMask);
    }

    /// <summary>The offsets at which the lines of a text start, and last the text's length. Every line ends in a line feed.</summary>
    [MethodImpl(RunsOnce)]
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
        uint[] buckets = _buckets;
        uint rowMask = _rowMask;
        uint hash = IdHash.Of(id.AsSpan());
        uint rest = Rest(hash, rowMask);
        for (uint bucket = hash & rowMask; bucket < (uint)buckets.Length && buckets[bucket] != 0; bucket = (bucket + 1) & rowMask)
        {
            if ((buckets[bucket] & ~rowMask) == rest)
            {
                int row = (int)(buckets[bucket] & rowMask) - 1;
                if (RowText.IsFirstCell(rows.Slice(_starts[row]), id))
                {
                    return row;
                }
            }
        }

        return -1;
    }

    // The bits that did not choose the bucket.
    private static uint Rest(uint hash, uint rowMask) => hash & ~rowMask;
}
