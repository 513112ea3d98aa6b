namespace FactCatalog.Benchmarks.Reporting;

/// <summary>Prints the outcomes as a table in Markdown, each as soon as it is known.</summary>
internal sealed class Report(TextWriter output)
{
    private bool _hasHeader;

    /// <summary>How many promises do not hold.</summary>
    public int Broken { get; private set; }

    /// <summary>A line before the table.</summary>
    public void Note(string text) => output.WriteLine(text);

    /// <summary>An outcome.</summary>
    public void Add(Outcome outcome)
    {
        if (!_hasHeader)
        {
            output.WriteLine();
            output.WriteLine("| measured | figure | against | promise | holds |");
            output.WriteLine("|---|---|---|---|---|");
            _hasHeader = true;
        }

        string holds = outcome.Holds switch { true => "yes", false => "NO", null => string.Empty };
        output.WriteLine($"| {outcome.What} | {outcome.Figure} | {outcome.Rival} | {outcome.Promise} | {holds} |");
        output.Flush();
        Broken += outcome.Holds is false ? 1 : 0;
    }
}
