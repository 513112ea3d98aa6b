namespace FactCatalog.Tests.Dates;

/// <summary>One statement of one suite about one string; a dash where it says nothing.</summary>
public sealed record SuiteRow(string Text, string Level, string Earliest, string Latest, string Suite);

/// <summary>The strings of other implementations, from the embedded tables in Data.</summary>
internal static class SuiteRows
{
    public static IReadOnlyList<SuiteRow> Valid { get; } =
        [.. Read("valid.tsv").Select(cells => new SuiteRow(cells[0], cells[1], cells[2], cells[3], cells[4]))];

    public static IReadOnlyList<SuiteRow> Invalid { get; } =
        [.. Read("invalid.tsv").Select(cells => new SuiteRow(cells[0], "-", "-", "-", cells[1]))];

    /// <summary>Text, suite and subject (validity, level, bounds) of each row that is not followed.</summary>
    public static IReadOnlySet<(string Text, string Suite, string About)> Disputed { get; } =
        Read("disputed.tsv").Select(cells => (cells[0], cells[1], cells[2])).ToHashSet();

    /// <summary>Strings of all features, valid and not, with the answers of edtf.js 4.11.1 where they are not disputed.</summary>
    public static IReadOnlyList<SuiteRow> EdtfJs { get; } =
        [.. Read("edtfjs.tsv").Select(cells => new SuiteRow(cells[0], cells[1], cells[2], cells[3], "edtf.js-4.11.1(computed)"))];

    public static IReadOnlyList<string> ValidTexts { get; } = 
        [.. Valid.Select(row => row.Text).Distinct(StringComparer.Ordinal).Where(text => FactDate.TryParse(text, out _))];

    public static IReadOnlyList<string> AllTexts { get; } = [.. Valid.Concat(Invalid).Select(row => row.Text).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string[]> Read(string file)
    {
        using Stream stream = typeof(SuiteRows).Assembly.GetManifestResourceStream("dates/" + file)
            ?? throw new InvalidOperationException("The tests lack their table " + file + ".");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.TrimEnd('\r').Split('\t'))];
    }
}
