using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>One entity as its file states it; references are not yet looked up. Immutable, thread-safe.</summary>
public sealed class Entity
{
    internal Entity(TypeDeclaration type, FactScalar key, FactText text)
    {
        Type = type;
        Id = key.Text;
        Location = new FactLocation(text, key.Span);
    }

    /// <summary>The type.</summary>
    public TypeDeclaration Type { get; }

    /// <summary>The id, compared ordinally.</summary>
    public string Id { get; }

    /// <summary>Where the id stands.</summary>
    public FactLocation Location { get; }

    /// <summary>What is stated for each field of the type, by the field's number; null where nothing is.</summary>
    public ImmutableArray<StatedField?> Fields { get; internal init; }

    /// <summary>The keys that begin with a dollar sign.</summary>
    public EntityRemarks Remarks { get; internal init; } = EntityRemarks.None;

    /// <summary>The findings in this entity alone, before <c>$ignore</c>.</summary>
    internal ImmutableArray<FactDiagnostic> Diagnostics { get; init; } = ImmutableArray<FactDiagnostic>.Empty;

    /// <summary>
    /// Whether the entity is known by its id, but states too little to become a record: a required field is missing or wrong, or the id itself is.
    /// </summary>
    public bool IsDropped { get; internal init; }

    /// <summary>Whether nothing but the id could be read: it is known, but states nothing that another statement of the id could repeat.</summary>
    internal bool IsLost { get; init; }

    /// <summary>The entity as messages name it: <c>Mission 'shenzhou-5'</c>.</summary>
    public override string ToString() => $"{Type.Name} '{Id}'";
}
