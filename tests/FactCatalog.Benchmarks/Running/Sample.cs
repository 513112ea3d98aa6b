namespace FactCatalog.Benchmarks.Running;

/// <summary>What several runs of one thing measured.</summary>
internal sealed class Sample(IEnumerable<double> values)
{
    private readonly double[] _values = [.. values.Order()];

    /// <summary>The least, which other work on the machine disturbs least.</summary>
    public double Min => _values[0];

    /// <summary>The one in the middle.</summary>
    public double Median => _values[_values.Length / 2];

    /// <summary>Runs works in turns, so that what else goes on strikes all of them alike, and returns for each what its runs gave.</summary>
    public static IReadOnlyList<T[]> InTurns<T>(int times, params Func<T>[] works)
    {
        List<T>[] results = [.. works.Select(_ => new List<T>(times))];
        for (int i = 0; i < times; i++)
        {
            for (int work = 0; work < works.Length; work++)
            {
                results[work].Add(works[work]());
            }
        }

        return [.. results.Select(list => list.ToArray())];
    }
}
