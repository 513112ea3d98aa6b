using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactCatalog.Compiler.Names;

/// <summary>Turns the names of fact files into C# identifiers, and tells which names are fit for that. The same on every machine and culture.</summary>
internal static class CSharpName
{
    /// <summary>What every class inherits from <c>object</c>: a member of such a name would hide it.</summary>
    public static ImmutableHashSet<string> ObjectMembers { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize");

    /// <summary>
    /// The PascalCase of the parts of an id, a field or an enum member: <c>shenzhou-5</c> becomes <c>Shenzhou5</c>, <c>launch_site</c>
    /// <c>LaunchSite</c>, <c>737-800</c> <c>_737800</c>. Null where nothing is left. Characters that are letters but that C# does not take
    /// (those beyond the basic plane) become <c>U</c> and their code point.
    /// </summary>
    public static string? FromId(string id)
    {
        StringBuilder name = new(id.Length + 1);
        bool startsPart = true;
        for (int i = 0; i < id.Length; i++)
        {
            char c = id[i];
            if (char.IsHighSurrogate(c) && i + 1 < id.Length && char.IsLowSurrogate(id[i + 1]))
            {
                name.Append('U').Append(char.ConvertToUtf32(c, id[i + 1]).ToString("X", CultureInfo.InvariantCulture));
                i++;
                startsPart = false;
            }
            else if (IsIdentifierPart(c))
            {
                name.Append(startsPart ? char.ToUpperInvariant(c) : c);
                startsPart = false;
            }
            else
            {
                startsPart = true;
            }
        }

        if (name.Length == 0)
        {
            return null;
        }

        if (!IsIdentifierStart(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString();
    }

    /// <summary>Whether an id has only letters and marks of any script, digits, <c>-</c>, <c>_</c> and <c>.</c>; gives the first character that is none.</summary>
    public static bool IsId(string id, out string offender)
    {
        for (int i = 0; i < id.Length; i++)
        {
            int length = char.IsHighSurrogate(id[i]) && i + 1 < id.Length && char.IsLowSurrogate(id[i + 1]) ? 2 : 1;
            if (id[i] is not ('-' or '_' or '.') && !IsLetterMarkOrDigit(CharUnicodeInfo.GetUnicodeCategory(id, i)))
            {
                offender = id.Substring(i, length);
                return false;
            }

            i += length - 1;
        }

        offender = string.Empty;
        return id.Length > 0;
    }

    /// <summary>Whether a name is a C# identifier in PascalCase: no lower-case first letter, no separators.</summary>
    public static bool IsPascalCase(string name)
    {
        if (name.Length == 0 || !char.IsLetter(name[0]) || char.IsLower(name[0]))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (!IsIdentifierPart(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name is a C# identifier in PascalCase, or one with an underscore before a leading digit.</summary>
    public static bool IsMemberName(string name) =>
        IsPascalCase(name) || (name.Length > 1 && name[0] == '_' && char.IsDigit(name[1]) && IsPascalCase("D" + name.Substring(1)));

    /// <summary>Whether a name is in snake_case: lower-case letters (or letters without case) and digits, joined by single underscores.</summary>
    public static bool IsSnakeCase(string name)
    {
        if (name.Length == 0 || !char.IsLetter(name[0]))
        {
            return false;
        }

        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool joins = c == '_' && i + 1 < name.Length && name[i + 1] != '_';
            if (!joins && (!IsIdentifierPart(c) || char.IsUpper(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The snake_case that a name in another style was probably meant to be, for messages.</summary>
    public static string ToSnakeCase(string name)
    {
        StringBuilder snake = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool separates = !IsIdentifierPart(c);
            bool starts = char.IsUpper(c) && i > 0 && !char.IsUpper(name[i - 1]);
            if ((separates || starts) && snake.Length > 0 && snake[snake.Length - 1] != '_')
            {
                snake.Append('_');
            }

            if (!separates)
            {
                snake.Append(char.ToLowerInvariant(c));
            }
        }

        return snake.ToString().Trim('_');
    }

    /// <summary>A namespace whose every part is an identifier: what is not is replaced by <c>_</c>, keywords get an <c>@</c>.</summary>
    public static string ToNamespace(string name)
    {
        string[] parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        for (int p = 0; p < parts.Length; p++)
        {
            StringBuilder part = new(parts[p].Length + 1);
            foreach (char c in parts[p].Trim())
            {
                part.Append(IsIdentifierPart(c) || c == '_' ? c : '_');
            }

            if (part.Length == 0 || !(IsIdentifierStart(part[0]) || part[0] == '_'))
            {
                part.Insert(0, '_');
            }

            parts[p] = Escape(part.ToString());
        }

        return string.Join(".", parts);
    }

    /// <summary>The name, with an <c>@</c> before it where it is a keyword.</summary>
    public static string Escape(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None ? name : "@" + name;

    private static bool IsIdentifierStart(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        _ => false,
    };

    /// <summary>Whether a character may stand in the names that are generated: a letter, mark or digit.</summary>
    public static bool IsIdentifierPart(char c) => IsLetterMarkOrDigit(CharUnicodeInfo.GetUnicodeCategory(c));

    private static bool IsLetterMarkOrDigit(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber => true,
        _ => false,
    };
}
