using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the <c>fields</c> of a type.</summary>
internal static class FieldReader
{
    private static readonly ImmutableArray<string> Keys = ImmutableArray.Create(
        "type", "doc", "unique", "unit", "range", "pattern", "during", "inverse", "symmetric", "acyclic", "future", "default");

    // Members that a record has without any field, and those that C# forbids in a record.
    private static readonly ImmutableHashSet<string> Reserved = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Id",
        "Span",
        "Claims",
        "Provenance",
        "ToString",
        "Equals",
        "GetHashCode",
        "GetType",
        "ReferenceEquals",
        "MemberwiseClone",
        "Finalize",
        "EqualityContract",
        "PrintMembers",
        "Clone");

    /// <summary>Whether every record has a member of this name, so that neither a field nor the record itself can have it.</summary>
    public static bool IsMemberOfEveryRecord(string name) => Reserved.Contains(name);

    public static ImmutableArray<FieldDeclaration> Read(string typeName, FactEntry fields, FindingList findings)
    {
        if (fields.Value is not FactMapping mapping)
        {
            if (fields.Value is not (FactUnreadable or FactScalar { IsMissing: true }))
            {
                findings.Report(DeclarationRules.Senseless, fields.Value.Span, $"The fields of '{typeName}' are a mapping of names to types, such as name: string.");
            }

            return ImmutableArray<FieldDeclaration>.Empty;
        }

        ImmutableArray<FieldDeclaration>.Builder read = ImmutableArray.CreateBuilder<FieldDeclaration>(mapping.Entries.Length);
        Dictionary<string, string> nameByMember = new(StringComparer.Ordinal);
        foreach (FactEntry entry in mapping.Distinct(findings, SyntaxRules.NotWellFormed, "field"))
        {
            read.Add(ReadField(typeName, entry, nameByMember, findings));
        }

        return read.ToImmutable();
    }

    private static FieldDeclaration ReadField(string typeName, FactEntry entry, Dictionary<string, string> nameByMember, FindingList findings)
    {
        string? memberName = ReadName(typeName, entry.Key, nameByMember, findings);
        FactMapping? longForm = entry.Value as FactMapping;
        FactScalar? typeScalar = longForm is null ? TypeOf(entry, findings) : TypeOf(entry.Key, longForm, findings);
        FieldType? type = typeScalar is null ? null : FieldTypeReader.Read(entry.Key.Text, typeScalar, findings);
        string? doc = null;
        string? unit = null;
        FactNode? defaultValue = null;
        FieldConstraints constraints = FieldConstraints.None;
        if (longForm is not null)
        {
            foreach (FactEntry key in longForm.Known(findings, $"The field '{entry.Key.Text}'", Keys))
            {
                switch (key.Key.Text)
                {
                    case "doc":
                        doc = ScalarReader.ScalarOf(key, findings, DeclarationRules.Senseless, "a text")?.Text;
                        break;
                    case "unit":
                        unit = FieldOptions.ReadUnit(key, type, findings);
                        break;
                    case "default":
                        defaultValue = key.Value is FactScalar { IsMissing: true } or FactUnreadable ? null : key.Value;
                        break;
                    default:
                        constraints = FieldOptions.Read(key, type, constraints, findings);
                        break;
                }
            }
        }

        return new FieldDeclaration(entry.Key, findings.At(entry.Key.Span))
        {
            MemberName = memberName ?? string.Empty,
            Type = memberName is null ? null : type,
            Doc = doc,
            Unit = unit,
            Default = defaultValue,
            Constraints = string.Equals(constraints.Inverse, FieldOptions.SymmetricInverse, StringComparison.Ordinal) ? constraints with { Inverse = entry.Key.Text } : constraints,
            TypeLocation = findings.At(typeScalar is null ? entry.Key.Span : FieldTypeReader.NameSpan(typeScalar, findings.Text)),
            LongForm = longForm,
        };
    }

    private static string? ReadName(string typeName, FactScalar key, Dictionary<string, string> nameByMember, FindingList findings)
    {
        string name = key.Text;
        if (!CSharpName.IsSnakeCase(name))
        {
            string snake = CSharpName.ToSnakeCase(name);
            string suggestion = CSharpName.IsSnakeCase(snake) ? $"; write {snake}" : string.Empty;
            findings.Report(DeclarationRules.Senseless, key.Span, $"The field name '{name}' is not in snake_case (lower-case letters, digits, single underscores){suggestion}.");
            return null;
        }

        string memberName = CSharpName.FromId(name)!;
        if (string.Equals(memberName, typeName, StringComparison.Ordinal))
        {
            findings.Report(NameRules.UnfitName, key.Span, $"The field '{name}' becomes {memberName} in C#, which is the name of its type; C# does not allow that. Give the field another name.");
            return null;
        }

        if (IsMemberOfEveryRecord(memberName) || string.Equals(memberName, typeName + TopLevelNames.ClaimsSuffix, StringComparison.Ordinal))
        {
            findings.Report(NameRules.UnfitName, key.Span, $"The field '{name}' becomes {memberName} in C#, a member that every record has. Give the field another name.");
            return null;
        }

        if (nameByMember.TryGetValue(memberName, out string? other))
        {
            findings.Report(NameRules.UnfitName, key.Span, $"The fields '{other}' and '{name}' both become {memberName} in C#. Give one of them another name.");
            return null;
        }

        nameByMember.Add(memberName, name);
        return memberName;
    }

    private static FactScalar? TypeOf(FactEntry entry, FindingList findings)
    {
        if (entry.Value is FactScalar { IsMissing: false } scalar)
        {
            return scalar;
        }

        if (entry.Value is not FactUnreadable)
        {
            findings.Report(DeclarationRules.Senseless, entry.Value.Span.IsEmpty ? entry.Key.Span : entry.Value.Span, $"The field '{entry.Key.Text}' needs a type, such as {entry.Key.Text}: string.");
        }

        return null;
    }

    private static FactScalar? TypeOf(FactScalar key, FactMapping longForm, FindingList findings)
    {
        foreach (FactEntry entry in longForm.Entries)
        {
            if (string.Equals(entry.Key.Text, "type", StringComparison.Ordinal))
            {
                return TypeOf(new FactEntry(key, entry.Value), findings);
            }
        }

        if (longForm.IsComplete && !longForm.Misspells("type", Keys))
        {
            findings.Report(DeclarationRules.Senseless, key.Span, $"The field '{key.Text}' needs a type: {{ type: string, … }}.");
        }

        return null;
    }
}
