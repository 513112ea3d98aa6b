namespace FactCatalog.Compiler.Catalogs;

/// <summary>BCP 47 language tags (RFC 5646, section 2.1), as far as their form goes.</summary>
internal static class LanguageTag
{
    private const int LongestSubtag = 8;

    /// <summary>
    /// Whether a key has the form of a language tag: a language of two or three letters (or <c>x</c> for private use), then subtags of one to
    /// eight letters or digits. Languages of four letters and more are reserved and not in use, so that a misspelt key is not taken for one.
    /// </summary>
    public static bool IsWellFormed(string tag)
    {
        string[] subtags = tag.Split('-');
        bool isPrivate = subtags.Length > 1 && string.Equals(subtags[0], "x", StringComparison.OrdinalIgnoreCase);
        if (!isPrivate && (subtags[0].Length is not (2 or 3) || !subtags[0].All(IsLetter)))
        {
            return false;
        }

        return subtags.Skip(1).All(subtag => subtag.Length is > 0 and <= LongestSubtag && subtag.All(c => IsLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
