using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Joins what all files declare: finds what is declared twice, and looks up the names of types and enums.</summary>
internal static class DeclarationMerger
{
    /// <param name="files">The declarations of each file, in the order of the catalog.</param>
    /// <param name="areWhole">Whether no part of any file is lost.</param>
    public static CatalogDeclarations Merge(ImmutableArray<FileDeclarations> files, bool areWhole)
    {
        ImmutableArray<FactDiagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<FactDiagnostic>();
        areWhole &= !files.Any(file => file.MayHaveMore);
        ImmutableHashSet<string> lost = files.Aggregate(ImmutableHashSet<string>.Empty.WithComparer(StringComparer.Ordinal), (names, file) => names.Union(file.LostNames));
        CatalogSection? catalog = null;
        foreach (FileDeclarations file in files)
        {
            diagnostics.AddRange(file.Diagnostics);
            if (file.Catalog is not null && catalog is not null)
            {
                diagnostics.Add(Twice("section", "catalog", file.Catalog.Location, catalog.Location));
            }

            catalog ??= file.Catalog;
        }

        ImmutableArray<EnumDeclaration> enums = FirstOfEach(files.SelectMany(file => file.Enums), "enum", e => e.Name, e => e.Location, diagnostics);
        ImmutableArray<TypeDeclaration> types = FirstOfEach(files.SelectMany(file => file.Types), "type", t => t.Name, t => t.Location, diagnostics);
        ImmutableArray<SourceDeclaration> sources = FirstOfEach(files.SelectMany(file => file.Sources), "source", s => s.Id, s => s.Location, diagnostics);
        types = TopLevelNames.Settle(types, enums, sources, diagnostics);
        types = ResolveFieldTypes(types, enums, name => !areWhole || lost.Contains(name), diagnostics);
        CrossTypeOptions.Check(types, diagnostics);
        return new CatalogDeclarations(catalog, types, enums, sources, SourceNames.Choose(sources, diagnostics), areWhole, lost, diagnostics.ToImmutable());
    }

    private static ImmutableArray<T> FirstOfEach<T>(
        IEnumerable<T> declared,
        string what,
        Func<T, string> name,
        Func<T, FactLocation> location,
        ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        Dictionary<string, T> first = new(StringComparer.Ordinal);
        ImmutableArray<T>.Builder kept = ImmutableArray.CreateBuilder<T>();
        foreach (T declaration in declared)
        {
            if (first.TryGetValue(name(declaration), out T? earlier))
            {
                diagnostics.Add(Twice(what, name(declaration), location(declaration), location(earlier)));
            }
            else
            {
                first.Add(name(declaration), declaration);
                kept.Add(declaration);
            }
        }

        return kept.ToImmutable();
    }

    private static FactDiagnostic Twice(string what, string name, FactLocation second, FactLocation first) => new(
        NameRules.DeclaredTwice,
        second,
        $"The {what} '{name}' is already declared in {first.Place}, and that declaration counts; remove one of them.",
        ImmutableArray.Create(first));

    private static ImmutableArray<TypeDeclaration> ResolveFieldTypes(
        ImmutableArray<TypeDeclaration> types,
        ImmutableArray<EnumDeclaration> enums,
        Func<string, bool> mayBeLost,
        ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        Dictionary<string, TypeDeclaration> typeByName = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        Guesses guesses = new(most: 200);
        HashSet<string> enumNames = new(enums.Select(declaration => declaration.Name), StringComparer.Ordinal);
        return types.Select(type => type.With(type.Fields.Select(Resolve).ToImmutableArray())).ToImmutableArray();

        FieldDeclaration Resolve(FieldDeclaration field)
        {
            if (field.Type is not { Kind: FieldKind.Reference } reference)
            {
                return field;
            }

            if (enumNames.Contains(reference.Name))
            {
                // A type of the same name has been reported; nobody knows which of the two is meant.
                return field.With(CSharpName.IsPascalCase(reference.Name) && !typeByName.ContainsKey(reference.Name) ? reference with { Kind = FieldKind.Enum } : null);
            }

            if (typeByName.TryGetValue(reference.Name, out TypeDeclaration? target))
            {
                return target.IsReadable ? field : field.With(type: null);
            }

            // What cannot be the name of a type or an enum is a mistake, whatever may be lost.
            if (!mayBeLost(reference.Name) || !CSharpName.IsPascalCase(reference.Name))
            {
                diagnostics.Add(new FactDiagnostic(DeclarationRules.Senseless, field.TypeLocation, FieldTypeReader.Unknown($"The field '{field.Name}'", reference.Name, enumNames.Concat(typeByName.Keys), guesses)));
            }

            return field.With(type: null);
        }
    }
}
