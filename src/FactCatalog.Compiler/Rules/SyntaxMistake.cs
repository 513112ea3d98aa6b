using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>Says in plain words what the C# parser has against a rule.</summary>
internal static class SyntaxMistake
{
    /// <summary>The first mistake, or null.</summary>
    public static string? First(ExpressionSyntax syntax, string text, out TextSpan place)
    {
        place = default;
        Diagnostic? first = null;
        try
        {
            foreach (Diagnostic diagnostic in syntax.GetDiagnostics())
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error && (first is null || diagnostic.Location.SourceSpan.Start < first.Location.SourceSpan.Start))
                {
                    first = diagnostic;
                }
            }
        }
        catch (ArgumentOutOfRangeException)
        {
            // Roslyn 4.5 gives what it skips before an expression a place before the text.
            place = new TextSpan(0, WordLength(text, 0));
            return Describe(string.Empty, text.Substring(0, place.Length), text, ref place);
        }

        if (first is null)
        {
            return null;
        }

        // What follows the expression hangs on it as trivia, and the finding stands at the expression's beginning.
        int start = Math.Min(first.Id is "CS1073" ? syntax.Span.End : first.Location.SourceSpan.Start, text.Length);
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        int length = WordLength(text, start);
        place = new TextSpan(start, length);
        return Describe(first.Id, text.Substring(start, length), text, ref place);
    }

    private static string Describe(string id, string found, string text, ref TextSpan place)
    {
        switch (id)
        {
            // A text or a character that is not closed, or that has more than one character.
            case "CS1010" or "CS1039" or "CS8997" or "CS1011" or "CS1012" or "CS1015":
                int quote = QuoteAt(text, place.Start);
                place = TextSpan.FromBounds(quote, text.Length);
                if (quote < text.Length && text[quote] == '\'')
                {
                    int end = text.IndexOf('\'', quote + 1);
                    place = TextSpan.FromBounds(quote, end < 0 ? text.Length : end + 1);
                    return "Text in a rule stands in double quotes: \"success\".";
                }

                return "The text has no closing quotation mark.";
            case "CS1009":
                return "A backslash in text stands twice (\"\\\\d\"), or the text begins with an at sign (@\"\\d\").";
            case "CS8078":
                place = new TextSpan(0, text.Length);
                return "The rule is nested too deeply; split it into several rules.";
            case "CS1026":
                return "A closing parenthesis is missing here.";
            case "CS1056":
                return $"The character '{found}' has no place in a rule.";
            case "CS1021" or "CS0594":
                return $"The number {found} is too large.";
            default:
                break;
        }

        return found switch
        {
            "" => "The rule breaks off; an expression is expected here.",
            "and" => "Rules say && for 'and'.",
            "or" => "Rules say || for 'or'.",
            "not" => "Rules say ! for 'not'.",
            "=" => "Rules compare with ==.",
            ")" => "Here stands a ')' without its '(', or an expression is missing before it.",
            _ => $"'{found}' is not expected here; an operator or a parenthesis may be missing before it, or an id or text its quotation marks.",
        };
    }

    private static int QuoteAt(string text, int start)
    {
        for (int i = Math.Min(start, text.Length - 1); i >= 0; i--)
        {
            if (text[i] is '"' or '\'')
            {
                return i;
            }
        }

        return start;
    }

    private static int WordLength(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end > start ? end - start
            : start >= text.Length ? 0
            : char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2
            : 1;
    }
}
