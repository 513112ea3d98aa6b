using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>The grammar of JSON's numbers (RFC 8259, section 6). Stateless, thread-safe.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a span of a text is a number, from its first to its last character.</summary>
    public static bool IsNumber(string text, TextSpan span)
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

        bool At(char c) => i < span.End && text[i] == c;

        bool Digits()
        {
            int first = i;
            while (i < span.End && text[i] is >= '0' and <= '9')
            {
                i++;
            }

            return i > first;
        }
    }
}
