using System.Diagnostics;
using FactCatalog.Compiler.Dates;

namespace FactCatalog.Compiler.Tests.Dates;

/// <summary>Work is counted in constraints looked at, which no busy machine changes.</summary>
public sealed class TemporalNetworkScaleTests(ITestOutputHelper output)
{
    private const int Variables = 100_000;
    private const int Orderings = 300_000;

    [Fact]
    public void AHundredThousandDatesThatHoldTakeAFewLooksAtEach()
    {
        TemporalSolution solution = Solve(Random(out _));
        Assert.Empty(solution.Conflicts);
        Assert.InRange(solution.Relaxations, Orderings, 10L * (Orderings + 2 * Variables));
        Assert.Equal(0, solution.SearchSteps);
        Assert.All(Enumerable.Range(0, Variables), i => Assert.InRange(i, 0, solution.BoundsOf(i).Latest!.Value));
    }

    [Fact]
    public void AThousandMistakesInOnePartAreAThousandConflictsAtMost()
    {
        TemporalNetworkBuilder builder = Random(out int[] statements);
        for (int i = 0; i < 1_000; i++)
        {
            // A date far too late for what must follow it, and less trusted than the rest.
            builder.Between(builder.AddStatement(0, Variables + Orderings + i), i * 90, 900_000, 900_000);
        }

        TemporalSolution solution = Solve(builder);
        Assert.InRange(solution.Conflicts.Length, 900, 1_000);
        Assert.All(solution.Conflicts, conflict => Assert.True(conflict.Blamed >= statements.Length && conflict.IsShortest));
        Assert.InRange(solution.SearchSteps, 0, 30_000_000);
    }

    [Fact]
    public void AThousandSeparateMistakesAreAThousandConflicts()
    {
        var builder = new TemporalNetworkBuilder();
        for (int i = 0; i < 1_000; i++)
        {
            AddChain(builder, 100, i * 1_000, day => 1000 + day);
            int wrong = builder.AddStatement(0, i * 1_000 + 999);
            builder.AtLeast(wrong, i * 100 + 50, 2_000);
        }

        TemporalSolution solution = Solve(builder);
        Assert.Equal(1_000, solution.Conflicts.Length);
        Assert.All(solution.Conflicts, conflict => Assert.True(conflict.IsShortest && conflict.Statements.Length == 2));
    }

    [Fact]
    public void AChainInWhichEveryDateIsWrongEnds()
    {
        var builder = new TemporalNetworkBuilder();
        AddChain(builder, 2_001, 0, day => 100_000 - day);
        TemporalSolution solution = Solve(builder);
        Assert.Equal(2_000, solution.Conflicts.Length);
    }

    [Fact]
    public void ACycleOfAHundredThousandStatementsIsOneConflict()
    {
        var builder = new TemporalNetworkBuilder();
        AddChain(builder, Variables, 0, _ => null);
        builder.AtMost(builder.AddStatement(0, Variables), Variables - 1, 10);
        builder.AtLeast(builder.AddStatement(0, Variables + 1), 0, 10);
        TemporalConflict conflict = Assert.Single(Solve(builder).Conflicts);
        Assert.Equal(Variables + 1, conflict.Statements.Length);
        Assert.Equal(Variables - 1, conflict.MissingDays);
    }

    [Fact]
    public void OrderingsThatContradictEachOtherInALargePartAreFound()
    {
        TemporalNetworkBuilder builder = Random(out _);
        builder.Before(builder.AddStatement(0, 1_000_000), 60_000, 40_000);
        for (int i = 40_000; i < 60_000; i++)
        {
            builder.Before(builder.AddStatement(2, 1_000_001 + i), i, i + 1);
        }

        TemporalSolution solution = Solve(builder);
        TemporalConflict conflict = Assert.Single(solution.Conflicts);
        Assert.False(conflict.Statements.IsEmpty);
    }

    private static void AddChain(TemporalNetworkBuilder builder, int length, int order, Func<int, long?> dayOf)
    {
        int last = -1;
        for (int i = 0; i < length; i++)
        {
            int variable = builder.AddVariable();
            if (dayOf(i) is { } day)
            {
                builder.Between(builder.AddStatement(1, order + 2 * i), variable, day, day);
            }

            if (i > 0)
            {
                builder.Before(builder.AddStatement(2, order + 2 * i - 1), last, variable);
            }

            last = variable;
        }
    }

    // Variable i lies on day i, known to within a hundred days for half of them; orderings between any two, both ways about.
    private static TemporalNetworkBuilder Random(out int[] statements)
    {
        var builder = new TemporalNetworkBuilder();
        var random = new Random(20031015);
        for (int i = 0; i < Variables; i++)
        {
            builder.AddVariable();
            int statement = builder.AddStatement(1, i);
            builder.Between(statement, i, i - random.Next(100), i + random.Next(100));
        }

        for (int i = 0; i < Orderings; i++)
        {
            int left = random.Next(Variables);
            int right = random.Next(Variables);
            builder.NotAfter(builder.AddStatement(2, Variables + i), left, right, DayOffset.Days(left - right + random.Next(50)));
        }

        statements = new int[Variables + Orderings];
        return builder;
    }

    private TemporalSolution Solve(TemporalNetworkBuilder builder)
    {
        TemporalNetwork network = builder.Build();
        var watch = Stopwatch.StartNew();
        TemporalSolution solution = network.Solve();
        output.WriteLine($"{watch.ElapsedMilliseconds} ms, {solution.Relaxations} relaxations, {solution.SearchSteps} search steps, {solution.Conflicts.Length} conflicts, {solution.Conflicts.Count(c => !c.IsShortest)} unproven, at most {solution.Conflicts.Select(c => c.Statements.Length).DefaultIfEmpty().Max()} statements");
        return solution;
    }
}
