namespace FactCatalog;

/// <summary>Where an entity is stated, by which sources, and how it stands. Immutable, thread-safe.</summary>
public sealed class Provenance
{
    internal Provenance(IReadOnlyList<Citation> sources, FactStatus status, FactDate? review, string? note, string file, int line)
    {
        Sources = sources;
        Status = status;
        Review = review;
        Note = note;
        File = file;
        Line = line;
    }

    /// <summary>The entity's own sources (<c>$source</c>); they stand for every value that names none. May be empty.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>How the entity as a whole stands (<c>$status</c>).</summary>
    public FactStatus Status { get; }

    /// <summary>The date by which someone should look again (<c>$review</c>); null where none is stated.</summary>
    public FactDate? Review { get; }

    /// <summary>The author's remark (<c>$note</c>), or null.</summary>
    public string? Note { get; }

    /// <summary>The fact file, relative to the catalog's root, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>The line in <see cref="File"/> on which the entity starts, counted from 1.</summary>
    public int Line { get; }

    /// <summary>File and line: <c>facts/missions.facts.yaml:41</c>.</summary>
    public override string ToString() => $"{File}:{Line}";
}
