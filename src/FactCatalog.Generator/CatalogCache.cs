using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactCatalog.Compiler;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Generator;

/// <summary>Keeps the catalog of a set of files as long as the first of them lives, so that all hosts in one process compile it once. Thread-safe.</summary>
internal static class CatalogCache
{
    private static readonly ConditionalWeakTable<FactSyntax, Kept> Catalogs = new();

    public static CompiledCatalog Compile(ImmutableArray<FactSyntax> files)
    {
        if (files.IsEmpty)
        {
            return CatalogCompiler.Compile(files);
        }

        // The order in which a host hands the files over does not matter to the catalog, nor should it to the cache.
        ImmutableArray<FactSyntax> ordered = files.Sort(static (left, right) => string.CompareOrdinal(left.Text.FilePath, right.Text.FilePath));
        Kept kept = Catalogs.GetValue(ordered[0], static _ => new Kept());
        lock (kept)
        {
            if (kept.Catalog is null || !kept.Files.SequenceEqual(ordered))
            {
                kept.Catalog = CatalogCompiler.Compile(ordered);
                kept.Files = ordered;
            }

            return kept.Catalog;
        }
    }

    private sealed class Kept
    {
        public ImmutableArray<FactSyntax> Files { get; set; } = ImmutableArray<FactSyntax>.Empty;

        public CompiledCatalog? Catalog { get; set; }
    }
}
