using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>A declared source. Immutable, thread-safe.</summary>
public sealed class SourceDeclaration
{
    internal SourceDeclaration(string id, FactLocation location)
    {
        Id = id;
        Location = location;
    }

    /// <summary>The id by which it is cited.</summary>
    public string Id { get; }

    /// <summary>Where the id stands.</summary>
    public FactLocation Location { get; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; internal init; }

    /// <summary>The address, absolute http or https, or null.</summary>
    public string? Url { get; internal init; }

    /// <summary>When it was published, or null.</summary>
    public FactDate? Published { get; internal init; }

    /// <summary>When it was read, or null.</summary>
    public FactDate? Accessed { get; internal init; }

    /// <summary>The evidence file by its path relative to the catalog's root, or null.</summary>
    public string? Evidence { get; internal init; }

    /// <summary>How much it is believed.</summary>
    public SourceTrust Trust { get; internal init; } = SourceTrust.Medium;
}
