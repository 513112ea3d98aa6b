using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT107: an asserted claim states a date that is definitely later than the catalog's day, in a field that does not allow it. An interval is
/// later where it starts later. When a claim is valid is no such date, nor is a constant: neither can be declared with <c>future: true</c>.
/// </summary>
internal sealed class FutureDateCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        if (catalog.Declarations.Catalog?.AsOf is not { IsReversed: false } today)
        {
            yield break;
        }

        foreach (Entity entity in catalog.UpheldEntities().Where(entity => entity.Remarks.Status == FactStatus.Asserted))
        {
            foreach (StatedValue value in entity.UpheldValues())
            {
                if (value.Field is not { Type.Kind: FieldKind.Date, Constraints.AllowsFuture: false } || value.Claim.Status != FactStatus.Asserted)
                {
                    continue;
                }

                foreach (DateValue date in value.Claim.Value.Items().OfType<DateValue>().Where(date => !date.Date.IsReversed && today.IsSurelyBefore(date.Date)))
                {
                    // Of an interval only the start is compared.
                    bool isSoft = (date.Date.Start ?? date.Date).IsSoft() || today.IsSoft();
                    yield return new FactDiagnostic(
                        isSoft ? DateRules.StretchedDate : DateRules.FutureDate,
                        value.At(date),
                        isSoft
                            ? $"'{value.Field.Name}' of {entity} is {date.Date}, later than the catalog's day ({today}), unless an approximate or uncertain date is stretched."
                            : $"'{value.Field.Name}' of {entity} is {date.Date}, later than the catalog's day ({today}). Correct it, move 'as_of', or declare the field with future: true.")
                    {
                        Subjects = ImmutableArray.Create(entity),
                    };
                }
            }
        }
    }
}
