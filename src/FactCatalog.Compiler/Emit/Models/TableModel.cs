namespace FactCatalog.Compiler.Emit.Models;

/// <summary>What the table of a type is made of. Equal where the generated table is, apart from line numbers.</summary>
/// <param name="Name">The name of the record.</param>
/// <param name="Plural">The name of the class that holds the table.</param>
/// <param name="Rows">The entities that become records, in the order of the catalog.</param>
/// <param name="AreNamed">Whether entities have named accessors and ids.</param>
/// <param name="HasConstants">Whether entities have constants.</param>
/// <param name="HasSources">Whether the catalog declares sources.</param>
/// <param name="Former">The forwards of earlier names.</param>
/// <param name="Dropped">The names of entities that state too little to become records; they keep their accessors, so that C# elsewhere does not break.</param>
public sealed record TableModel(
    string Name,
    string Plural,
    EquatableArray<RowModel> Rows,
    bool AreNamed,
    bool HasConstants,
    bool HasSources,
    EquatableArray<ForwardModel> Former,
    EquatableArray<DroppedModel> Dropped);

/// <summary>An earlier name of an entity in C#, and the present one.</summary>
public sealed record ForwardModel(string Name, string Current);

/// <summary>An entity that is known, but is no record.</summary>
public sealed record DroppedModel(string MemberName, string Id);
