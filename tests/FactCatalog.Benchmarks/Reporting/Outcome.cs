namespace FactCatalog.Benchmarks.Reporting;

/// <summary>One line of the report.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Figure">Ours.</param>
/// <param name="Rival">What it is measured against, with its figure.</param>
/// <param name="Promise">What is promised; empty where nothing is.</param>
/// <param name="Holds">Whether the promise holds; null where nothing is promised.</param>
internal sealed record Outcome(string What, string Figure, string Rival, string Promise, bool? Holds)
{
    /// <summary>A ratio to a rival, which is promised to be at most so much; null for no promise.</summary>
    public static Outcome AtMost(string what, string figure, string rival, double ratio, double? limit) => new(
        what,
        figure,
        $"{rival}; ratio {Units.Ratio(ratio)}",
        limit is { } most ? $"at most {Units.Ratio(most)}" : string.Empty,
        limit is null ? null : ratio <= limit);
}
