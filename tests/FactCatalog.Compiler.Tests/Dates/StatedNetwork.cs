using FactCatalog.Compiler.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Compiler.Tests.Dates;

/// <summary><c>Left - Right &lt;= Days</c>; -1 is the origin.</summary>
internal sealed record StatedConstraint(int Left, int Right, long Days);

internal sealed record StatedStatement(int Trust, bool IsSoft, StatedConstraint[] Constraints);

/// <summary>A network as plain data, with the slow and sure answers to compare with; the order of a statement is its index.</summary>
internal sealed record StatedNetwork(int Variables, StatedStatement[] Statements)
{
    private const long Unlimited = long.MaxValue / 4;

    /// <summary>Small networks in which about half of all cannot hold.</summary>
    public static Gen<StatedNetwork> Generate(int fewestVariables, int mostVariables, int mostStatements, long scale) =>
        from variables in Gen.Choose(fewestVariables, mostVariables)
        from count in Gen.Choose(1, mostStatements)
        from statements in Statement(variables, scale).ArrayOf(count)
        select new StatedNetwork(variables, statements);

    public TemporalSolution Solve() => Build(Enumerable.Range(0, Variables).ToArray(), Enumerable.Range(0, Statements.Length).ToArray()).Solve();

    /// <summary>The network with its variables and statements added in another order: the handle of each is its place in that order.</summary>
    public TemporalNetwork Build(int[] variableOrder, int[] statementOrder)
    {
        var builder = new TemporalNetworkBuilder();
        for (int i = 0; i < Variables; i++)
        {
            builder.AddVariable();
        }

        foreach (int index in statementOrder)
        {
            StatedStatement statement = Statements[index];
            int handle = builder.AddStatement(statement.Trust, index, statement.IsSoft);
            foreach ((int left, int right, long days) in statement.Constraints)
            {
                if (left < 0)
                {
                    builder.AtLeast(handle, Array.IndexOf(variableOrder, right), -days);
                }
                else if (right < 0)
                {
                    builder.AtMost(handle, Array.IndexOf(variableOrder, left), days);
                }
                else
                {
                    builder.NotAfter(handle, Array.IndexOf(variableOrder, left), Array.IndexOf(variableOrder, right), DayOffset.Days(days));
                }
            }
        }

        return builder.Build();
    }

    /// <summary>Whether all of these statements can hold (Floyd, Warshall).</summary>
    public bool CanHold(IEnumerable<int> statements)
    {
        long[,] distances = Distances(statements);
        return Enumerable.Range(0, Variables + 1).All(vertex => distances[vertex, vertex] >= 0);
    }

    /// <summary>The size of the smallest set of these statements that cannot hold; 0 if all can.</summary>
    public int FewestThatConflict(int[] statements)
    {
        int fewest = 0;
        for (int subset = 1; subset < 1 << statements.Length; subset++)
        {
            int size = System.Numerics.BitOperations.PopCount((uint)subset);
            if ((fewest == 0 || size < fewest) && !CanHold(statements.Where((_, i) => (subset >> i & 1) == 1)))
            {
                fewest = size;
            }
        }

        return fewest;
    }

    /// <summary>How far each variable can lie after each other; the last is the origin.</summary>
    public long[,] Distances(IEnumerable<int> statements)
    {
        int size = Variables + 1;
        long[,] distances = new long[size, size];
        for (int from = 0; from < size; from++)
        {
            for (int to = 0; to < size; to++)
            {
                distances[from, to] = from == to ? 0 : Unlimited;
            }
        }

        foreach (StatedConstraint constraint in statements.SelectMany(index => Statements[index].Constraints))
        {
            int from = constraint.Right < 0 ? Variables : constraint.Right;
            int to = constraint.Left < 0 ? Variables : constraint.Left;
            distances[from, to] = Math.Min(distances[from, to], constraint.Days);
        }

        for (int via = 0; via < size; via++)
        {
            for (int from = 0; from < size; from++)
            {
                for (int to = 0; to < size; to++)
                {
                    // A negative cycle doubles its sums again and again; far below any possible distance they may stop.
                    if (distances[from, via] < Unlimited && distances[via, to] < Unlimited)
                    {
                        distances[from, to] = Math.Max(-Unlimited, Math.Min(distances[from, to], distances[from, via] + distances[via, to]));
                    }
                }
            }
        }

        return distances;
    }

    public override string ToString() =>
        string.Join("; ", Statements.Select((statement, i) =>
            $"{i}{(statement.IsSoft ? "~" : "")} (trust {statement.Trust}): {string.Join(" and ", statement.Constraints.Select(c => $"{c.Left} - {c.Right} <= {c.Days}"))}"));

    private static Gen<StatedStatement> Statement(int variables, long scale)
    {
        Gen<int> variable = Gen.Choose(0, variables - 1);
        Gen<long> days = Gen.Choose(-10, 10).Select(value => value * scale);
        Gen<StatedConstraint> ordering = from left in variable from right in variable from w in Gen.Choose(-6, 6) select new StatedConstraint(left, right, w * scale);
        Gen<StatedConstraint> bound = from v in variable from d in days from isUpper in Gen.Elements(true, false) select isUpper ? new StatedConstraint(v, -1, d) : new StatedConstraint(-1, v, -d);
        Gen<StatedConstraint> any = Gen.OneOf(ordering, bound);
        Gen<StatedConstraint[]> date = from v in variable from d in days from width in Gen.Choose(0, 3) select new[] { new StatedConstraint(v, -1, d + width * scale), new StatedConstraint(-1, v, -d) };
        Gen<StatedConstraint[]> interval = from start in variable from end in variable from d in days from length in Gen.Choose(0, 6)
                                           select new[] { new StatedConstraint(start, -1, d), new StatedConstraint(-1, start, -d), new StatedConstraint(end, -1, d + length * scale), new StatedConstraint(-1, end, -d - length * scale) };
        Gen<StatedConstraint[]> several = from count in Gen.Choose(1, 3) from constraints in any.ArrayOf(count) select constraints;
        Gen<StatedConstraint[]> one = ordering.Select(constraint => new[] { constraint });
        return from trust in Gen.Choose(0, 2)
               from isSoft in Gen.Elements(false, false, true)
               from constraints in Gen.OneOf(one, one, date, date, interval, several)
               select new StatedStatement(trust, isSoft, constraints);
    }
}
