using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Catalogs;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes values as the cells of a row, in the notation that <see cref="RowReader"/> reads.</summary>
internal static class CellWriter
{
    /// <summary>Appends a value; references that lead nowhere are left out of lists.</summary>
    public static void Append(StringBuilder cell, FactValue value, Func<ReferenceValue, bool> isBroken)
    {
        switch (value)
        {
            case StringValue text:
                RowText.AppendEscaped(cell, text.Text);
                break;
            case TextValue text:
                AppendText(cell, text);
                break;
            case IntegerValue integer:
                cell.Append(integer.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case NumberValue number:
                cell.Append(number.Canonical);
                break;
            case BoolValue truth:
                cell.Append(truth.Truth ? '1' : '0');
                break;
            case DateValue date:
                cell.Append(date.Date.ToString());
                break;
            case UrlValue url:
                RowText.AppendEscaped(cell, url.Address);
                break;
            case EnumValue member:
                cell.Append(member.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case ReferenceValue reference:
                RowText.AppendEscaped(cell, reference.Id);
                break;
            case ListValue list:
                AppendList(cell, list, isBroken);
                break;
            default:
                throw new InvalidOperationException($"A value of the kind {value.GetType().Name} has no notation.");
        }
    }

    /// <summary>Appends citations as a list.</summary>
    public static void Append(StringBuilder cell, IEnumerable<SourceCitation> citations)
    {
        string separator = string.Empty;
        foreach (SourceCitation citation in citations)
        {
            cell.Append(separator);
            RowText.AppendEscaped(cell, citation.ToString());
            separator = ";";
        }
    }

    private static void AppendText(StringBuilder cell, TextValue text)
    {
        if (text.Texts.Length == 1 && text.Texts[0].Key.Length == 0)
        {
            RowText.AppendEscaped(cell, text.Texts[0].Value);
            return;
        }

        foreach (KeyValuePair<string, string> language in text.Texts)
        {
            cell.Append('|');
            RowText.AppendEscaped(cell, language.Key);
            cell.Append('|');
            RowText.AppendEscaped(cell, language.Value);
        }
    }

    private static void AppendList(StringBuilder cell, ListValue list, Func<ReferenceValue, bool> isBroken)
    {
        string separator = string.Empty;
        foreach (FactValue item in list.Items)
        {
            if (item is ReferenceValue reference && isBroken(reference))
            {
                continue;
            }

            cell.Append(separator);
            Append(cell, item, isBroken);
            separator = ";";
        }
    }
}
