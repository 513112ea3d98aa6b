namespace FactCatalog.Compiler.Names;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
internal static class Spelling
{
    // A list of this many candidates is searched in a moment; a catalog of 100,000 ids with 1,000 misspelt ones must not hang the build.
    private const int LongestNameCompared = 64;

    /// <summary>
    /// The known name nearest to an unknown one by Damerau-Levenshtein distance (optimal string alignment), at most a third of the unknown
    /// name's length, rounded up, away; among equals the ordinally first; null where none is that near.
    /// </summary>
    public static string? Nearest(string unknown, IEnumerable<string> known)
    {
        if (unknown.Length is 0 or > LongestNameCompared)
        {
            return null;
        }

        int budget = (unknown.Length + 2) / 3;
        string? nearest = null;
        int best = budget + 1;
        foreach (string candidate in known)
        {
            if (candidate.Length > LongestNameCompared || Math.Abs(candidate.Length - unknown.Length) >= best + (nearest is null ? 0 : 1))
            {
                continue;
            }

            int distance = Distance(unknown, candidate, best);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>A sentence with the guess, or an empty text.</summary>
    public static string Guess(string unknown, IEnumerable<string> known) =>
        Nearest(unknown, known) is { } nearest ? $" Did you mean '{nearest}'?" : string.Empty;

    // Gives up, with a number above the limit, as soon as no path stays within it.
    private static int Distance(string left, string right, int limit)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int smallest = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
                smallest = Math.Min(smallest, distance);
            }

            if (smallest > limit)
            {
                return limit + 1;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
