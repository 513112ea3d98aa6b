using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads values by a field's type. Nothing is guessed from how a value looks.</summary>
internal sealed class ValueReader(CatalogDeclarations declarations, FindingList findings)
{
    private readonly Guesses _guesses = new(most: 200);

    /// <summary>The value of a field, lists included; null where it cannot be read, which is reported.</summary>
    /// <param name="field">The field as messages name it.</param>
    /// <param name="type">The field's type.</param>
    /// <param name="unit">The field's unit, or null.</param>
    /// <param name="node">What is stated; not a missing scalar.</param>
    public FactValue? Read(string field, FieldType type, string? unit, FactNode node)
    {
        if (!type.IsList)
        {
            return ReadOne(field, type, unit, node);
        }

        ImmutableArray<FactNode> nodes = node switch
        {
            FactSequence sequence => sequence.Items,
            FactScalar scalar => CellItems.Of(scalar, findings.Text).CastArray<FactNode>(),
            _ => ImmutableArray.Create(node),
        };
        ImmutableArray<FactValue>.Builder items = ImmutableArray.CreateBuilder<FactValue>(nodes.Length);
        foreach (FactNode item in nodes)
        {
            if (item is FactScalar { IsMissing: true })
            {
                findings.Report(ValueRules.WrongType, item.Span, $"An item of the list {field} is empty; write a {type.Name} or remove the item.");
            }
            else if (ReadOne(field, type, unit, item) is { } value)
            {
                items.Add(value);
            }
        }

        return new ListValue(node.Span, items.ToImmutable());
    }

    private FactValue? ReadOne(string field, FieldType type, string? unit, FactNode node)
    {
        switch (node)
        {
            case FactScalar scalar:
                return ReadScalar(field, type, unit, scalar);
            case FactMapping mapping when type.Kind == FieldKind.Text:
                return ReadLanguages(field, mapping);
            case FactMapping mapping:
                findings.Report(ValueRules.WrongType, mapping.Span, $"{field} is {type}, not a mapping.");
                return null;
            case FactSequence sequence:
                findings.Report(ValueRules.WrongType, sequence.Span, type.IsList
                    ? $"{field} is {type}, and its items are no lists."
                    : $"{field} has one value, not a list. Competing values are written as claims: [{{ value: …, source: … }}, {{ value: …, source: … }}].");
                return null;
            default:
                return null;
        }
    }

    private FactValue? ReadScalar(string field, FieldType type, string? unit, FactScalar scalar)
    {
        switch (type.Kind)
        {
            case FieldKind.String:
                return new StringValue(scalar.Span, scalar.Text);
            case FieldKind.Text:
                return new TextValue(scalar.Span, ImmutableArray.Create(new KeyValuePair<string, string>(string.Empty, scalar.Text)));
            case FieldKind.Bool:
                return ReadBool(field, scalar);
            case FieldKind.Date:
                return ScalarReader.ReadDate(scalar, field, findings) is { } date ? new DateValue(scalar.Span, date) : null;
            case FieldKind.Url:
                return ScalarReader.ReadUrl(scalar, field, findings) is { } url ? new UrlValue(scalar.Span, url) : null;
            case FieldKind.Enum:
                return ReadEnum(field, type, scalar);
            case FieldKind.Reference:
                return new ReferenceValue(scalar.Span, scalar.Text);
            default:
                return NumberReader.Read(field, type, unit, scalar, findings);
        }
    }

    private BoolValue? ReadBool(string field, FactScalar scalar)
    {
        if (Numbers.TryReadBool(scalar.Text, out bool truth))
        {
            return new BoolValue(scalar.Span, truth);
        }

        findings.Report(ValueRules.WrongType, scalar.Span, $"{field} is true or false, not '{ScalarReader.Shortened(scalar.Text)}'.");
        return null;
    }

    private EnumValue? ReadEnum(string field, FieldType type, FactScalar scalar)
    {
        EnumDeclaration declaration = declarations.EnumOf(type.Name)!;
        int number = declaration.IndexOf(scalar.Text);
        if (number >= 0)
        {
            return new EnumValue(scalar.Span, number, scalar.Text);
        }

        if (!declaration.MayHave(scalar.Text))
        {
            IEnumerable<string> members = declaration.Members.Select(member => member.Written);
            string choice = _guesses.Nearest(declaration, scalar.Text, members) is { } nearest ? $" Did you mean '{nearest}'?" : $" It has {Spelling.Some(members)}.";
            findings.Report(NameRules.UnknownName, scalar.Span, $"{field} is '{ScalarReader.Shortened(scalar.Text)}', which the enum {type.Name} ({declaration.Location.Place}) does not have.{choice}");
        }

        return null;
    }

    private TextValue? ReadLanguages(string field, FactMapping mapping)
    {
        ImmutableArray<KeyValuePair<string, string>>.Builder texts = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(mapping.Entries.Length);
        HashSet<string> tags = new(StringComparer.OrdinalIgnoreCase);
        foreach (FactEntry entry in mapping.Entries)
        {
            if (!LanguageTag.IsWellFormed(entry.Key.Text))
            {
                findings.Report(ValueRules.WrongType, entry.Key.Span, $"'{entry.Key.Text}' is no language tag; {field} is a text, or a mapping of tags such as {{ en: Moon, zh: 月球 }}.");
            }
            else if (!tags.Add(entry.Key.Text))
            {
                findings.Report(SyntaxRules.NotWellFormed, entry.Key.Span, $"The language '{entry.Key.Text}' is stated twice for {field}, and the first one counts; remove one of them.");
            }
            else if (entry.Value is FactScalar { IsMissing: false } scalar)
            {
                texts.Add(new KeyValuePair<string, string>(entry.Key.Text, scalar.Text));
            }
            else if (entry.Value is FactMapping or FactSequence)
            {
                findings.Report(ValueRules.WrongType, entry.Value.Span, $"The text of {field} in the language '{entry.Key.Text}' is one text.");
            }
        }

        return texts.Count > 0 ? new TextValue(mapping.Span, texts.ToImmutable()) : null;
    }
}
