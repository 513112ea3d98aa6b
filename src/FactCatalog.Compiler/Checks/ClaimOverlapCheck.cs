using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Emit;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT106 among claims: two claims of one single-valued field definitely hold at one time with values that cannot both be, and neither is preferred.</summary>
internal sealed class ClaimOverlapCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (Entity entity in catalog.UpheldEntities())
        {
            for (int i = 0; i < entity.Fields.Length; i++)
            {
                if (entity.Fields[i] is not { Claims.Length: > 1 } stated || entity.Type.Fields[i].Type is not { IsList: false })
                {
                    continue;
                }

                List<ClaimedValue> dated = stated.Claims.Where(claim => claim is { IsUpheld: true, Valid: not null, Rank: not ClaimRank.Preferred }).ToList();
                for (int later = 1; later < dated.Count; later++)
                {
                    for (int earlier = 0; earlier < later; earlier++)
                    {
                        if (Compare(entity, i, dated[earlier], dated[later], catalog) is { } finding)
                        {
                            yield return finding;
                        }
                    }
                }
            }
        }
    }

    private static FactDiagnostic? Compare(Entity entity, int field, ClaimedValue earlier, ClaimedValue later, Catalog catalog)
    {
        FactDate first = earlier.Valid!.Value;
        FactDate second = later.Valid!.Value;
        if (ValueCompatibility.Agree(earlier.Value, later.Value) || first.IsReversed || second.IsReversed || !Timeline.DefinitelyOverlap(Timeline.Of(first), Timeline.Of(second)))
        {
            return null;
        }

        StatedValue one = new(entity, field, earlier);
        StatedValue two = new(entity, field, later);
        StatedValue blamed = Blame.Choose([one, two], entity, catalog.Declarations);
        StatedValue other = ReferenceEquals(blamed, one) ? two : one;
        bool isSoft = first.IsSoft() || second.IsSoft();
        return new FactDiagnostic(
            isSoft ? DateRules.StretchedDate : DateRules.Overlap,
            new FactLocation(blamed.Location.Text, blamed.Claim.Span),
            $"'{one.Field.Name}' of {entity} is {ValueText.Of(earlier.Value)} in {first} and {ValueText.Of(later.Value)} in {second} ({other.Location.Place}), and these times overlap"
                + (isSoft ? ", unless an approximate or uncertain date is stretched." : ". Shorten one of them, prefer one (rank: preferred), or refute one (status: refuted)."),
            ImmutableArray.Create(new FactLocation(other.Location.Text, other.Claim.Span)))
        {
            Subjects = ImmutableArray.Create(entity),
        };
    }
}
