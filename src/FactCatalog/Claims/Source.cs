using System.ComponentModel;

namespace FactCatalog;

/// <summary>Something that states facts: a page, a table, a book. Immutable, thread-safe. Two sources are equal where their ids are.</summary>
public sealed class Source : IEquatable<Source>
{
    /// <summary>Reads a source from its row; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Source(ref RowReader row)
    {
        Id = row.Id;
        Title = row.ReadStringOrNull() ?? Id;
        Url = row.ReadUriOrNull();
        Published = row.ReadDateOrNull();
        Accessed = row.ReadDateOrNull();
        Evidence = row.ReadStringOrNull();
        Trust = (SourceTrust)(row.ReadInt32OrNull() ?? (int)SourceTrust.Medium);
    }

    /// <summary>The id by which fact files cite it.</summary>
    public string Id { get; }

    /// <summary>The title; the id where no title is stated.</summary>
    public string Title { get; }

    /// <summary>The address, absolute http or https; null where none is stated.</summary>
    public Uri? Url { get; }

    /// <summary>When it was published; null where that is not stated.</summary>
    public FactDate? Published { get; }

    /// <summary>When it was read; null where that is not stated.</summary>
    public FactDate? Accessed { get; }

    /// <summary>The evidence file that holds its passages, relative to the catalog's root; null where there is none.</summary>
    public string? Evidence { get; }

    /// <summary>How much it is believed.</summary>
    public SourceTrust Trust { get; }

    /// <inheritdoc/>
    public bool Equals(Source? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
