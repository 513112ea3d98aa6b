using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads the keys of an entity that begin with a dollar sign.</summary>
internal static class RemarksReader
{
    private static readonly ImmutableArray<string> Keys = ImmutableArray.Create(
        "$source", "$status", "$review", "$note", "$aliases", "$name", "$formerly", "$distinct_from", "$ignore");

    public static bool IsRemark(string key) => key.Length > 0 && key[0] == '$';

    public static bool IsKnown(string key) => Keys.Contains(key);

    /// <summary>Reports a key that begins with a dollar sign, but is none of the known ones.</summary>
    public static void ReportUnknown(FactScalar key, string owner, FindingList findings) => MappingEntries.ReportUnknown(findings, key, owner, Keys);

    public static EntityRemarks Read(List<FactEntry> entries, FindingList findings)
    {
        ImmutableArray<SourceCitation> sources = ImmutableArray<SourceCitation>.Empty;
        FactStatus status = FactStatus.Asserted;
        FactDate? review = null;
        TextSpan reviewSpan = default;
        string? note = null;
        FactScalar? memberName = null;
        ImmutableArray<FactScalar> aliases = ImmutableArray<FactScalar>.Empty;
        ImmutableArray<FactScalar> formerIds = ImmutableArray<FactScalar>.Empty;
        ImmutableArray<FactScalar> distinctFrom = ImmutableArray<FactScalar>.Empty;
        ImmutableArray<FactScalar> ignored = ImmutableArray<FactScalar>.Empty;
        foreach (FactEntry entry in entries)
        {
            switch (entry.Key.Text)
            {
                case "$source":
                    sources = CitationReader.Read(entry, findings);
                    break;
                case "$status":
                    status = ClaimReader.ReadStatus(entry, findings) ?? FactStatus.Asserted;
                    break;
                case "$review":
                    review = ScalarReader.ReadDate(entry, findings);
                    reviewSpan = entry.Value.Span;
                    break;
                case "$note":
                    note = ScalarReader.ReadText(entry, findings);
                    break;
                case "$name":
                    memberName = ReadMemberName(entry, findings);
                    break;
                case "$aliases":
                    aliases = ScalarReader.ReadList(entry, findings);
                    break;
                case "$formerly":
                    formerIds = ReadFormerIds(entry, findings);
                    break;
                case "$distinct_from":
                    distinctFrom = ScalarReader.ReadList(entry, findings);
                    break;
                default:
                    ignored = ReadIgnored(entry, findings);
                    break;
            }
        }

        return new EntityRemarks
        {
            Sources = sources,
            Status = status,
            Review = review,
            ReviewSpan = reviewSpan,
            Note = note,
            MemberName = memberName,
            Aliases = aliases,
            FormerIds = formerIds,
            DistinctFrom = distinctFrom,
            Ignored = ignored,
        };
    }

    private static FactScalar? ReadMemberName(FactEntry entry, FindingList findings)
    {
        FactScalar? name = ScalarReader.ScalarOf(entry, findings, ValueRules.WrongType, "a C# name");
        if (name is not null && !CSharpName.IsMemberName(name.Text))
        {
            findings.Report(NameRules.UnfitName, name.Span, $"The name '{name.Text}' is no C# identifier in PascalCase{EnumReader.Suggestion(name.Text)}.");
            return null;
        }

        return name;
    }

    private static ImmutableArray<FactScalar> ReadFormerIds(FactEntry entry, FindingList findings)
    {
        ImmutableArray<FactScalar> ids = ScalarReader.ReadList(entry, findings);
        foreach (FactScalar id in ids)
        {
            if (!CSharpName.IsId(id.Text, out string offender))
            {
                findings.Report(NameRules.UnfitName, id.Span, $"The earlier id '{id.Text}' {SourceReader.Unfit(offender)}; ids have letters, digits, '-', '_' and '.'.");
            }
        }

        return ids.RemoveAll(id => !CSharpName.IsId(id.Text, out _));
    }

    private static ImmutableArray<FactScalar> ReadIgnored(FactEntry entry, FindingList findings)
    {
        if (entry.Value is not FactMapping mapping)
        {
            if (entry.Value is not (FactUnreadable or FactScalar { IsMissing: true }))
            {
                findings.Report(ValueRules.WrongType, entry.Value.Span, "'$ignore' gives a reason for each rule: $ignore: { FACT204: two brothers of one name }.");
            }

            return ImmutableArray<FactScalar>.Empty;
        }

        ImmutableArray<FactScalar>.Builder ignored = ImmutableArray.CreateBuilder<FactScalar>();
        foreach (FactEntry rule in mapping.Distinct(findings, SyntaxRules.NotWellFormed, "rule"))
        {
            if (!RuleIds.All.Contains(rule.Key.Text))
            {
                findings.Report(NameRules.UnknownName, rule.Key.Span, $"There is no rule '{rule.Key.Text}'.{Spelling.Guess(rule.Key.Text, RuleIds.All)}");
            }
            else if (rule.Value is FactScalar { Text: var reason } && !string.IsNullOrWhiteSpace(reason))
            {
                ignored.Add(rule.Key);
            }
            else if (rule.Value is not FactUnreadable)
            {
                findings.Report(ValueRules.WrongType, rule.Value.Span.IsEmpty ? rule.Key.Span : rule.Value.Span, $"An exception from {rule.Key.Text} needs a reason: $ignore: {{ {rule.Key.Text}: why it does not hold here }}.");
            }
        }

        return ignored.ToImmutable();
    }
}
