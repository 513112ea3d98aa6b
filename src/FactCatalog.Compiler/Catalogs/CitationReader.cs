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
            string text = item.Text.Trim();
            int hash = text.IndexOf('#');
            citations.Add(hash < 0 || hash == text.Length - 1
                ? new SourceCitation(text.TrimEnd('#'), Passage: null, item.Span)
                : new SourceCitation(text.Substring(0, hash), text.Substring(hash + 1), item.Span));
        }

        return citations.MoveToImmutable();
    }
}
