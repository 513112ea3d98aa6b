using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Emit;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT402: a value outside the declared range, or a text that does not match the declared pattern.</summary>
internal sealed class ValueBoundsCheck : ICatalogCheck
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(250);

    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        Dictionary<FieldDeclaration, Regex> patterns = [];
        HashSet<FieldDeclaration> tooSlow = [];
        foreach (Entity entity in catalog.UpheldEntities())
        {
            foreach (StatedValue value in entity.UpheldValues())
            {
                FieldConstraints constraints = value.Field.Constraints;
                if (constraints.Range is { } range)
                {
                    foreach (FactValue number in value.Claim.Value.Items().Where(item => Number(item) is { } n && !range.Contains(n)))
                    {
                        yield return Report(value, number, $"'{value.Field.Name}' of {entity} is {ValueText.Of(number)}, outside the range {range.Written} ({value.Field.Location.Place}).");
                    }
                }

                if (constraints.Pattern is not { } pattern || tooSlow.Contains(value.Field))
                {
                    continue;
                }

                if (!patterns.TryGetValue(value.Field, out Regex? regex))
                {
                    patterns.Add(value.Field, regex = new Regex(pattern, RegexOptions.CultureInvariant, LongestMatch));
                }

                foreach (FactValue text in value.Claim.Value.Items())
                {
                    bool? matches = Matches(regex, text);
                    if (matches is null)
                    {
                        tooSlow.Add(value.Field);
                        yield return TooSlow(value.Field, pattern);
                        break;
                    }

                    if (matches is false)
                    {
                        yield return Report(value, text, $"'{value.Field.Name}' of {entity} is '{ScalarReader.Shortened(ValueText.Of(text))}', which does not match the pattern {pattern} ({value.Field.Location.Place}).");
                    }
                }
            }
        }
    }

    private static FactDiagnostic Report(StatedValue value, FactValue item, string message) =>
        new(ValueRules.OutOfBounds, new FactLocation(value.Location.Text, item.Span), message) { Subjects = ImmutableArray.Create(value.Entity) };

    private static FactDiagnostic TooSlow(FieldDeclaration field, string pattern) => new(
        DeclarationRules.Senseless,
        PatternOf(field),
        $"The pattern {pattern} takes too long on a value of '{field.Name}', because it tries the same characters again and again; write it without nested repetitions.");

    private static FactLocation PatternOf(FieldDeclaration field)
    {
        foreach (FactEntry entry in field.LongForm?.Entries ?? ImmutableArray<FactEntry>.Empty)
        {
            if (string.Equals(entry.Key.Text, "pattern", StringComparison.Ordinal))
            {
                return new FactLocation(field.Location.Text, entry.Value.Span);
            }
        }

        return field.Location;
    }

    private static double? Number(FactValue value) => value switch
    {
        IntegerValue integer => integer.Number,
        NumberValue number => double.Parse(number.Canonical, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => null,
    };

    // Null where the time limit is over. A text in several languages must match in each.
    private static bool? Matches(Regex regex, FactValue value)
    {
        try
        {
            return value switch
            {
                StringValue text => regex.IsMatch(text.Text),
                UrlValue url => regex.IsMatch(url.Address),
                TextValue texts => texts.Texts.All(text => regex.IsMatch(text.Value)),
                _ => true,
            };
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
