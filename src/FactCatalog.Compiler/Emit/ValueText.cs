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
        TextValue text => Shortened(BestText(text)),
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

    /// <summary>The text of no stated language, else the English one, else the first.</summary>
    public static string BestText(TextValue text)
    {
        string best = text.Texts[0].Value;
        foreach (KeyValuePair<string, string> language in text.Texts)
        {
            if (language.Key.Length == 0)
            {
                return language.Value;
            }

            if (string.Equals(language.Key, "en", StringComparison.OrdinalIgnoreCase))
            {
                best = language.Value;
            }
        }

        return best;
    }

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
