using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads a field's type: <c>T</c>, <c>T?</c> or <c>T[]</c>.</summary>
internal static class FieldTypeReader
{
    private const string List = "[]";
    private const string Optional = "?";

    /// <summary>
    /// The type. The name of an enum or a type is not looked up yet: it comes as a <see cref="FieldKind.Reference"/> until <see cref="DeclarationMerger"/> settles it.
    /// Null, and reported at the exact character, where it is no type.
    /// </summary>
    public static FieldType? Read(string fieldName, FactScalar scalar, FindingList findings)
    {
        string text = scalar.Text.Trim();
        int leading = scalar.Text.IndexOf(text, StringComparison.Ordinal);
        int nameLength = NameLength(text);
        string name = text.Substring(0, nameLength);
        string rest = text.Substring(nameLength);
        if (rest.StartsWith(List, StringComparison.Ordinal) && rest.Length > List.Length)
        {
            string why = string.Equals(rest, List + Optional, StringComparison.Ordinal)
                ? "a missing list is empty, so a list is never optional"
                : "nothing may follow a list";
            Report(List.Length, rest.Length - List.Length, $"{why}; write {name}[]");
            return null;
        }

        if (rest.StartsWith(Optional, StringComparison.Ordinal) && rest.Length > Optional.Length)
        {
            if (string.Equals(rest, Optional + List, StringComparison.Ordinal))
            {
                Report(0, Optional.Length, $"the items of a list are never missing; write {name}[]");
            }
            else
            {
                Report(Optional.Length, rest.Length - Optional.Length, $"nothing may follow the question mark; write {name}?");
            }

            return null;
        }

        if (name.Length == 0 || (rest.Length > 0 && !string.Equals(rest, List, StringComparison.Ordinal) && !string.Equals(rest, Optional, StringComparison.Ordinal)))
        {
            Report(0, Math.Max(1, rest.Length), "a type is a name, optionally followed by ? or []");
            return null;
        }

        bool isList = string.Equals(rest, List, StringComparison.Ordinal);
        bool isOptional = string.Equals(rest, Optional, StringComparison.Ordinal);
        if (FieldType.Keywords.TryGetValue(name, out FieldKind kind))
        {
            return new FieldType(kind, name, isList, isOptional);
        }

        return new FieldType(FieldKind.Reference, name, isList, isOptional);

        void Report(int start, int length, string reason) => findings.Report(
            DeclarationRules.Senseless,
            ScalarReader.SpanWithin(scalar, leading + nameLength + start, length, findings.Text),
            $"The field '{fieldName}' has the type '{text}': {reason}.");
    }

    /// <summary>Where the name of a type stands, without <c>?</c> and <c>[]</c>.</summary>
    public static TextSpan NameSpan(FactScalar scalar, FactText text)
    {
        string name = scalar.Text.Trim();
        return ScalarReader.SpanWithin(scalar, scalar.Text.IndexOf(name, StringComparison.Ordinal), NameLength(name), text);
    }

    /// <summary>What is said of a type that is neither built in nor declared.</summary>
    public static string Unknown(string owner, string name, IEnumerable<string> declared, Guesses guesses)
    {
        string others = guesses.Nearest(typeof(FieldType), name, FieldType.Keywords.Keys.Concat(declared)) is { } nearest ? $" Did you mean '{nearest}'?" : $" There are {string.Join(", ", FieldType.Keywords.Keys)}, and the declared types and enums.";
        return $"{owner} has the type '{name}', which is neither built in nor declared.{others}";
    }

    private static int NameLength(string text)
    {
        int length = 0;
        while (length < text.Length && (CSharpName.IsIdentifierPart(text[length]) || text[length] == '_'))
        {
            length++;
        }

        return length;
    }
}
