using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Dates;

/// <summary>
/// What an offset of years, months and days may come to in days, depending on the day it is added to: a year has 365 or 366 days, a month
/// 28 to 31. <c>x &lt;= y + offset</c> can only be held against the facts with <see cref="Most"/>, and <c>x >= y + offset</c> with
/// <see cref="Least"/>; then no pair of days that keeps to the calendar is ever called wrong. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Both numbers are taken over every day of the Gregorian calendar's cycle of 400 years (4,800 months, 146,097 days). A day that the
/// month arrived at does not have becomes its last one (31 January and a month: 28 or 29 February); going on into the next month
/// instead (3 March) stays within the same two numbers. Numbers beyond <see cref="Limit"/> days stop there.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayOffset
{
    /// <summary>Farther than any two days of years of fifteen digits lie apart.</summary>
    public const long Limit = 1_000_000_000_000_000_000;

    private DayOffset(long least, long most)
    {
        Least = Clamp(least);
        Most = Clamp(most);
    }

    /// <summary>No offset.</summary>
    public static DayOffset None => default;

    /// <summary>The smallest number of days; within <see cref="Limit"/> of 0, at most <see cref="Most"/>.</summary>
    public long Least { get; }

    /// <summary>The greatest number of days; within <see cref="Limit"/> of 0.</summary>
    public long Most { get; }

    /// <summary>So many days, any number.</summary>
    public static DayOffset Days(long count) => new(count, count);

    /// <summary>So many years, any number; a negative one goes back.</summary>
    public static DayOffset Years(long count) =>
        count > long.MaxValue / MonthLengths.MonthsPerYear ? new DayOffset(Limit, Limit)
        : count < long.MinValue / MonthLengths.MonthsPerYear ? new DayOffset(-Limit, -Limit)
        : Months(count * MonthLengths.MonthsPerYear);

    /// <summary>So many months, any number; a negative one goes back.</summary>
    public static DayOffset Months(long count)
    {
        long cycles = count / MonthLengths.MonthsPerCycle;
        int rest = (int)(count % MonthLengths.MonthsPerCycle);
        if (rest < 0)
        {
            rest += MonthLengths.MonthsPerCycle;
            cycles--;
        }

        if (cycles is > Limit / MonthLengths.DaysPerCycle or < -Limit / MonthLengths.DaysPerCycle)
        {
            return cycles > 0 ? new DayOffset(Limit, Limit) : new DayOffset(-Limit, -Limit);
        }

        MonthLengths.Extremes(rest, out int least, out int most);
        long whole = cycles * MonthLengths.DaysPerCycle;
        return new DayOffset(whole + least, whole + most);
    }

    /// <summary>One offset after the other, in whichever order.</summary>
    public static DayOffset operator +(DayOffset left, DayOffset right) => new(left.Least + right.Least, left.Most + right.Most);

    /// <summary>
    /// What is left of an offset on one side of a comparison when the other side's is brought over: <c>x + right &lt;= y + left</c> is
    /// <c>x &lt;= y + (left - right)</c>. Not the same as adding a negative offset: <c>y - years(1)</c> is <c>y + Years(-1)</c>.
    /// </summary>
    public static DayOffset operator -(DayOffset left, DayOffset right) => new(left.Least - right.Most, left.Most - right.Least);

    private static long Clamp(long days) => days > Limit ? Limit : days < -Limit ? -Limit : days;
}
