using System.Text;

namespace FactCatalog.Compiler.Names;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
internal static class Spelling
{
    // Comparing takes time by the product of both lengths, and nobody misspells a name of this length into another one.
    private const int LongestNameCompared = 64;
    private const int LongestList = 60;

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
        Distances distances = new(unknown);
        string? nearest = null;
        int best = budget + 1;
        foreach (string candidate in known)
        {
            if (candidate.Length > LongestNameCompared || Math.Abs(candidate.Length - unknown.Length) > Math.Min(best, budget))
            {
                continue;
            }

            int distance = distances.To(candidate, Math.Min(best, budget));
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

    /// <summary>The first of some names, as messages list them.</summary>
    public static string Some(IEnumerable<string> names)
    {
        StringBuilder list = new();
        foreach (string name in names)
        {
            if (list.Length + name.Length > LongestList)
            {
                return list.Append(list.Length > 0 ? ", …" : "…").ToString();
            }

            list.Append(list.Length > 0 ? ", " : string.Empty).Append(name);
        }

        return list.ToString();
    }

    /// <summary>Distances from one name to many. Not thread-safe.</summary>
    private sealed class Distances(string left)
    {
        private readonly ulong _letters = LettersOf(left);
        private int[] _beforeLast = new int[LongestNameCompared + 1];
        private int[] _last = new int[LongestNameCompared + 1];
        private int[] _current = new int[LongestNameCompared + 1];

        /// <summary>The distance, or a number above the limit as soon as no path stays within it.</summary>
        public int To(string right, int limit)
        {
            // Each edit brings in at most one letter and takes away at most one, so names of very different letters are far apart.
            ulong others = LettersOf(right);
            if (Count(_letters & ~others) > limit || Count(others & ~_letters) > limit)
            {
                return limit + 1;
            }

            for (int j = 0; j <= right.Length; j++)
            {
                _last[j] = j;
            }

            for (int i = 1; i <= left.Length; i++)
            {
                if (Row(right, i) > limit)
                {
                    return limit + 1;
                }

                (_beforeLast, _last, _current) = (_last, _current, _beforeLast);
            }

            return _last[right.Length];
        }

        private static ulong LettersOf(string name)
        {
            ulong letters = 0;
            foreach (char c in name)
            {
                letters |= 1UL << (c & 63);
            }

            return letters;
        }

        private static int Count(ulong bits)
        {
            int count = 0;
            for (; bits != 0; bits &= bits - 1)
            {
                count++;
            }

            return count;
        }

        // The distances of the first i letters to each beginning of the other name; gives the smallest.
        private int Row(string right, int i)
        {
            _current[0] = i;
            int smallest = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(_current[j - 1] + 1, _last[j] + 1), _last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, _beforeLast[j - 2] + 1);
                }

                _current[j] = distance;
                smallest = Math.Min(smallest, distance);
            }

            return smallest;
        }
    }
}
