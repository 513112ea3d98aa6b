using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads the facts and constants of one file by the declarations of all files.</summary>
internal static class Binder
{
    public static BoundFile Bind(FactSyntax file, CatalogDeclarations declarations, DefaultValues defaults)
    {
        if (file.Root is null)
        {
            return BoundFile.Empty;
        }

        FindingList findings = new(file.Text);
        ImmutableArray<string>.Builder lostIds = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<Entity> entities = SectionOf(file.Root, "facts") is { } facts
            ? BindFacts(facts, declarations, defaults, lostIds, findings)
            : ImmutableArray<Entity>.Empty;
        ImmutableArray<ConstantGroup> constants = SectionOf(file.Root, "constants") is { } section
            ? new ConstantReader(declarations, findings).Read(section)
            : ImmutableArray<ConstantGroup>.Empty;
        return new BoundFile(entities, constants, lostIds.ToImmutable(), findings.Drain());
    }

    // The first one of a name; what is wrong with sections as such has been reported with the declarations.
    private static FactMapping? SectionOf(FactMapping root, string name)
    {
        foreach (FactEntry section in root.Entries)
        {
            if (string.Equals(section.Key.Text, name, StringComparison.Ordinal))
            {
                return section.Value as FactMapping;
            }
        }

        return null;
    }

    private static ImmutableArray<Entity> BindFacts(FactMapping facts, CatalogDeclarations declarations, DefaultValues defaults, ImmutableArray<string>.Builder lostIds, FindingList findings)
    {
        ImmutableArray<Entity>.Builder entities = ImmutableArray.CreateBuilder<Entity>();
        EntityReader reader = new(declarations, defaults, findings);
        foreach (FactEntry entry in facts.Distinct(findings, SyntaxRules.NotWellFormed, "type"))
        {
            string name = entry.Key.Text;
            if (declarations.TypeOf(name) is not { } type)
            {
                ReportUnknownType(entry.Key, declarations, findings);
                lostIds.AddRange(LostNames.IdsIn(entry.Value));
            }
            else if (type.IsReadable && entry.Value is FactMapping mapping)
            {
                foreach (FactEntry stated in mapping.Entries)
                {
                    entities.Add(reader.Read(type, stated));
                }
            }
            else if (type.IsReadable && entry.Value is FactSequence or FactScalar { IsMissing: false })
            {
                findings.Report(ValueRules.WrongType, entry.Value.Span, $"The facts of the type '{name}' are a mapping of ids to entities, such as {name}: {{ some-id: {{ … }} }}.");
            }
        }

        return entities.ToImmutable();
    }

    private static void ReportUnknownType(FactScalar key, CatalogDeclarations declarations, FindingList findings)
    {
        if (declarations.MayHave(key.Text))
        {
            return;
        }

        string guess = Spelling.Guess(key.Text, declarations.Types.Select(type => type.Name));
        string mend = guess.Length > 0 ? guess : " Declare it under 'types'.";
        string what = findings.Text.Format == FactFormat.Csv ? $"The file's name says that its entities are of the type '{key.Text}', which" : $"The type '{key.Text}'";
        findings.Report(NameRules.UnknownName, key.Span, $"{what} is not declared.{mend}");
    }
}
