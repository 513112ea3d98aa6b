using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Dates;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Checks;

/// <summary>One side of a lifetime: the value that states it, and the date that it states for this side. Immutable, thread-safe.</summary>
/// <param name="Value">The value that states it.</param>
/// <param name="Date">The date that it states for this side.</param>
/// <param name="End">Of one interval that states both sides, which of its ends this is; otherwise the whole date.</param>
internal sealed record SpanSide(StatedValue Value, FactDate Date, DateSide End = DateSide.Whole);

/// <summary>
/// The lifetime of an entity as its type declares it and its best claims state it; a side that is not stated, is open, or is itself reversed is
/// null. Where one field states the whole lifetime and its value is an interval, the lifetime is that interval. Immutable, thread-safe.
/// </summary>
/// <param name="Start">How it starts, or null.</param>
/// <param name="End">How it ends, or null; the same as the start for a point event.</param>
/// <param name="Whole">The one date that states both sides; null where two fields do.</param>
internal readonly record struct EntitySpan(SpanSide? Start, SpanSide? End, FactDate? Whole)
{
    /// <summary>Whether it definitely ends before it starts; that is reported once, and what depends on it is not judged.</summary>
    public bool IsReversed => Whole is null && Start is { } start && End is { } end && end.Date.IsSurelyBefore(start.Date);

    /// <summary>Whether any part of it is approximate or uncertain.</summary>
    public bool IsSoft => Whole is { } whole ? whole.IsSoft() : Start is { Date: var start } && start.IsSoft() || End is { Date: var end } && end.IsSoft();

    /// <summary>The lifetime as messages put it: <c>1990 to 2001-05</c>.</summary>
    public override string ToString() => Whole is { } whole ? $"{whole}" : $"{Text(Start)} to {Text(End)}";

    public static EntitySpan Of(Entity entity)
    {
        TypeDeclaration type = entity.Type;
        SpanSide? start = Side(entity, type.SpanStart);
        if (type.SpanStart is null || !string.Equals(type.SpanStart, type.SpanEnd, StringComparison.Ordinal))
        {
            return new EntitySpan(start, Side(entity, type.SpanEnd), Whole: null);
        }

        return start is { Value: var value, Date: { IsInterval: true } interval }
            ? new EntitySpan(Side(value, interval.Start, DateSide.Start), Side(value, interval.End, DateSide.End), interval)
            : new EntitySpan(start, start, start?.Date);
    }

    private static SpanSide? Side(Entity entity, string? field) =>
        field is not null && StatedValue.Best(entity, entity.Type.IndexOf(field)) is { Claim.Value: DateValue { Date: { IsReversed: false } date } } value
            ? new SpanSide(value, date)
            : null;

    private static SpanSide? Side(StatedValue value, FactDate? date, DateSide end) => date is { } stated ? new SpanSide(value, stated, end) : null;

    private static string Text(SpanSide? side) => side is null ? "?" : side.Date.ToString();
}
