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
        int count = setting.Scaled(10_000);
        Measure(setting, folder, "Build", "as a project is built, with the SDK's analyzers", static run => run.WithSdkAnalyzers(), count, setting.IsQuick ? null : Most);
        Measure(setting, folder, "Bare", "without any other analyzer", static run => run, count, limit: null);
        Measure(setting, folder, "Small", "without any other analyzer", static run => run, 1_000, limit: null);
    }

    private static void Measure(Setting setting, TemporaryFolder folder, string name, string how, Func<CompilerRun, CompilerRun> complete, int count, double? limit)
    {
        const int Runs = 5;
        Probe[] probes = ProbeMaker.Make(count);
        CompilerRun Start(string kind) => complete(new CompilerRun(setting.Sdk, folder, name + kind)).WithSubject("Clock").WithChosen(probes, isNamed: true);
        CompilerRun hand = Start("Hand").WithSubject("Hand").WithCode("Probes", Rivals.CSharp(probes));
        CompilerRun yaml = Start("Yaml").WithSubject("Catalog").WithFacts(FactFiles.Yaml(probes, Files));
        CompilerRun csv = Start("Csv").WithSubject("Catalog").WithFacts(FactFiles.Csv(probes, Files));
        IReadOnlyList<ChildResult[]> results = Sample.InTurns(Runs, hand.Compile, yaml.Compile, csv.Compile);
        Add("YAML", results[1]);
        Add("CSV", results[2]);

        void Add(string notation, ChildResult[] ours) => setting.Report.Add(Outcome.AtMost(
            $"compiler, {how}: {count} entities in {Files} files, {notation}",
            Describe(string.Empty, ours),
            Describe("written by hand", results[0]),
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
