using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT202: two entities share the value of a unique field, or all values of a unique key. Of several that share one, each but the first is one
/// finding, with the first.
/// </summary>
internal sealed class UniqueKeyCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types.Where(type => type.IsReadable))
        {
            foreach (ImmutableArray<int> key in type.UniqueKeys)
            {
                foreach (List<Entity> sharing in Sharing(type, key, catalog))
                {
                    foreach ((Entity first, Entity second) in Pairs(sharing))
                    {
                        yield return Report(type, key, first, second, catalog);
                    }
                }
            }
        }
    }

    private static List<List<Entity>> Sharing(TypeDeclaration type, ImmutableArray<int> key, Catalog catalog)
    {
        Dictionary<string, Entity> firstOf = new(StringComparer.Ordinal);
        Dictionary<string, List<Entity>> sharing = new(StringComparer.Ordinal);
        foreach (Entity entity in catalog.EntitiesOf(type))
        {
            if (KeyText.Of(entity, key, catalog) is not { } text)
            {
                continue;
            }

            if (!firstOf.TryGetValue(text, out Entity? first))
            {
                firstOf.Add(text, entity);
            }
            else if (sharing.TryGetValue(text, out List<Entity>? entities))
            {
                entities.Add(entity);
            }
            else
            {
                sharing.Add(text, [first, entity]);
            }
        }

        return [.. sharing.Values];
    }

    // An exempt entity excuses itself, but not two others that share the value as well.
    private static IEnumerable<(Entity First, Entity Second)> Pairs(List<Entity> sharing)
    {
        Entity? held = null;
        foreach (Entity entity in sharing)
        {
            if (entity.Remarks.Ignores(DuplicateRules.SharedKey.Id))
            {
                yield return ReferenceEquals(entity, sharing[0]) ? (entity, sharing[1]) : (sharing[0], entity);
            }
            else if (held is null)
            {
                held = entity;
            }
            else
            {
                yield return (held, entity);
            }
        }
    }

    private static FactDiagnostic Report(TypeDeclaration type, ImmutableArray<int> key, Entity first, Entity second, Catalog catalog)
    {
        StatedValue[] values = new[] { first, second }.SelectMany(entity => key.Select(field => StatedValue.Best(entity, field)!)).ToArray();
        StatedValue blamed = Blame.Choose(values, owner: null, catalog.Declarations);
        Entity other = ReferenceEquals(blamed.Entity, second) ? first : second;
        StatedValue theirs = values.First(value => ReferenceEquals(value.Entity, other) && value.FieldIndex == blamed.FieldIndex);
        return new FactDiagnostic(
            DuplicateRules.SharedKey,
            blamed.Location,
            $"{blamed.Entity} and {other} ({theirs.Location.Place}) share {KeyText.Shared(type, key, first, second)}, which is unique among {type.Plural}. Correct one of them, or make them one entity; if both are right, say why: $ignore: {{ FACT202: … }}.",
            ImmutableArray.Create(theirs.Location))
        {
            Subjects = ImmutableArray.Create(first, second),
        };
    }
}
