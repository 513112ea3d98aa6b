using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Checks;

/// <summary>An ordering that a declaration implies for two stated dates: the first does not lie after the second. Immutable.</summary>
/// <param name="First">The date that comes first.</param>
/// <param name="Second">The date that comes second.</param>
/// <param name="Reference">The <c>during</c> reference that implies it; null where the entity's own span does.</param>
/// <param name="Target">The entity within whose lifetime the other one lies; null where the entity's own span implies it.</param>
internal sealed record ImpliedOrdering(SpanSide First, SpanSide Second, StatedValue? Reference, Entity? Target)
{
    /// <summary>Whether the two dates break it whatever days they stand for. Approximate and uncertain dates are taken at their word.</summary>
    public bool IsBroken => Second.Date.IsSurelyBefore(First.Date);
}

/// <summary>Lists what <c>span</c> and <c>during</c> say of the dates of one entity, as far as the dates are stated.</summary>
internal static class ImpliedOrderings
{
    public static IEnumerable<ImpliedOrdering> Of(Entity entity, Catalog catalog)
    {
        EntitySpan span = EntitySpan.Of(entity);
        if (span is { Whole: null, Start: { } start, End: { } end })
        {
            yield return new ImpliedOrdering(start, end, Reference: null, Target: null);
        }

        for (int i = 0; i < entity.Fields.Length; i++)
        {
            // A reference that holds only for a time says nothing of the entity's life before and after.
            if (!entity.Type.Fields[i].Constraints.IsDuring || StatedValue.Best(entity, i) is not { Claim.Valid: null } reference)
            {
                continue;
            }

            foreach (ReferenceValue item in reference.Claim.Value.Items().OfType<ReferenceValue>())
            {
                if (catalog.Declarations.TypeOf(reference.Field.Type!.Name) is { } type && catalog.Find(type, item.Id) is { } target)
                {
                    foreach (ImpliedOrdering ordering in Within(span, EntitySpan.Of(target), reference, target))
                    {
                        yield return ordering;
                    }
                }
            }
        }
    }

    private static IEnumerable<ImpliedOrdering> Within(EntitySpan inner, EntitySpan outer, StatedValue reference, Entity target)
    {
        // Where only one side of the inner lifetime is stated, it stands for the other one too: both lie within the outer one.
        if (outer.Start is { } outerStart && (inner.Start ?? inner.End) is { } first)
        {
            yield return new ImpliedOrdering(outerStart, first, reference, target);
        }

        if (outer.End is { } outerEnd && (inner.End ?? inner.Start) is { } last)
        {
            yield return new ImpliedOrdering(last, outerEnd, reference, target);
        }
    }
}
