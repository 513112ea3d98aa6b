using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>A constant that belongs to no entity. Immutable, thread-safe.</summary>
/// <param name="Name">The name in fact files.</param>
/// <param name="MemberName">The name in C#.</param>
/// <param name="Type">The type, stated or told by the value.</param>
/// <param name="Stated">The claims of its value.</param>
/// <param name="Doc">What it means, or null.</param>
/// <param name="Location">Where the name stands.</param>
public sealed record Constant(string Name, string MemberName, FieldType Type, StatedField Stated, string? Doc, FactLocation Location);

/// <summary>A group of constants, which becomes a class; it may be spread over files. Immutable, thread-safe.</summary>
/// <param name="Name">The name, in fact files and in C#.</param>
/// <param name="Location">Where the name stands first.</param>
/// <param name="Constants">The constants in the order of the catalog.</param>
public sealed record ConstantGroup(string Name, FactLocation Location, ImmutableArray<Constant> Constants);
