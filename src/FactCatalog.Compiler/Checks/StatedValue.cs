using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>A value as one entity claims it for one field: what findings about values speak of. Immutable, thread-safe.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="FieldIndex">The number of the field.</param>
/// <param name="Claim">The claim.</param>
internal sealed record StatedValue(Entity Entity, int FieldIndex, ClaimedValue Claim)
{
    public FieldDeclaration Field => Entity.Type.Fields[FieldIndex];

    /// <summary>
    /// Where a finding about the value is shown: at the value. A default stands in the type and is right for other entities, so a finding about
    /// it is shown at the entity that would have to state another value.
    /// </summary>
    public FactLocation Location => Entity.Fields[FieldIndex]!.IsDefault ? Entity.Location : Origin;

    /// <summary>Where the value stands: in the entity, or at the type for a default.</summary>
    public FactLocation Origin => At(Claim.Value);

    /// <summary>The value and its place, as messages put them: <c>launched 2003-10-15 [facts/missions.facts.yaml:12, gcat]</c>.</summary>
    public string Described => DescribeWith(string.Empty);

    /// <summary><see cref="Described"/>, with a remark about the value before its place.</summary>
    public string DescribeWith(string remark) => $"{Field.Name.Replace('_', ' ')} {Emit.ValueText.Of(Claim.Value)}{remark} [{Place}]";

    private string Place
    {
        get
        {
            IEnumerable<SourceCitation> sources = Claim.Sources.IsEmpty ? Entity.Remarks.Sources : Claim.Sources;
            return string.Join(", ", new[] { Origin.Place }.Concat(sources.Select(source => source.ToString())));
        }
    }

    /// <summary>The best value that an entity states for a field; null where it states none, or is itself refuted.</summary>
    public static StatedValue? Best(Entity entity, int field) =>
        field >= 0 && entity.Remarks.Status != FactStatus.Refuted && entity.Fields[field]?.Best is { } best ? new StatedValue(entity, field, best) : null;

    /// <summary>Where the value, or one item of a list, stands.</summary>
    public FactLocation At(FactValue item) => new(Entity.Fields[FieldIndex]!.Text!, item.Span);
}
