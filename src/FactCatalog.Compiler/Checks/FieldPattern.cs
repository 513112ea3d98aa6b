using System.Diagnostics;
using System.Text.RegularExpressions;
using FactCatalog.Compiler.Catalogs;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// A declared regular expression, which is given up when it takes too long: on one value, or on all values of a catalog together. Not
/// thread-safe; lives for one run of a check.
/// </summary>
internal sealed class FieldPattern(string written)
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(3);

    private readonly Regex _regex = new(written, RegexOptions.CultureInvariant, LongestMatch);
    private readonly Stopwatch _spent = new();

    /// <summary>The pattern as the fact file writes it.</summary>
    public string Written { get; } = written;

    /// <summary>Whether the pattern has been given up.</summary>
    public bool IsTooSlow { get; private set; }

    /// <summary>Whether a text or an address matches; a text in several languages must match in each. True for what is no text, and for a pattern that has been given up.</summary>
    public bool Matches(FactValue value)
    {
        _spent.Start();
        try
        {
            return value switch
            {
                StringValue text => _regex.IsMatch(text.Text),
                UrlValue url => _regex.IsMatch(url.Address),
                TextValue texts => texts.Texts.All(text => _regex.IsMatch(text.Value)),
                _ => true,
            };
        }
        catch (RegexMatchTimeoutException)
        {
            IsTooSlow = true;
            return true;
        }
        finally
        {
            _spent.Stop();
            IsTooSlow |= _spent.Elapsed > LongestRun;
        }
    }
}
