namespace FactCatalog;

/// <summary>
/// Why a text is not a date: what is wrong and what would mend it. <c>default</c> stands for no error and has an empty message.
/// Immutable, hence safe to share between threads.
/// </summary>
public readonly struct FactDateError : IEquatable<FactDateError>
{
    private readonly string? _message;

    internal FactDateError(string message, int start, int length, string? suggestion)
    {
        _message = message;
        Start = start;
        Length = length;
        Suggestion = suggestion;
    }

    /// <summary>One or two sentences in plain English that quote the text, say what is wrong with it and what would mend it.</summary>
    public string Message => _message ?? string.Empty;

    /// <summary>Where the fault begins, counted in characters from the start of the text.</summary>
    public int Start { get; }

    /// <summary>How many characters are at fault; 0 where something is missing at <see cref="Start"/>.</summary>
    public int Length { get; }

    /// <summary>The whole text as it should probably read, always a valid date; <c>null</c> where there is no good guess.</summary>
    public string? Suggestion { get; }

    /// <summary>Compares two errors for equality.</summary>
    public static bool operator ==(FactDateError left, FactDateError right) => left.Equals(right);

    /// <summary>Compares two errors for inequality.</summary>
    public static bool operator !=(FactDateError left, FactDateError right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FactDateError other) =>
        Start == other.Start
        && Length == other.Length
        && string.Equals(Message, other.Message, StringComparison.Ordinal)
        && string.Equals(Suggestion, other.Suggestion, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactDateError other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Message) * 31 + Start) * 31 + Length);

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
