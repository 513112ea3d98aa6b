using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Checks;

/// <summary>All checks of a whole catalog.</summary>
internal static class CatalogChecks
{
    private static readonly ImmutableArray<ICatalogCheck> All = ImmutableArray.Create<ICatalogCheck>(
        new ReversedSpanCheck(),
        new OutsideSpanCheck(),
        new ClaimOverlapCheck(),
        new ExclusiveTimelineCheck(),
        new FutureDateCheck(),
        new ReviewDueCheck(),
        new UniqueKeyCheck(),
        new ValueBoundsCheck(),
        new InverseCheck(),
        new CycleCheck(),
        new RuleCheck(),
        new DateOrderCheck());

    public static IEnumerable<FactDiagnostic> Run(Catalog catalog) => All.SelectMany(check => check.Check(catalog));
}
