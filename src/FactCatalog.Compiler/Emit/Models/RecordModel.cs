using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Emit.Models;

/// <summary>What the record of a type is made of. Has no positions: equal where the generated record is.</summary>
/// <param name="Name">The name of the record.</param>
/// <param name="Plural">The name of the class that holds the table.</param>
/// <param name="Doc">What an entity is, or null.</param>
/// <param name="Fields">The fields in the order of the row's cells.</param>
/// <param name="HasSpan">Whether entities have a lifetime.</param>
/// <param name="SpanStart">The member with which the lifetime starts, or null.</param>
/// <param name="SpanEnd">The member with which it ends, or null.</param>
public sealed record RecordModel(string Name, string Plural, string? Doc, EquatableArray<FieldModel> Fields, bool HasSpan, string? SpanStart, string? SpanEnd);

/// <summary>A field of a record.</summary>
/// <param name="Name">The name in fact files.</param>
/// <param name="MemberName">The name in C#.</param>
/// <param name="Kind">What one value is.</param>
/// <param name="Target">For an enum or a reference the name of the enum or record; else empty.</param>
/// <param name="TargetPlural">For a reference the class that holds the target's table; else empty.</param>
/// <param name="IsList">Whether there is any number of values.</param>
/// <param name="IsOptional">Whether the value may be missing.</param>
/// <param name="Doc">What the field means, or null.</param>
/// <param name="Unit">The unit of its numbers, or null.</param>
public sealed record FieldModel(string Name, string MemberName, FieldKind Kind, string Target, string TargetPlural, bool IsList, bool IsOptional, string? Doc, string? Unit);
