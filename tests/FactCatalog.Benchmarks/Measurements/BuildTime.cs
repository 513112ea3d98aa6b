using FactCatalog.Benchmarks.Facts;
using FactCatalog.Benchmarks.Reporting;
using FactCatalog.Benchmarks.Running;

namespace FactCatalog.Benchmarks.Measurements;

/// <summary>The compiler's time for a project with fact files, and for the same records written by hand.</summary>
internal static class BuildTime
{
    private const int Files = 100;
    private const double Most = 0.5;

    public static void Measure(Setting setting)
    {
        using TemporaryFolder folder = new();
        CompilerRun nothing = new CompilerRun(setting.Sdk, folder, "Nothing").WithCode("Program", "return;");
        Measure(setting, folder, nothing, 1_000, runs: 5, limit: null);
        Measure(setting, folder, nothing, setting.Scaled(10_000), runs: 5, setting.IsQuick ? null : Most);
    }

    private static void Measure(Setting setting, TemporaryFolder folder, CompilerRun nothing, int count, int runs, double? limit)
    {
        Probe[] probes = ProbeMaker.Make(count);
        CompilerRun Start(string name) => new(setting.Sdk, folder, $"{name}{count}");
        CompilerRun hand = Start("Hand").WithSubject("Clock").WithSubject("Hand").WithChosen(probes, isNamed: true).WithCode("Probes", Rivals.CSharp(probes));
        CompilerRun yaml = Start("Yaml").WithSubject("Clock").WithSubject("Catalog").WithChosen(probes, isNamed: true).WithFacts(FactFiles.Yaml(probes, Files));
        CompilerRun csv = Start("Csv").WithSubject("Clock").WithSubject("Catalog").WithChosen(probes, isNamed: true).WithFacts(FactFiles.Csv(probes, Files));
        IReadOnlyList<ChildResult[]> results = Sample.InTurns(runs, hand.Compile, yaml.Compile, csv.Compile, nothing.Compile);
        string rival = Describe("written by hand", results[0]) + ", " + Describe("an empty program", results[3]);
        Add("YAML", results[1]);
        Add("CSV", results[2]);

        void Add(string notation, ChildResult[] ours) => setting.Report.Add(Outcome.AtMost(
            $"compiler, {count} entities in {Files} files, {notation}",
            Describe(string.Empty, ours),
            rival,
            Least(ours) / Least(results[0]),
            limit));
    }

    private static double Least(ChildResult[] runs) => runs.Min(static run => run.Time.TotalNanoseconds);

    private static string Describe(string name, ChildResult[] runs)
    {
        Sample time = new(runs.Select(static run => run.Time.TotalNanoseconds));
        Sample processor = new(runs.Select(static run => run.Processor.TotalNanoseconds));
        return $"{name} {Units.Time(time.Min)} (median {Units.Time(time.Median)}, processors {Units.Time(processor.Min)})".TrimStart();
    }
}
