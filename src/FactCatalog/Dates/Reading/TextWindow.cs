namespace FactCatalog;

/// <summary>A stretch of a text that is read from left to right; positions count from the start of the whole text.</summary>
internal ref struct TextWindow
{
    private readonly ReadOnlySpan<char> _text;

    public TextWindow(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text;
        Start = start;
        End = end;
        Position = start;
    }

    public int Start { get; }

    public int End { get; }

    public int Position { get; set; }

    public readonly bool AtEnd => Position >= End;

    /// <summary>The character at the position, or NUL at the end (a NUL in the text is as unexpected as the end).</summary>
    public readonly char Current => Position < End ? _text[Position] : '\0';

    public readonly ReadOnlySpan<char> Slice(int start, int end) => _text.Slice(start, end - start);

    public bool TryTake(char expected)
    {
        if (Position < End && _text[Position] == expected)
        {
            Position++;
            return true;
        }

        return false;
    }

    /// <summary>Takes the qualifier at the position, if one stands there.</summary>
    public DateQualifiers TakeQualifier()
    {
        DateQualifiers qualifier = Current switch
        {
            '?' => DateQualifiers.Uncertain,
            '~' => DateQualifiers.Approximate,
            '%' => DateQualifiers.Both,
            _ => DateQualifiers.None,
        };
        if (qualifier != DateQualifiers.None)
        {
            Position++;
        }

        return qualifier;
    }

    /// <summary>Takes as many digits, and where allowed unspecified digits, as there are; the length may be 0.</summary>
    public ReadOnlySpan<char> TakeDigits(bool allowUnspecified)
    {
        int start = Position;
        while (Position < End && (_text[Position] is >= '0' and <= '9' || (allowUnspecified && _text[Position] == 'X')))
        {
            Position++;
        }

        return Slice(start, Position);
    }

    /// <summary>The fault that the character at the position stands there, or that the text ends there.</summary>
    public readonly Problem Unexpected()
    {
        if (AtEnd)
        {
            return new Problem(ProblemKind.Incomplete, Position, 0);
        }

        if (Current is '?' or '~' or '%' && Position > Start && _text[Position - 1] is '?' or '~' or '%')
        {
            return new Problem(ProblemKind.QualifierTwice, Position - 1, 2);
        }

        int length = char.IsHighSurrogate(Current) && Position + 1 < End && char.IsLowSurrogate(_text[Position + 1]) ? 2 : 1;
        return new Problem(ProblemKind.Unexpected, Position, length, Current);
    }
}
