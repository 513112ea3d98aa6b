using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the <c>catalog</c> section.</summary>
internal static class CatalogSectionReader
{
    private static readonly ImmutableArray<string> Keys = ImmutableArray.Create("doc", "as_of", "require_source");

    public static CatalogSection Read(FactScalar key, FactMapping mapping, FindingList findings)
    {
        string? doc = null;
        FactDate? asOf = null;
        bool requireSource = false;
        foreach (FactEntry entry in mapping.Known(findings, "The section 'catalog'", Keys))
        {
            switch (entry.Key.Text)
            {
                case "doc":
                    doc = ScalarReader.ReadText(entry, findings);
                    break;
                case "as_of":
                    asOf = ScalarReader.ReadDate(entry, findings);
                    break;
                default:
                    requireSource = ScalarReader.ReadBool(entry, findings, ValueRules.WrongType) ?? false;
                    break;
            }
        }

        return new CatalogSection(findings.At(key.Span)) { Doc = doc, AsOf = asOf, RequireSource = requireSource };
    }
}
