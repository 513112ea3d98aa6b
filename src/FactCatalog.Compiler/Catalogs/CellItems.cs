using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Splits the cell of a CSV file into the items of a list.</summary>
internal static class CellItems
{
    private const char Separator = ';';

    /// <summary>The items of a scalar: those between semicolons in CSV, without surrounding white space and empty ones; the scalar itself in other notations.</summary>
    public static ImmutableArray<FactScalar> Of(FactScalar scalar, FactText text)
    {
        if (text.Format != FactFormat.Csv)
        {
            return ImmutableArray.Create(scalar);
        }

        ImmutableArray<FactScalar>.Builder items = ImmutableArray.CreateBuilder<FactScalar>();
        int start = 0;
        while (start <= scalar.Text.Length)
        {
            int end = scalar.Text.IndexOf(Separator, start);
            end = end < 0 ? scalar.Text.Length : end;
            string item = scalar.Text.Substring(start, end - start);
            string trimmed = item.Trim();
            if (trimmed.Length > 0)
            {
                int offset = start + item.Length - item.TrimStart().Length;
                TextSpan span = ScalarReader.SpanWithin(scalar, offset, trimmed.Length, text);
                items.Add(new FactScalar(span, trimmed, scalar.Style));
            }

            start = end + 1;
        }

        return items.ToImmutable();
    }
}
