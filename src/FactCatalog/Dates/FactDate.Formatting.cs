namespace FactCatalog;

public readonly partial struct FactDate : IFormattable
{
    /// <summary>The date exactly as it was written; empty for <c>default</c>.</summary>
    public override string ToString()
    {
        if (_form is not null)
        {
            return _form.Text;
        }

        if (_packed == 0)
        {
            return string.Empty;
        }

        Span<char> text = stackalloc char[PlainDate.MaxLength];
        return text.Slice(0, PlainDate.Write(_packed, text)).ToString();
    }

    /// <summary>The date exactly as it was written, whatever the culture.</summary>
    /// <param name="format"><c>null</c>, empty or <c>G</c>: there is one form only.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format is "G" or "g"
            ? ToString()
            : throw new FormatException("A FactDate has one format only, 'G': the date as it was written.");

    /// <summary>The text, in a buffer of at least <see cref="PlainDate.MaxLength"/> characters where the date is plain.</summary>
    private ReadOnlySpan<char> TextIn(Span<char> buffer) =>
        _form is not null ? _form.Text.AsSpan()
        : _packed == 0 ? default
        : buffer.Slice(0, PlainDate.Write(_packed, buffer));
}
