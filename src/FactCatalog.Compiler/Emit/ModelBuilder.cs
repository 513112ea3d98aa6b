using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Reduces a catalog to what C# is made of.</summary>
public static class ModelBuilder
{
    /// <summary>Up to how many entities a type has constants unless it says otherwise.</summary>
    private const int MostConstantsByDefault = 1_000;

    // The row of an entity that did not change is not made again.
    private static readonly ConditionalWeakTable<Entity, RowModel> Rows = new();

    /// <summary>The models, each equal to that of another catalog where the generated code is the same.</summary>
    public static CatalogModel Build(Catalog catalog)
    {
        CatalogDeclarations declarations = catalog.Declarations;
        ImmutableArray<TypeDeclaration> types = declarations.Types.RemoveAll(type => !type.IsReadable);
        ImmutableArray<EnumDeclaration> enums = declarations.Enums.RemoveAll(declaration => !Names.CSharpName.IsPascalCase(declaration.Name));
        bool isEmpty = types.IsEmpty && enums.IsEmpty && catalog.Constants.IsEmpty && declarations.Sources.IsEmpty;
        return new CatalogModel(
            Array(types.Select(type => Record(type, declarations))),
            Array(types.Select(type => Table(type, catalog))),
            Array(enums.Select(declaration => new EnumModel(declaration.Name, Array(declaration.Members)))),
            Array(catalog.Constants.Select(group => GroupBuilder.Build(group, catalog))),
            Array(declarations.Sources.IsEmpty ? [] : new[] { SourcesBuilder.Build(declarations) }),
            Array(isEmpty ? [] : new[] { new OverviewModel(declarations.Catalog?.Doc, declarations.Catalog?.AsOf?.ToString(), Array(types.Select(type => type.Plural))) }));
    }

    internal static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());

    private static RecordModel Record(TypeDeclaration type, CatalogDeclarations declarations)
    {
        IEnumerable<FieldModel> fields = type.Fields.Where(field => field.Type is not null).Select(field => new FieldModel(
            field.Name,
            field.MemberName,
            field.Type!.Kind,
            field.Type.Kind is FieldKind.Enum or FieldKind.Reference ? field.Type.Name : string.Empty,
            field.Type.Kind == FieldKind.Reference ? declarations.TypeOf(field.Type.Name)!.Plural : string.Empty,
            field.Type.IsList,
            field.Type.IsOptional,
            field.Doc,
            field.Unit));
        return new RecordModel(type.Name, type.Plural, type.Doc, Array(fields), type.HasSpan, MemberOf(type, type.SpanStart), MemberOf(type, type.SpanEnd));
    }

    private static string? MemberOf(TypeDeclaration type, string? field) => field is null ? null : type.Fields[type.IndexOf(field)].MemberName;

    private static TableModel Table(TypeDeclaration type, Catalog catalog)
    {
        ImmutableArray<Entity> entities = catalog.EntitiesOf(type);
        MemberNames names = catalog.MemberNamesByType[type.Name];
        bool hasConstants = names.AreNamed && (type.Constants ?? entities.Length <= MostConstantsByDefault);
        RowBuilder builder = new(catalog.Declarations.Catalog?.AsOf, catalog.BrokenReferences);
        ImmutableArray<RowModel>.Builder rows = ImmutableArray.CreateBuilder<RowModel>(entities.Length);
        ImmutableArray<DroppedModel>.Builder dropped = ImmutableArray.CreateBuilder<DroppedModel>();
        foreach (Entity entity in entities)
        {
            string? memberName = names.Of(entity);
            if (builder.IsRecord(entity))
            {
                rows.Add(Row(entity, memberName, hasConstants, builder, catalog.BrokenReferences.IsEmpty));
            }
            else if (memberName is not null)
            {
                dropped.Add(new DroppedModel(memberName, entity.Id));
            }
        }

        return new TableModel(
            type.Name,
            type.Plural,
            new EquatableArray<RowModel>(rows.ToImmutable()),
            names.AreNamed,
            hasConstants,
            !catalog.Declarations.Sources.IsEmpty,
            Array(names.Former.Select(former => new ForwardModel(former.Name, former.Current))),
            new EquatableArray<DroppedModel>(dropped.ToImmutable()));
    }

    private static RowModel Row(Entity entity, string? memberName, bool hasConstants, RowBuilder builder, bool isWhole)
    {
        // While references are broken, a row depends on more than its entity.
        if (!isWhole)
        {
            return builder.Build(entity, memberName, hasConstants);
        }

        if (Rows.TryGetValue(entity, out RowModel? row)
            && string.Equals(row.MemberName, memberName, StringComparison.Ordinal)
            && (row.Constants.Count > 0 || !hasConstants || memberName is null))
        {
            return row;
        }

        RowModel built = builder.Build(entity, memberName, hasConstants);
        Rows.Remove(entity);
        return Rows.GetValue(entity, _ => built);
    }
}
