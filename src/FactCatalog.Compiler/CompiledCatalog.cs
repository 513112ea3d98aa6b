using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler;

/// <summary>What the engine makes of a set of fact files. Immutable, thread-safe.</summary>
public sealed class CompiledCatalog
{
    private readonly Lazy<ImmutableArray<FactDiagnostic>> _diagnostics;

    internal CompiledCatalog(Catalog catalog, Func<ImmutableArray<FactDiagnostic>> examine)
    {
        Catalog = catalog;
        _diagnostics = new Lazy<ImmutableArray<FactDiagnostic>>(examine);
    }

    /// <summary>The catalog; of what could not be read it has what could.</summary>
    public Catalog Catalog { get; }

    /// <summary>
    /// All findings, by file and place. The checks run when this is first asked for: code is generated without waiting for them, and in a
    /// build they run beside the compilation of that code.
    /// </summary>
    public ImmutableArray<FactDiagnostic> Diagnostics => _diagnostics.Value;
}
