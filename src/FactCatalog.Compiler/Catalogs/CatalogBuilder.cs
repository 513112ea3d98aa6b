using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Joins what all files state into one catalog, and looks up the names of entities and sources.</summary>
internal static class CatalogBuilder
{
    /// <param name="declarations">What all files declare.</param>
    /// <param name="defaults">The defaults of fields.</param>
    /// <param name="files">What each file states, in the order of the catalog.</param>
    public static Catalog Build(CatalogDeclarations declarations, DefaultValues defaults, ImmutableArray<BoundFile> files)
    {
        ImmutableArray<FactDiagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<FactDiagnostic>();
        diagnostics.AddRange(declarations.Diagnostics);
        diagnostics.AddRange(defaults.Diagnostics);
        foreach (BoundFile file in files)
        {
            diagnostics.AddRange(file.Diagnostics);
        }

        EntityIndex index = new(files.SelectMany(file => file.Entities), diagnostics);
        ReferenceResolver references = new(declarations, index, new HashSet<string>(files.SelectMany(file => file.LostIds), StringComparer.Ordinal), diagnostics);
        ImmutableDictionary<string, MemberNames>.Builder names = ImmutableDictionary.CreateBuilder<string, MemberNames>(StringComparer.Ordinal);
        foreach (TypeDeclaration type in declarations.Types.Where(type => type.IsReadable))
        {
            ImmutableArray<Entity> entities = index.Of(type.Name);
            names.Add(type.Name, MemberNames.Choose(type, entities, diagnostics));
            foreach (Entity entity in entities)
            {
                references.Resolve(entity);
            }

            for (int i = 0; i < type.Fields.Length; i++)
            {
                if (defaults.Of(type, i) is { } stated)
                {
                    references.Resolve($"The default of '{type.Fields[i].Name}'", type.Fields[i].Type!, stated);
                }
            }
        }

        ImmutableArray<ConstantGroup> constants = ConstantGroups.Join(files.SelectMany(file => file.Constants), declarations, diagnostics);
        foreach (Constant constant in constants.SelectMany(group => group.Constants))
        {
            references.Resolve($"The constant '{constant.Name}'", constant.Type, constant.Stated);
        }

        return new Catalog(declarations, index, constants, names.ToImmutable(), references.Broken(), diagnostics.ToImmutable());
    }
}
