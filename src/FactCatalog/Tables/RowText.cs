using System.Text;

namespace FactCatalog;

/// <summary>
/// The notation of a table's cells. A row is a line, its cells are separated by tabs, the items of a list by <c>;</c>, languages and their
/// texts by <c>|</c>. These characters, the backslash, and all that would be invisible or disturb a C# source file are escaped with a
/// backslash, by letters that are none of the separators, so that splitting never has to look for escapes. An empty cell is a missing value.
/// The compiler writes with this class what <see cref="RowReader"/> reads.
/// </summary>
internal static class RowText
{
    public const byte CellSeparator = (byte)'\t';
    public const byte ItemSeparator = (byte)';';
    public const byte LanguageSeparator = (byte)'|';

    // An empty text, as opposed to a missing one.
    private const string Empty = "\\e";

    private const string Escaped = "\\\t\n\r;|";
    private const string Letters = "\\tnrsp";

    /// <summary>Appends a text so that it can stand as a cell, an item or a localized text.</summary>
    public static void AppendEscaped(StringBuilder cell, string text)
    {
        if (text.Length == 0)
        {
            cell.Append(Empty);
            return;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int escape = c < 0x80 ? Escaped.IndexOf(c) : -1;
            if (escape >= 0)
            {
                cell.Append('\\').Append(Letters[escape]);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                cell.Append(c).Append(text[++i]);
            }
            else if (IsUnfitForSource(c))
            {
                cell.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                cell.Append(c);
            }
        }
    }

    /// <summary>
    /// Whether a character must not stand as itself in a generated source file: controls, line separators, halves of surrogate pairs,
    /// and marks that turn the direction of what follows (a reviewer would read something else than the compiler does).
    /// </summary>
    public static bool IsUnfitForSource(char c) =>
        c < ' '
        || (c >= '\u007f' && c <= '\u009f')
        || c is '\u2028' or '\u2029' or '\ufeff' or '\u200e' or '\u200f' or '\u061c'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || char.IsSurrogate(c);

    /// <summary>The first cell of a row, which is the entity's id.</summary>
    public static ReadOnlySpan<byte> FirstCell(ReadOnlySpan<byte> row)
    {
        int end = row.IndexOfAny(CellSeparator, (byte)'\n');
        return end < 0 ? row : row.Slice(0, end);
    }

    /// <summary>Whether the first cell of a row is this text, which has no character that is escaped.</summary>
    public static bool IsFirstCell(ReadOnlySpan<byte> row, string text)
    {
        // Ids are nearly always ASCII: a byte a character, then the separator. Anything else is decoded.
        if (row.Length > text.Length && row[text.Length] is CellSeparator or (byte)'\n' && IsAscii(row.Slice(0, text.Length), text))
        {
            return true;
        }

        ReadOnlySpan<byte> cell = FirstCell(row);
        return cell.Length > text.Length && string.Equals(DecodeUtf8(cell), text, StringComparison.Ordinal);
    }

    /// <summary>The text of a cell or item that is not empty.</summary>
    public static string Decode(ReadOnlySpan<byte> cell)
    {
        string text = DecodeUtf8(cell);
        int backslash = text.IndexOf('\\');
        return backslash < 0 ? text : Unescape(text, backslash);
    }

    public static string DecodeUtf8(ReadOnlySpan<byte> utf8)
    {
#if NET
        return Encoding.UTF8.GetString(utf8);
#else
        return Encoding.UTF8.GetString(utf8.ToArray());
#endif
    }

#if NET
    private static bool IsAscii(ReadOnlySpan<byte> cell, string text) => Ascii.Equals(cell, text);
#else
    private static bool IsAscii(ReadOnlySpan<byte> cell, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (cell[i] != text[i] || text[i] >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
#endif

    private static string Unescape(string text, int backslash)
    {
        StringBuilder result = new(text.Length);
        result.Append(text, 0, backslash);
        for (int i = backslash; i < text.Length; i++)
        {
            char c = text[i];
            if (c != '\\' || i + 1 == text.Length)
            {
                result.Append(c);
                continue;
            }

            char letter = text[++i];
            if (letter == 'u')
            {
                result.Append((char)int.Parse(text.Substring(i + 1, 4), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));
                i += 4;
            }
            else if (letter != 'e')
            {
                result.Append(Escaped[Letters.IndexOf(letter)]);
            }
        }

        return result.ToString();
    }
}
