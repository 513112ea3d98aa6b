namespace FactCatalog;

/// <summary>One statement of a field's value, with what speaks for it. Immutable, thread-safe.</summary>
/// <typeparam name="T">The field's type in C#.</typeparam>
public sealed class Claim<T>
{
    internal Claim(
        T value,
        IReadOnlyList<Citation> sources,
        FactStatus status,
        ClaimRank rank,
        FactDate? valid,
        FactDate? review,
        string? note,
        string file,
        int line)
    {
        Value = value;
        Sources = sources;
        Status = status;
        Rank = rank;
        Valid = valid;
        Review = review;
        Note = note;
        File = file;
        Line = line;
    }

    /// <summary>The value claimed.</summary>
    public T Value { get; }

    /// <summary>The claim's own sources, or the entity's where the claim names none. May be empty.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>How the claim stands.</summary>
    public FactStatus Status { get; }

    /// <summary>How the claim ranks among its competitors.</summary>
    public ClaimRank Rank { get; }

    /// <summary>The date or interval in which the claim holds; null where none is stated, and the claim holds always.</summary>
    public FactDate? Valid { get; }

    /// <summary>The date by which someone should look again; null where none is stated.</summary>
    public FactDate? Review { get; }

    /// <summary>The author's remark, or null.</summary>
    public string? Note { get; }

    /// <summary>The fact file, relative to the catalog's root, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>The line in <see cref="File"/> on which the claim starts, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The value, and the sources in brackets.</summary>
    public override string ToString() =>
        Sources.Count == 0 ? $"{Value}" : $"{Value} [{string.Join(", ", Sources)}]";
}
