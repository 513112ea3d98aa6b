using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Dates;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

/// <summary>A hundred thousand dates and three hundred thousand orderings: found beside reading the files.</summary>
public class DateOrderScaleTests
{
    private const int Records = 33_334;

    [Fact]
    public void AHundredThousandDatesAreSolvedInAFractionOfReadingThem()
    {
        string text = Text();
        CompiledCatalog compiled = CatalogTest.Compile(("t.facts.yaml", text));
        var checking = Stopwatch.StartNew();
        Assert.Empty(compiled.Diagnostics);
        checking.Stop();

        // Everything is warm now; the network of the same catalog is built and solved once more.
        var solving = Stopwatch.StartNew();
        DateOrders orders = new DateOrdersBuilder(compiled.Catalog).Build();
        solving.Stop();
        Assert.Empty(orders.Solution.Conflicts);
        Assert.True(orders.Statements.Length > 400_000, $"{orders.Statements.Length}");
        var reading = Stopwatch.StartNew();
        CompiledCatalog read = CatalogTest.Compile(("t.facts.yaml", text));
        reading.Stop();
        Assert.NotEmpty(read.Catalog.Declarations.Types);
        TestContext.Current.TestOutputHelper?.WriteLine($"read in {reading.ElapsedMilliseconds} ms, ordered in {solving.ElapsedMilliseconds} ms, all checks {checking.ElapsedMilliseconds} ms; {orders.Statements.Length} statements");

        // Beside each other on a busy machine; alone it is well under the time of reading.
        Assert.True(solving.Elapsed < 3 * reading.Elapsed, $"{solving.Elapsed} beside {reading.Elapsed}");
    }

    private static string Text()
    {
        var text = new StringBuilder("""
            types:
              T:
                span: a..c
                members: false
                fields: { a: date, b: date, c: date, next: T?, name: string }
                rules:
                  - a <= b
                  - b <= c
                  - a <= next.a
                  - b <= next.b
                  - c <= next.c + years(1)
                  - a <= next.b
                  - b <= next.c
                  - a + days(3) <= c
            facts:
              T:

            """);
        for (int i = 0; i < Records; i++)
        {
            int year = 1000 + (i / 30);
            string next = i + 1 < Records ? $", next: t{i + 1}" : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"    t{i}: {{ a: {year}-01-01, b: {year}-02, c: {year}-12-31, name: The record number {i}{next} }}\n");
        }

        return text.ToString();
    }
}
