using System.Runtime.InteropServices;

namespace FactCatalog;

/// <summary>What is wrong with a text; the sentences are in <see cref="ProblemText"/>.</summary>
internal enum ProblemKind
{
    None,
    Empty,
    Unexpected,
    Incomplete,
    YearDigits,
    PartDigits,
    NegativeZero,
    NoSuchMonth,
    NoSuchDay,
    NoSuchMaskedMonth,
    NoSuchMaskedDay,
    MaskedSeason,
    DayOfSeason,
    LongYearTooShort,
    LongYearLeadingZero,
    LongYearTooLarge,
    LongYearAlone,
    SignificantDigits,
    QualifierTwice,
    QualifierBothSides,
    ShortYearInPart,
    ShortYearQualifiedLeft,
    TimeNeedsPlainDay,
    TimeDigits,
    TimeRange,
    OffsetRange,
    TimeInPart,
    TwoSlashes,
    SetInInterval,
    IntervalInSet,
    SetNotClosed,
    SetMemberMissing,
    SpaceInSet,
    RangePrecision,
    RangeEnds,
    Dots,
}

/// <summary>A fault at a place in a text, with up to two numbers that its sentence needs. <c>default</c> is no fault.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Problem(ProblemKind Kind, int Start, int Length, long Number = 0, long OtherNumber = 0);

/// <summary>Where a single date stands, which decides which forms it may have.</summary>
internal enum DatePlace
{
    Whole,
    Interval,
    Set,
}
