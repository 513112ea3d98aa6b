using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads the <c>constants</c> section of one file.</summary>
internal sealed class ConstantReader(CatalogDeclarations declarations, FindingList findings)
{
    private readonly ClaimReader _claims = new(declarations, findings);
    private readonly Guesses _guesses = new(most: 200);

    public ImmutableArray<ConstantGroup> Read(FactMapping section)
    {
        ImmutableArray<ConstantGroup>.Builder groups = ImmutableArray.CreateBuilder<ConstantGroup>();
        foreach (FactEntry entry in section.Distinct(findings, NameRules.DeclaredTwice, "group of constants"))
        {
            string name = entry.Key.Text;
            if (!CSharpName.IsPascalCase(name))
            {
                findings.Report(DeclarationRules.Senseless, entry.Key.Span, $"The name '{name}' of a group of constants is no C# identifier in PascalCase{EnumReader.Suggestion(name)}.");
            }
            else if (entry.Value is FactMapping mapping)
            {
                groups.Add(new ConstantGroup(name, findings.At(entry.Key.Span), ReadGroup(name, mapping)));
            }
            else if (entry.Value is not (FactUnreadable or FactScalar { IsMissing: true }))
            {
                findings.Report(ValueRules.WrongType, entry.Value.Span, $"The group '{name}' is a mapping of constants to their values.");
            }
        }

        return groups.ToImmutable();
    }

    private ImmutableArray<Constant> ReadGroup(string group, FactMapping mapping)
    {
        ImmutableArray<Constant>.Builder constants = ImmutableArray.CreateBuilder<Constant>(mapping.Entries.Length);
        foreach (FactEntry entry in mapping.Distinct(findings, NameRules.DeclaredTwice, "constant"))
        {
            if (ReadConstant(group, entry) is { } constant)
            {
                constants.Add(constant);
            }
        }

        return constants.ToImmutable();
    }

    private Constant? ReadConstant(string group, FactEntry entry)
    {
        string name = entry.Key.Text;
        if (!CSharpName.IsSnakeCase(name))
        {
            string snake = CSharpName.ToSnakeCase(name);
            string suggestion = CSharpName.IsSnakeCase(snake) ? $"; write {snake}" : string.Empty;
            findings.Report(DeclarationRules.Senseless, entry.Key.Span, $"The name '{name}' of a constant is not in snake_case (lower-case letters, digits, single underscores){suggestion}.");
            return null;
        }

        (FactNode value, FactScalar? typeScalar, string? doc) = Split(entry);
        string what = $"The constant '{group}.{name}'";
        int findingsBefore = findings.Count;
        if ((typeScalar is null ? TypeOfValue(what, value) : DeclaredType(name, typeScalar)) is not { } type)
        {
            return null;
        }

        if (_claims.Read(what, type, unit: null, value) is { } stated)
        {
            return stated.Claims.IsEmpty ? null : new Constant(name, CSharpName.FromId(name)!, type, stated, doc, findings.At(entry.Key.Span));
        }

        if (findings.Count == findingsBefore)
        {
            findings.Report(ValueRules.MissingField, entry.Key.Span, $"{what} has no value; write {name}: 10, or {name}: {{ value: 10, source: … }}.");
        }

        return null;
    }

    // The keys `type` and `doc` are the constant's; the others are those of a claim.
    private (FactNode Value, FactScalar? Type, string? Doc) Split(FactEntry entry)
    {
        if (entry.Value is not FactMapping mapping)
        {
            return (entry.Value, null, null);
        }

        FactScalar? type = null;
        string? doc = null;
        ImmutableArray<FactEntry>.Builder claim = ImmutableArray.CreateBuilder<FactEntry>(mapping.Entries.Length);
        foreach (FactEntry key in mapping.Distinct(findings, SyntaxRules.NotWellFormed, "key"))
        {
            switch (key.Key.Text)
            {
                case "type":
                    type = ScalarReader.ScalarOf(key, findings, DeclarationRules.Senseless, "a type");
                    break;
                case "doc":
                    doc = ScalarReader.ReadText(key, findings);
                    break;
                default:
                    claim.Add(key);
                    break;
            }
        }

        return (new FactMapping(mapping.Span, claim.ToImmutable(), mapping.IsComplete), type, doc);
    }

    private FieldType? DeclaredType(string name, FactScalar scalar)
    {
        FieldType? read = FieldTypeReader.Read(name, scalar, findings);
        if (read is not { Kind: FieldKind.Reference } named)
        {
            return read;
        }

        if (declarations.EnumOf(named.Name) is not null)
        {
            return named with { Kind = FieldKind.Enum };
        }

        if (declarations.TypeOf(named.Name) is { } type)
        {
            return type.IsReadable ? named : null;
        }

        if (!declarations.MayHave(named.Name) || !CSharpName.IsPascalCase(named.Name))
        {
            IEnumerable<string> declared = declarations.Enums.Select(e => e.Name).Concat(declarations.Types.Select(t => t.Name));
            findings.Report(DeclarationRules.Senseless, FieldTypeReader.NameSpan(scalar, findings.Text), FieldTypeReader.Unknown($"The constant '{name}'", named.Name, declared, _guesses));
        }

        return null;
    }

    // What a value is where nothing says it: text in quotation marks, else the first type that the text fits.
    private FieldType? TypeOfValue(string what, FactNode value)
    {
        switch (value)
        {
            case FactMapping mapping:
                FactNode? inner = mapping.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Text, "value", StringComparison.Ordinal)).Value;
                return inner is null or FactMapping ? TypeOfText(string.Empty) : TypeOfValue(what, inner);
            case FactSequence { Items.Length: > 0 } sequence when sequence.Items[0] is FactMapping first:
                return TypeOfValue(what, first);
            case FactSequence sequence:
                findings.Report(ValueRules.WrongType, sequence.Span, $"{what} is a list, so its type must be stated: {{ type: int[], value: [1, 2] }}.");
                return null;
            case FactScalar { Style: ScalarStyle.Quoted }:
                return new FieldType(FieldKind.String, "string", IsList: false, IsOptional: false);
            case FactScalar scalar:
                return TypeOfText(scalar.Text);
            default:
                return null;
        }
    }

    private static FieldType TypeOfText(string text)
    {
        FieldKind kind = Numbers.TryReadBool(text, out _) ? FieldKind.Bool
            : Numbers.TryReadInteger(text, out long number) ? number is >= int.MinValue and <= int.MaxValue ? FieldKind.Int : FieldKind.Long
            : Numbers.TryReadDecimal(text, out _) ? FieldKind.Decimal
            : FactDate.TryParse(text.AsSpan(), out _) ? FieldKind.Date
            : FieldKind.String;
        return new FieldType(kind, FieldType.Keywords.First(keyword => keyword.Value == kind).Key, IsList: false, IsOptional: false);
    }
}
