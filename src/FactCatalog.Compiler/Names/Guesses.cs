namespace FactCatalog.Compiler.Names;

/// <summary>
/// Guesses what misspelt names were meant to be, each name once. A file with thousands of different unknown names has one cause, which the first
/// ones show; so that they cost no time that grows with their square, only so many are looked up. For one pass; not thread-safe.
/// </summary>
/// <param name="most">How many different names are looked up.</param>
internal sealed class Guesses(int most)
{
    private readonly Dictionary<(object Scope, string Name), string?> _nearest = [];

    /// <summary>The nearest known name, or null.</summary>
    /// <param name="scope">What has the known names, such as a type or an enum.</param>
    /// <param name="unknown">The name that is not known.</param>
    /// <param name="known">The known names; looked at only where the name has not been looked up before.</param>
    public string? Nearest(object scope, string unknown, IEnumerable<string> known)
    {
        if (!_nearest.TryGetValue((scope, unknown), out string? nearest) && _nearest.Count < most)
        {
            nearest = Spelling.Nearest(unknown, known);
            _nearest.Add((scope, unknown), nearest);
        }

        return nearest;
    }
}
