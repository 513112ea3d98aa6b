using System.Globalization;

namespace FactCatalog.Benchmarks.Reporting;

/// <summary>Writes figures for people, with three digits that count.</summary>
internal static class Units
{
    /// <summary>A time.</summary>
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Digits(nanoseconds)} ns",
        < 1e6 => $"{Digits(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Digits(nanoseconds / 1e6)} ms",
        _ => $"{Digits(nanoseconds / 1e9)} s",
    };

    /// <summary>A size.</summary>
    public static string Size(long bytes) => $"{Digits(bytes / 1024d / 1024d)} MB";

    /// <summary>A ratio.</summary>
    public static string Ratio(double ratio) => Digits(ratio);

    private static string Digits(double value) => value switch
    {
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 0.1 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.0000", CultureInfo.InvariantCulture),
    };
}
