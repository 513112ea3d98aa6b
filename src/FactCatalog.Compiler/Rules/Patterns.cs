using System.Text.RegularExpressions;

namespace FactCatalog.Compiler.Rules;

/// <summary>Makes the regular expressions of rules.</summary>
internal static class Patterns
{
    // Ordinary patterns take microseconds; a build machine under load may well hold a thread up for a tenth of a second.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant, Limit);
}
