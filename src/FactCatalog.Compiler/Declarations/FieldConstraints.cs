namespace FactCatalog.Compiler.Declarations;

/// <summary>What the long form of a field demands of its values beyond their type. Immutable, thread-safe.</summary>
public sealed record FieldConstraints
{
    /// <summary>No demands.</summary>
    public static FieldConstraints None { get; } = new();

    /// <summary>Whether no two entities share a value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The range of numbers, both ends included; null for any.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>The regular expression that texts match; null for any.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether the entity's lifetime lies within that of the entity referred to.</summary>
    public bool IsDuring { get; init; }

    /// <summary>The field of the other type that refers back; the field itself where it is symmetric; null for none.</summary>
    public string? Inverse { get; init; }

    /// <summary>Whether no chain of references leads back to its start.</summary>
    public bool IsAcyclic { get; init; }

    /// <summary>Whether dates may lie after the catalog's day.</summary>
    public bool AllowsFuture { get; init; }
}

/// <summary>A range of numbers, both ends included. Immutable, thread-safe.</summary>
/// <param name="Low">The least number, or null.</param>
/// <param name="High">The greatest number, or null.</param>
/// <param name="Written">The range as the fact file writes it.</param>
public sealed record NumberRange(double? Low, double? High, string Written)
{
    /// <summary>Whether a number lies in the range.</summary>
    public bool Contains(double number) => !(number < Low) && !(number > High);
}
