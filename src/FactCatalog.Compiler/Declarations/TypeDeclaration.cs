using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>A declared type of entities. Immutable, thread-safe.</summary>
public sealed class TypeDeclaration
{
    private readonly Dictionary<string, int> _fieldByName;

    internal TypeDeclaration(string name, FactLocation location, ImmutableArray<FieldDeclaration> fields)
    {
        Name = name;
        Location = location;
        Fields = fields;
        _fieldByName = new Dictionary<string, int>(fields.Length, StringComparer.Ordinal);
        for (int i = 0; i < fields.Length; i++)
        {
            _fieldByName[fields[i].Name] = i;
        }
    }

    /// <summary>The name: of the type in fact files, and of the record in C#.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public FactLocation Location { get; }

    /// <summary>The fields in the order of their declaration.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; }

    /// <summary>The name of the class that holds the table.</summary>
    public string Plural { get; internal init; } = string.Empty;

    /// <summary>What an entity of the type is, for the documentation; or null.</summary>
    public string? Doc { get; internal init; }

    /// <summary>Whether the type declares the lifetime of its entities.</summary>
    public bool HasSpan { get; internal init; }

    /// <summary>The field with which an entity's lifetime starts; null where it is unbounded or the type has no lifetime.</summary>
    public string? SpanStart { get; internal init; }

    /// <summary>The field with which an entity's lifetime ends; the same as the start for a point event; null where it is unbounded.</summary>
    public string? SpanEnd { get; internal init; }

    /// <summary>Whether named accessors are wanted; null where the size decides.</summary>
    public bool? Members { get; internal init; }

    /// <summary>Whether constants are wanted; null where the size decides.</summary>
    public bool? Constants { get; internal init; }

    /// <summary>The keys that no two entities share, each a list of fields by their numbers; those of single unique fields included.</summary>
    public ImmutableArray<ImmutableArray<int>> UniqueKeys { get; internal init; } = ImmutableArray<ImmutableArray<int>>.Empty;

    /// <summary>The fields by whose values entities share a timeline on which their lifetimes must not overlap; empty for none.</summary>
    public ImmutableArray<int> Exclusive { get; internal init; } = ImmutableArray<int>.Empty;

    /// <summary>The rules, as written.</summary>
    public ImmutableArray<RuleDeclaration> Rules { get; internal init; } = ImmutableArray<RuleDeclaration>.Empty;

    /// <summary>False where the declaration is so broken that its entities are passed over in silence.</summary>
    public bool IsReadable { get; internal init; } = true;

    /// <summary>False where some fields are lost, so that a field that cannot be found is no mistake of whoever names it.</summary>
    internal bool HasAllFields { get; init; } = true;

    /// <summary>The number of a field by its name, or -1.</summary>
    public int IndexOf(string field) => _fieldByName.TryGetValue(field, out int index) ? index : -1;

    internal TypeDeclaration With(ImmutableArray<FieldDeclaration> fields) => Copy(fields, IsReadable);

    internal TypeDeclaration Unreadable() => Copy(Fields, isReadable: false);

    private TypeDeclaration Copy(ImmutableArray<FieldDeclaration> fields, bool isReadable) => new(Name, Location, fields)
    {
        Plural = Plural,
        Doc = Doc,
        HasSpan = HasSpan,
        SpanStart = SpanStart,
        SpanEnd = SpanEnd,
        Members = Members,
        Constants = Constants,
        UniqueKeys = UniqueKeys,
        Exclusive = Exclusive,
        Rules = Rules,
        HasAllFields = HasAllFields,
        IsReadable = isReadable,
    };
}
