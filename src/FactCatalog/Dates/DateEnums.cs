namespace FactCatalog;

/// <summary>What a <see cref="FactDate"/> is, by the form it is written in.</summary>
public enum DateKind
{
    /// <summary>Nothing is stated: <c>default(FactDate)</c>.</summary>
    None = 0,

    /// <summary>A day, a month, a year, a decade or a century, whole or with unspecified digits: <c>2004-06</c>, <c>156X-12-25</c>, <c>Y17E7</c>.</summary>
    Date,

    /// <summary>A day with a time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime,

    /// <summary>A season, quarter, quadrimester or semester of a year: <c>2001-21</c>, <c>2001-34</c>.</summary>
    Season,

    /// <summary>An interval: <c>1964/2008</c>, <c>1985/..</c>, <c>/1985-04-12</c>.</summary>
    Interval,

    /// <summary>One of several dates: <c>[1667,1668,1670..1672]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1667,1668,1670..1672}</c>.</summary>
    AllOf,
}

/// <summary>
/// How precise a date is: the finest unit that its text pins down. Members are ordered from coarse to fine.
/// An interval or set is as precise as the least precise date in it.
/// </summary>
public enum DatePrecision
{
    /// <summary>Nothing is stated, or nothing finer than a century: <c>XXXX</c>, <c>1XXX</c>, <c>XXXX-12-25</c>.</summary>
    None = 0,

    /// <summary>A century: <c>19</c>, <c>19XX</c>, <c>1950S2</c>.</summary>
    Century,

    /// <summary>A decade: <c>199</c>, <c>199X</c>, <c>1950S3</c>.</summary>
    Decade,

    /// <summary>A year: <c>1984</c>, <c>1984-XX</c>, <c>Y-17000</c>.</summary>
    Year,

    /// <summary>A season or another part of a year: <c>2001-21</c> to <c>2001-41</c>.</summary>
    Season,

    /// <summary>A month: <c>2004-06</c>, <c>2004-06-XX</c>.</summary>
    Month,

    /// <summary>A day: <c>2004-06-11</c>.</summary>
    Day,

    /// <summary>A time of day: <c>2004-01-01T10:10:10Z</c>.</summary>
    Time,
}

/// <summary>Doubts that the author of a date stated with <c>?</c>, <c>~</c> or <c>%</c>.</summary>
[Flags]
public enum DateQualifiers
{
    /// <summary>No doubt is stated.</summary>
    None = 0,

    /// <summary><c>?</c>: the source of the date may be wrong.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the date is an estimate, near the true one.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both uncertain and approximate.</summary>
    Both = Uncertain | Approximate,
}

/// <summary>A component of a date that can carry a qualifier of its own.</summary>
public enum DateComponent
{
    /// <summary>The year (or decade, or century).</summary>
    Year = 0,

    /// <summary>The month, or the season that stands in its place.</summary>
    Month = 1,

    /// <summary>The day of the month.</summary>
    Day = 2,
}
