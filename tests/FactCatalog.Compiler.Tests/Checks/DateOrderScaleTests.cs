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
    public void AHundredThousandDatesWithThreeHundredThousandOrderingsAreSolved()
    {
        string text = Text();
        CompiledCatalog compiled = CatalogTest.Compile(("t.facts.yaml", text));
        Assert.Empty(compiled.Diagnostics);
        DateOrders orders = DateOrders.Of(compiled.Catalog);
        Assert.Empty(orders.Solution.Conflicts);
        Assert.True(orders.Statements.Length > 400_000, $"{orders.Statements.Length}");

        // Work is counted, not timed: each ordering is looked at a few times, however many there are.
        Assert.True(orders.Solution.Relaxations < 10L * orders.Statements.Length, $"{orders.Solution.Relaxations}");
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
