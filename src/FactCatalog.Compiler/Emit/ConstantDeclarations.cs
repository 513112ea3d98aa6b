using System.Globalization;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes the members that give an entity's values as C# constants.</summary>
internal static class ConstantDeclarations
{
    public static IEnumerable<string> Of(Entity entity, string memberName)
    {
        // Constants of dates bear derived names, and a class cannot have a member of its own name.
        HashSet<string> taken = new(entity.Type.Fields.Select(field => field.MemberName), StringComparer.Ordinal);
        for (int i = 0; i < entity.Fields.Length; i++)
        {
            FieldDeclaration field = entity.Type.Fields[i];
            if (field.Type is not { IsList: false } type || entity.Fields[i]?.Best is not { } best)
            {
                continue;
            }

            string name = string.Equals(field.MemberName, memberName, StringComparison.Ordinal) ? field.MemberName + "_" : field.MemberName;
            if (best.Value is DateValue date)
            {
                foreach (string part in OfDate(name, date.Date, taken, memberName))
                {
                    yield return part;
                }
            }
            else if (Of(type, best.Value) is { } constant)
            {
                yield return $"public const {constant.Type} {name} = {constant.Value};";
            }
        }
    }

    /// <summary>The type and the literal of a value that C# can have as a constant; null for others.</summary>
    public static (string Type, string Value)? Of(FieldType type, FactValue value) => value switch
    {
        StringValue text => ("string", CSharpText.Literal(text.Text)),
        IntegerValue integer when type.Kind == FieldKind.Int => ("int", Integer(integer.Number)),
        IntegerValue integer => ("long", Integer(integer.Number) + "L"),
        NumberValue number when type.Kind == FieldKind.Decimal => ("decimal", number.Canonical + "m"),
        NumberValue number => ("double", number.Canonical + "d"),
        BoolValue truth => ("bool", truth.Truth ? "true" : "false"),
        UrlValue url => ("string", CSharpText.Literal(url.Address)),
        EnumValue member => (CSharpType.Here + type.Name, $"({CSharpType.Here}{type.Name}){member.Number.ToString(CultureInfo.InvariantCulture)}"),
        ReferenceValue reference => ("string", CSharpText.Literal(reference.Id)),
        TextValue text => ("string", CSharpText.Literal(text.Best)),
        _ => null,
    };

    private static IEnumerable<string> OfDate(string name, FactDate date, HashSet<string> taken, string memberName)
    {
        yield return $"public const string {name} = {CSharpText.Literal(date.ToString())};";
        (string Part, int? Value)[] parts = [("Year", date.Year), ("Month", date.Month), ("Day", date.Day)];
        foreach ((string part, int? value) in parts)
        {
            string derived = name + part;
            if (value is { } number && !taken.Contains(derived) && !string.Equals(derived, memberName, StringComparison.Ordinal))
            {
                yield return $"public const int {derived} = {number.ToString(CultureInfo.InvariantCulture)};";
            }
        }
    }

    private static string Integer(long number) => number.ToString(CultureInfo.InvariantCulture);
}
