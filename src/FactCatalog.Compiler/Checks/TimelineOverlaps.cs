namespace FactCatalog.Compiler.Checks;

/// <summary>
/// Finds overlaps among many stretches of time without comparing all pairs: sorted by their sure starts, the ones that began before a given day
/// come first, and of these the one that lasts longest is the one to ask. Immutable, thread-safe.
/// </summary>
internal sealed class TimelineOverlaps
{
    private readonly Timeline[] _sorted;

    // By position: the one among it and all before it that surely lasts longest, and the one that lasts longest but for that.
    private readonly int[] _longest;
    private readonly int[] _second;

    // Points in time last for no time at all; they meet where day and time are the same. By position: the one before, the one after.
    private readonly int[] _before;
    private readonly int[] _after;

    /// <param name="sorted">Stretches in the order of <see cref="Timeline.LatestStart"/>.</param>
    public TimelineOverlaps(IEnumerable<Timeline> sorted)
    {
        _sorted = sorted.ToArray();
        _longest = new int[_sorted.Length];
        _second = new int[_sorted.Length];
        _before = new int[_sorted.Length];
        _after = new int[_sorted.Length];
        int longest = -1;
        int second = -1;
        Dictionary<(DateBound Day, (long Seconds, bool IsUniversal)? Time), int> lastAt = [];
        for (int i = 0; i < _sorted.Length; i++)
        {
            if (longest < 0 || Lasts(i, longest))
            {
                second = longest;
                longest = i;
            }
            else if (second < 0 || Lasts(i, second))
            {
                second = i;
            }

            _longest[i] = longest;
            _second[i] = second;
            _before[i] = -1;
            _after[i] = -1;
            if (_sorted[i] is { IsOneDay: true, Moment: { } moment })
            {
                (DateBound Day, (long Seconds, bool IsUniversal)? Time) key = (_sorted[i].LatestStart, Timeline.TimeOf(moment));
                if (lastAt.TryGetValue(key, out int before))
                {
                    _before[i] = before;
                    _after[before] = i;
                }

                lastAt[key] = i;
            }
        }
    }

    /// <summary>One that stands before this in the order and definitely overlaps it, or -1; every overlap shows at the later of the two.</summary>
    public int EarlierThan(int position) => _before[position] >= 0 ? _before[position] : Longest(position, position);

    /// <summary>Any one that definitely overlaps this, or -1.</summary>
    public int Any(int position)
    {
        int earlier = EarlierThan(position);
        return earlier >= 0 ? earlier
            : _after[position] >= 0 ? _after[position]
            : Longest(position, _sorted.Length);
    }

    private bool Lasts(int one, int other) => _sorted[one].EarliestEnd.CompareTo(_sorted[other].EarliestEnd) > 0;

    // Among the first `limit` those that surely began before this surely ends; of these the one that lasts longest.
    private int Longest(int position, int limit)
    {
        int low = 0;
        int high = limit;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_sorted[middle].LatestStart.CompareTo(_sorted[position].EarliestEnd) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        int candidate = low == 0 ? -1 : _longest[low - 1] == position ? _second[low - 1] : _longest[low - 1];
        return candidate >= 0 && Timeline.DefinitelyOverlap(_sorted[candidate], _sorted[position]) ? candidate : -1;
    }
}
