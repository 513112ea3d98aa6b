using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the <c>types</c> section. Names of other types and enums stay as written until all files are read.</summary>
internal static class TypeReader
{
    private static readonly ImmutableArray<string> Keys = ImmutableArray.Create(
        "doc", "plural", "span", "exclusive", "members", "constants", "fields", "unique", "rules");

    public static ImmutableArray<TypeDeclaration> Read(FactMapping section, FindingList findings)
    {
        ImmutableArray<TypeDeclaration>.Builder types = ImmutableArray.CreateBuilder<TypeDeclaration>();
        foreach (FactEntry entry in section.Distinct(findings, NameRules.DeclaredTwice, "type"))
        {
            types.Add(ReadType(entry, findings));
        }

        return types.ToImmutable();
    }

    private static TypeDeclaration ReadType(FactEntry entry, FindingList findings)
    {
        string name = entry.Key.Text;
        bool isNamed = CSharpName.IsPascalCase(name);
        if (!isNamed)
        {
            findings.Report(DeclarationRules.Senseless, entry.Key.Span, $"The type name '{name}' is no C# identifier in PascalCase{EnumReader.Suggestion(name)}.");
        }

        if (entry.Value is not FactMapping mapping)
        {
            if (entry.Value is not FactUnreadable)
            {
                findings.Report(DeclarationRules.Senseless, entry.Place(), $"The type '{name}' needs its fields: {name}: {{ fields: {{ name: string }} }}.");
            }

            return new TypeDeclaration(name, findings.At(entry.Key.Span), ImmutableArray<FieldDeclaration>.Empty) { IsReadable = false, Plural = EnglishPlural.Of(name) };
        }

        string? doc = null;
        string? plural = null;
        bool? members = null;
        bool? constants = null;
        FactScalar? span = null;
        FactEntry? unique = null;
        FactEntry? exclusive = null;
        ImmutableArray<RuleDeclaration> rules = ImmutableArray<RuleDeclaration>.Empty;
        ImmutableArray<FieldDeclaration> fields = ImmutableArray<FieldDeclaration>.Empty;
        bool hasFields = !mapping.IsComplete;
        bool hasAllFields = mapping.IsComplete;
        foreach (FactEntry key in mapping.Known(findings, $"The type '{name}'", Keys))
        {
            switch (key.Key.Text)
            {
                case "doc":
                    doc = ScalarReader.ScalarOf(key, findings, DeclarationRules.Senseless, "a text")?.Text;
                    break;
                case "plural":
                    plural = ReadPlural(key, findings);
                    break;
                case "members":
                    members = ScalarReader.ReadBool(key, findings, DeclarationRules.Senseless);
                    break;
                case "constants":
                    constants = ScalarReader.ReadBool(key, findings, DeclarationRules.Senseless);
                    break;
                case "span":
                    span = ScalarReader.ScalarOf(key, findings, DeclarationRules.Senseless, "a date field, or two joined by '..'");
                    break;
                case "fields":
                    fields = FieldReader.Read(name, key, findings);
                    hasFields = true;
                    hasAllFields &= key.Value is FactMapping { IsComplete: true } or FactScalar { IsMissing: true };
                    break;
                case "unique":
                    unique = key;
                    break;
                case "exclusive":
                    exclusive = key;
                    break;
                default:
                    rules = RuleDeclarationReader.Read(key, findings);
                    break;
            }
        }

        if (!hasFields && !mapping.Misspells("fields", Keys))
        {
            findings.Report(DeclarationRules.Senseless, entry.Key.Span, $"The type '{name}' has no 'fields'.");
        }

        TypeDeclaration type = new(name, findings.At(entry.Key.Span), fields) { HasAllFields = hasFields && hasAllFields };
        (string? start, string? end) = span is null ? (null, null) : SpanReader.Read(type, span, findings);
        return new TypeDeclaration(name, findings.At(entry.Key.Span), fields)
        {
            Doc = doc,
            Plural = plural ?? EnglishPlural.Of(name),
            HasSpan = start is not null || end is not null,
            SpanStart = start,
            SpanEnd = end,
            Members = members,
            Constants = constants,
            UniqueKeys = FieldListReader.ReadKeys(type, unique, findings),
            Exclusive = FieldListReader.ReadList(type, exclusive, findings),
            Rules = rules,
            HasAllFields = type.HasAllFields,
            IsReadable = hasFields && isNamed,
        };
    }

    private static string? ReadPlural(FactEntry entry, FindingList findings)
    {
        if (ScalarReader.ScalarOf(entry, findings, DeclarationRules.Senseless, "a name in PascalCase") is not { } scalar)
        {
            return null;
        }

        if (CSharpName.IsPascalCase(scalar.Text))
        {
            return scalar.Text;
        }

        findings.Report(DeclarationRules.Senseless, scalar.Span, $"The plural '{scalar.Text}' is no C# identifier in PascalCase{EnumReader.Suggestion(scalar.Text)}.");
        return null;
    }

    /// <summary>Reports the name of a field that the type does not have, at the place where it is used in the type's declaration.</summary>
    public static void ReportUnknownField(TypeDeclaration type, FactScalar scalar, TextSpan span, string name, FindingList findings)
    {
        if (!type.HasAllFields)
        {
            return;
        }

        string guess = Spelling.Guess(name, type.Fields.Select(field => field.Name));
        findings.Report(DeclarationRules.Senseless, span.IsEmpty ? scalar.Span : span, $"The type '{type.Name}' has no field '{name}'.{guess}");
    }
}
