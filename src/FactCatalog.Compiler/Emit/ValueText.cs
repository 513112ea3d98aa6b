using System.Globalization;
using FactCatalog.Compiler.Catalogs;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes values for people to read, in documentation.</summary>
internal static class ValueText
{
    private const int MostItems = 5;
    private const int LongestText = 80;

    public static string Of(FactValue value) => value switch
    {
        StringValue text => Shortened(text.Text),
        TextValue text => Shortened(text.Best),
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        NumberValue number => number.Canonical,
        BoolValue truth => truth.Truth ? "true" : "false",
        DateValue date => Shortened(date.Date.ToString()),
        UrlValue url => Shortened(url.Address),
        EnumValue member => Shortened(member.Written),
        ReferenceValue reference => Shortened(reference.Id),
        ListValue list => string.Join(", ", list.Items.Take(MostItems).Select(Of)) + (list.Items.Length > MostItems ? ", …" : string.Empty),
        _ => string.Empty,
    };

    private static string Shortened(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text.Substring(0, end) + "…";
    }
}
