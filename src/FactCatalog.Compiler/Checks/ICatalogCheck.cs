using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Checks;

/// <summary>Examines a whole catalog for one kind of mistake. Implementations hold no state and are thread-safe.</summary>
internal interface ICatalogCheck
{
    /// <summary>The findings, in any order; exceptions by <c>$ignore</c> are taken out afterwards.</summary>
    IEnumerable<FactDiagnostic> Check(Catalog catalog);
}
