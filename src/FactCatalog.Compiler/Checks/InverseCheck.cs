using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT403: an entity refers to another by a field with an inverse, and the other does not refer back. A reference that is no longer valid on
/// the catalog's day needs none, and neither does one to a refuted entity.
/// </summary>
internal sealed class InverseCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types.Where(type => type.IsReadable))
        {
            for (int i = 0; i < type.Fields.Length; i++)
            {
                FieldDeclaration field = type.Fields[i];
                if (field is { Constraints.Inverse: { } inverse, Type: { Kind: FieldKind.Reference } reference }
                    && catalog.Declarations.TypeOf(reference.Name) is { } targetType
                    && targetType.IndexOf(inverse) is var back and >= 0
                    && targetType.Fields[back].Type is { Kind: FieldKind.Reference, Name: var backName }
                    && string.Equals(backName, type.Name, StringComparison.Ordinal))
                {
                    BackReferences known = new(catalog, targetType, back, type);
                    foreach (FactDiagnostic finding in catalog.EntitiesOf(type).SelectMany(entity => Check(catalog, entity, i, known)))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private static IEnumerable<FactDiagnostic> Check(Catalog catalog, Entity entity, int field, BackReferences known)
    {
        if (StatedValue.Best(entity, field) is not { } reference || HasEnded(reference.Claim, catalog.Declarations.Catalog?.AsOf))
        {
            yield break;
        }

        foreach ((ReferenceValue item, Entity target) in catalog.TargetsOf(known.TargetType, reference.Claim.Value))
        {
            if (!known.MayRefer(target, entity))
            {
                yield return new FactDiagnostic(
                    RuleRules.MissingInverse,
                    reference.Location == reference.Origin ? reference.At(item) : reference.Location,
                    $"{entity} names {reference.Field.Name} '{item.Id}', but {target} ({target.Location.Place}) does not name '{entity.Id}' under '{known.FieldName}'. Add it there, or remove it here.",
                    ImmutableArray.Create(target.Location))
                {
                    Subjects = ImmutableArray.Create(entity, target),
                };
            }
        }
    }

    private static bool HasEnded(ClaimedValue claim, FactDate? today) =>
        claim.Valid is { Latest: { IsFinite: true } end } && today is { Earliest: { IsFinite: true } day } && end.CompareTo(day) < 0;

    /// <summary>All references by the inverse field, in any claim that is upheld, so that each is looked at once. Immutable once made.</summary>
    private sealed class BackReferences
    {
        private readonly HashSet<(Entity From, Entity To)> _stated = [];

        // What could not be read, or leads nowhere, may well have meant the entity; that has been reported.
        private readonly HashSet<Entity> _unsure = [];

        public BackReferences(Catalog catalog, TypeDeclaration targetType, int field, TypeDeclaration type)
        {
            TargetType = targetType;
            FieldName = targetType.Fields[field].Name;
            foreach (Entity target in catalog.EntitiesOf(targetType))
            {
                StatedField? stated = target.Fields[field];
                if (stated is null ? target.IsDropped : stated.Text is null)
                {
                    _unsure.Add(target);
                    continue;
                }

                foreach (ReferenceValue item in stated?.Claims.Where(claim => claim.IsUpheld).SelectMany(claim => claim.Value.Items()).OfType<ReferenceValue>() ?? [])
                {
                    if (catalog.Find(type, item.Id) is { } entity)
                    {
                        _stated.Add((target, entity));
                    }
                    else
                    {
                        _unsure.Add(target);
                    }
                }
            }
        }

        public TypeDeclaration TargetType { get; }

        public string FieldName { get; }

        public bool MayRefer(Entity from, Entity to) => _stated.Contains((from, to)) || _unsure.Contains(from);
    }
}
