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

        ImmutableArray<FactSyntax> ordered = OnceEachInOrder(files);
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

    // The order in which a host hands the files over does not matter to the catalog, nor should it to the cache; and a file that a
    // project lists twice is still one file.
    private static ImmutableArray<FactSyntax> OnceEachInOrder(ImmutableArray<FactSyntax> files)
    {
        ImmutableArray<FactSyntax>.Builder once = ImmutableArray.CreateBuilder<FactSyntax>(files.Length);
        foreach (FactSyntax file in files.OrderBy(file => file.Text.FilePath, StringComparer.Ordinal).ThenBy(file => file.Text.FactPath, StringComparer.Ordinal))
        {
            if (once.Count == 0 || !string.Equals(once[once.Count - 1].Text.FilePath, file.Text.FilePath, StringComparison.Ordinal))
            {
                once.Add(file);
            }
        }

        return once.ToImmutable();
    }

    private sealed class Kept
    {
        public ImmutableArray<FactSyntax> Files { get; set; } = ImmutableArray<FactSyntax>.Empty;

        public CompiledCatalog? Catalog { get; set; }
    }
}
