using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Emit;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT202: two entities share the value of a unique field, or all values of a unique key.</summary>
internal sealed class UniqueKeyCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types.Where(type => type.IsReadable))
        {
            foreach (ImmutableArray<int> key in type.UniqueKeys)
            {
                Dictionary<string, Entity> first = new(StringComparer.Ordinal);
                foreach (Entity entity in catalog.EntitiesOf(type))
                {
                    if (KeyText.Of(entity, key) is not { } text)
                    {
                        continue;
                    }

                    if (first.TryGetValue(text, out Entity? other))
                    {
                        yield return Report(type, key, other, entity);
                    }
                    else
                    {
                        first.Add(text, entity);
                    }
                }
            }
        }
    }

    private static FactDiagnostic Report(TypeDeclaration type, ImmutableArray<int> key, Entity first, Entity second)
    {
        StatedValue value = StatedValue.Best(second, key[key.Length - 1])!;
        StatedValue other = StatedValue.Best(first, key[key.Length - 1])!;
        string shared = string.Join(", ", key.Select(field => $"{type.Fields[field].Name} {ValueText.Of(second.Fields[field]!.Best!.Value)}"));
        return new FactDiagnostic(
            DuplicateRules.SharedKey,
            value.Location,
            $"{first} ({other.Location.Place}) and {second} share {shared}, which is unique among {type.Plural}. Correct one of them, or make them one entity.",
            ImmutableArray.Create(other.Location))
        {
            Subjects = ImmutableArray.Create(first, second),
        };
    }
}
