using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Checks;

namespace FactCatalog.Compiler.Dates;

/// <summary>The dates of a catalog, solved together with every ordering that is declared for them. Immutable, thread-safe.</summary>
internal sealed class DateOrders
{
    private static readonly ConditionalWeakTable<Catalog, DateOrders> Kept = new();

    private readonly IReadOnlyDictionary<(Entity Entity, int Field), (int Start, int End)> _variables;

    internal DateOrders(
        TemporalSolution solution,
        ImmutableArray<DateStatement> statements,
        IReadOnlyDictionary<(Entity Entity, int Field), (int Start, int End)> variables)
    {
        Solution = solution;
        Statements = statements;
        _variables = variables;
    }

    /// <summary>The conflicts, by the handles of statements.</summary>
    public TemporalSolution Solution { get; }

    /// <summary>The statements by their handles.</summary>
    public ImmutableArray<DateStatement> Statements { get; }

    /// <summary>The orders of a catalog, made when first asked for.</summary>
    public static DateOrders Of(Catalog catalog) => Kept.GetValue(catalog, static key => new DateOrdersBuilder(key).Build());

    /// <summary>
    /// The earliest and the latest day that the rest of the catalogue leaves a date; null where it takes part in no ordering. Of an interval the
    /// first day of its start and the last day of its end. Approximate and uncertain dates are taken at their word.
    /// </summary>
    public (TemporalBounds Start, TemporalBounds End)? BoundsOf(Entity entity, int field) =>
        _variables.TryGetValue((entity, field), out (int Start, int End) variables)
            ? (Solution.BoundsOf(variables.Start), Solution.BoundsOf(variables.End))
            : null;
}
