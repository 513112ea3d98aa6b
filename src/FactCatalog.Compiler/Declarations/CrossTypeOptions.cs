using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Judges the options of references that speak of another type: <c>during</c>, <c>inverse</c>, <c>symmetric</c> and <c>acyclic</c>.</summary>
internal static class CrossTypeOptions
{
    public static void Check(ImmutableArray<TypeDeclaration> types, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        Dictionary<string, TypeDeclaration> typeByName = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (TypeDeclaration type in types)
        {
            foreach (FieldDeclaration field in type.Fields)
            {
                if (field is { LongForm: { } unfit, Type.Kind: FieldKind.Enum })
                {
                    RefuseReferenceOptions(field, unfit, diagnostics);
                }
                else if (field is { LongForm: { } options, Type: { Kind: FieldKind.Reference } reference } && typeByName.TryGetValue(reference.Name, out TypeDeclaration? target))
                {
                    FindingList findings = new(field.Location.Text);
                    CheckField(type, field, options, target, findings);
                    diagnostics.AddRange(findings.Drain());
                }
            }
        }
    }

    // While a file is read by itself, the name of an enum may still be that of a type.
    private static void RefuseReferenceOptions(FieldDeclaration field, FactMapping options, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        foreach (FactEntry option in options.Entries)
        {
            bool isOn = option.Value is FactScalar { IsMissing: false } value
                && (string.Equals(option.Key.Text, "inverse", StringComparison.Ordinal)
                    || (option.Key.Text is "during" or "symmetric" or "acyclic" && Numbers.TryReadBool(value.Text, out bool read) && read));
            if (isOn)
            {
                diagnostics.Add(new FactDiagnostic(
                    DeclarationRules.Senseless,
                    new FactLocation(field.Location.Text, option.Key.Span),
                    $"'{option.Key.Text}' is for references, but this field is {field.Type}, an enum."));
            }
        }
    }

    private static void CheckField(TypeDeclaration type, FieldDeclaration field, FactMapping options, TypeDeclaration target, FindingList findings)
    {
        foreach (FactEntry option in options.Entries)
        {
            if (option.Value is not FactScalar { IsMissing: false } value)
            {
                continue;
            }

            bool isOn = Numbers.TryReadBool(value.Text, out bool read) && read;
            switch (option.Key.Text)
            {
                case "during" when isOn && !type.HasSpan:
                    findings.Report(DeclarationRules.Senseless, option.Key.Span, $"'during' compares lifetimes, but the type '{type.Name}' declares no span; add one, such as span: founded..dissolved.");
                    break;
                case "during" when isOn && !target.HasSpan:
                    findings.Report(DeclarationRules.Senseless, option.Key.Span, $"'during' compares lifetimes, but the type '{target.Name}' ({target.Location.Place}) declares no span; add one, such as span: founded..dissolved.");
                    break;
                case "symmetric" or "acyclic" when isOn && !ReferenceEquals(type, target):
                    findings.Report(DeclarationRules.Senseless, option.Key.Span, $"'{option.Key.Text}' is for references to the field's own type, but '{field.Name}' refers from {type.Name} to {target.Name}.");
                    break;
                case "inverse":
                    CheckInverse(type, field, value, target, findings);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckInverse(TypeDeclaration type, FieldDeclaration field, FactScalar inverse, TypeDeclaration target, FindingList findings)
    {
        int index = target.IndexOf(inverse.Text);
        if (index < 0 && target.HasAllFields)
        {
            string guess = Spelling.Guess(inverse.Text, target.Fields.Select(other => other.Name));
            findings.Report(DeclarationRules.Senseless, inverse.Span, $"The inverse of '{field.Name}' is a field of {target.Name}, which has no field '{inverse.Text}'.{guess}");
        }
        else if (index >= 0 && target.Fields[index].Type is { } back && (back.Kind != FieldKind.Reference || !string.Equals(back.Name, type.Name, StringComparison.Ordinal)))
        {
            findings.Report(DeclarationRules.Senseless, inverse.Span, $"The inverse of '{field.Name}' refers back to {type.Name}, but '{inverse.Text}' of {target.Name} is {back}.");
        }
    }
}
