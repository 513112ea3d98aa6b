using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>All facts of all files, with names looked up: what checks examine and what C# is made of. Immutable, thread-safe.</summary>
public sealed class Catalog
{
    private readonly EntityIndex _index;

    internal Catalog(
        CatalogDeclarations declarations,
        EntityIndex index,
        ImmutableArray<ConstantGroup> constants,
        ImmutableDictionary<string, MemberNames> memberNames,
        ImmutableHashSet<ReferenceValue> brokenReferences,
        ImmutableArray<FactDiagnostic> diagnostics)
    {
        Declarations = declarations;
        _index = index;
        Constants = constants;
        MemberNamesByType = memberNames;
        BrokenReferences = brokenReferences;
        Diagnostics = diagnostics;
    }

    /// <summary>What the files declare.</summary>
    public CatalogDeclarations Declarations { get; }

    /// <summary>The groups of constants.</summary>
    public ImmutableArray<ConstantGroup> Constants { get; }

    /// <summary>All findings so far, in no particular order.</summary>
    public ImmutableArray<FactDiagnostic> Diagnostics { get; }

    internal ImmutableDictionary<string, MemberNames> MemberNamesByType { get; }

    // By reference: two references that say the same at two places are two.
    internal ImmutableHashSet<ReferenceValue> BrokenReferences { get; }

    /// <summary>The entities of a type in the order of the catalog: each id once, dropped ones included.</summary>
    public ImmutableArray<Entity> EntitiesOf(TypeDeclaration type) => _index.Of(type.Name);

    /// <summary>The entity that an id names, or null.</summary>
    public Entity? Find(TypeDeclaration type, string id) => _index.Find(type.Name, id);
}
