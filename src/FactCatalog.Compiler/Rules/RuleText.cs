using System.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>How messages show the text of rules and values.</summary>
internal static class RuleText
{
    private const int Longest = 200;

    /// <summary>The text with white space collapsed, and cut where it is very long.</summary>
    public static string OneLine(string text)
    {
        StringBuilder line = new(Math.Min(text.Length, Longest) + 1);
        foreach (char c in text.Trim())
        {
            bool isSpace = char.IsWhiteSpace(c) || char.IsControl(c);
            if (line.Length >= Longest && !char.IsLowSurrogate(c))
            {
                return line.Append('…').ToString();
            }

            if (!isSpace)
            {
                line.Append(c);
            }
            else if (line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
