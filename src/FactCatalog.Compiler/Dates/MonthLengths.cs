namespace FactCatalog.Compiler.Dates;

/// <summary>How few and how many days a number of months can have in the Gregorian calendar, counted over its whole cycle.</summary>
internal static class MonthLengths
{
    public const int MonthsPerYear = 12;
    public const int MonthsPerCycle = 400 * MonthsPerYear;
    public const int DaysPerCycle = 146_097;

    // The day, counted from 0000-01-01, on which each month of two cycles begins; one month more, so that the last has a length.
    private static readonly int[] Starts = CountStarts();

    // Answers once found: least in the low half, most in the high half, 0 while unknown (no months is answered apart). Threads that
    // meet here write the same number, and a long is written whole through Volatile.
    private static readonly long[] Known = new long[MonthsPerCycle];

    /// <summary>The extremes for 0 to <see cref="MonthsPerCycle"/> - 1 months.</summary>
    public static void Extremes(int months, out int least, out int most)
    {
        long known = Volatile.Read(ref Known[months]);
        if (known == 0 && months != 0)
        {
            known = Count(months);
            Volatile.Write(ref Known[months], known);
        }

        least = (int)(known & uint.MaxValue);
        most = (int)(known >> 32);
    }

    private static long Count(int months)
    {
        int least = int.MaxValue;
        int most = 0;
        for (int from = 0; from < MonthsPerCycle; from++)
        {
            int to = from + months;
            int distance = Starts[to] - Starts[from];

            // From the first day nothing is cut off; from the last one most is.
            int cut = Math.Max(0, Length(from) - Length(to));
            most = Math.Max(most, distance);
            least = Math.Min(least, distance - cut);
        }

        return ((long)most << 32) | (uint)least;
    }

    private static int Length(int month) => Starts[month + 1] - Starts[month];

    private static int[] CountStarts()
    {
        int[] starts = new int[2 * MonthsPerCycle + 1];
        for (int month = 0; month < starts.Length - 1; month++)
        {
            starts[month + 1] = starts[month] + ProlepticCalendar.DaysInMonth(month / MonthsPerYear, month % MonthsPerYear + 1);
        }

        return starts;
    }
}
