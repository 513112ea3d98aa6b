using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>A declared field. Immutable, thread-safe.</summary>
public sealed class FieldDeclaration
{
    internal FieldDeclaration(FactScalar key, FactLocation location)
    {
        Name = key.Text;
        Location = location;
    }

    /// <summary>The name in fact files, in snake_case.</summary>
    public string Name { get; }

    /// <summary>Where the field's name stands.</summary>
    public FactLocation Location { get; }

    /// <summary>The name in C#.</summary>
    public string MemberName { get; internal init; } = string.Empty;

    /// <summary>The type; null where the declaration could not be read, so that values of the field are passed over in silence.</summary>
    public FieldType? Type { get; internal init; }

    /// <summary>What the field means, for the documentation; or null.</summary>
    public string? Doc { get; internal init; }

    /// <summary>The unit that numbers may be written with, or null.</summary>
    public string? Unit { get; internal init; }

    /// <summary>What is read where an entity does not state the field, or null.</summary>
    public FactNode? Default { get; internal init; }

    /// <summary>What is demanded of values beyond their type.</summary>
    public FieldConstraints Constraints { get; internal init; } = FieldConstraints.None;

    /// <summary>Where the type's name stands, for findings about it.</summary>
    internal FactLocation TypeLocation { get; init; }

    /// <summary>The other keys of the long form, each with its value as written.</summary>
    internal FactMapping? LongForm { get; init; }

    /// <summary>Whether an entity must state the field.</summary>
    public bool IsRequired => Type is { IsList: false, IsOptional: false } && Default is null;

    internal FieldDeclaration With(FieldType? type) => new(this, type);

    private FieldDeclaration(FieldDeclaration other, FieldType? type)
    {
        Name = other.Name;
        Location = other.Location;
        MemberName = other.MemberName;
        Type = type;
        Doc = other.Doc;
        Unit = other.Unit;
        Default = other.Default;
        Constraints = other.Constraints;
        TypeLocation = other.TypeLocation;
        LongForm = other.LongForm;
    }
}
