namespace FactCatalog;

// What a single date amounts to once its parts are read: its bounds, its level and its precision.
internal ref partial struct ComponentReader
{
    private CalendarForm? ReadShortYear(ReadOnlySpan<char> digits, int start, DatePlace place)
    {
        int number = Digits(digits);
        int unit = digits.Length == 2 ? 100 : 10;
        DateQualifiers qualifier = _window.TakeQualifier();
        if (!_window.AtEnd)
        {
            return Fail(_window.Unexpected());
        }

        if (_negative && number == 0)
        {
            return Fail(new Problem(ProblemKind.NegativeZero, start - 1, digits.Length + 1));
        }

        if (_hasInnerQualifier)
        {
            return Fail(new Problem(ProblemKind.ShortYearQualifiedLeft, _window.Start, 1));
        }

        if (place != DatePlace.Whole)
        {
            return Fail(new Problem(ProblemKind.ShortYearInPart, start, digits.Length, digits.Length));
        }

        int from = (_negative ? -number : number) * unit;
        return new CalendarForm(
            Text(),
            DateKind.Date,
            unit == 10 || qualifier != DateQualifiers.None ? 2 : _negative ? 1 : 0,
            unit == 100 ? DatePrecision.Century : DatePrecision.Decade,
            new DateBound(from, 1, 1),
            new DateBound(from + unit - 1, 12, 31))
        {
            YearQualifiers = qualifier,
        };
    }

    private CalendarForm Finish()
    {
        DateBound earliest;
        DateBound latest;
        if (_season != 0)
        {
            MaskedDays.TryFind(_negative, _year, month: null, day: null, latest: false, out DateBound first);
            MaskedDays.TryFind(_negative, _year, month: null, day: null, latest: true, out DateBound last);
            earliest = Seasons.Earliest(_season, first.Year);
            latest = Seasons.Latest(_season, last.Year);
        }
        else
        {
            MaskedDays.TryFind(_negative, _year, _month, _day, latest: false, out earliest);
            MaskedDays.TryFind(_negative, _year, _month, _day, latest: true, out latest);
        }

        if (_time is not null)
        {
            earliest = DateBound.FromDayNumber(earliest.DayNumber + TimeReader.DayShift(_time));
            latest = earliest;
        }

        return new CalendarForm(
            Text(),
            _season != 0 ? DateKind.Season : _time is not null ? DateKind.DateTime : DateKind.Date,
            Level(),
            Precision(),
            earliest,
            latest)
        {
            Year = _year.HasUnspecified ? null : _negative ? -_year.Lowest : _year.Lowest,
            Month = _month is { HasUnspecified: false } month ? month.Lowest : null,
            Day = _day is { HasUnspecified: false } day ? day.Lowest : null,
            Season = _season,
            YearQualifiers = _yearQualifiers,
            MonthQualifiers = _monthQualifiers,
            DayQualifiers = _dayQualifiers,
            Time = _time,
            HasUnspecifiedDigits = IsMasked,
        };
    }

    private readonly int Level()
    {
        int sign = _negative ? 1 : 0;
        int level = _season != 0 ? (IsMasked ? 2 : Seasons.Level(_season)) : IsMasked ? MaskLevel() : 0;
        return Math.Max(Math.Max(sign, level), _hasInnerQualifier ? 2 : _hasQualifierAtEnd ? 1 : 0);
    }

    /// <summary>Level 1 has the last one or two digits of a year that stands alone, a whole month, a whole day, and both together.</summary>
    private readonly int MaskLevel()
    {
        if (_month is not { } month)
        {
            return _year.UnspecifiedCount <= 2 && _year.UnspecifiedAtRight == _year.UnspecifiedCount ? 1 : 2;
        }

        if (_year.HasUnspecified || month.UnspecifiedCount == 1)
        {
            return 2;
        }

        return _day is not { } day ? 1
            : day.UnspecifiedCount == 2 ? 1
            : 2;
    }

    private readonly DatePrecision Precision()
    {
        if (_year.HasUnspecified)
        {
            return _year.UnspecifiedAtRight != _year.UnspecifiedCount ? DatePrecision.None
                : _year.UnspecifiedCount == 1 ? DatePrecision.Decade
                : _year.UnspecifiedCount == 2 ? DatePrecision.Century
                : DatePrecision.None;
        }

        return _season != 0 ? DatePrecision.Season
            : _month is not { HasUnspecified: false } ? DatePrecision.Year
            : _day is not { HasUnspecified: false } ? DatePrecision.Month
            : _time is null ? DatePrecision.Day
            : DatePrecision.Time;
    }

    private static int Digits(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
        {
            number = number * 10 + (c - '0');
        }

        return number;
    }
}
