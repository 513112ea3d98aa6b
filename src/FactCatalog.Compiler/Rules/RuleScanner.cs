using System.Text.RegularExpressions;
using FactCatalog.Compiler.Declarations;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>
/// Prepares a rule's text for the C# parser: names that fact files allow and C# does not (<c>state-owned</c>, <c>cz-3b</c>, a field
/// <c>operator</c>) are masked by identifiers of the same length, so that every position stays what it is and the name itself can be read
/// in the original text. Refuses what is too long or too deeply nested to be parsed safely. Not thread-safe; one scanner reads one rule.
/// </summary>
internal sealed class RuleScanner
{
    public const int MaxLength = 4_000;
    public const int MaxNesting = 64;

    // What C# knows, less the signs of directives and escapes; of all else the parser cannot always tell the place.
    private const string Punctuation = "!%&()*+,-./:;<=>?@[]^{|}~$";

    private static readonly Regex Number = new(
        @"^(0[xX][0-9a-fA-F_]+|0[bB][01_]+|[0-9][0-9_]*(\.[0-9][0-9_]*)?([eE][+-]?[0-9]+)?)[uUlLmMdDfF]{0,2}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    private readonly string _text;
    private readonly char[] _masked;
    private readonly TypeDeclaration _type;
    private readonly CatalogDeclarations _declarations;
    private readonly HashSet<string> _parameters;

    private RuleScanner(string text, TypeDeclaration type, CatalogDeclarations declarations)
    {
        _text = text;
        _masked = text.ToCharArray();
        _type = type;
        _declarations = declarations;
        _parameters = ParametersIn(text);
    }

    /// <summary>The masked text; null, with the place and the reason, where the rule is too long or too deeply nested.</summary>
    public static string? Scan(string text, TypeDeclaration type, CatalogDeclarations declarations, out TextSpan fault, out string problem)
    {
        if (text.Length > MaxLength)
        {
            fault = new TextSpan(MaxLength, text.Length - MaxLength);
            problem = $"The rule is {text.Length} characters long; at most {MaxLength} are read. Split it into several rules.";
            return null;
        }

        return new RuleScanner(text, type, declarations).Scan(out fault, out problem);
    }

    /// <summary>Whether a text is a number as C# writes it.</summary>
    public static bool IsNumber(string text) => Number.IsMatch(text);

    private static bool IsNamePart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '_'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // What stands before an arrow, wherever that is: one too many only leaves a subtraction a subtraction.
    private static HashSet<string> ParametersIn(string text)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int arrow = text.IndexOf("=>", StringComparison.Ordinal); arrow >= 0; arrow = text.IndexOf("=>", arrow + 2, StringComparison.Ordinal))
        {
            int end = arrow;
            while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ')'))
            {
                end--;
            }

            int start = end;
            while (start > 0 && IsNamePart(text[start - 1]))
            {
                start--;
            }

            names.Add(text.Substring(start, end - start));
        }

        return names;
    }

    private string? Scan(out TextSpan fault, out string problem)
    {
        fault = default;
        problem = string.Empty;
        int depth = 0;
        for (int i = 0; i < _text.Length;)
        {
            char c = _text[i];
            if (c is '"' or '\'')
            {
                i = AfterQuoted(i);
            }
            else if (IsNamePart(c))
            {
                i = MaskName(i);
            }
            else
            {
                depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
                if (depth > MaxNesting)
                {
                    fault = new TextSpan(i, 1);
                    problem = $"The rule is nested more than {MaxNesting} levels deep; split it into several rules.";
                    return null;
                }

                if (!char.IsWhiteSpace(c) && Punctuation.IndexOf(c) < 0)
                {
                    fault = new TextSpan(i, 1);
                    problem = char.IsControl(c) ? "A control character has no place in a rule." : $"The character '{c}' has no place in a rule.";
                    return null;
                }

                i++;
            }
        }

        return new string(_masked);
    }

    private int AfterQuoted(int start)
    {
        char quote = _text[start];
        bool isVerbatim = start > 0 && _text[start - 1] == '@';
        for (int i = start + 1; i < _text.Length; i++)
        {
            if (_text[i] == '\\' && !isVerbatim)
            {
                i++;
            }
            else if (_text[i] == quote)
            {
                return i + 1;
            }
        }

        return _text.Length;
    }

    // Masks what stands between start and the end of the longest text that could be an id, and returns that end.
    private int MaskName(int start)
    {
        int end = start;
        while (end < _text.Length && (IsNamePart(_text[end]) || _text[end] is '-' or '.'))
        {
            end++;
        }

        while (_text[end - 1] is '-' or '.')
        {
            end--;
        }

        string run = _text.Substring(start, end - start);
        if (IsNumber(run))
        {
            return end;
        }

        bool continuesMember = Neighbour(start - 1, -1) is '.' or '@';
        bool isCalled = Neighbour(end, 1) == '(';
        if (!continuesMember && !isCalled && NeedsMask(run))
        {
            for (int i = start; i < end; i++)
            {
                _masked[i] = IsPlain(_text[i]) && !(i == start && char.IsDigit(_text[i])) ? _text[i] : '_';
            }

            // A mask that happens to be a keyword would not be a name.
            _masked[start] = '_';
            return end;
        }

        MaskKeywords(start, end, continuesMember);
        return end;
    }

    private static bool IsPlain(char c) => SyntaxFacts.IsIdentifierPartCharacter(c) && !char.IsSurrogate(c);

    private char Neighbour(int index, int step)
    {
        while (index >= 0 && index < _text.Length)
        {
            if (!char.IsWhiteSpace(_text[index]))
            {
                return _text[index];
            }

            index += step;
        }

        return '\0';
    }

    // A name of its own where a part of it is nothing that a subtraction or a member access could begin with.
    private bool NeedsMask(string run)
    {
        bool isJoined = run.IndexOf('-') >= 0 || run.IndexOf('.') >= 0 || char.IsDigit(run[0]) || !SyntaxFacts.IsValidIdentifier(run);
        if (!isJoined || run.Contains("--"))
        {
            return false;
        }

        foreach (string part in run.Split('-'))
        {
            if (!IsNumber(part) && !IsKnownHead(part))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnownHead(string part)
    {
        int point = part.IndexOf('.');
        string head = point < 0 ? part : part.Substring(0, point);
        return head is "this" or "as_of" or "true" or "false" or "null"
            || _type.IndexOf(head) >= 0
            || _parameters.Contains(head)
            || _declarations.TypeOf(head) is not null
            || _declarations.EnumOf(head) is not null;
    }

    private void MaskKeywords(int start, int end, bool continuesMember)
    {
        for (int i = start; i < end;)
        {
            int partEnd = i;
            while (partEnd < end && IsNamePart(_text[partEnd]))
            {
                partEnd++;
            }

            string part = _text.Substring(i, partEnd - i);
            bool isMember = continuesMember || (i > start && _text[i - 1] == '.');
            if (SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None && (isMember || (IsNameInFacts(part) && !IsNamePart(Neighbour(partEnd, 1)))))
            {
                _masked[i] = '_';
            }

            continuesMember = false;
            i = partEnd + 1;
        }
    }

    private bool IsNameInFacts(string word) =>
        word is not ("true" or "false" or "null" or "this")
        && (_type.IndexOf(word) >= 0 || _parameters.Contains(word) || _declarations.Enums.Any(declaration => declaration.IndexOf(word) >= 0));
}
