using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Dates;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT103: stated dates and two or more orderings cannot all hold. What one ordering alone shows is told as FACT102, FACT105 or FACT401.
/// </summary>
internal sealed class DateOrderCheck : ICatalogCheck
{
    private const int OrderingsOfAChain = 2;

    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        DateOrders orders = DateOrders.Of(catalog);
        foreach (TemporalConflict conflict in orders.Solution.Conflicts)
        {
            ImmutableArray<DateStatement> chain = conflict.Statements.Select(statement => orders.Statements[statement]).ToImmutableArray();
            if (chain.Count(statement => statement is not StatedDate) >= OrderingsOfAChain)
            {
                yield return Report(conflict, chain, orders);
            }
        }
    }

    private static FactDiagnostic Report(TemporalConflict conflict, ImmutableArray<DateStatement> chain, DateOrders orders)
    {
        DateStatement blamed = orders.Statements[conflict.Blamed];
        StringBuilder message = new();
        string unless = conflict.IsSoft ? ", unless an approximate or uncertain date is stretched" : string.Empty;
        message.Append($"These {chain.Length} statements cannot all hold{unless}; at least {Amount(conflict.MissingDays)} missing.");
        for (int i = 0; i < chain.Length; i++)
        {
            message.Append($" ({Invariant(i + 1)}) {chain[i].Described}{BoundOf(chain[i], conflict, orders)}{(i + 1 < chain.Length ? ';' : '.')}");
        }

        string[] remedies = conflict.Remedies().Select(remedy => Remedy(remedy, orders)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (remedies.Length > 0)
        {
            message.Append(" Any one of them may be wrong: ").Append(string.Join(", or ", remedies)).Append(", would do.");
        }

        return new FactDiagnostic(
            conflict.IsSoft ? DateRules.StretchedDate : DateRules.Conflict,
            blamed.Location,
            message.ToString(),
            chain.Where(statement => !ReferenceEquals(statement, blamed)).Select(statement => statement.Location).Where(place => place != blamed.Location).Distinct().ToImmutableArray())
        {
            Subjects = chain.SelectMany(statement => statement.Entities).Distinct().ToImmutableArray(),
        };
    }

    // For a date that is not exact to the day: the end of it on which the conflict rests.
    private static string BoundOf(DateStatement statement, TemporalConflict conflict, DateOrders orders)
    {
        if (statement is not StatedDate { Date: var date } || date.Earliest.Equals(date.Latest))
        {
            return string.Empty;
        }

        foreach (TemporalLink link in conflict.Links.Where(link => ReferenceEquals(orders.Statements[link.Statement], statement)))
        {
            if (link.IsLatest)
            {
                return $", so not after {DateBound.FromDayNumber(link.Days)}";
            }

            if (link.IsEarliest)
            {
                return $", so not before {DateBound.FromDayNumber(-link.Days)}";
            }
        }

        return string.Empty;
    }

    private static string Remedy(TemporalRemedy remedy, DateOrders orders) => orders.Statements[remedy.Statement] is StatedDate stated
        ? $"'{stated.Value.Field.Name}' of {stated.Value.Entity} on {DateBound.FromDayNumber(remedy.Day)} or {(remedy.OrLater ? "later" : "earlier")}"
        : string.Empty;

    private static string Amount(long days)
    {
        const int DaysOfAYear = 365;
        const int DaysOfAMonth = 30;
        return days >= 2 * DaysOfAYear ? $"{Invariant((long)(days / 365.2425))} years are"
            : days >= 2 * DaysOfAMonth ? $"{Invariant(days / DaysOfAMonth)} months are"
            : days == 1 ? "1 day is"
            : $"{Invariant(days)} days are";
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
