using System.Globalization;
using System.Text;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes texts so that they can stand in a C# source file. The same bytes on every machine.</summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                literal.Append(c).Append(text[++i]);
            }
            else if (RowText.IsUnfitForSource(c))
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(c);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// A raw literal of lines, each ended by a line feed, as UTF-8. It is fenced by more quotation marks than stand in a row anywhere in it,
    /// and its lines stand at the margin, so that they appear in the file exactly as they are.
    /// </summary>
    public static void AppendRawUtf8(StringBuilder code, string lines)
    {
        if (lines.Length == 0)
        {
            code.Append("\"\"u8");
            return;
        }

        int fence = 3;
        int run = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            run = lines[i] == '"' ? run + 1 : 0;
            fence = Math.Max(fence, run + 1);
        }

        // The last line feed belongs to the literal's content only when another, empty line follows it.
        code.Append('"', fence).Append('\n').Append(lines).Append('\n').Append('"', fence).Append("u8");
    }

    /// <summary>A text for an XML documentation comment: escaped, on one line, without characters that XML or C# do not take.</summary>
    public static string Doc(string text)
    {
        StringBuilder doc = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    doc.Append("&amp;");
                    break;
                case '<':
                    doc.Append("&lt;");
                    break;
                case '>':
                    doc.Append("&gt;");
                    break;
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    doc.Append(' ');
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        doc.Append(c).Append(text[++i]);
                    }
                    else
                    {
                        doc.Append(RowText.IsUnfitForSource(c) || c is '\ufffe' or '\uffff' ? '\ufffd' : c);
                    }

                    break;
            }
        }

        return doc.ToString();
    }
}
