using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Dates;
using FactCatalog.Compiler.Declarations;
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
        HashSet<StatedDate> suspects = [];
        HashSet<string> contradictions = new(StringComparer.Ordinal);
        foreach (TemporalConflict conflict in orders.Solution.Conflicts)
        {
            ImmutableArray<DateStatement> chain = conflict.Statements.Select(statement => orders.Statements[statement]).ToImmutableArray();
            StatedDate[] dates = chain.OfType<StatedDate>().ToArray();
            if (chain.Length - dates.Length < OrderingsOfAChain || Array.Exists(dates, suspects.Contains))
            {
                continue;
            }

            FactDiagnostic finding = Report(conflict, chain, orders);
            if (dates.Length == 0)
            {
                // Declarations that contradict each other do so for every entity.
                if (contradictions.Add(string.Join("|", chain.Select(statement => statement.Location.Place).OrderBy(place => place, StringComparer.Ordinal))))
                {
                    yield return finding;
                }

                continue;
            }

            // One wrong date may break many chains, and which of the least trusted dates of this one it is nobody knows. The others say nothing
            // further, unless somebody knows better: an entity that is exempt is right.
            if (!finding.Subjects.Any(subject => subject.Remarks.Ignores(finding.Rule.Id)))
            {
                SourceTrust least = dates.Min(date => Blame.TrustOf(date.Value, catalog.Declarations));
                suspects.UnionWith(dates.Where(date => Blame.TrustOf(date.Value, catalog.Declarations) == least && (date.Date.IsSoft() || !conflict.IsSoft)));
            }

            yield return finding;
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
            string described = chain[i] is StatedDate stated ? stated.Describe(BoundOf(stated, conflict, orders)) : ((OrderingStatement)chain[i]).Described;
            message.Append($" ({Invariant(i + 1)}) {described}{(i + 1 < chain.Length ? ';' : '.')}");
        }

        string[] remedies = conflict.Remedies().Select(remedy => Remedy(remedy, orders)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        message.Append(remedies.Length > 0
            ? $" Any one of them may be wrong: {string.Join(", or ", remedies)}, would do."
            : " No dates can keep all of them; change one of them.");
        return new FactDiagnostic(
            conflict.IsSoft ? DateRules.StretchedDate : DateRules.Conflict,
            blamed.Location,
            message.ToString(),
            chain.Where(statement => !ReferenceEquals(statement, blamed)).Select(statement => statement.Location).Where(place => place != blamed.Location).Distinct().ToImmutableArray())
        {
            Subjects = chain.Select(statement => statement.Owner).Distinct().ToImmutableArray(),
        };
    }

    // For a date that is not exact to the day: the end of it on which the conflict rests.
    private static string BoundOf(StatedDate statement, TemporalConflict conflict, DateOrders orders)
    {
        if (statement.Date.Earliest.Equals(statement.Date.Latest))
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
        ? $"{stated.Value.Entity} {stated.Value.Field.Name.Replace('_', ' ')} {DateBound.FromDayNumber(remedy.Day)} or {(remedy.OrLater ? "later" : "earlier")}"
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
