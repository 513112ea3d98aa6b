using System.Globalization;

namespace FactCatalog.Benchmarks.Running;

/// <summary>A compiled program that measures something in a process of its own.</summary>
internal sealed class Subject(string program, string assembly)
{
    /// <summary>Runs it once.</summary>
    public ChildResult Start(params IEnumerable<string> arguments) => Child.Run(program, ["exec", assembly, .. arguments]);

    /// <summary>Runs it so many times, each in a fresh process; what it measured under each name, in nanoseconds.</summary>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public IReadOnlyDictionary<string, Sample> Measure(int times, params string[] arguments)
    {
        Dictionary<string, List<double>> values = new(StringComparer.Ordinal);
        for (int i = 0; i < times; i++)
        {
            ChildResult result = Start(arguments);
            if (result.ExitCode != 0)
            {
                throw new InvalidOperationException($"{Path.GetFileName(assembly)} {string.Join(' ', arguments)} fails: {result.Output}{result.Errors}");
            }

            foreach (string line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                string[] parts = line.Split(' ');
                if (!values.TryGetValue(parts[0], out List<double>? list))
                {
                    values.Add(parts[0], list = []);
                }

                list.Add(double.Parse(parts[1], CultureInfo.InvariantCulture));
            }
        }

        return values.ToDictionary(pair => pair.Key, pair => new Sample(pair.Value), StringComparer.Ordinal);
    }
}
