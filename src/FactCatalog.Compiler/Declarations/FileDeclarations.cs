using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Declarations;

/// <summary>What one file declares, before names are looked up in other files. Immutable, thread-safe.</summary>
internal sealed class FileDeclarations
{
    public static readonly FileDeclarations None = new();

    public CatalogSection? Catalog { get; init; }

    public ImmutableArray<TypeDeclaration> Types { get; init; } = ImmutableArray<TypeDeclaration>.Empty;

    public ImmutableArray<EnumDeclaration> Enums { get; init; } = ImmutableArray<EnumDeclaration>.Empty;

    public ImmutableArray<SourceDeclaration> Sources { get; init; } = ImmutableArray<SourceDeclaration>.Empty;

    /// <summary>Names that stand in sections that do not count.</summary>
    public ImmutableHashSet<string> LostNames { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether the file may declare or state more than can be known.</summary>
    public bool MayHaveMore { get; init; }

    public ImmutableArray<FactDiagnostic> Diagnostics { get; init; } = ImmutableArray<FactDiagnostic>.Empty;

    /// <summary>Whether the file has no influence on how other files are read.</summary>
    public bool DeclaresNothing => Catalog is null && Types.IsEmpty && Enums.IsEmpty && Sources.IsEmpty;
}
