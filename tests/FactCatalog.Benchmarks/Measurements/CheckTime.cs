using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using FactCatalog.Benchmarks.Facts;
using FactCatalog.Benchmarks.Reporting;
using FactCatalog.Benchmarks.Running;
using FactCatalog.Compiler;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace FactCatalog.Benchmarks.Measurements;

/// <summary>Reading and checking a large catalog, against what YamlDotNet's parser needs to pass over the same files.</summary>
internal static class CheckTime
{
    private const double Most = 3;

    public static void Measure(Setting setting)
    {
        int count = setting.Scaled(100_000);
        IReadOnlyList<FactFile> files = FactFiles.Yaml(ProbeMaker.Make(count), files: 100);
        IReadOnlyList<double[]> results = Sample.InTurns(5, () => Time(() => Scan(files)), () => Time(() => Compile(files)), () => Time(() => Read(files)));
        Sample scan = new(results[0]);
        Sample ours = new(results[1]);
        Sample reading = new(results[2]);
        setting.Report.Add(Outcome.AtMost(
            $"reading and checking {count} entities in {files.Count - 1} files",
            $"{Units.Time(ours.Min)} (median {Units.Time(ours.Median)}); reading alone {Units.Time(reading.Min)}",
            $"YamlDotNet's parser passing over the files {Units.Time(scan.Min)} (median {Units.Time(scan.Median)})",
            ours.Min / scan.Min,
            Most));
    }

    private static double Time(Action work)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static void Scan(IReadOnlyList<FactFile> files)
    {
        foreach (FactFile file in files)
        {
            using StringReader reader = new(file.Text);
            Parser parser = new(reader);
            while (parser.MoveNext())
            {
                // Only passing over.
            }
        }
    }

    private static ImmutableArray<FactSyntax> Read(IReadOnlyList<FactFile> files) =>
        [.. files.Select(static file => SyntaxReader.Read(FactText.TryCreate(file.FactPath, file.FactPath, SourceText.From(file.Text, Encoding.UTF8))!))];

    private static void Compile(IReadOnlyList<FactFile> files)
    {
        CompiledCatalog catalog = CatalogCompiler.Compile(Read(files));
        int findings = catalog.Diagnostics.Count(static finding => finding.Rule.DefaultSeverity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
        if (findings > 0)
        {
            throw new InvalidOperationException($"The facts have {findings} findings, the first: {catalog.Diagnostics[0].Message}");
        }
    }
}
