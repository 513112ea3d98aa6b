namespace FactCatalog.Compiler.Syntax;

/// <summary>Finds the ends of YAML's bracketed collections without reading what is in them, in time linear to their length. Stateless, thread-safe.</summary>
internal static class YamlFlow
{
    /// <summary>
    /// The position behind the bracket that closes the one at <paramref name="start"/>, or -1 when nothing closes it.
    /// Square and curly brackets count alike; <paramref name="depth"/> is the greatest depth met.
    /// </summary>
    public static int EndOf(string content, int start, out int depth)
    {
        int open = 0;
        depth = 0;
        bool mayBegin = true;
        for (int i = start; i < content.Length; i++)
        {
            char c = content[i];
            switch (c)
            {
                case '[' or '{':
                    depth = Math.Max(depth, ++open);
                    mayBegin = true;
                    break;
                case ']' or '}':
                    if (--open == 0)
                    {
                        return i + 1;
                    }

                    mayBegin = false;
                    break;
                case ',':
                    mayBegin = true;
                    break;
                case ':':
                    mayBegin |= i + 1 < content.Length && IsBlank(content[i + 1]);
                    break;
                case '"' or '\'' when mayBegin:
                    i = EndOfQuoted(content, i) - 1;
                    mayBegin = false;
                    break;
                case '#' when IsBlank(content[i - 1]):
                    i = EndOfLine(content, i) - 1;
                    break;
                case ' ' or '\t' or '\n' or '\r':
                    break;
                default:
                    mayBegin = false;
                    break;
            }
        }

        return -1;
    }

    /// <summary>Whether a character separates: a space, a tab or a line break.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>The position of the line break behind a position, or the end of the text.</summary>
    public static int EndOfLine(string content, int position)
    {
        while (position < content.Length && content[position] is not ('\n' or '\r'))
        {
            position++;
        }

        return position;
    }

    /// <summary>The position behind blanks and comments.</summary>
    public static int SkipBlanks(string content, int position)
    {
        while (position < content.Length)
        {
            if (content[position] == '#' && (position == 0 || IsBlank(content[position - 1])))
            {
                position = EndOfLine(content, position);
            }
            else if (IsBlank(content[position]))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static int EndOfQuoted(string content, int start)
    {
        char quote = content[start];
        for (int i = start + 1; i < content.Length; i++)
        {
            if (content[i] == quote)
            {
                if (quote == '"' || i + 1 >= content.Length || content[i + 1] != quote)
                {
                    return i + 1;
                }

                i++;
            }
            else if (content[i] == '\\' && quote == '"')
            {
                i++;
            }
        }

        return content.Length;
    }
}
