using FactCatalog.Compiler.Catalogs;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes the attributes by which analyzers know, in any project, that a fact is doubtful.</summary>
/// <param name="asOf">The catalog's "today"; null where it states none, and no review date has come.</param>
internal sealed class DoubtAttributes(FactDate? asOf)
{
    /// <summary>The attributes of an entity's accessor.</summary>
    public IEnumerable<string> Of(Entity entity)
    {
        EntityRemarks remarks = entity.Remarks;
        if (remarks.Status != FactStatus.Asserted || HasCome(remarks.Review))
        {
            yield return Status(remarks.Status, remarks.Note, remarks.Review);
        }

        for (int i = 0; i < entity.Fields.Length; i++)
        {
            if (entity.Fields[i] is { HasClaims: true } stated && DoubtfulClaim(stated) is { } claim)
            {
                string rank = claim.Rank == ClaimRank.Deprecated ? $", Rank = {CSharpType.Runtime}ClaimRank.Deprecated" : string.Empty;
                yield return $"[{CSharpType.Runtime}FactClaimAttribute({CSharpText.Literal(entity.Type.Fields[i].MemberName)}, {CSharpType.Runtime}FactStatus.{claim.Status}{rank}{Named("Reason", claim.Note)}{Named("Review", Come(claim.Review))})]";
            }
        }
    }

    /// <summary>The attributes of a constant of a group.</summary>
    public IEnumerable<string> Of(Constant constant)
    {
        if (DoubtfulClaim(constant.Stated) is { } claim)
        {
            yield return Status(claim.Rank == ClaimRank.Deprecated ? FactStatus.Refuted : claim.Status, claim.Note, claim.Review);
        }
    }

    private ClaimedValue? DoubtfulClaim(StatedField stated)
    {
        ClaimedValue? claim = stated.Best ?? (stated.Claims.IsEmpty ? null : stated.Claims[0]);
        return claim is not null && (claim.Status != FactStatus.Asserted || claim.Rank == ClaimRank.Deprecated || HasCome(claim.Review)) ? claim : null;
    }

    private string Status(FactStatus status, string? note, FactDate? review) =>
        $"[{CSharpType.Runtime}FactStatusAttribute({CSharpType.Runtime}FactStatus.{status}{Named("Reason", note)}{Named("Review", Come(review))})]";

    private static string Named(string name, string? text) => text is null ? string.Empty : $", {name} = {CSharpText.Literal(text)}";

    private string? Come(FactDate? review) => HasCome(review) ? review!.Value.ToString() : null;

    private bool HasCome(FactDate? review) => review is { } date && asOf is { } today && date.IsAfter(today) is false;
}
