using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Emit.Models;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Emit;

/// <summary>Makes the row of an entity.</summary>
internal sealed class RowBuilder(FactDate? asOf, ImmutableHashSet<ReferenceValue> brokenReferences)
{
    private readonly DoubtAttributes _doubts = new(asOf);

    /// <summary>Whether the entity becomes a record: every required field has a value, and no required reference leads nowhere.</summary>
    public bool IsRecord(Entity entity)
    {
        if (entity.IsDropped)
        {
            return false;
        }

        for (int i = 0; i < entity.Fields.Length; i++)
        {
            if (entity.Type.Fields[i].Type is { Kind: FieldKind.Reference, IsList: false, IsOptional: false }
                && (ValueOf(entity, i) is not ReferenceValue reference || brokenReferences.Contains(reference)))
            {
                return false;
            }
        }

        return true;
    }

    public RowModel Build(Entity entity, string? memberName, bool hasConstants)
    {
        StringBuilder cells = new();
        RowText.AppendEscaped(cells, entity.Id);
        ImmutableArray<ClaimModel>.Builder claims = ImmutableArray.CreateBuilder<ClaimModel>();
        ImmutableArray<int>.Builder lines = ImmutableArray.CreateBuilder<int>();
        lines.Add(entity.Location.Line);
        int cell = 0;
        for (int i = 0; i < entity.Fields.Length; i++)
        {
            if (entity.Type.Fields[i].Type is null)
            {
                continue;
            }

            cells.Append('\t');
            if (ValueOf(entity, i) is { } value && !(value is ReferenceValue reference && brokenReferences.Contains(reference)))
            {
                CellWriter.Append(cells, value, brokenReferences.Contains);
            }

            if (entity.Fields[i] is { HasClaims: true } stated)
            {
                AppendClaims(entity, stated, cell, claims, lines);
            }

            cell++;
        }

        return new RowModel(
            entity.Id,
            memberName,
            cells.ToString(),
            Remarks(entity.Remarks),
            new EquatableArray<ClaimModel>(claims.ToImmutable()),
            entity.Location.Text.FactPath,
            lines.ToImmutable())
        {
            Summary = memberName is null ? string.Empty : EntitySummary.Of(entity),
            Attributes = new EquatableArray<string>(memberName is null ? ImmutableArray<string>.Empty : _doubts.Of(entity).ToImmutableArray()),
            Constants = new EquatableArray<string>(hasConstants && memberName is not null ? ConstantDeclarations.Of(entity, memberName).ToImmutableArray() : ImmutableArray<string>.Empty),
        };
    }

    // A required field of which all claims are refuted still needs a value; the accessor's attribute warns of it.
    private static FactValue? ValueOf(Entity entity, int field) => entity.Fields[field] is not { } stated ? null
        : stated.Best is { } best ? best.Value
        : entity.Type.Fields[field].Type is { IsList: false, IsOptional: false } && !stated.Claims.IsEmpty ? stated.Claims[0].Value
        : null;

    private static string Remarks(EntityRemarks remarks)
    {
        StringBuilder cells = new();
        CellWriter.Append(cells, remarks.Sources);
        cells.Append('\t');
        AppendNumber(cells, (int)remarks.Status);
        cells.Append('\t').Append(remarks.Review?.ToString()).Append('\t');
        AppendOptional(cells, remarks.Note);
        return cells.ToString();
    }

    private static void AppendOptional(StringBuilder cells, string? text)
    {
        if (text is not null)
        {
            RowText.AppendEscaped(cells, text);
        }
    }

    // 0 is what a missing number is read as.
    private static void AppendNumber(StringBuilder cells, int number)
    {
        if (number != 0)
        {
            cells.Append(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void AppendClaims(Entity entity, StatedField stated, int cell, ImmutableArray<ClaimModel>.Builder claims, ImmutableArray<int>.Builder lines)
    {
        string factPath = ReferenceEquals(stated.Text, entity.Location.Text) ? string.Empty : stated.Text!.FactPath;
        foreach (ClaimedValue claim in stated.Claims)
        {
            if (claim.Value is ReferenceValue reference && brokenReferences.Contains(reference))
            {
                continue;
            }

            StringBuilder cells = new();
            cells.Append(cell.ToString(CultureInfo.InvariantCulture)).Append('\t');
            CellWriter.Append(cells, claim.Value, brokenReferences.Contains);
            cells.Append('\t');
            CellWriter.Append(cells, claim.Sources);
            cells.Append('\t');
            AppendNumber(cells, (int)claim.Status);
            cells.Append('\t');
            AppendNumber(cells, (int)claim.Rank);
            cells.Append('\t').Append(claim.Valid?.ToString()).Append('\t').Append(claim.Review?.ToString()).Append('\t');
            AppendOptional(cells, claim.Note);
            claims.Add(new ClaimModel(cells.ToString(), factPath));
            lines.Add(new FactLocation(stated.Text!, new TextSpan(claim.Span.Start, 0)).Line);
        }
    }
}
