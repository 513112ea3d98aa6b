namespace FactCatalog.Compiler.Declarations;

/// <summary>What a value of a field is.</summary>
public enum FieldKind
{
    /// <summary>Text as written.</summary>
    String,

    /// <summary>Text in one or more languages.</summary>
    Text,

    /// <summary>An integer of 32 bits.</summary>
    Int,

    /// <summary>An integer of 64 bits.</summary>
    Long,

    /// <summary>A decimal number of at most 28 digits.</summary>
    Decimal,

    /// <summary>A binary floating-point number.</summary>
    Double,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>An absolute http or https address.</summary>
    Url,

    /// <summary>A member of a declared enum.</summary>
    Enum,

    /// <summary>An entity of a declared type.</summary>
    Reference,
}

/// <summary>The type of a field. Immutable, thread-safe.</summary>
/// <param name="Kind">What one value is.</param>
/// <param name="Name">The name of the enum or type for <see cref="FieldKind.Enum"/> and <see cref="FieldKind.Reference"/>; else the keyword.</param>
/// <param name="IsList">Whether the field has any number of values.</param>
/// <param name="IsOptional">Whether the value may be missing.</param>
public sealed record FieldType(FieldKind Kind, string Name, bool IsList, bool IsOptional)
{
    /// <summary>The built-in types by their keywords.</summary>
    public static IReadOnlyDictionary<string, FieldKind> Keywords { get; } = new Dictionary<string, FieldKind>(StringComparer.Ordinal)
    {
        ["string"] = FieldKind.String,
        ["text"] = FieldKind.Text,
        ["int"] = FieldKind.Int,
        ["long"] = FieldKind.Long,
        ["decimal"] = FieldKind.Decimal,
        ["double"] = FieldKind.Double,
        ["bool"] = FieldKind.Bool,
        ["date"] = FieldKind.Date,
        ["url"] = FieldKind.Url,
    };

    /// <summary>Whether values are numbers, which may carry a unit and a range.</summary>
    public bool IsNumber => Kind is FieldKind.Int or FieldKind.Long or FieldKind.Decimal or FieldKind.Double;

    /// <summary>The type as fact files write it.</summary>
    public override string ToString() => Name + (IsList ? "[]" : string.Empty) + (IsOptional ? "?" : string.Empty);
}
