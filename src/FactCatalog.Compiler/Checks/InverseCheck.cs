using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT403: an entity refers to another by a field with an inverse, and the other does not refer back.</summary>
internal sealed class InverseCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (Entity entity in catalog.UpheldEntities())
        {
            for (int i = 0; i < entity.Fields.Length; i++)
            {
                FieldDeclaration field = entity.Type.Fields[i];
                if (field.Constraints.Inverse is not { } inverse
                    || StatedValue.Best(entity, i) is not { } reference
                    || catalog.Declarations.TypeOf(field.Type!.Name) is not { } targetType
                    || targetType.IndexOf(inverse) < 0)
                {
                    continue;
                }

                foreach (ReferenceValue item in reference.Claim.Value.Items().OfType<ReferenceValue>())
                {
                    if (catalog.Find(targetType, item.Id) is { } target && !RefersBack(target, inverse, entity))
                    {
                        yield return new FactDiagnostic(
                            RuleRules.MissingInverse,
                            new FactLocation(reference.Location.Text, item.Span),
                            $"{entity} names {field.Name} '{item.Id}', but {target} ({target.Location.Place}) does not name '{entity.Id}' as its {inverse}; add it there, or remove it here.",
                            ImmutableArray.Create(target.Location))
                        {
                            Subjects = ImmutableArray.Create(entity, target),
                        };
                    }
                }
            }
        }
    }

    private static bool RefersBack(Entity target, string inverse, Entity entity)
    {
        int index = target.Type.IndexOf(inverse);
        if (target.Fields[index] is not { } stated)
        {
            return false;
        }

        // What could not be read may well have named the entity.
        return stated.Text is null || stated.Claims.Any(claim => claim.Value.Items().OfType<ReferenceValue>().Any(back => string.Equals(back.Id, entity.Id, StringComparison.Ordinal)));
    }
}
