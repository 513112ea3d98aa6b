namespace ShanghaiSpace.Tour.CommandLine;

/// <summary>The name that someone probably meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate that takes the fewest insertions, deletions, replacements and swaps of neighbours to reach, case aside;
    /// the first of several. Null where even that one takes more than a third of the text's letters.
    /// </summary>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = (text.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            // No distance is less than the difference of the lengths.
            if (Math.Abs(candidate.Length - text.Length) < least
                && Distance(text.ToUpperInvariant(), candidate.ToUpperInvariant()) is var distance
                && distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[right.Length];
    }
}
