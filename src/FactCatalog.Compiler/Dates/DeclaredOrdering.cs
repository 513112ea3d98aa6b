using FactCatalog.Compiler.Checks;

namespace FactCatalog.Compiler.Dates;

/// <summary>Which part of a stated date an ordering speaks of.</summary>
internal enum DateSide
{
    /// <summary>The date as a whole.</summary>
    Whole,

    /// <summary>The start of the interval that the date is.</summary>
    Start,

    /// <summary>The end of the interval that the date is.</summary>
    End,
}

/// <summary>One side of an ordering: a stated date, or a fixed one that belongs to the ordering itself. Immutable, thread-safe.</summary>
/// <param name="Value">The stated value; null for a fixed date.</param>
/// <param name="Date">The date; of a value that is spoken of as a whole, all of it.</param>
/// <param name="Side">Which part of the value is spoken of.</param>
internal sealed record OrderedDate(StatedValue? Value, FactDate Date, DateSide Side = DateSide.Whole);

/// <summary>
/// An ordering of two dates for one entity: the left one begins no later than the right one ends, give or take the offset. Of intervals that is
/// the least that any reading of the ordering demands. Immutable, thread-safe.
/// </summary>
/// <param name="Statement">The ordering as messages name it.</param>
/// <param name="Left">The date that comes first.</param>
/// <param name="Right">The date that comes second.</param>
/// <param name="Offset">What is added to the right date.</param>
/// <param name="IsStrict">Whether the two may not be the same day.</param>
/// <param name="IsBrokenAlone">Whether the two dates break it by themselves, whatever else is stated.</param>
internal sealed record DeclaredOrdering(DateStatement Statement, OrderedDate Left, OrderedDate Right, DayOffset Offset, bool IsStrict, bool IsBrokenAlone);
