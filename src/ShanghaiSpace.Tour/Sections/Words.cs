using System.Text;

namespace ShanghaiSpace.Tour.Sections;

/// <summary>English for names of C#.</summary>
internal static class Words
{
    /// <summary>The words of a PascalCase name in lower case: <c>state owned enterprise</c>. A run of capitals stays: <c>UN office</c>.</summary>
    public static string Of(string name)
    {
        StringBuilder words = new();
        for (int i = 0; i < name.Length; i++)
        {
            bool nextIsLower = i + 1 < name.Length && char.IsLower(name[i + 1]);
            bool begins = char.IsUpper(name[i]) && (nextIsLower || (i > 0 && char.IsLower(name[i - 1])));
            if (begins && i > 0)
            {
                words.Append(' ');
            }

            words.Append(begins && nextIsLower ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }
}
