using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>Reads the words of JSON: numbers, <c>true</c>, <c>false</c> and <c>null</c> (RFC 8259, sections 3 and 6). For one pass over one file; not thread-safe.</summary>
internal sealed class JsonLiteralReader(string content, SyntaxFindings findings)
{
    /// <summary>Reads a word; what is none of JSON's is reported, and is unreadable.</summary>
    public FactNode Read(TextSpan word)
    {
        if (Is(word, "null"))
        {
            return new FactScalar(word, "", ScalarStyle.Missing);
        }

        if (Is(word, "true") || Is(word, "false") || IsNumber(word))
        {
            return new FactScalar(word, content.Substring(word.Start, word.Length), ScalarStyle.Plain);
        }

        char c = content[word.Start];
        findings.Add(word, Characters.IsForbidden(content, word.Start) ? Characters.ForbiddenMessage(c)
            : c is >= '0' and <= '9' or '-' or '+' or '.' ? $"'{Show(word)}' is not a number of JSON, which is written like 10, -2.5 or 1e3. Text is written in double quotation marks."
            : $"JSON has text in double quotation marks only. Write \"{Show(word)}\".");
        return new FactUnreadable(word);
    }

    /// <summary>A word for a message, which is a line: a long one is cut.</summary>
    public string Show(TextSpan word) => word.Length <= 40 ? content.Substring(word.Start, word.Length) : content.Substring(word.Start, 40) + "…";

    private bool Is(TextSpan word, string keyword) =>
        word.Length == keyword.Length && string.CompareOrdinal(content, word.Start, keyword, 0, keyword.Length) == 0;

    // The grammar of numbers, from the first to the last character of the word.
    private bool IsNumber(TextSpan span)
    {
        int i = span.Start;
        if (At('-'))
        {
            i++;
        }

        if (At('0'))
        {
            i++;
        }
        else if (!Digits())
        {
            return false;
        }

        if (At('.'))
        {
            i++;
            if (!Digits())
            {
                return false;
            }
        }

        if (At('e') || At('E'))
        {
            i++;
            if (At('+') || At('-'))
            {
                i++;
            }

            if (!Digits())
            {
                return false;
            }
        }

        return i == span.End;

        bool At(char c) => i < span.End && content[i] == c;

        bool Digits()
        {
            int first = i;
            while (i < span.End && content[i] is >= '0' and <= '9')
            {
                i++;
            }

            return i > first;
        }
    }
}
