namespace FactCatalog.Compiler.Syntax;

/// <summary>Which characters may stand in a fact file, and how messages name those that may not.</summary>
internal static class Characters
{
    /// <summary>
    /// Whether text cannot hold the character at a position: controls other than tab and line breaks, noncharacters, and halves of
    /// surrogate pairs (YAML 1.2.2, 5.1, which is the strictest of the three notations).
    /// </summary>
    public static bool IsForbidden(string text, int position)
    {
        char c = text[position];
        if (c < '\uD800')
        {
            return c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\u007F' and <= '\u009F' and not '\u0085';
        }

        return char.IsHighSurrogate(c) ? position + 1 >= text.Length || !char.IsLowSurrogate(text[position + 1])
            : char.IsLowSurrogate(c) ? position == 0 || !char.IsHighSurrogate(text[position - 1])
            : c is '\uFFFE' or '\uFFFF';
    }

    /// <summary>The first forbidden character from a position on, or -1.</summary>
    public static int IndexOfForbidden(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];

            // Most characters are decided by these two comparisons.
            if (c is < ' ' or >= '\u007F' && IsForbidden(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Names a character for a message, so that an invisible one can be told, too.</summary>
    public static string Name(char c) => c switch
    {
        '\t' => "a tab",
        '\0' => "the character NUL (U+0000)",
        _ when char.IsControl(c) => $"the control character U+{(int)c:X4}",
        _ when char.IsSurrogate(c) => $"half of a surrogate pair (U+{(int)c:X4})",
        '\uFFFE' or '\uFFFF' => $"the noncharacter U+{(int)c:X4}",
        _ => $"'{c}'",
    };

    /// <summary>The finding about a forbidden character.</summary>
    public static string ForbiddenMessage(char c) => $"A fact file cannot hold {Name(c)}; remove it, or write it as an escape in a quoted value.";
}
