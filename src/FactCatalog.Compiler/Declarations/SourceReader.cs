using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the <c>sources</c> section.</summary>
internal static class SourceReader
{
    private static readonly ImmutableArray<string> Keys = ImmutableArray.Create("title", "url", "published", "accessed", "evidence", "trust");
    private static readonly ImmutableArray<string> TrustLevels = ImmutableArray.Create("low", "medium", "high");

    public static ImmutableArray<SourceDeclaration> Read(FactMapping section, FindingList findings)
    {
        ImmutableArray<SourceDeclaration>.Builder sources = ImmutableArray.CreateBuilder<SourceDeclaration>();
        foreach (FactEntry entry in section.Distinct(findings, NameRules.DeclaredTwice, "source"))
        {
            if (!CSharpName.IsId(entry.Key.Text, out string offender))
            {
                findings.Report(NameRules.UnfitName, entry.Key.Span, $"The source id '{entry.Key.Text}' {Unfit(offender)}; ids have letters, digits, '-', '_' and '.'.");
            }

            if (entry.Value is FactMapping mapping)
            {
                sources.Add(ReadSource(entry.Key, mapping, findings));
                continue;
            }

            if (entry.Value is not (FactUnreadable or FactScalar { IsMissing: true }))
            {
                findings.Report(ValueRules.WrongType, entry.Value.Span, $"The source '{entry.Key.Text}' is a mapping of {string.Join(", ", Keys)}.");
            }

            sources.Add(new SourceDeclaration(entry.Key.Text, findings.At(entry.Key.Span)));
        }

        return sources.ToImmutable();
    }

    /// <summary>What is wrong with an id, as a part of a sentence.</summary>
    public static string Unfit(string offender) => offender.Length == 0 ? "is empty" : $"has the character '{offender}'";

    private static SourceDeclaration ReadSource(FactScalar key, FactMapping mapping, FindingList findings)
    {
        string? title = null;
        string? url = null;
        FactDate? published = null;
        FactDate? accessed = null;
        string? evidence = null;
        SourceTrust trust = SourceTrust.Medium;
        foreach (FactEntry entry in mapping.Known(findings, $"The source '{key.Text}'", Keys))
        {
            switch (entry.Key.Text)
            {
                case "title":
                    title = ScalarReader.ReadText(entry, findings);
                    break;
                case "url":
                    url = ScalarReader.ReadUrl(entry, findings);
                    break;
                case "published":
                    published = ScalarReader.ReadDate(entry, findings);
                    break;
                case "accessed":
                    accessed = ScalarReader.ReadDate(entry, findings);
                    break;
                case "evidence":
                    evidence = ScalarReader.ReadText(entry, findings);
                    break;
                default:
                    trust = (SourceTrust)(ScalarReader.ReadChoice(entry, TrustLevels, findings) ?? (int)SourceTrust.Medium);
                    break;
            }
        }

        return new SourceDeclaration(key.Text, findings.At(key.Span))
        {
            Title = title,
            Url = url,
            Published = published,
            Accessed = accessed,
            Evidence = evidence,
            Trust = trust,
        };
    }
}
