using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler;

/// <summary>What the engine makes of a set of fact files. Immutable, thread-safe.</summary>
/// <param name="Catalog">The catalog; of what could not be read it has what could.</param>
/// <param name="Diagnostics">All findings, by file and place.</param>
public sealed record CompiledCatalog(Catalog Catalog, ImmutableArray<FactDiagnostic> Diagnostics);
