using System.Globalization;
using FactCatalog.Compiler.Catalogs;

namespace FactCatalog.Compiler.Checks;

/// <summary>Whether two values of one field can both be right.</summary>
internal static class ValueCompatibility
{
    /// <summary>
    /// A date agrees with one that it covers or that covers it; numbers agree by value, texts in every language that both have, lists as sets,
    /// references by identity.
    /// </summary>
    public static bool Agree(FactValue left, FactValue right) => (left, right) switch
    {
        (DateValue a, DateValue b) => a.Date.Covers(b.Date) || b.Date.Covers(a.Date) || a.Date.Equals(b.Date),
        (IntegerValue a, IntegerValue b) => a.Number == b.Number,
        (NumberValue a, NumberValue b) => Number(a).Equals(Number(b)),
        (TextValue a, TextValue b) => AgreeInLanguages(a, b),
        (ListValue a, ListValue b) => a.Items.All(item => b.Items.Any(other => Agree(item, other))) && b.Items.All(item => a.Items.Any(other => Agree(item, other))),
        (StringValue a, StringValue b) => string.Equals(a.Text, b.Text, StringComparison.Ordinal),
        (UrlValue a, UrlValue b) => string.Equals(a.Address, b.Address, StringComparison.Ordinal),
        (BoolValue a, BoolValue b) => a.Truth == b.Truth,
        (EnumValue a, EnumValue b) => a.Number == b.Number,
        (ReferenceValue a, ReferenceValue b) => string.Equals(a.Id, b.Id, StringComparison.Ordinal),
        _ => false,
    };

    private static double Number(NumberValue value) => double.Parse(value.Canonical, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool AgreeInLanguages(TextValue left, TextValue right)
    {
        foreach (KeyValuePair<string, string> text in left.Texts)
        {
            foreach (KeyValuePair<string, string> other in right.Texts)
            {
                if (string.Equals(text.Key, other.Key, StringComparison.OrdinalIgnoreCase) && !string.Equals(text.Value, other.Value, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
