using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Emit;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT402: a value outside the declared range, or a text that does not match the declared pattern. FACT007 for a pattern that takes too long.</summary>
internal sealed class ValueBoundsCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        Dictionary<FieldDeclaration, FieldPattern> patterns = [];
        HashSet<StatedField> defaults = [];
        foreach (Entity entity in catalog.UpheldEntities())
        {
            for (int i = 0; i < entity.Fields.Length; i++)
            {
                FieldDeclaration field = entity.Type.Fields[i];
                if (field.Constraints is { Range: null, Pattern: null } || entity.Fields[i] is not { } stated || (stated.IsDefault && !defaults.Add(stated)))
                {
                    continue;
                }

                // A default is the type's, and wrong once however many entities rely on it.
                string what = stated.IsDefault ? $"The default of '{field.Name}'" : $"'{field.Name}' of {entity}";
                ImmutableArray<Entity> subjects = stated.IsDefault ? ImmutableArray<Entity>.Empty : ImmutableArray.Create(entity);
                foreach (FactValue item in stated.Claims.Where(claim => claim.IsUpheld).SelectMany(claim => claim.Value.Items()))
                {
                    FactLocation place = new(stated.Text!, item.Span);
                    if (field.Constraints.Range is { } range && Contains(range, item) is false)
                    {
                        yield return new FactDiagnostic(
                            ValueRules.OutOfBounds,
                            place,
                            $"{what} is {ValueText.Of(item)}, outside the range {range.Written} ({field.Location.Place}). Correct it, or widen the range.") { Subjects = subjects };
                    }

                    if (field.Constraints.Pattern is { } written)
                    {
                        if (!patterns.TryGetValue(field, out FieldPattern? pattern))
                        {
                            patterns.Add(field, pattern = new FieldPattern(written));
                        }

                        if (Judge(pattern, field, item, what, place) is { } finding)
                        {
                            yield return finding with { Subjects = ReferenceEquals(finding.Rule, ValueRules.OutOfBounds) ? subjects : ImmutableArray<Entity>.Empty };
                        }
                    }
                }
            }
        }
    }

    private static FactDiagnostic? Judge(FieldPattern pattern, FieldDeclaration field, FactValue item, string what, FactLocation place)
    {
        if (pattern.IsTooSlow)
        {
            return null;
        }

        bool matches = pattern.Matches(item);
        return pattern.IsTooSlow
            ? new FactDiagnostic(
                DeclarationRules.Senseless,
                PatternOf(field),
                $"The pattern {ScalarReader.Shortened(pattern.Written)} takes too long on the values of '{field.Name}' ({place.Place}), because it tries the same characters again and again; write it without a repetition inside a repetition.")
            : matches
            ? null
            : new FactDiagnostic(
                ValueRules.OutOfBounds,
                place,
                $"{what} is '{ScalarReader.Shortened(ValueText.Of(item))}', which does not match the pattern {ScalarReader.Shortened(pattern.Written)} ({field.Location.Place}). Correct it, or the pattern.");
    }

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

    private static bool? Contains(NumberRange range, FactValue value) => value switch
    {
        IntegerValue integer => range.Contains(integer.Number),
        NumberValue number => range.Contains(number.Canonical),
        _ => null,
    };
}
