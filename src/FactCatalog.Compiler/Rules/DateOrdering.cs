using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>How two dates are ordered.</summary>
public enum DateRelation
{
    /// <summary>The left one lies before the right one.</summary>
    Before,

    /// <summary>The left one does not lie after the right one.</summary>
    NotAfter,

    /// <summary>Both are the same.</summary>
    Same,
}

/// <summary>What a rule adds to a date. All of it is applied at once: first the months, which end at the last day of the month reached, then the days. Immutable.</summary>
/// <param name="Months">Years and months, in months; negative where they are subtracted.</param>
/// <param name="Days">Days; negative where they are subtracted.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateOffset(long Months, long Days)
{
    /// <summary>Whether nothing is added.</summary>
    public bool IsZero => Months == 0 && Days == 0;
}

/// <summary>One side of an ordering for one entity: a date field of an entity, or a fixed date. Immutable.</summary>
/// <param name="Entity">The entity that has the field; null for a fixed date.</param>
/// <param name="Field">The number of the field; -1 for a fixed date.</param>
/// <param name="Fixed">The fixed date, a literal or <c>as_of</c>; null for a field.</param>
/// <param name="Offset">What is added to it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateEnd(Entity? Entity, int Field, FactDate? Fixed, DateOffset Offset)
{
    /// <summary>What is stated for the field; null where nothing is, and for a fixed date.</summary>
    public StatedField? Stated => Entity?.Fields[Field];

    /// <summary>The date itself, with nothing added; null where none is stated that can be read, or by an entity that is refuted.</summary>
    internal FactDate? Date => Entity is null ? Fixed
        : Entity.Remarks.Status != FactStatus.Refuted && Stated?.Best?.Value is DateValue { Date: var date } ? date
        : null;

    internal DateReading? Reading => Date is { } date ? DateReading.Of(date).Move(new RuleDuration(Offset.Months, Offset.Days)) : null;
}

/// <summary>An ordering for one entity. Immutable.</summary>
public sealed record DateOrderingPair(DateOrdering Ordering, DateEnd Left, DateEnd Right)
{
    /// <summary>Whether the two dates, as they are stated, break it whatever days they stand for. Approximate and uncertain dates are taken at their word.</summary>
    public bool IsBroken => !IsPlainlyKept && Left.Reading is { } left && Right.Reading is { } right && Ordering.Relation switch
    {
        DateRelation.Before => left.IsBefore(right) is false,
        DateRelation.NotAfter => right.IsBefore(left) is true,
        _ => left.IsSameAs(right) is false,
    };

    // Most pairs: spares them the reckoning.
    private bool IsPlainlyKept =>
        Ordering.Relation != DateRelation.Same
        && Left is { Offset.IsZero: true, Date: { } left }
        && Right is { Offset.IsZero: true, Date: { } right }
        && left.Last.High < right.First.Low;
}

/// <summary>
/// A comparison of two dates that holds wherever its rule holds: <c>launched &lt;= landed</c>, <c>program.started &lt;= launched + years(2)</c>,
/// <c>crew.all(p =&gt; p.born &lt; launched)</c>. <c>&gt;</c> and <c>&gt;=</c> are turned around. Immutable, thread-safe.
/// </summary>
public sealed class DateOrdering
{
    private readonly ImmutableArray<DatePath> _each;
    private readonly DateTerm _left;
    private readonly DateTerm _right;

    internal DateOrdering(TextSpan span, ImmutableArray<DatePath> each, DateTerm left, DateRelation relation, DateTerm right)
    {
        Span = span;
        _each = each;
        _left = left;
        Relation = relation;
        _right = right;
    }

    /// <summary>Where the comparison stands in the rule's text.</summary>
    public TextSpan Span { get; }

    /// <summary>How the left date is to the right one.</summary>
    public DateRelation Relation { get; }

    /// <summary>
    /// The pairs of dates that are so ordered for one entity of the rule's type: one, or one for each item of the list that the rule goes
    /// through. Where a reference on the way is missing or leads nowhere there is none. A date field may be missing all the same.
    /// </summary>
    public IEnumerable<DateOrderingPair> PairsOf(Catalog catalog, Entity entity)
    {
        Entity?[] slots = new Entity?[_each.Length + 1];
        slots[0] = entity;
        return PairsOf(catalog, slots, 0);
    }

    private IEnumerable<DateOrderingPair> PairsOf(Catalog catalog, Entity?[] slots, int depth)
    {
        if (depth == _each.Length)
        {
            if (_left.EndOf(catalog, slots) is { } left && _right.EndOf(catalog, slots) is { } right)
            {
                yield return new DateOrderingPair(this, left, right);
            }

            yield break;
        }

        foreach (Entity item in _each[depth].ItemsOf(catalog, slots))
        {
            slots[depth + 1] = item;
            foreach (DateOrderingPair pair in PairsOf(catalog, slots, depth + 1))
            {
                yield return pair;
            }
        }
    }
}

/// <summary>A way from a variable of the rule through references to a field. Immutable.</summary>
internal sealed record DatePath(int Slot, ImmutableArray<FieldNode> Steps)
{
    /// <summary>The entity that has the last field; null where a reference is missing.</summary>
    public Entity? OwnerOf(Catalog catalog, Entity?[] slots)
    {
        Entity? owner = slots[Slot];
        for (int i = 0; i < Steps.Length - 1 && owner is not null; i++)
        {
            owner = FieldReader.ValueOf(owner, Steps[i].Index) is ReferenceValue reference ? FieldReader.Find(catalog, Steps[i].Field, reference) : null;
        }

        return owner;
    }

    public IEnumerable<Entity> ItemsOf(Catalog catalog, Entity?[] slots)
    {
        FieldNode last = Steps[Steps.Length - 1];
        if (OwnerOf(catalog, slots) is not { } owner || FieldReader.ValueOf(owner, last.Index) is not ListValue list)
        {
            yield break;
        }

        foreach (FactValue item in list.Items)
        {
            if (item is ReferenceValue reference && FieldReader.Find(catalog, last.Field, reference) is { } entity)
            {
                yield return entity;
            }
        }
    }
}

/// <summary>One side of an ordering: a way to a field, a fixed date, or <c>as_of</c> where both are null. Immutable.</summary>
internal sealed record DateTerm(DatePath? Path, FactDate? Fixed, DateOffset Offset)
{
    public DateEnd? EndOf(Catalog catalog, Entity?[] slots)
    {
        if (Path is null)
        {
            FactDate? date = Fixed ?? catalog.Declarations.Catalog?.AsOf;
            return date is null ? null : new DateEnd(null, -1, date, Offset);
        }

        return Path.OwnerOf(catalog, slots) is { } owner ? new DateEnd(owner, Path.Steps[Path.Steps.Length - 1].Index, null, Offset) : null;
    }
}
