using FactCatalog.Benchmarks.Facts;
using FactCatalog.Benchmarks.Reporting;
using FactCatalog.Benchmarks.Running;

namespace FactCatalog.Benchmarks.Measurements;

/// <summary>What an edit costs in an editor: generator and analyzers after it, against a full run.</summary>
internal static class IncrementalTime
{
    private const int Edits = 15;
    private const double Most = 0.1;

    public static void Measure(Setting setting)
    {
        int count = setting.Scaled(10_000);
        IReadOnlyList<FactFile> files = FactFiles.Yaml(ProbeMaker.Make(count), files: 100);
        Sample full = new(Enumerable.Range(0, 5).Select(_ => new LiveProject(files).Run()).ToArray());
        string rival = $"full run {Units.Time(full.Min)} (median {Units.Time(full.Median)})";

        LiveProject project = new(files);
        project.Run();
        Add("a changed value in one of 100 files", i => project.EditFile(i * 5, text => Replaced(text, i)), setting.IsQuick ? null : Most);
        Add("a comment in one of 100 files", i => project.EditFile(i * 5, text => $"{text}# {i}\n"), null, regenerates: false);
        Add("a C# file", project.EditCode, null, regenerates: false);

        void Add(string what, Action<int> edit, double? limit, bool regenerates = true)
        {
            List<double> times = [];
            bool isQuiet = true;
            for (int i = 1; i <= Edits; i++)
            {
                edit(i);
                times.Add(project.Run());
                isQuiet &= project.IsAllCached;
            }

            Sample sample = new(times);
            string figure = $"{Units.Time(sample.Median)} (least {Units.Time(sample.Min)})";
            setting.Report.Add(Outcome.AtMost($"after an edit: {what}, {count} entities, generator and analyzers", figure, rival, sample.Median / full.Median, limit));
            if (!regenerates)
            {
                setting.Report.Add(new Outcome($"after an edit: {what}", isQuiet ? "every output is the kept one" : "an output was made again", "tracked steps", "regenerates nothing", isQuiet));
            }
        }
    }

    // Another mass for the first entity of the file.
    private static string Replaced(string text, int number)
    {
        int start = text.IndexOf("mass: ", StringComparison.Ordinal) + "mass: ".Length;
        int end = text.IndexOf('\n', start);
        return $"{text[..start]}{number}.5{text[end..]}";
    }
}
