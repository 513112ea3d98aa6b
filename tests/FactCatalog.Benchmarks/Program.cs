using FactCatalog.Benchmarks.Measurements;
using FactCatalog.Benchmarks.Reporting;
using FactCatalog.Benchmarks.Running;

namespace FactCatalog.Benchmarks;

/// <summary>Measures what is promised about speed. Exit code 0 where every promise holds, 1 where one does not, 2 for arguments that are not understood.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Action<Setting>> Measurements = new(StringComparer.Ordinal)
    {
        ["build"] = BuildTime.Measure,
        ["access"] = AccessTime.Measure,
        ["large"] = LargeCatalog.Measure,
        ["incremental"] = IncrementalTime.Measure,
        ["checks"] = CheckTime.Measure,
    };

    private static int Main(string[] args)
    {
        string[] chosen = [.. args.Where(static argument => !argument.StartsWith("--", StringComparison.Ordinal))];
        if (chosen.Any(static name => !Measurements.ContainsKey(name)) || args.Any(static argument => argument.StartsWith("--", StringComparison.Ordinal) && argument is not "--quick"))
        {
            Console.Error.WriteLine($"Arguments are any of {string.Join(", ", Measurements.Keys)}, and --quick for smaller sizes; none measures everything.");
            return 2;
        }

        Report report = new(Console.Out);
        Setting setting = new(Sdk.Find(), report, args.Contains("--quick", StringComparer.Ordinal));
        report.Note($"{Environment.ProcessorCount} processors, .NET {Environment.Version}, SDK {setting.Sdk.Version}{(setting.IsQuick ? "; smaller sizes" : string.Empty)}.");
#if DEBUG
        report.Note("This is a debug build: its figures mean little. Run it with -c Release.");
#endif
        foreach ((string name, Action<Setting> measure) in Measurements)
        {
            if (chosen.Length == 0 || chosen.Contains(name, StringComparer.Ordinal))
            {
                measure(setting);
            }
        }

        report.Note(report.Broken == 0 ? "\nEvery promise holds." : $"\nPromises that do not hold: {report.Broken}.");
        return report.Broken == 0 ? 0 : 1;
    }
}

/// <summary>What every measurement works with.</summary>
/// <param name="Sdk">The SDK.</param>
/// <param name="Report">Takes the outcomes.</param>
/// <param name="IsQuick">Whether sizes are a tenth.</param>
internal sealed record Setting(Sdk Sdk, Report Report, bool IsQuick)
{
    /// <summary>A number of entities, or a tenth of it.</summary>
    public int Scaled(int count) => IsQuick ? count / 10 : count;
}
