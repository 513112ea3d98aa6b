using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Tests.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Compiler.Tests.Checks;

/// <summary>Random small catalogs, written as YAML, against brute force: something is found exactly where not all can hold.</summary>
public class DateOrderPropertyTests
{
    // Few years, so that every day that matters can be tried; a date is missing, a day, a month, a year or an open interval.
    private const int FirstYear = 2000;

    [Fact]
    public void SomethingIsFoundExactlyWhereNotAllCanHold()
    {
        int silent = 0;
        int fired = 0;
        Prop.ForAll(World.Generate().ToArbitrary(), world =>
        {
            string yaml = world.ToString();
            string[] ids = [.. CatalogTest.Compile(("t.facts.yaml", yaml)).Diagnostics.Select(one => one.Rule.Id)];
            bool canHold = world.CanHold();
            _ = canHold ? silent++ : fired++;
            return (ids.Length == 0) == canHold && Array.TrueForAll(ids, id => id is "FACT102" or "FACT103" or "FACT105" or "FACT401")
                ? true.ToProperty()
                : false.Label($"{(canHold ? "can" : "cannot")} hold, found {string.Join(", ", ids)} in\n{yaml}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
        Assert.True(silent > 60 && fired > 60, $"{silent} silent, {fired} fired");
    }

    private sealed record Stated(int Year, int Month, int Day)
    {
        // Month 0: the year; day 0: the month.
        public int Earliest => new DateOnly(FirstYear + Year, Math.Max(Month, 1), Month == 0 ? 1 : Math.Max(Day, 1)).DayNumber;

        public int Latest => Month == 0 ? new DateOnly(FirstYear + Year, 12, 31).DayNumber
            : Day == 0 ? new DateOnly(FirstYear + Year, Month, DateTime.DaysInMonth(FirstYear + Year, Month)).DayNumber
            : Earliest;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstYear + Year}{(Month == 0 ? "" : $"-{Month:00}")}{(Month == 0 || Day == 0 ? "" : $"-{Day:00}")}");
    }

    /// <summary><c>left op right + days</c>; a side that goes through the reference is of the entity referred to.</summary>
    private sealed record Rule(int Left, bool LeftThrough, int Relation, int Right, bool RightThrough, int Days)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name(Left, LeftThrough)} {(Relation == 0 ? "<=" : Relation == 1 ? "<" : "==")} {Name(Right, RightThrough)}{(Days == 0 ? "" : $" + days({Days})")}");

        private static string Name(int field, bool isThrough) => (isThrough ? "next." : "") + (char)('a' + field);
    }

    private sealed record World(int Fields, bool HasSpan, bool HasDuring, Rule[] Rules, Stated?[][] Entities, int[] Next)
    {
        public static Gen<World> Generate() =>
            from fields in Gen.Choose(3, 6)
            from hasSpan in Gen.Elements(true, false)
            from hasDuring in Gen.Elements(true, false)
            from rules in (from left in Gen.Choose(0, fields - 1)
                           from leftThrough in Gen.Elements(true, false, false)
                           from relation in Gen.Elements(0, 0, 0, 1, 1, 2)
                           from right in Gen.Choose(0, fields - 1)
                           from days in Gen.Elements(0, 0, 0, 20, -20)
                           select new Rule(left, leftThrough, relation, right, false, days)).Where(rule => rule.Left != rule.Right).ArrayOf(4)
            from count in Gen.Choose(2, 4)
            from entities in (from year in Gen.Choose(0, 2)
                              from month in Gen.Elements(0, 0, 1, 2, 3)
                              from day in Gen.Elements(0, 1, 15)
                              from isStated in Gen.Elements(true, true, true, false)
                              select isStated ? new Stated(year, month, day) : null).ArrayOf(fields).ArrayOf(count)
            from next in Gen.Choose(-1, count - 1).ArrayOf(count)
            from ruleCount in Gen.Choose(1, 4)
            select new World(fields, hasSpan, hasSpan && hasDuring, rules[..ruleCount], entities, next);

        /// <summary>Whether some days keep all of it: Floyd and Warshall over the orderings of stated dates.</summary>
        public bool CanHold()
        {
            int origin = Entities.Length * Fields;
            long[,] most = new long[origin + 1, origin + 1];
            const long Unlimited = long.MaxValue / 4;
            for (int i = 0; i <= origin; i++)
            {
                for (int j = 0; j <= origin; j++)
                {
                    most[i, j] = i == j ? 0 : Unlimited;
                }
            }

            void Limit(int left, int right, long days) => most[left, right] = Math.Min(most[left, right], days);
            for (int i = 0; i < Entities.Length; i++)
            {
                for (int field = 0; field < Fields; field++)
                {
                    if (Entities[i][field] is { } date)
                    {
                        Limit((i * Fields) + field, origin, date.Latest);
                        Limit(origin, (i * Fields) + field, -date.Earliest);
                    }
                }

                foreach (Rule rule in Rules)
                {
                    if (Place(i, rule.Left, rule.LeftThrough) is { } left && Place(i, rule.Right, rule.RightThrough) is { } right)
                    {
                        Limit(left, right, rule.Days - (rule.Relation == 1 ? 1 : 0));
                        if (rule.Relation == 2)
                        {
                            Limit(right, left, -rule.Days);
                        }
                    }
                }

                if (HasSpan && Place(i, 0, false) is { } start && Place(i, 1, false) is { } end)
                {
                    Limit(start, end, 0);
                }

                if (HasDuring)
                {
                    int? first = Place(i, 0, false) ?? Place(i, 1, false);
                    int? last = Place(i, 1, false) ?? Place(i, 0, false);
                    if (first is { } inner && Place(i, 0, true) is { } outer)
                    {
                        Limit(outer, inner, 0);
                    }

                    if (last is { } innerEnd && Place(i, 1, true) is { } outerEnd)
                    {
                        Limit(innerEnd, outerEnd, 0);
                    }
                }
            }

            for (int k = 0; k <= origin; k++)
            {
                for (int i = 0; i <= origin; i++)
                {
                    for (int j = 0; j <= origin; j++)
                    {
                        most[i, j] = Math.Min(most[i, j], most[i, k] + most[k, j]);
                    }
                }
            }

            return Enumerable.Range(0, origin + 1).All(i => most[i, i] >= 0);
        }

        public override string ToString()
        {
            var text = new StringBuilder("types:\n  T:\n");
            text.Append(HasSpan ? "    span: a..b\n" : "").Append("    fields: { ");
            text.AppendJoin(", ", Enumerable.Range(0, Fields).Select(field => $"{(char)('a' + field)}: date?"));
            text.Append(HasDuring ? ", next: { type: T?, during: true } }\n    rules:\n" : ", next: T? }\n    rules:\n");
            foreach (Rule rule in Rules.DistinctBy(rule => rule.ToString(), StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"      - {rule}\n");
            }

            text.Append("facts:\n  T:\n");
            for (int i = 0; i < Entities.Length; i++)
            {
                IEnumerable<string> stated = Entities[i].Select((date, field) => date is null ? "" : $"{(char)('a' + field)}: {date}").Where(one => one.Length > 0);
                text.Append(CultureInfo.InvariantCulture, $"    x{i}: {{ {string.Join(", ", Next[i] < 0 ? stated : stated.Append(string.Create(CultureInfo.InvariantCulture, $"next: x{Next[i]}")))} }}\n");
            }

            return text.ToString();
        }

        private int? Place(int entity, int field, bool isThrough)
        {
            int owner = isThrough ? Next[entity] : entity;
            return owner >= 0 && Entities[owner][field] is not null ? (owner * Fields) + field : null;
        }
    }
}
