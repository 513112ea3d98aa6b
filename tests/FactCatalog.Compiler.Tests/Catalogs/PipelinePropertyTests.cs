using System.Globalization;
using FactCatalog.Compiler.Emit;
using FactCatalog.Compiler.Syntax;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>The whole way from text to C# holds for any text: it never throws, stays within the files, and depends neither on order nor on culture.</summary>
public sealed class PipelinePropertyTests
{
    private static readonly (string Path, string Text)[] Small =
    [
        ("types.facts.yaml", "catalog: { as_of: 2026-11-22 }\nenums:\n  Kind: [lunar, LEO, \"1.10\"]\ntypes:\n  Program:\n    span: started..ended\n    fields:\n      name: text\n      started: date?\n      ended: { type: date?, future: true }\n  Mission:\n    unique: [[name]]\n    fields:\n      name: string\n      kind: Kind?\n      mass: { type: decimal?, unit: kg, range: 0.. }\n      program: { type: Program?, acyclic: false }\n      crew: string[]\n      days: { type: int, default: 1 }\n    rules: [mass > 0]\nsources:\n  gcat: { title: GCAT, url: \"https://example.org\", trust: high }\nconstants:\n  Limits:\n    crew: 3\n    first: { type: date, value: 2003-10-15, source: gcat }\n"),
        ("a.facts.yaml", "facts:\n  Program:\n    shenzhou: { name: { en: Divine Vessel, zh: 神舟 }, started: 1992~, $source: gcat#p, $formerly: [p921] }\n  Mission:\n    shenzhou-5:\n      name: Shenzhou 5\n      kind: lunar\n      mass: 7_790 kg\n      program: shenzhou\n      crew: [yang, no, 1.10]\n    shenzhou-6:\n      name: 6\n      program:\n        - { value: shenzhou, status: refuted, source: [gcat, gcat#x] }\n        - { value: shenzhou, valid: 2003/.., rank: preferred }\n      $ignore: { FACT204: x }\n      $distinct_from: shenzhou-5\n"),
        ("b.facts.json", "{ \"facts\": { \"Mission\": { \"s7\": { \"name\": \"a\\tb\\\"\\\"\\\"\", \"kind\": null, \"mass\": 1.10, \"$name\": \"Seven\" } } } }\n"),
        ("Mission.facts.csv", "id,name,kind,crew,$note\r\ns8,\"a, \"\"b\"\"\",LEO,x;y,\r\ns9,n,,,z\r\n"),
    ];

    private static Gen<(string Path, string Text)[]> Mutated((string Path, string Text)[] files) =>
        from index in Gen.Choose(0, files.Length - 1)
        let text = files[index].Text
        from at in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(60, text.Length - at))
        from to in Gen.Choose(0, text.Length)
        from line in Gen.Choose(0, text.Count(c => c == '\n'))
        from kind in Gen.Choose(0, 5)
        from random in ArbMap.Default.GeneratorFor<string>()
        select files.Select((file, i) => i == index ? (file.Path, Mutate(text, kind, at, length, to, line, random ?? string.Empty)) : file).ToArray();

    [Fact]
    public void SmallCatalogsWithMutations() => Prop.ForAll(Mutated(Small).ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void RealFilesWithMutations() => Prop.ForAll(Mutated(RealFiles()).ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void RandomTexts() => Prop.ForAll(
        (from a in ArbMap.Default.GeneratorFor<string>() from b in ArbMap.Default.GeneratorFor<string>() select new[] { Small[0], ("x.facts.yaml", a ?? string.Empty), ("y.facts.json", b ?? string.Empty), ("Mission.facts.csv", b + "\n" + a) }).ToArbitrary(),
        Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void TheFilesThemselvesHaveNothingWrong()
    {
        Assert.Empty(Compile(Small).Diagnostics);
        Assert.Empty(Compile(RealFiles()).Diagnostics);
    }

    private static bool Holds((string Path, string Text)[] files)
    {
        CompiledCatalog compiled = Compile(files);
        foreach (var finding in compiled.Diagnostics)
        {
            Assert.True(finding.Location.Span.End <= finding.Location.Text.Source.Length);
            Assert.All(finding.Others, other => Assert.True(other.Span.End <= other.Text.Source.Length));
            Assert.NotEmpty(finding.Message);
        }

        string expected = Show(compiled);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            Assert.Equal(expected, Show(Compile([.. files.Reverse()])));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        return true;
    }

    private static CompiledCatalog Compile((string Path, string Text)[] files) =>
        CatalogCompiler.Compile([.. files.Select(file => SyntaxReader.Read(FactText.TryCreate(file.Path, file.Path, SourceText.From(file.Text))!))]);

    private static string Show(CompiledCatalog compiled) => string.Join(
        '\n',
        compiled.Diagnostics.Select(finding => $"{finding.Location.Place} {finding.Location.Span.Start} {finding.Location.Span.Length} {finding.Rule.Id} {finding.Message}")
            .Concat(CatalogEmitter.EmitAll(ModelBuilder.Build(compiled.Catalog), "Test").Select(file => file.Name + "\n" + file.Code)));

    // No culture of the machine: those may be switched off. This one differs from the invariant one wherever a culture can.
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo { NegativeSign = "−", PositiveSign = "＋", NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NaNSymbol = "keine Zahl" };
        culture.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = ".", TimeSeparator = ".", ShortDatePattern = "dd/MM/yyyy" };
        return culture;
    }

    private static string Mutate(string text, int kind, int at, int length, int to, int line, string random) => kind switch
    {
        0 => text[..at],
        1 => text.Remove(at, length),
        2 => text.Insert(to, text.Substring(at, length)),
        3 => text.Insert(at, random),
        4 => text.Remove(at, length).Insert(Math.Min(to, text.Length - length), text.Substring(at, length)),
        _ => SwapLines(text, line),
    };

    private static string SwapLines(string text, int line)
    {
        string[] lines = text.Split('\n');
        (lines[0], lines[line]) = (lines[line], lines[0]);
        return string.Join('\n', lines);
    }

    private static (string Path, string Text)[] RealFiles()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "facts")))
        {
            folder = folder.Parent;
        }

        return [.. Directory.GetFiles(Path.Combine(folder!.FullName, "facts"), "*.facts.*").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path)))];
    }
}
