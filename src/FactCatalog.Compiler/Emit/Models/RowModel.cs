using System.Collections.Immutable;

namespace FactCatalog.Compiler.Emit.Models;

/// <summary>
/// One entity as its table writes it. Equal where all texts are; line numbers do not count, so that a comment that moves an entity to another
/// line regenerates nothing (they are brought up to date with the next real change, and with every build).
/// </summary>
public sealed class RowModel : IEquatable<RowModel>
{
    internal RowModel(string id, string? memberName, string cells, string remarks, EquatableArray<ClaimModel> claims, string factPath, ImmutableArray<int> lines)
    {
        Id = id;
        MemberName = memberName;
        Cells = cells;
        Remarks = remarks;
        Claims = claims;
        FactPath = factPath;
        Lines = lines;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The name of the accessor, or null.</summary>
    public string? MemberName { get; }

    /// <summary>The cells of the row, the id first, separated by tabs.</summary>
    public string Cells { get; }

    /// <summary>The cells of the details behind file and line: sources, status, review, note.</summary>
    public string Remarks { get; }

    /// <summary>The claims of all fields.</summary>
    public EquatableArray<ClaimModel> Claims { get; }

    /// <summary>The fact file.</summary>
    public string FactPath { get; }

    /// <summary>The line of the entity, then the line of each claim. Not compared.</summary>
    public ImmutableArray<int> Lines { get; }

    /// <summary>The documentation of the accessor without the place: what is stated, and by which sources.</summary>
    public string Summary { get; internal init; } = string.Empty;

    /// <summary>The attributes of the accessor, each a line.</summary>
    public EquatableArray<string> Attributes { get; internal init; }

    /// <summary>The constants, each a member declaration; empty where the type has none.</summary>
    public EquatableArray<string> Constants { get; internal init; }

    /// <inheritdoc/>
    public bool Equals(RowModel? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Same(Cells, other.Cells)
            && Same(MemberName, other.MemberName)
            && Same(Remarks, other.Remarks)
            && Same(FactPath, other.FactPath)
            && Same(Summary, other.Summary)
            && Claims == other.Claims
            && Attributes == other.Attributes
            && Constants == other.Constants);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RowModel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Cells);

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}

/// <summary>A claim of a row.</summary>
/// <param name="Cells">Its cells but for file and line.</param>
/// <param name="FactPath">The fact file; empty where it is the entity's, as it is for all claims but those of a field's default.</param>
public sealed record ClaimModel(string Cells, string FactPath);
