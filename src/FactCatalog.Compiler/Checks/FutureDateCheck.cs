using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT107: an asserted claim states a date that is definitely later than the catalog's day, in a field that does not allow it.</summary>
internal sealed class FutureDateCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        if (catalog.Declarations.Catalog?.AsOf is not { } today)
        {
            yield break;
        }

        foreach (Entity entity in catalog.UpheldEntities().Where(entity => entity.Remarks.Status == FactStatus.Asserted))
        {
            foreach (StatedValue value in entity.UpheldValues())
            {
                if (value.Field.Constraints.AllowsFuture || value.Claim.Status != FactStatus.Asserted)
                {
                    continue;
                }

                foreach (DateValue date in value.Claim.Value.Items().OfType<DateValue>().Where(date => date.Date.IsAfter(today) is true))
                {
                    bool isSoft = date.Date.IsSoft();
                    yield return new FactDiagnostic(
                        isSoft ? DateRules.StretchedDate : DateRules.FutureDate,
                        new FactLocation(value.Location.Text, date.Span),
                        isSoft
                            ? $"'{value.Field.Name}' of {entity} is {date.Date}, later than the catalog's day ({today}), unless the date is stretched."
                            : $"'{value.Field.Name}' of {entity} is {date.Date}, later than the catalog's day ({today}). Correct it, move 'as_of', or declare the field with future: true.")
                    {
                        Subjects = ImmutableArray.Create(entity),
                    };
                }
            }
        }
    }
}
