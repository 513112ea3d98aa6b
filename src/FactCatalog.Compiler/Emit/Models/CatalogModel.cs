using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Emit.Models;

/// <summary>All that C# is made of. Each part is compared on its own, so that a change regenerates only its part.</summary>
/// <param name="Records">The records.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Enums">The enums.</param>
/// <param name="Groups">The groups of constants.</param>
/// <param name="Sources">The sources; none where the catalog declares none.</param>
/// <param name="Overview">The class <c>Catalog</c>; none where there is nothing to generate.</param>
public sealed record CatalogModel(
    EquatableArray<RecordModel> Records,
    EquatableArray<TableModel> Tables,
    EquatableArray<EnumModel> Enums,
    EquatableArray<GroupModel> Groups,
    EquatableArray<SourcesModel> Sources,
    EquatableArray<OverviewModel> Overview);

/// <summary>An enum.</summary>
public sealed record EnumModel(string Name, EquatableArray<EnumMember> Members);

/// <summary>A group of constants.</summary>
public sealed record GroupModel(string Name, EquatableArray<ConstantModel> Constants);

/// <summary>A constant of a group.</summary>
/// <param name="Summary">What it means, its value and its sources.</param>
/// <param name="Attributes">The attributes, each a line.</param>
/// <param name="Declaration">The member declaration, with <see cref="CSharpType.Here"/> where the catalog's namespace belongs.</param>
/// <param name="Place">Where it is stated.</param>
public sealed record ConstantModel(string Summary, EquatableArray<string> Attributes, string Declaration, PlaceModel Place);

/// <summary>The sources.</summary>
public sealed record SourcesModel(EquatableArray<SourceModel> Sources);

/// <summary>A source: the cells of its row, the name of its accessor (or null), the documentation, and where it is declared.</summary>
public sealed record SourceModel(string Id, string? MemberName, string Cells, string Summary, PlaceModel Place);

/// <summary>What the class <c>Catalog</c> says of the whole.</summary>
/// <param name="Doc">What the catalog is about, or null.</param>
/// <param name="AsOf">Its "today" as EDTF, or null.</param>
/// <param name="Plurals">The classes that hold the tables.</param>
public sealed record OverviewModel(string? Doc, string? AsOf, EquatableArray<string> Plurals);
