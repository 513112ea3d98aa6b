using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Declarations;

/// <summary>All that the files of a catalog declare, with names looked up across files. Immutable, thread-safe.</summary>
public sealed class CatalogDeclarations
{
    private readonly Dictionary<string, TypeDeclaration> _typeByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumDeclaration> _enumByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceDeclaration> _sourceById = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, string> _sourceNames;
    private readonly ImmutableHashSet<string> _lostNames;

    internal CatalogDeclarations(
        CatalogSection? catalog,
        ImmutableArray<TypeDeclaration> types,
        ImmutableArray<EnumDeclaration> enums,
        ImmutableArray<SourceDeclaration> sources,
        ImmutableDictionary<string, string> sourceNames,
        bool areWhole,
        ImmutableHashSet<string> lostNames,
        ImmutableArray<FactDiagnostic> diagnostics)
    {
        Catalog = catalog;
        Types = types;
        Enums = enums;
        Sources = sources;
        _sourceNames = sourceNames;
        AreWhole = areWhole;
        _lostNames = lostNames;
        Diagnostics = diagnostics;
        foreach (TypeDeclaration type in types)
        {
            _typeByName[type.Name] = type;
        }

        foreach (EnumDeclaration declaration in enums)
        {
            _enumByName[declaration.Name] = declaration;
        }

        foreach (SourceDeclaration source in sources)
        {
            _sourceById[source.Id] = source;
        }
    }

    /// <summary>The <c>catalog</c> section, or null.</summary>
    public CatalogSection? Catalog { get; }

    /// <summary>The types in the order of the catalog, those that could not be read included.</summary>
    public ImmutableArray<TypeDeclaration> Types { get; }

    /// <summary>The enums in the order of the catalog.</summary>
    public ImmutableArray<EnumDeclaration> Enums { get; }

    /// <summary>The sources in the order of the catalog.</summary>
    public ImmutableArray<SourceDeclaration> Sources { get; }

    /// <summary>
    /// False while a part of some file is lost, so that a name may be declared there: names that cannot be found are then held back.
    /// </summary>
    public bool AreWhole { get; }

    internal ImmutableArray<FactDiagnostic> Diagnostics { get; }

    /// <summary>Whether a name that cannot be found may stand in a lost part of some file, so that its absence is no mistake of whoever uses it.</summary>
    internal bool MayHave(string name) => !AreWhole || _lostNames.Contains(name);

    /// <summary>The type of a name, or null.</summary>
    public TypeDeclaration? TypeOf(string name) => _typeByName.TryGetValue(name, out TypeDeclaration? type) ? type : null;

    /// <summary>The enum of a name, or null.</summary>
    public EnumDeclaration? EnumOf(string name) => _enumByName.TryGetValue(name, out EnumDeclaration? declaration) ? declaration : null;

    /// <summary>The name of a source in C#, or null where it cannot have one of its own.</summary>
    public string? MemberNameOf(SourceDeclaration source) => _sourceNames.TryGetValue(source.Id, out string? name) ? name : null;

    /// <summary>The source of an id, or null.</summary>
    public SourceDeclaration? SourceOf(string id) => _sourceById.TryGetValue(id, out SourceDeclaration? source) ? source : null;
}
