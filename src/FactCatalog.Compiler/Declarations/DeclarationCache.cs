using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactCatalog.Compiler.Catalogs;

namespace FactCatalog.Compiler.Declarations;

/// <summary>What all files declare, and the defaults of their fields. One instance for one set of declaring files. Immutable, thread-safe.</summary>
internal sealed class DeclaredCatalog(ImmutableArray<FileDeclarations> files, CatalogDeclarations declarations)
{
    public ImmutableArray<FileDeclarations> Files { get; } = files;

    public CatalogDeclarations Declarations { get; } = declarations;

    public DefaultValues Defaults { get; } = new(declarations);
}

/// <summary>
/// Keeps joined declarations as long as one of the declaring files lives. A change in a file that declares nothing gives the same instance again,
/// which is how the binding of all other files is known to be still good. Thread-safe.
/// </summary>
internal static class DeclarationCache
{
    private static readonly ConditionalWeakTable<FileDeclarations, DeclaredCatalog> Kept = new();

    public static DeclaredCatalog Merge(ImmutableArray<FileDeclarations> files, bool areWhole)
    {
        ImmutableArray<FileDeclarations> declaring = files.RemoveAll(file => ReferenceEquals(file, FileDeclarations.None));
        FileDeclarations key = declaring.IsEmpty ? FileDeclarations.None : declaring[0];
        if (Kept.TryGetValue(key, out DeclaredCatalog? kept) && kept.Declarations.AreWhole == areWhole && kept.Files.SequenceEqual(declaring))
        {
            return kept;
        }

        DeclaredCatalog declared = new(declaring, DeclarationMerger.Merge(declaring, areWhole));
        Kept.Remove(key);
        return Kept.GetValue(key, _ => declared);
    }
}
