using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the sections of one file that declare: <c>catalog</c>, <c>enums</c>, <c>types</c> and <c>sources</c>. Also judges the names of all sections.</summary>
internal static class DeclarationReader
{
    /// <summary>The sections of a fact file.</summary>
    public static readonly ImmutableArray<string> Sections = ImmutableArray.Create("catalog", "enums", "types", "sources", "constants", "facts");

    public static FileDeclarations Read(FactSyntax file)
    {
        if (file.Root is null || file.Text.Format == FactFormat.Csv)
        {
            return FileDeclarations.None;
        }

        FindingList findings = new(file.Text);
        CatalogSection? catalog = null;
        ImmutableArray<TypeDeclaration> types = ImmutableArray<TypeDeclaration>.Empty;
        ImmutableArray<EnumDeclaration> enums = ImmutableArray<EnumDeclaration>.Empty;
        ImmutableArray<SourceDeclaration> sources = ImmutableArray<SourceDeclaration>.Empty;
        foreach (FactEntry section in file.Root.Known(findings, "A fact file", Sections))
        {
            if (MappingOf(section, findings) is not { } mapping)
            {
                continue;
            }

            switch (section.Key.Text)
            {
                case "catalog":
                    catalog = CatalogSectionReader.Read(section.Key, mapping, findings);
                    break;
                case "enums":
                    enums = EnumReader.Read(mapping, findings);
                    break;
                case "types":
                    types = TypeReader.Read(mapping, findings);
                    break;
                case "sources":
                    sources = SourceReader.Read(mapping, findings);
                    break;
                default:
                    // Constants and facts are read when all declarations are known.
                    break;
            }
        }

        ImmutableArray<FactDiagnostic> diagnostics = findings.Drain();
        (ImmutableHashSet<string> lost, bool mayHaveMore) = LostNames.In(file.Root);
        return catalog is null && types.IsEmpty && enums.IsEmpty && sources.IsEmpty && diagnostics.IsEmpty && lost.IsEmpty && !mayHaveMore
            ? FileDeclarations.None
            : new FileDeclarations { Catalog = catalog, Types = types, Enums = enums, Sources = sources, LostNames = lost, MayHaveMore = mayHaveMore, Diagnostics = diagnostics };
    }

    private static FactMapping? MappingOf(FactEntry section, FindingList findings)
    {
        if (section.Value is FactMapping mapping)
        {
            return mapping;
        }

        if (section.Value is not (FactUnreadable or FactScalar { IsMissing: true }))
        {
            DiagnosticDescriptor rule = section.Key.Text is "types" or "enums" ? DeclarationRules.Senseless : ValueRules.WrongType;
            findings.Report(rule, section.Value.Span, $"The section '{section.Key.Text}' is a mapping of names to what they stand for.");
        }

        return null;
    }
}
