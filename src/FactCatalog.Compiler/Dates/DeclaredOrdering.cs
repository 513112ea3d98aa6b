using FactCatalog.Compiler.Checks;

namespace FactCatalog.Compiler.Dates;

/// <summary>One side of an ordering: a stated date, or a fixed one that belongs to the ordering itself. Immutable, thread-safe.</summary>
/// <param name="Value">The stated value; null for a fixed date.</param>
/// <param name="Date">The date.</param>
internal sealed record OrderedDate(StatedValue? Value, FactDate Date);

/// <summary>
/// An ordering of two dates for one entity: the left one begins no later than the right one ends, give or take the offset. Of intervals that is
/// the least that any reading of the ordering demands. Immutable, thread-safe.
/// </summary>
/// <param name="Statement">The ordering as messages name it.</param>
/// <param name="Left">The date that comes first.</param>
/// <param name="Right">The date that comes second.</param>
/// <param name="Offset">What is added to the right date.</param>
/// <param name="IsStrict">Whether the two may not be the same day.</param>
internal sealed record DeclaredOrdering(DateStatement Statement, OrderedDate Left, OrderedDate Right, DayOffset Offset, bool IsStrict)
{
    /// <summary>Whether the two dates break it by themselves, whatever else is stated.</summary>
    public bool IsBrokenAlone =>
        Left.Date.Earliest is { IsFinite: true } first
        && Right.Date.Latest is { IsFinite: true } last
        && first.DayNumber > last.DayNumber + Offset.Most - (IsStrict ? 1 : 0);
}
