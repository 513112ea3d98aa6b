using FactCatalog.Benchmarks.Facts;
using FactCatalog.Benchmarks.Reporting;
using FactCatalog.Benchmarks.Running;

namespace FactCatalog.Benchmarks.Measurements;

/// <summary>A type with more entities than a class may have methods: it builds, loads and answers; by hand it builds and does not load.</summary>
internal static class LargeCatalog
{
    private const int Count = 100_000;
    private const int Runs = 3;

    public static void Measure(Setting setting)
    {
        using TemporaryFolder folder = new();
        Probe[] probes = ProbeMaker.Make(Count);
        Compile(setting, folder, probes, "YAML", FactFiles.Yaml(probes, files: 100));
        if (!setting.IsQuick)
        {
            Compile(setting, folder, probes, "CSV", FactFiles.Csv(probes, files: 100));
            CompileByHand(setting, folder, probes);
        }
    }

    private static void Compile(Setting setting, TemporaryFolder folder, Probe[] probes, string notation, IReadOnlyList<FactFile> files)
    {
        CompilerRun run = new CompilerRun(setting.Sdk, folder, "Catalog" + notation).WithSubject("Clock").WithSubject("Catalog").WithChosen(probes, isNamed: false).WithFacts(files);
        ChildResult compiled = run.Compile();
        setting.Report.Add(new Outcome($"compiler, {Count} entities in {files.Count - 1} files, {notation}", Units.Time(compiled.Time.TotalNanoseconds), $"assembly {Units.Size(run.AssemblySize)}", "builds", true));
        Subject subject = run.ToSubject();
        Sample first = subject.Measure(Runs, "first")["first"];
        Sample find = subject.Measure(Runs, "find")["find"];
        Sample all = subject.Measure(Runs, "all")["all"];
        setting.Report.Add(new Outcome(
            $"{Count} entities, fresh process, {notation}",
            $"first access {Units.Time(first.Median)}, first Find {Units.Time(find.Median)}, reading all {Units.Time(all.Median)}",
            string.Empty,
            "loads and answers",
            true));
    }

    private static void CompileByHand(Setting setting, TemporaryFolder folder, Probe[] probes)
    {
        CompilerRun run = new CompilerRun(setting.Sdk, folder, "Hand").WithSubject("Clock").WithSubject("Hand").WithChosen(probes, isNamed: true).WithCode("Probes", Rivals.CSharp(probes));
        ChildResult compiled = run.Compile();
        string end = run.ToSubject().Start().Output.Trim();
        setting.Report.Add(new Outcome($"{Count} entities by hand", $"compiler {Units.Time(compiled.Time.TotalNanoseconds)}, assembly {Units.Size(run.AssemblySize)}", $"at the first access: {end}", string.Empty, null));
    }
}
