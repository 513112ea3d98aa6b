using System.Collections.Immutable;
using FactCatalog.Compiler.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Compiler.Tests.Dates;

/// <summary>The network against brute force: Floyd-Warshall, and all subsets of the statements.</summary>
public sealed class TemporalNetworkPropertyTests
{
    private const int Runs = 4_000;

    [Fact]
    public void ANetworkIsReportedExactlyWhenItCannotHold() =>
        ForAll(StatedNetwork.Generate(1, 7, 14, 1), Runs, network =>
        {
            bool canHold = network.CanHold(All(network));
            Assert.Equal(canHold, network.Solve().Conflicts.IsEmpty);
        });

    [Fact]
    public void EveryConflictIsMinimalAndAddsUp() =>
        ForAll(StatedNetwork.Generate(3, 7, 14, 1), 5 * Runs, network =>
        {
            foreach (TemporalConflict conflict in network.Solve().Conflicts)
            {
                Assert.False(network.CanHold(conflict.Statements));
                Assert.All(conflict.Statements, left => Assert.True(network.CanHold(conflict.Statements.Remove(left))));
                Assert.True(conflict.MissingDays > 0);
                Assert.Equal(-conflict.MissingDays, conflict.Links.Sum(link => link.Days));
                Assert.Equal(conflict.Statements, conflict.Links.Select(link => link.Statement).Distinct());
                for (int i = 0; i < conflict.Links.Length; i++)
                {
                    TemporalLink link = conflict.Links[i];
                    Assert.Equal(link.Left, conflict.Links[(i + 1) % conflict.Links.Length].Right);
                    Assert.Contains(new StatedConstraint(link.Left, link.Right, link.Days), network.Statements[link.Statement].Constraints);
                }
            }
        });

    [Fact]
    public void EveryConflictHasTheFewestStatementsThatAreLeft() =>
        ForAll(StatedNetwork.Generate(2, 5, 9, 1), 300, network =>
        {
            foreach (bool isSoft in new[] { false, true })
            {
                TemporalSolution solution = network.Solve();

                // One component at a time is solved, so what is fewest is asked among the statements that are connected with the conflict.
                var left = All(network).Where(i => isSoft || !network.Statements[i].IsSoft).ToList();
                if (isSoft)
                {
                    left.RemoveAll(i => solution.Conflicts.Any(conflict => !conflict.IsSoft && conflict.Blamed == i));
                }

                foreach (TemporalConflict conflict in solution.Conflicts.Where(conflict => conflict.IsSoft == isSoft))
                {
                    Assert.True(conflict.IsShortest);
                    Assert.Equal(network.FewestThatConflict(Near(network, left, conflict)), conflict.Statements.Length);
                    left.Remove(conflict.Blamed);
                }

                Assert.True(network.CanHold(left));
            }
        });

    [Fact]
    public void TheLeastTrustedIsBlamedAndAmongEqualsTheLast() =>
        ForAll(StatedNetwork.Generate(3, 7, 14, 1), Runs, network =>
        {
            foreach (TemporalConflict conflict in network.Solve().Conflicts)
            {
                int least = conflict.Statements.Min(i => network.Statements[i].Trust);
                Assert.Equal(conflict.Statements.Where(i => network.Statements[i].Trust == least).Max(), conflict.Blamed);
            }
        });

    [Fact]
    public void ASoftConflictVanishesWithoutTheSoftStatements() =>
        ForAll(StatedNetwork.Generate(3, 7, 14, 1), Runs, network =>
        {
            TemporalSolution solution = network.Solve();
            foreach (TemporalConflict conflict in solution.Conflicts)
            {
                Assert.Equal(conflict.IsSoft, conflict.Statements.Any(i => network.Statements[i].IsSoft));
                Assert.Equal(conflict.IsSoft, network.CanHold(conflict.Statements.Where(i => !network.Statements[i].IsSoft)));
            }

            bool hardCanHold = network.CanHold(All(network).Where(i => !network.Statements[i].IsSoft));
            Assert.Equal(hardCanHold, solution.Conflicts.All(conflict => conflict.IsSoft));
        });

    [Fact]
    public void TheBoundsAreThoseOfTheShortestPaths() =>
        ForAll(StatedNetwork.Generate(1, 7, 14, 1), Runs, network =>
        {
            TemporalSolution solution = network.Solve();
            var blamed = solution.Conflicts.Select(conflict => conflict.Blamed).ToHashSet();
            long[,] distances = network.Distances(All(network).Where(i => !blamed.Contains(i)));
            for (int variable = 0; variable < network.Variables; variable++)
            {
                TemporalBounds bounds = solution.BoundsOf(variable);
                long latest = distances[network.Variables, variable];
                long earliest = -distances[variable, network.Variables];
                Assert.Equal(latest > 1_000_000 ? null : latest, bounds.Latest);
                Assert.Equal(earliest < -1_000_000 ? null : earliest, bounds.Earliest);
            }
        });

    [Fact]
    public void ARemedyResolvesItsConflictAndOneDayLessDoesNot() =>
        ForAll(StatedNetwork.Generate(2, 5, 10, 1), Runs, network =>
        {
            foreach (TemporalConflict conflict in network.Solve().Conflicts)
            {
                foreach (TemporalRemedy remedy in conflict.Remedies())
                {
                    Assert.Equal(0, SumWith(conflict, remedy, remedy.Day));
                    Assert.True(SumWith(conflict, remedy, remedy.OrLater ? remedy.Day - 1 : remedy.Day + 1) < 0);
                }

                Assert.Equal(conflict.Links.Count(link => link.IsEarliest || link.IsLatest), conflict.Remedies().Length);
            }
        });

    [Fact]
    public void TheOrderOfAddingChangesNothing() =>
        ForAll(
            from network in StatedNetwork.Generate(2, 7, 14, 1)
            from variables in Gen.Shuffle(Enumerable.Range(0, network.Variables))
            from statements in Gen.Shuffle(Enumerable.Range(0, network.Statements.Length))
            select (network, variables, statements),
            Runs,
            input =>
            {
                (StatedNetwork network, int[] variables, int[] statements) = input;
                TemporalSolution straight = network.Solve();
                TemporalSolution shuffled = network.Build(variables, statements).Solve();
                Assert.Equal(
                    straight.Conflicts.Select(Show),
                    shuffled.Conflicts.Select(conflict => Show(conflict, i => i < 0 ? i : variables[i], i => statements[i])),
                    StringComparer.Ordinal);
                Assert.All(Enumerable.Range(0, network.Variables), i => Assert.Equal(straight.BoundsOf(variables[i]), shuffled.BoundsOf(i)));
            });

    [Fact]
    public void HugeYearsAreExact()
    {
        // Sixteen of these are about the day number of the last year of fifteen digits.
        const long Scale = 22_800_000_000_000_000;
        ForAll(StatedNetwork.Generate(1, 3, 8, Scale), Runs, network =>
        {
            TemporalSolution solution = network.Solve();
            Assert.Equal(network.CanHold(All(network)), solution.Conflicts.IsEmpty);
            Assert.All(solution.Conflicts, conflict => Assert.False(network.CanHold(conflict.Statements)));
            Assert.True(network.CanHold(All(network).Except(solution.Conflicts.Select(conflict => conflict.Blamed))));
        });
    }

    private static long SumWith(TemporalConflict conflict, TemporalRemedy remedy, long day)
    {
        bool isChanged = false;
        long sum = 0;
        foreach (TemporalLink link in conflict.Links)
        {
            bool isIt = !isChanged && link.Statement == remedy.Statement
                && (remedy.OrLater ? link.IsLatest && link.Left == remedy.Variable : link.IsEarliest && link.Right == remedy.Variable);
            isChanged |= isIt;
            sum += !isIt ? link.Days : remedy.OrLater ? day : -day;
        }

        return sum;
    }

    private static string Show(TemporalConflict conflict) => Show(conflict, i => i, i => i);

    private static string Show(TemporalConflict conflict, Func<int, int> variable, Func<int, int> statement) =>
        $"{statement(conflict.Blamed)} {conflict.IsSoft}: {string.Join(", ", conflict.Links.Select(link => $"{statement(link.Statement)}:{variable(link.Left)}-{variable(link.Right)}<={link.Days}"))}";

    // The statements of the component of a conflict; a component is made of all statements, even those that have been dropped.
    private static int[] Near(StatedNetwork network, List<int> left, TemporalConflict conflict)
    {
        var component = new HashSet<int>(conflict.Links.SelectMany(link => new[] { link.Left, link.Right }).Where(i => i >= 0));
        int[][] variables = network.Statements.Select(statement => statement.Constraints.SelectMany(c => new[] { c.Left, c.Right }).Where(i => i >= 0).ToArray()).ToArray();
        for (int before = -1; before != component.Count;)
        {
            before = component.Count;
            component.UnionWith(variables.Where(component.Overlaps).SelectMany(i => i));
        }

        return left.Where(i => component.Overlaps(variables[i])).ToArray();
    }

    private static int[] All(StatedNetwork network) => Enumerable.Range(0, network.Statements.Length).ToArray();

    private static void ForAll<T>(Gen<T> generator, int runs, Action<T> check) =>
        Prop.ForAll(generator.ToArbitrary(), check).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));
}
