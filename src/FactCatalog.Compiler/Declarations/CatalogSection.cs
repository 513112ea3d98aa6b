using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>The <c>catalog</c> section. Immutable, thread-safe.</summary>
public sealed class CatalogSection
{
    internal CatalogSection(FactLocation location) => Location = location;

    /// <summary>Where the section's key stands.</summary>
    public FactLocation Location { get; }

    /// <summary>What the catalog is about, or null.</summary>
    public string? Doc { get; internal init; }

    /// <summary>"Today" for every rule, or null.</summary>
    public FactDate? AsOf { get; internal init; }

    /// <summary>Whether every entity needs a source.</summary>
    public bool RequireSource { get; internal init; }
}
