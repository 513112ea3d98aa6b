using FactCatalog.Benchmarks.Facts;
using FactCatalog.Benchmarks.Reporting;
using FactCatalog.Benchmarks.Running;

namespace FactCatalog.Benchmarks.Measurements;

/// <summary>The first access to an entity in a fresh process, the reading of all, and looking up once warm; each against its rivals.</summary>
internal static class AccessTime
{
    private const int Runs = 9;

    public static void Measure(Setting setting)
    {
        using TemporaryFolder folder = new();
        int count = setting.Scaled(10_000);
        Probe[] probes = ProbeMaker.Make(count);
        Subject catalog = Make(setting, folder, "Catalog", run => run.WithChosen(probes, isNamed: true).WithFacts(FactFiles.Yaml(probes, files: 100)));
        Subject hand = Make(setting, folder, "Hand", run => run.WithChosen(probes, isNamed: true).WithCode("Probes", Rivals.CSharp(probes)));
        Subject json = Make(setting, folder, "Json", run => run.WithJsonGenerator());
        string file = folder.Write("probes.json", Rivals.Json(probes));

        Sample first = catalog.Measure(Runs, "first")["first"];
        Sample handFirst = hand.Measure(Runs)["first"];
        Sample jsonFirst = json.Measure(Runs, file)["first"];
        setting.Report.Add(AtLeast($"first access to one of {count}, fresh process", first, "statics by hand", handFirst, setting.IsQuick ? null : 50));
        setting.Report.Add(AtLeast($"first access to one of {count}, fresh process", first, "System.Text.Json, source-generated, whole file", jsonFirst, 1));

        Sample find = catalog.Measure(Runs, "find")["find"];
        Sample frozen = catalog.Measure(Runs, "frozen")["frozen"];
        setting.Report.Add(AtLeast($"first Find among {count}, fresh process", find, "making a FrozenDictionary of records already read", frozen, 1));

        IReadOnlyDictionary<string, Sample> all = catalog.Measure(Runs, "all");
        setting.Report.Add(new Outcome($"reading all {count} in a fresh process", Describe(all["all"]), "following the reference of each afterwards " + Describe(all["builders"]), string.Empty, null));

        IReadOnlyDictionary<string, Sample> warm = catalog.Measure(3, "warm");
        setting.Report.Add(Warm(warm, "frozen", "FrozenDictionary", setting.IsQuick ? null : 1.5));
        setting.Report.Add(Warm(warm, "dictionary", "Dictionary", null));
    }

    private static Outcome Warm(IReadOnlyDictionary<string, Sample> warm, string rival, string name, double? limit) => Outcome.AtMost(
        "Find once warm, each id in random order",
        Units.Time(warm["table"].Min),
        $"{name} {Units.Time(warm[rival].Min)}",
        warm["table"].Min / warm[rival].Min,
        limit);

    private static Outcome AtLeast(string what, Sample ours, string name, Sample rival, double? times)
    {
        double ratio = rival.Median / ours.Median;
        return new Outcome(
            what,
            Describe(ours),
            $"{name} {Describe(rival)}; {Units.Ratio(ratio)} times ours",
            times is { } least ? least > 1 ? $"at least {least:0} times" : "faster" : string.Empty,
            times is null ? null : ratio >= times);
    }

    private static string Describe(Sample sample) => $"{Units.Time(sample.Min)} (median {Units.Time(sample.Median)})";

    private static Subject Make(Setting setting, TemporaryFolder folder, string name, Func<CompilerRun, CompilerRun> add)
    {
        CompilerRun run = add(new CompilerRun(setting.Sdk, folder, name).WithSubject("Clock").WithSubject(name));
        run.Compile();
        return run.ToSubject();
    }
}
