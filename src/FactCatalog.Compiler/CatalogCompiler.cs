using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Checks;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler;

/// <summary>
/// Makes a catalog of fact files: text, syntax, declarations, catalog, checks. Every host calls this. Thread-safe. What has been read of a file
/// is kept as long as the file's text lives, so that compiling again after an edit reads only what changed.
/// </summary>
public static class CatalogCompiler
{
    private static readonly ConditionalWeakTable<FactSyntax, FileDeclarations> DeclarationsOfFile = new();
    private static readonly ConditionalWeakTable<FactSyntax, BoundUnder> BoundFiles = new();

    /// <summary>Compiles files, in whatever order they come. Never throws on bad input; every mistake becomes a finding.</summary>
    public static CompiledCatalog Compile(ImmutableArray<FactSyntax> files)
    {
        ImmutableArray<FactSyntax> ordered = InOrder(files);
        DeclaredCatalog declared = DeclarationCache.Merge(ordered.Select(DeclarationsOf).ToImmutableArray(), ordered.All(file => file.IsWhole));
        ImmutableArray<BoundFile> bound = ordered.AsParallel().AsOrdered().Select(file => Bind(file, declared)).ToImmutableArray();
        Catalog catalog = CatalogBuilder.Build(declared.Declarations, declared.Defaults, bound);
        return new CompiledCatalog(catalog, () => Examine(ordered, catalog));
    }

    private static ImmutableArray<FactDiagnostic> Examine(ImmutableArray<FactSyntax> files, Catalog catalog)
    {
        IEnumerable<FactDiagnostic> found = files.SelectMany(file => file.Diagnostics).Concat(catalog.Diagnostics).Concat(CatalogChecks.Run(catalog));
        return Findings.InOrder(Exceptions.Apply(found, catalog));
    }

    // By path, ordinally: the same on every machine, whatever order the compiler hands the files over in.
    private static ImmutableArray<FactSyntax> InOrder(ImmutableArray<FactSyntax> files) =>
        files.OrderBy(file => file.Text.FactPath, StringComparer.Ordinal).ThenBy(file => file.Text.FilePath, StringComparer.Ordinal).ToImmutableArray();

    private static FileDeclarations DeclarationsOf(FactSyntax file) => DeclarationsOfFile.GetValue(file, DeclarationReader.Read);

    private static BoundFile Bind(FactSyntax file, DeclaredCatalog declared)
    {
        if (BoundFiles.TryGetValue(file, out BoundUnder? kept) && ReferenceEquals(kept.Declared, declared))
        {
            return kept.File;
        }

        BoundUnder bound = new(declared, Binder.Bind(file, declared.Declarations, declared.Defaults));
        BoundFiles.Remove(file);
        return BoundFiles.GetValue(file, _ => bound).File;
    }

    private sealed record BoundUnder(DeclaredCatalog Declared, BoundFile File);
}
