using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>How the types of fields are written and read in C#.</summary>
internal static class CSharpType
{
    public const string Runtime = "global::FactCatalog.";
    public const string ListOf = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>Stands for the catalog's namespace where a text is made before the namespace is known.</summary>
    public const string Here = "\u0001";

    public static string In(string targetNamespace, string name) => targetNamespace.Length == 0 ? $"global::{name}" : $"global::{targetNamespace}.{name}";

    /// <summary>The type of one value, never null.</summary>
    public static string Of(FieldKind kind, string target) => kind switch
    {
        FieldKind.String => "string",
        FieldKind.Text => Runtime + "LocalizedText",
        FieldKind.Int => "int",
        FieldKind.Long => "long",
        FieldKind.Decimal => "decimal",
        FieldKind.Double => "double",
        FieldKind.Bool => "bool",
        FieldKind.Date => Runtime + "FactDate",
        FieldKind.Url => "global::System.Uri",
        _ => target,
    };

    /// <summary>The type of a claimed value: a list for a list.</summary>
    public static string OfClaim(FieldModel field, string target) =>
        field.IsList ? $"{ListOf}<{Of(field.Kind, target)}>" : Of(field.Kind, target);

    /// <summary>The type of the property.</summary>
    public static string OfProperty(FieldModel field, string target) => OfClaim(field, target) + (field.IsOptional && !field.IsList ? "?" : string.Empty);

    /// <summary>An expression that reads one value from a row reader.</summary>
    public static string ReadOne(FieldKind kind, string target, string reader, bool orNull)
    {
        string read = kind switch
        {
            FieldKind.Text => "ReadText",
            FieldKind.Int or FieldKind.Enum => "ReadInt32",
            FieldKind.Long => "ReadInt64",
            FieldKind.Decimal => "ReadDecimal",
            FieldKind.Double => "ReadDouble",
            FieldKind.Bool => "ReadBoolean",
            FieldKind.Date => "ReadDate",
            FieldKind.Url => "ReadUri",
            _ => "ReadString",
        };
        string call = $"{reader}.{read}{(orNull ? "OrNull" : string.Empty)}()";
        return kind == FieldKind.Enum ? $"({target}{(orNull ? "?" : string.Empty)}){call}" : call;
    }

    /// <summary>An expression that reads a field's values, references not included.</summary>
    public static string Read(FieldModel field, string target, string reader, bool orNull) => field.IsList
        ? $"{reader}.ReadList(static (ref {Runtime}RowReader item) => {ReadOne(field.Kind, target, "item", orNull: false)})"
        : ReadOne(field.Kind, target, reader, orNull);
}
