using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads what an entity states for one field: a value, a claim, or a list of claims.</summary>
internal sealed class ClaimReader(CatalogDeclarations declarations, FindingList findings)
{
    private const string ValueKey = "value";

    private static readonly ImmutableArray<string> Keys = ImmutableArray.Create(ValueKey, "source", "status", "rank", "valid", "review", "note");
    private static readonly ImmutableArray<string> Statuses = ImmutableArray.Create("asserted", "disputed", "refuted", "unverified");
    private static readonly ImmutableArray<string> Ranks = ImmutableArray.Create("normal", "preferred", "deprecated");

    private readonly ValueReader _values = new(declarations, findings);
    private readonly BestClaim _best = new(declarations.Catalog?.AsOf);

    public static FactStatus? ReadStatus(FactEntry entry, FindingList findings) =>
        ScalarReader.ReadChoice(entry, Statuses, findings) is { } index ? (FactStatus)index : null;

    /// <summary>Null where nothing is stated, that is where the value is missing.</summary>
    /// <param name="field">The field as messages name it.</param>
    /// <param name="type">The field's type.</param>
    /// <param name="unit">The field's unit, or null.</param>
    /// <param name="node">What stands under the field's name.</param>
    public StatedField? Read(string field, FieldType type, string? unit, FactNode node)
    {
        switch (node)
        {
            case FactScalar { IsMissing: true }:
            case FactMapping languages when type is { Kind: FieldKind.Text, IsList: false } && IsEmpty(languages):
                return null;
            case FactMapping mapping when IsClaim(mapping, type):
                return ReadClaims(field, type, unit, ImmutableArray.Create<FactNode>(mapping));
            case FactSequence sequence when sequence.Items.Any(item => item is FactMapping mapping && IsClaim(mapping, type)):
                return ReadClaims(field, type, unit, sequence.Items);
            case FactUnreadable:
                return StatedField.Unreadable;
            default:
                return _values.Read(field, type, unit, node) is { } value
                    ? Stated(ImmutableArray.Create(new ClaimedValue(value, node.Span) { IsPlain = true }))
                    : StatedField.Unreadable;
        }
    }

    // A mapping under a text field may also be a mapping of languages. Whatever has a claim's keys, even misspelt ones, is meant as a claim.
    private static bool IsClaim(FactMapping mapping, FieldType type)
    {
        if (type.Kind != FieldKind.Text)
        {
            return true;
        }

        foreach (FactEntry entry in mapping.Entries)
        {
            string key = entry.Key.Text;
            if (Keys.Contains(key) || (!LanguageTag.IsWellFormed(key) && Spelling.Nearest(key, Keys) is not null))
            {
                return true;
            }
        }

        return false;
    }

    // Languages without a text, or no language at all: nothing is stated.
    private static bool IsEmpty(FactMapping languages) =>
        languages.IsComplete && languages.Entries.All(entry => LanguageTag.IsWellFormed(entry.Key.Text) && entry.Value is FactScalar { IsMissing: true });

    private StatedField? ReadClaims(string field, FieldType type, string? unit, ImmutableArray<FactNode> nodes)
    {
        ImmutableArray<ClaimedValue>.Builder claims = ImmutableArray.CreateBuilder<ClaimedValue>(nodes.Length);
        int findingsBefore = findings.Count;
        bool isLost = false;
        foreach (FactNode node in nodes)
        {
            if (node is FactMapping mapping)
            {
                if (ReadClaim(field, type, unit, mapping) is { } claim)
                {
                    claims.Add(claim);
                }
            }
            else if (node is FactUnreadable)
            {
                isLost = true;
            }
            else
            {
                findings.Report(ValueRules.WrongType, node.Span, $"{field} has claims, and this is none; write {{ value: {ScalarReader.Shortened((node as FactScalar)?.Text ?? "…")}, source: … }}.");
            }
        }

        if (claims.Count > 0)
        {
            return Stated(claims.ToImmutable());
        }

        return isLost || findings.Count > findingsBefore ? StatedField.Unreadable : null;
    }

    private ClaimedValue? ReadClaim(string field, FieldType type, string? unit, FactMapping mapping)
    {
        FactEntry? value = null;
        ImmutableArray<SourceCitation> sources = ImmutableArray<SourceCitation>.Empty;
        FactStatus status = FactStatus.Asserted;
        ClaimRank rank = ClaimRank.Normal;
        FactDate? valid = null;
        TextSpan validSpan = default;
        FactDate? review = null;
        TextSpan reviewSpan = default;
        string? note = null;
        int findingsBefore = findings.Count;
        foreach (FactEntry entry in mapping.Known(findings, $"The claim of {field}", Keys))
        {
            switch (entry.Key.Text)
            {
                case ValueKey:
                    value = entry;
                    break;
                case "source":
                    sources = CitationReader.Read(entry, findings);
                    break;
                case "status":
                    status = ReadStatus(entry, findings) ?? FactStatus.Asserted;
                    break;
                case "rank":
                    rank = (ClaimRank)(ScalarReader.ReadChoice(entry, Ranks, findings) ?? 0);
                    break;
                case "valid":
                    valid = ScalarReader.ReadDate(entry, findings);
                    validSpan = entry.Value.Span;
                    break;
                case "review":
                    review = ScalarReader.ReadDate(entry, findings);
                    reviewSpan = entry.Value.Span;
                    break;
                default:
                    note = ScalarReader.ReadText(entry, findings);
                    break;
            }
        }

        if (value is not { } stated)
        {
            if (mapping.IsComplete && findings.Count == findingsBefore)
            {
                findings.Report(ValueRules.WrongType, mapping.Span, $"The claim of {field} states no value; write {{ value: …, source: … }}.");
            }

            return null;
        }

        bool isMissing = stated.Value is FactScalar { IsMissing: true } || (type is { Kind: FieldKind.Text, IsList: false } && stated.Value is FactMapping languages && IsEmpty(languages));
        if (isMissing || _values.Read(field, type, unit, stated.Value) is not { } read)
        {
            return null;
        }

        return new ClaimedValue(read, mapping.Span)
        {
            Sources = sources,
            Status = status,
            Rank = rank,
            Valid = valid,
            ValidSpan = validSpan,
            Review = review,
            ReviewSpan = reviewSpan,
            Note = note,
        };
    }

    private StatedField Stated(ImmutableArray<ClaimedValue> claims) => new(claims, _best.Of(claims), findings.Text);
}
