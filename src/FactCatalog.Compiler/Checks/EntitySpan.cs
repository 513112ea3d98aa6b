using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Checks;

/// <summary>The lifetime of an entity as its type declares it and its best claims state it; a side that is not stated is null. Immutable.</summary>
internal readonly record struct EntitySpan(StatedValue? Start, StatedValue? End)
{
    public FactDate? StartDate => DateOf(Start);

    public FactDate? EndDate => DateOf(End);

    public static EntitySpan Of(Entity entity)
    {
        TypeDeclaration type = entity.Type;
        return new EntitySpan(Side(entity, type.SpanStart), Side(entity, type.SpanEnd));
    }

    private static StatedValue? Side(Entity entity, string? field) => field is null ? null : StatedValue.Best(entity, entity.Type.IndexOf(field));

    private static FactDate? DateOf(StatedValue? value) => (value?.Claim.Value as DateValue)?.Date;
}
