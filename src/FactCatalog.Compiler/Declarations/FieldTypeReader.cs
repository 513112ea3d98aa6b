using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

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
        int nameLength = 0;
        while (nameLength < text.Length && (char.IsLetterOrDigit(text[nameLength]) || text[nameLength] == '_'))
        {
            nameLength++;
        }

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
            string why = string.Equals(rest, Optional + List, StringComparison.Ordinal) ? "the items of a list are never missing" : "nothing may follow the question mark";
            string mend = string.Equals(rest, Optional + List, StringComparison.Ordinal) ? $"{name}[]" : $"{name}?";
            Report(0, rest.Length, $"{why}; write {mend}");
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

        if (!CSharpName.IsPascalCase(name))
        {
            findings.Report(
                DeclarationRules.Senseless,
                ScalarReader.SpanWithin(scalar, leading, nameLength, findings.Text),
                $"The field '{fieldName}' has the type '{name}', which does not exist.{Spelling.Guess(name, FieldType.Keywords.Keys)}{Others(name)}");
            return null;
        }

        return new FieldType(FieldKind.Reference, name, isList, isOptional);

        void Report(int start, int length, string reason) => findings.Report(
            DeclarationRules.Senseless,
            ScalarReader.SpanWithin(scalar, leading + nameLength + start, length, findings.Text),
            $"The field '{fieldName}' has the type '{text}': {reason}.");
    }

    private static string Others(string name) =>
        Spelling.Nearest(name, FieldType.Keywords.Keys) is null ? $" There are {string.Join(", ", FieldType.Keywords.Keys)}, and declared types and enums." : string.Empty;
}
