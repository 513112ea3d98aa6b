using System.Collections.Immutable;
using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Emit;

namespace FactCatalog.Compiler.Checks;

/// <summary>Writes the values of a key so that two entities share the key exactly where the texts are equal.</summary>
internal static class KeyText
{
    /// <summary>The text; null where a part is missing or an empty list, or is a date that is not exact to the day and so may stand for another one.</summary>
    public static string? Of(Entity entity, ImmutableArray<int> fields)
    {
        StringBuilder key = new();
        foreach (int field in fields)
        {
            if (StatedValue.Best(entity, field) is not { } value || value.Claim.Value is ListValue { Items.IsEmpty: true })
            {
                return null;
            }

            if (value.Claim.Value is DateValue { Date: var date })
            {
                if (date.IsSoft() || !date.Earliest.IsFinite || !date.Earliest.Equals(date.Latest))
                {
                    return null;
                }

                key.Append(date.Earliest.ToString());
            }
            else
            {
                CellWriter.Append(key, value.Claim.Value, static _ => false);
            }

            key.Append('\t');
        }

        return key.ToString();
    }
}
