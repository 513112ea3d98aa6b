namespace FactCatalog;

/// <summary>
/// Reads single dates that begin with a four-digit year (or are a decade or a century): components with unspecified digits (level 1 and 2,
/// "Unspecified digits") and qualifiers (level 1, "Qualification of a date (complete)"; level 2, "Qualification"), seasons, significant digits
/// and times of day. A qualifier to the left of a component is about that component, one to the right also about all before it.
/// </summary>
internal ref partial struct ComponentReader
{
    private TextWindow _window;
    private Problem _problem;
    private bool _negative;
    private DigitMask _year;
    private DigitMask? _month;
    private DigitMask? _day;
    private int _season;
    private DateQualifiers _yearQualifiers;
    private DateQualifiers _monthQualifiers;
    private DateQualifiers _dayQualifiers;
    private bool _hasInnerQualifier;
    private bool _hasQualifierAtEnd;
    private TimeOfDay? _time;

    private ComponentReader(TextWindow window) => _window = window;

    public static bool TryRead(ref TextWindow window, DateQualifiers left, DatePlace place, out DateForm? form, out Problem problem)
    {
        var reader = new ComponentReader(window)
        {
            _yearQualifiers = left,
            _hasInnerQualifier = left != DateQualifiers.None,
        };
        form = reader.Read(place);
        problem = reader._problem;
        window = reader._window;
        return form is not null;
    }

    private readonly bool IsMasked => _year.HasUnspecified || _month is { HasUnspecified: true } || _day is { HasUnspecified: true };

    private CalendarForm? Read(DatePlace place)
    {
        _negative = _window.TryTake('-');
        int start = _window.Position;
        ReadOnlySpan<char> digits = _window.TakeDigits(allowUnspecified: true);
        if (digits.Length is 2 or 3 && digits.IndexOf('X') < 0 && _window.Current is '\0' or '?' or '~' or '%')
        {
            return ReadShortYear(digits, start, place);
        }

        if (digits.Length != 4)
        {
            bool stopped = digits.Length < 4 && !_window.AtEnd && _window.Current is not ('-' or '?' or '~' or '%');
            return Fail(digits.Length == 0 || stopped
                ? _window.Unexpected()
                : new Problem(ProblemKind.YearDigits, start, digits.Length, digits.Length));
        }

        _year = new DigitMask(digits);
        if (_negative && _year.Highest == 0)
        {
            return Fail(new Problem(ProblemKind.NegativeZero, start - 1, 5));
        }

        if (_window.Current == 'S')
        {
            return ReadSignificantDigits();
        }

        if (!ReadRightQualifier())
        {
            return null;
        }

        if (_window.AtEnd)
        {
            return _hasInnerQualifier && _hasQualifierAtEnd
                ? Fail(new Problem(ProblemKind.QualifierBothSides, _window.End - 1, 1))
                : Finish();
        }

        if (!ReadMonth() || (!_window.AtEnd && !ReadDay()))
        {
            return null;
        }

        return _window.AtEnd || ReadTime(place) ? Finish() : null;
    }

    private bool ReadMonth()
    {
        if (!ReadPart(out int start, out DateQualifiers left, out DigitMask month))
        {
            return false;
        }

        bool fits = false;
        for (int number = 1; number <= 12 && !fits; number++)
        {
            fits = month.Fits(number);
        }

        if (fits)
        {
            _month = month;
        }
        else if (month.HasUnspecified)
        {
            return Stop(new Problem(ProblemKind.NoSuchMaskedMonth, start, 2));
        }
        else if (month.Lowest is >= Seasons.First and <= Seasons.Last)
        {
            _season = month.Lowest;
        }
        else
        {
            return Stop(new Problem(ProblemKind.NoSuchMonth, start, 2, month.Lowest));
        }

        _monthQualifiers |= left;
        return ReadRightQualifier();
    }

    private bool ReadDay()
    {
        int separator = _window.Position;
        if (!ReadPart(out int start, out DateQualifiers left, out DigitMask day))
        {
            return false;
        }

        if (_season != 0)
        {
            return Stop(new Problem(ProblemKind.DayOfSeason, separator, _window.Position - separator, _season));
        }

        _day = day;
        _dayQualifiers |= left;
        if (!MaskedDays.TryFind(_negative, _year, _month, _day, latest: false, out _))
        {
            return Stop(IsMasked ? new Problem(ProblemKind.NoSuchMaskedDay, start, 2) : NoSuchDay(start));
        }

        return ReadRightQualifier();
    }

    private readonly Problem NoSuchDay(int start) =>
        new(ProblemKind.NoSuchDay, start, 2, _negative ? -_year.Lowest : _year.Lowest, _month is { } month ? month.Lowest : 0);

    /// <summary>A hyphen, perhaps a qualifier, and two digits.</summary>
    private bool ReadPart(out int start, out DateQualifiers left, out DigitMask part)
    {
        part = default;
        left = DateQualifiers.None;
        start = _window.Position;
        if (!_window.TryTake('-'))
        {
            return Stop(_window.Unexpected());
        }

        left = _window.TakeQualifier();
        _hasInnerQualifier |= left != DateQualifiers.None;
        start = _window.Position;
        ReadOnlySpan<char> digits = _window.TakeDigits(allowUnspecified: true);
        if (digits.Length == 2)
        {
            part = new DigitMask(digits);
            return true;
        }

        bool stopped = digits.Length < 2 && !_window.AtEnd && _window.Current is not ('-' or '?' or '~' or '%' or 'T');
        return Stop(digits.Length == 0 || stopped
            ? _window.Unexpected()
            : new Problem(ProblemKind.PartDigits, start, digits.Length, digits.Length));
    }

    /// <summary>A qualifier behind a component: it is about all components so far. At the end of the text it is about the whole date.</summary>
    private bool ReadRightQualifier()
    {
        DateQualifiers right = _window.TakeQualifier();
        if (right == DateQualifiers.None)
        {
            return true;
        }

        if (_window.Current is '?' or '~' or '%')
        {
            return Stop(_window.Unexpected());
        }

        _hasQualifierAtEnd = _window.AtEnd;
        _hasInnerQualifier |= !_window.AtEnd;
        _yearQualifiers |= right;
        _monthQualifiers |= _month is not null || _season != 0 ? right : DateQualifiers.None;
        _dayQualifiers |= _day is not null ? right : DateQualifiers.None;
        return true;
    }

    private bool ReadTime(DatePlace place)
    {
        if (_window.Current != 'T')
        {
            return Stop(_window.Unexpected());
        }

        if (_day is null || IsMasked || _hasInnerQualifier)
        {
            return Stop(new Problem(ProblemKind.TimeNeedsPlainDay, _window.Position, _window.End - _window.Position));
        }

        if (place != DatePlace.Whole)
        {
            return Stop(new Problem(ProblemKind.TimeInPart, _window.Position, _window.End - _window.Position));
        }

        return TimeReader.TryRead(ref _window, out _time, out _problem);
    }

    private CalendarForm? ReadSignificantDigits()
    {
        if (_year.HasUnspecified)
        {
            return Fail(_window.Unexpected());
        }

        int year = _negative ? -_year.Lowest : _year.Lowest;
        CalendarForm? form = LongYearReader.ReadSignificantDigits(ref _window, year, _yearQualifiers, out Problem problem);
        _problem = problem;
        return form;
    }

    private readonly string Text() => _window.Slice(_window.Start, _window.End).ToString();

    private CalendarForm? Fail(Problem problem)
    {
        _problem = problem;
        return null;
    }

    private bool Stop(Problem problem)
    {
        _problem = problem;
        return false;
    }
}
