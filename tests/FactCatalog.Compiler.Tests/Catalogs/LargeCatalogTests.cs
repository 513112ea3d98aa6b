using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>Time grows with the size of a catalog, not with its square. The limits are some twenty times what a quiet machine needs.</summary>
public sealed class LargeCatalogTests(ITestOutputHelper output)
{
    private const string Star = "types: { Star: { members: false, fields: { near: Star?, kind: Kind? } } }\nenums: { Kind: [a] }\n";

    [Fact]
    public void AHundredThousandEntitiesWithReferences() =>
        Measure(0, ("t.facts.yaml", Star), ("Star.facts.csv", "id,near\n" + Lines(100_000, i => $"star-{i},star-{(i * 7919) % 100_000}")));

    [Fact]
    public void AHundredThousandMisspeltReferences() =>
        Measure(100_000, ("t.facts.yaml", Star), ("Star.facts.csv", "id,near\n" + Lines(100_000, i => $"star-{i},stra-{i}")));

    [Fact]
    public void TenThousandDuplicates() => Measure(10_000, ("t.facts.yaml", Star), ("Star.facts.csv", "id\nsun\n" + Lines(10_000, _ => $"sun")));

    [Fact]
    public void FiveThousandFieldsAndTenThousandUnknownOnes() => Measure(
        10_000,
        ("t.facts.yaml", "types:\n  Star:\n    members: false\n    fields:\n" + Lines(5_000, i => $"      field_{i}: int?")),
        ("a.facts.yaml", "facts:\n  Star:\n" + Lines(10_000, i => $"    s{i}: {{ feild_{i}: 1, field_{i % 5_000}: 2 }}")));

    [Fact]
    public void FiveThousandMembersAndTenThousandUnknownOnes() => Measure(
        10_000,
        ("t.facts.yaml", Star.Replace("[a]", "[" + string.Join(", ", Enumerable.Range(0, 5_000).Select(i => "member" + i.ToString(CultureInfo.InvariantCulture))) + "]", StringComparison.Ordinal)),
        ("Star.facts.csv", "id,kind\n" + Lines(10_000, i => $"s{i},memebr{i}")));

    [Fact]
    public void FiveThousandTypesAndFiveThousandUnknownOnes() => Measure(
        5_000,
        ("t.facts.yaml", "types:\n" + Lines(5_000, i => $"  Type{i}: {{ fields: {{ a: Tpye{i}? }} }}")));

    private static string Lines(int count, Func<int, FormattableString> line)
    {
        StringBuilder lines = new();
        for (int i = 0; i < count; i++)
        {
            lines.Append(FormattableString.Invariant(line(i))).Append('\n');
        }

        return lines.ToString();
    }

    private void Measure(int findings, params (string, string)[] files)
    {
        var watch = Stopwatch.StartNew();
        CompiledCatalog compiled = CatalogTest.Compile(files);
        output.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(findings, compiled.Diagnostics.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }
}
