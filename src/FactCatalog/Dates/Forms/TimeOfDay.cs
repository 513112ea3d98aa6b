namespace FactCatalog;

/// <summary>A time of day as written, with what is needed to put two of them in order.</summary>
/// <param name="Seconds">Seconds since midnight as written, 0 to 86,400.</param>
/// <param name="Fraction">The digits after the point without trailing zeros; compares ordinally.</param>
/// <param name="OffsetMinutes">Minutes that the local time is ahead of universal time; <c>null</c> where none is stated.</param>
internal sealed record TimeOfDay(int Seconds, string Fraction, int? OffsetMinutes)
{
    /// <summary>Seconds since midnight of the universal day (of the local day where no offset is stated).</summary>
    public int UniversalSeconds
    {
        get
        {
            int seconds = (Seconds - (OffsetMinutes ?? 0) * 60) % 86_400;
            return seconds < 0 ? seconds + 86_400 : seconds;
        }
    }

    /// <summary>The order of two times of one day: negative, zero or positive.</summary>
    public int Order(TimeOfDay other)
    {
        int order = UniversalSeconds.CompareTo(other.UniversalSeconds);
        return order != 0 ? order : string.CompareOrdinal(Fraction, other.Fraction);
    }
}
