namespace FactCatalog;

/// <summary>
/// Parts of a year (level 1, "Seasons"; level 2, "Sub-year groupings"). Quarters, quadrimesters and semesters are stretches of months. A season
/// is not: spring is another time on the other half of the globe, and winter begins in one year and ends in the next, so a
/// season lies anywhere in its year and the one after.
/// </summary>
internal static class Seasons
{
    public const int First = 21;
    public const int Last = 41;
    private const int LastOfLevel1 = 24;
    private const int FirstQuarter = 33;
    private const int FirstQuadrimester = 37;
    private const int FirstSemester = 40;

    public static int Level(int code) => code <= LastOfLevel1 ? 1 : 2;

    public static DateBound Earliest(int code, long year) => new(year, FirstMonth(code), 1);

    public static DateBound Latest(int code, long year)
    {
        if (code < FirstQuarter)
        {
            return new DateBound(year + 1, 12, 31);
        }

        int month = FirstMonth(code) + Months(code) - 1;
        return new DateBound(year, month, ProlepticCalendar.DaysInMonth(year, month));
    }

    private static int FirstMonth(int code) =>
        code < FirstQuarter ? 1
        : code < FirstQuadrimester ? 1 + (code - FirstQuarter) * 3
        : code < FirstSemester ? 1 + (code - FirstQuadrimester) * 4
        : 1 + (code - FirstSemester) * 6;

    private static int Months(int code) => code < FirstQuadrimester ? 3 : code < FirstSemester ? 4 : 6;
}
