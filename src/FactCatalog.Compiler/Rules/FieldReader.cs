using System.Globalization;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Rules;

/// <summary>Gives the values of fields to rules: of the best claims only, in the form that evaluation uses.</summary>
internal static class FieldReader
{
    /// <summary>The value of the best claim, or null.</summary>
    public static FactValue? ValueOf(Entity entity, int field) => entity.Fields[field]?.Best?.Value;

    /// <summary>The entity that a reference names, or null.</summary>
    public static Entity? Find(Catalog catalog, FieldDeclaration field, ReferenceValue reference) =>
        catalog.Declarations.TypeOf(field.Type!.Name) is { } type ? catalog.Find(type, reference.Id) : null;

    /// <summary>
    /// The value as evaluation uses it: <see cref="bool"/>, <see cref="NumberRange"/>, <see cref="DateReading"/>, <see cref="string"/>, the
    /// number of an enum member, <see cref="Entity"/> or <see cref="ListReading"/>. Null where it is missing or cannot be read.
    /// </summary>
    /// <param name="catalog">The catalog in which references are looked up.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="node">The field.</param>
    /// <param name="trustsDoubtful">Whether approximate and uncertain dates are taken at their word; else they are unknown.</param>
    public static object? Read(Catalog catalog, Entity entity, FieldNode node, bool trustsDoubtful)
    {
        StatedField? stated = entity.Fields[node.Index];
        if (node.Type.Kind != RuleKind.List)
        {
            return stated?.Best is { } best ? Convert(catalog, node.Field, best.Value, trustsDoubtful) : null;
        }

        // A missing list is empty; one that is stated but unreadable, or belongs to an entity that is, is unknown.
        if (stated is null)
        {
            return entity.IsDropped ? null : ListReading.Empty;
        }

        if (stated.Best?.Value is not ListValue list)
        {
            return null;
        }

        object?[] items = new object?[list.Items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Convert(catalog, node.Field, list.Items[i], trustsDoubtful);
        }

        return new ListReading(items);
    }

    private static object? Convert(Catalog catalog, FieldDeclaration field, FactValue value, bool trustsDoubtful) => value switch
    {
        StringValue text => text.Text,
        TextValue text => text.Best,
        UrlValue url => url.Address,
        IntegerValue integer => NumberRange.Of((decimal)integer.Number),
        NumberValue number => ReadNumber(field, number.Canonical),
        BoolValue truth => truth.Truth,
        DateValue date => trustsDoubtful || date.Date.Qualifiers == DateQualifiers.None ? DateReading.Of(date.Date) : null,
        EnumValue member => member.Number,
        ReferenceValue reference => Find(catalog, field, reference),
        _ => null,
    };

    private static NumberRange? ReadNumber(FieldDeclaration field, string canonical)
    {
        if (field.Type!.Kind == FieldKind.Decimal)
        {
            return decimal.TryParse(canonical, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? NumberRange.Of(number) : null;
        }

        return double.TryParse(canonical, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) && !double.IsInfinity(real) ? NumberRange.Of(real) : null;
    }
}
