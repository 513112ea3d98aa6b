using System.Runtime.InteropServices;
using System.Text;

namespace FactCatalog;

/// <summary>
/// The hash of an id, the same for its characters and its UTF-8. Only for use within one process: it differs between architectures.
/// Ids come from the program's own assembly, so that nobody can choose them to collide.
/// </summary>
internal static class IdHash
{
    /// <summary>Longer ids need memory of their own for a moment.</summary>
    public const int UsualLength = 128;

    private const int CharactersOfAChunk = sizeof(ulong) / sizeof(char);

    private const ulong First = 0x9E3779B97F4A7C15UL;
    private const ulong Second = 0xC2B2AE3D27D4EB4FUL;
    private const ulong Third = 0xFF51AFD7ED558CCDUL;

    /// <summary>The hash of an id in UTF-8.</summary>
    /// <param name="utf8">The id.</param>
    /// <param name="characters">Room for <see cref="UsualLength"/> characters.</param>
    public static uint Of(ReadOnlySpan<byte> utf8, Span<char> characters)
    {
#if NET
        if (utf8.Length <= characters.Length)
        {
            return Of(characters.Slice(0, Encoding.UTF8.GetChars(utf8, characters)));
        }
#else
        if (utf8.Length <= characters.Length && TryWiden(utf8, characters))
        {
            return Of(characters.Slice(0, utf8.Length));
        }
#endif
        return Of(RowText.DecodeUtf8(utf8).AsSpan());
    }

    /// <summary>The hash of an id.</summary>
    public static uint Of(ReadOnlySpan<char> id)
    {
        ulong even = (ulong)id.Length * First;
        ulong odd = Second;
        if (id.Length >= CharactersOfAChunk)
        {
            // Two chains that do not wait for each other; then the last four characters once more, whatever the length.
            ReadOnlySpan<ulong> chunks = MemoryMarshal.Cast<char, ulong>(id);
            int i = 0;
            for (; i + 1 < chunks.Length; i += 2)
            {
                even = Mix(even ^ chunks[i], First);
                odd = Mix(odd ^ chunks[i + 1], Second);
            }

            if (i < chunks.Length)
            {
                even = Mix(even ^ chunks[i], First);
            }

            odd = Mix(odd ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(id.Slice(id.Length - CharactersOfAChunk))), Third);
        }
        else
        {
            foreach (char c in id)
            {
                even = Mix(even ^ c, First);
            }
        }

        ulong hash = (even ^ (odd >> 31) ^ odd) * Third;
        return (uint)(hash >> 32) ^ (uint)hash;
    }

    private static ulong Mix(ulong value, ulong factor) => ((value << 23) | (value >> 41)) * factor;

#if !NET
    private static bool TryWiden(ReadOnlySpan<byte> utf8, Span<char> characters)
    {
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
            {
                return false;
            }

            characters[i] = (char)utf8[i];
        }

        return true;
    }
#endif
}
