using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Emit;

namespace FactCatalog.Compiler.Checks;

/// <summary>Writes the values of a key so that two entities share the key exactly where the texts are equal.</summary>
internal static class KeyText
{
    /// <summary>
    /// The text; null where a part is missing or an empty list, names an entity that does not exist, or is a date that is not exact to the day
    /// and so may stand for another one.
    /// </summary>
    public static string? Of(Entity entity, ImmutableArray<int> fields, Catalog catalog)
    {
        StringBuilder key = new();
        foreach (int field in fields)
        {
            if (StatedValue.Best(entity, field) is not { } value || !Append(key, value.Claim.Value, catalog))
            {
                return null;
            }

            key.Append('\t');
        }

        return key.ToString();
    }

    /// <summary>The texts that result where each item of a list stands for the list.</summary>
    public static IEnumerable<string> OfEachItem(Entity entity, ImmutableArray<int> fields, Catalog catalog)
    {
        List<string> keys = [string.Empty];
        foreach (int field in fields)
        {
            if (StatedValue.Best(entity, field) is not { } value)
            {
                return [];
            }

            List<string> parts = [];
            foreach (FactValue item in value.Claim.Value.Items())
            {
                StringBuilder part = new();
                if (Append(part, item, catalog))
                {
                    parts.Add(part.Append('\t').ToString());
                }
            }

            keys = parts.Count == 1 ? keys.ConvertAll(key => key + parts[0]) : keys.SelectMany(key => parts.Distinct(StringComparer.Ordinal).Select(part => key + part)).ToList();
        }

        return keys;
    }

    /// <summary>What two entities share, as messages put it: <c>office commander</c>; of lists the items that both have.</summary>
    public static string Shared(TypeDeclaration type, ImmutableArray<int> fields, Entity one, Entity two) => string.Join(", ", fields.Select(field =>
    {
        FactValue value = one.Fields[field]!.Best!.Value;
        FactValue other = two.Fields[field]!.Best!.Value;
        string shared = value is ListValue list
            ? ValueText.Of(list with { Items = list.Items.RemoveAll(item => !other.Items().Any(theirs => ValueCompatibility.Agree(item, theirs))) })
            : ValueText.Of(other);
        return $"{type.Fields[field].Name} {shared}";
    }));

    private static bool Append(StringBuilder key, FactValue value, Catalog catalog)
    {
        switch (value)
        {
            case ListValue list:
                foreach (FactValue item in list.Items)
                {
                    if (!Append(key, item, catalog))
                    {
                        return false;
                    }

                    key.Append(';');
                }

                return !list.Items.IsEmpty;
            case DateValue { Date: var date }:
                return AppendDate(key, date);
            case NumberValue number:
                AppendNumber(key, number);
                return true;
            case TextValue { Texts.Length: > 1 } texts:
                // In whatever order the languages are stated.
                CellWriter.Append(key, texts with { Texts = texts.Texts.Sort(static (left, right) => StringComparer.OrdinalIgnoreCase.Compare(left.Key, right.Key)) }, static _ => false);
                return true;
            case ReferenceValue reference when catalog.BrokenReferences.Contains(reference):
                return false;
            default:
                CellWriter.Append(key, value, static _ => false);
                return true;
        }
    }

    // Two times of one day are two dates; a day is no time of it.
    private static bool AppendDate(StringBuilder key, FactDate date)
    {
        if (date.IsSoft() || !date.Earliest.IsFinite || !date.Earliest.Equals(date.Latest))
        {
            return false;
        }

        key.Append(date.Earliest.ToString());
        if (Timeline.TimeOf(date) is { } time)
        {
            key.Append('T').Append(time.Seconds.ToString(CultureInfo.InvariantCulture)).Append(time.IsUniversal ? "Z" : string.Empty);
        }

        return true;
    }

    // 1.50 and 1.5 are one number.
    private static void AppendNumber(StringBuilder key, NumberValue number)
    {
        if (decimal.TryParse(number.Canonical, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact))
        {
            key.Append(exact.ToString("0.############################", CultureInfo.InvariantCulture));
        }
        else
        {
            key.Append(double.Parse(number.Canonical, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
        }
    }
}
