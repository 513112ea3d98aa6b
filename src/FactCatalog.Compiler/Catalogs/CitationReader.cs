using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads <c>source</c> and <c>$source</c>: <c>id</c>, <c>id#passage</c>, or a list of these.</summary>
internal static class CitationReader
{
    public static ImmutableArray<SourceCitation> Read(FactEntry entry, FindingList findings)
    {
        ImmutableArray<FactScalar> items = ScalarReader.ReadList(entry, findings);
        if (items.IsEmpty)
        {
            return ImmutableArray<SourceCitation>.Empty;
        }

        ImmutableArray<SourceCitation>.Builder citations = ImmutableArray.CreateBuilder<SourceCitation>(items.Length);
        foreach (FactScalar item in items)
        {
            citations.Add(ReadOne(item, findings.Text));
        }

        return citations.MoveToImmutable();
    }

    // A `#` with nothing behind it names no passage.
    private static SourceCitation ReadOne(FactScalar item, FactText text)
    {
        int hash = item.Text.IndexOf('#');
        string written = hash < 0 ? item.Text : item.Text.Substring(0, hash);
        string id = written.Trim();
        string passage = hash < 0 ? string.Empty : item.Text.Substring(hash + 1).Trim();
        return new SourceCitation(id, passage.Length == 0 ? null : passage, item.Span)
        {
            IdSpan = id.Length == 0 ? item.Span : ScalarReader.SpanWithin(item, written.IndexOf(id, StringComparison.Ordinal), id.Length, text),
        };
    }
}
