using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Rules;

/// <summary>Tells of a rule that an entity breaks: FACT401, or FACT104 where only an approximate or uncertain date breaks it.</summary>
public static class BrokenRule
{
    /// <summary>
    /// The finding. It stands at the value whose source is least trusted; among equals at one of the entity itself, and among those at the last
    /// in the file; at the entity's id where no value is stated anywhere. Whether the entity ignores it is not asked here.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="entity">The entity that breaks it.</param>
    /// <param name="outcome">What the rule says of the entity; its truth is false.</param>
    public static FactDiagnostic Describe(CheckedRule rule, Entity entity, RuleOutcome outcome)
    {
        InvolvedValue? blamed = outcome.Values
            .Where(value => value.Location is not null)
            .OrderBy(value => value.Trust)
            .ThenBy(value => ReferenceEquals(value.Entity, entity) ? 0 : 1)
            .ThenByDescending(value => value.Location!.Value.Text.FactPath, StringComparer.Ordinal)
            .ThenByDescending(value => value.Location!.Value.Span.Start)
            .FirstOrDefault();
        FactLocation primary = blamed?.Location ?? entity.Location;
        ImmutableArray<FactLocation> others = outcome.Values
            .Where(value => value.Location is not null && !ReferenceEquals(value, blamed))
            .Select(value => value.Location!.Value)
            .Append(rule.Declaration.Location)
            .Distinct()
            .ToImmutableArray();

        string values = string.Join(", ", outcome.Values.Select(value => Show(value, isHere: ReferenceEquals(value, blamed))));
        string because = rule.Declaration.Because is { } reason ? $"{RuleText.OneLine(reason).TrimEnd('.')}; " : string.Empty;
        string basis = values.Length > 0 ? $": {values}" : string.Empty;
        string place = rule.Declaration.Location.Place;
        return outcome.NeedsUncertainDates
            ? new FactDiagnostic(DateRules.StretchedDate, primary, $"{entity} keeps the rule {rule} ({because}{place}) only if an approximate or uncertain date is stretched{basis}.", others)
            : new FactDiagnostic(RuleRules.BrokenRule, primary, $"{entity} breaks the rule {rule} ({because}{place}){basis}. Correct a value, or, if all of them are right, say why: $ignore: {{ FACT401: … }}.", others) { Severity = rule.Declaration.Severity };
    }

    private static string Show(InvolvedValue value, bool isHere)
    {
        string place = isHere || value.Location is not { } location ? string.Empty : $" ({location.Place})";
        return $"{value.Path} is {value.Value}{place}";
    }
}
