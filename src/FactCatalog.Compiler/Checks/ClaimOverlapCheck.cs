using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Emit;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT106 among claims: two claims of one single-valued field definitely hold at one time with values that cannot both be, and neither is
/// preferred. A claim that overlaps several before it is one finding, with the nearest of them.
/// </summary>
internal sealed class ClaimOverlapCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (Entity entity in catalog.UpheldEntities())
        {
            for (int i = 0; i < entity.Fields.Length; i++)
            {
                if (entity.Fields[i] is not { Claims.Length: > 1, IsDefault: false } stated || entity.Type.Fields[i].Type is not { IsList: false })
                {
                    continue;
                }

                List<Dated> dated = stated.Claims
                    .Where(claim => claim is { IsUpheld: true, Valid: { IsReversed: false }, Rank: not ClaimRank.Preferred })
                    .Select(claim => new Dated(new StatedValue(entity, i, claim), claim.Valid!.Value, Timeline.Of(claim.Valid!.Value)))
                    .ToList();
                for (int later = 1; later < dated.Count; later++)
                {
                    if (Overlapping(dated, later) is { } earlier)
                    {
                        yield return Report(earlier, dated[later], catalog);
                    }
                }
            }
        }
    }

    // The nearest claim before this one that it overlaps for sure; else the nearest that it overlaps if its dates are taken at their word.
    private static Dated? Overlapping(List<Dated> claims, int later)
    {
        Dated? likely = null;
        for (int earlier = later - 1; earlier >= 0; earlier--)
        {
            if (Timeline.DefinitelyOverlap(claims[earlier].Time, claims[later].Time)
                && !ValueCompatibility.Agree(claims[earlier].Value.Claim.Value, claims[later].Value.Claim.Value))
            {
                if (!claims[earlier].IsSoft && !claims[later].IsSoft)
                {
                    return claims[earlier];
                }

                likely ??= claims[earlier];
            }
        }

        return likely;
    }

    private static FactDiagnostic Report(Dated earlier, Dated later, Catalog catalog)
    {
        StatedValue blamed = Blame.Choose([earlier.Value, later.Value], later.Value.Entity, catalog.Declarations);
        StatedValue other = ReferenceEquals(blamed, earlier.Value) ? later.Value : earlier.Value;
        bool isSoft = earlier.IsSoft || later.IsSoft;
        return new FactDiagnostic(
            isSoft ? DateRules.StretchedDate : DateRules.Overlap,
            blamed.Location,
            $"'{blamed.Field.Name}' of {blamed.Entity} is {Text(blamed)} and also {Text(other)} ({other.Location.Place}), and these times overlap"
                + (isSoft ? ", unless an approximate or uncertain date is stretched." : ". Shorten one of them (valid: …), prefer one (rank: preferred), or refute one (status: refuted)."),
            ImmutableArray.Create(other.Location))
        {
            Subjects = ImmutableArray.Create(blamed.Entity),
        };
    }

    private static string Text(StatedValue value) => $"{ValueText.Of(value.Claim.Value)} in {value.Claim.Valid}";

    private sealed record Dated(StatedValue Value, FactDate Valid, Timeline Time)
    {
        public bool IsSoft => Valid.IsSoft() || (Value.Claim.Value is DateValue { Date: var date } && date.IsSoft());
    }
}
