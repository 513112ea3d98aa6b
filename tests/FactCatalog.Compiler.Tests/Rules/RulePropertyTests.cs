using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Rules;
using FactCatalog.Compiler.Syntax;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Rules;

public sealed class RulePropertyTests
{
    private static readonly string[] Dates = ["", "2003", "2003-10", "2003-10-15", "2004-02", "2004-02-29", "2004", "200X", "2002/2004-01", "[2003-01-01,2004-02-29]"];

    private static readonly string[] Pieces =
    [
        "launched", "landed", "crew", "crewed", "program", "outcome", "name", "Mission", "this", "as_of", ".", ".", "count", ".any(", ".all(", "p => ", "p", ".born", "(", ")", ")", " && ", " || ", "!", " == ", " <= ", " < ", " + ", " - ", "-", " ? ", " : ",
        "years(", "matches(", "\"", "\"x\"", "'", "'x'", "state-owned", "success", "cz-3b", "2003", "1.5", "1e9", "0x", "@", "$\"", "{", "}", "[", "]", "=>", "=", "??", "?.", "new", "operator", "is", "switch", "/*", "*/", "//", "#if", "\\", "\n", "é", "月", "🚀", "\0", ",", ";", "<", ">", "delegate", "async ", "await ", "from x in y", "_", "..", "^", "~", "stackalloc",
    ];

    private static Gen<Condition> Conditions(int depth)
    {
        Gen<Condition> atom = Gen.OneOf(DateComparison, YearComparison, NumberComparison);
        if (depth == 0)
        {
            return atom;
        }

        Gen<Condition> inner = Conditions(depth - 1);
        return Gen.OneOf(
            atom,
            from a in inner select new Condition($"!({a.Text})", r => !a.Holds(r)),
            from a in inner from b in inner select new Condition($"({a.Text}) && ({b.Text})", r => a.Holds(r) && b.Holds(r)),
            from a in inner from b in inner select new Condition($"({a.Text}) || ({b.Text})", r => a.Holds(r) || b.Holds(r)),
            from a in inner from b in inner from c in inner select new Condition($"(({a.Text}) ? ({b.Text}) : ({c.Text}))", r => a.Holds(r) ? b.Holds(r) : c.Holds(r)));
    }

    private static Gen<(string Text, Func<Reading, DateTime> Value)> DateTerm =>
        from which in Gen.Elements("launched", "landed", "about")
        from unit in Gen.Elements("", "years", "months", "days")
        from count in Gen.Choose(-14, 40)
        select unit.Length == 0
            ? (which, (Func<Reading, DateTime>)(r => r.Date(which)))
            : ($"{which} {(count < 0 ? "-" : "+")} {unit}({Math.Abs(count)})", r => Move(r.Date(which), unit, count));

    private static Gen<Condition> DateComparison =>
        from left in DateTerm
        from right in DateTerm
        from op in Gen.Elements("<", "<=", ">", ">=", "==", "!=")
        select new Condition($"{left.Text} {op} {right.Text}", r => Compare(op, left.Value(r).CompareTo(right.Value(r))));

    private static Gen<Condition> YearComparison =>
        from which in Gen.Elements("launched", "landed", "about")
        from part in Gen.Elements("year", "month", "day")
        from op in Gen.Elements("<", "<=", ">", ">=", "==", "!=")
        from number in Gen.OneOf(Gen.Choose(2000, 2006), Gen.Choose(1, 31))
        select new Condition($"{which}.{part} {op} {number}", r => Compare(op, Part(r.Date(which), part).CompareTo(number)));

    private static Gen<Condition> NumberComparison =>
        from op in Gen.Elements("<", "<=", ">", ">=", "==", "!=")
        from factor in Gen.Choose(-2, 2)
        from number in Gen.Choose(-3, 3)
        select new Condition($"count_a * {factor} - 1 {op} {number}", r => Compare(op, ((r.Count * factor) - 1).CompareTo(number)));

    [Fact]
    public void ARuleIsFalseOnlyWhereEveryReadingMakesItFalse() =>
        Prop.ForAll(
            (from condition in Conditions(3)
             from launched in Gen.Elements(Dates)
             from landed in Gen.Elements(Dates)
             from about in Gen.Elements(Dates)
             from count in Gen.Choose(-1, 2)
             select (condition, launched, landed, about, count)).ToArbitrary(),
            sample =>
            {
                // An interval is no day that one does not know, so only dates that stand for one day are read in all ways.
                if (new[] { sample.launched, sample.landed, sample.about }.Any(date => date.Contains('/', StringComparison.Ordinal)))
                {
                    return;
                }

                string mission = $"launched: {Quoted(sample.launched)}, landed: {Quoted(sample.landed)}, about: {Quoted(sample.about)}{(sample.count < 0 ? "" : RuleWorld.Line($", count_a: {sample.count}"))}";
                bool? truth = RuleWorld.Evaluate(sample.condition.Text, mission).Truth;
                if (truth is { } known)
                {
                    foreach (Reading reading in Readings(sample.launched, sample.landed, sample.about, sample.count))
                    {
                        Assert.True(sample.condition.Holds(reading) == known, $"{sample.condition.Text} is said to be {known} for {mission}, but not for {reading}");
                    }
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void ReadingARuleNeverThrows()
    {
        var compiled = RuleWorld.Compile(RuleWorld.With("crewed"));
        var type = compiled.Catalog.Declarations.TypeOf("Mission")!;
        Gen<string> soup = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Prop.ForAll(Gen.OneOf(soup, soup, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary(), text =>
        {
            var file = FactText.TryCreate("r.facts.yaml", factPath: null, SourceText.From(text))!;
            var scalar = new FactScalar(new TextSpan(0, text.Length), text, ScalarStyle.Plain);
            var rule = new FactCatalog.Compiler.Declarations.RuleDeclaration(scalar, file, Because: null, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
            CheckedRule? read = RuleParser.Parse(rule, type, compiled.Catalog.Declarations, out FactDiagnostic? finding);
            Assert.True(read is null == finding is not null);
            if (finding is not null)
            {
                Assert.True(new TextSpan(0, text.Length).Contains(finding.Location.Span));
                Assert.False(string.IsNullOrWhiteSpace(finding.Message));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    private static string Quoted(string date) => date.Length == 0 ? "" : $"'{date}'";

    private static bool Compare(string op, int order) => op switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        ">=" => order >= 0,
        "==" => order == 0,
        _ => order != 0,
    };

    private static int Part(DateTime date, string part) => part switch
    {
        "year" => date.Year,
        "month" => date.Month,
        _ => date.Day,
    };

    private static DateTime Move(DateTime date, string unit, int count) => unit switch
    {
        "years" => date.AddYears(count),
        "months" => date.AddMonths(count),
        _ => date.AddDays(count),
    };

    private static IEnumerable<Reading> Readings(string launched, string landed, string about, int count) =>
        from a in DaysOf(launched)
        from b in DaysOf(landed)
        from c in DaysOf(about)
        from n in count < 0 ? [-5, 0, 1, 7] : new[] { count }
        select new Reading(a, b, c, n);

    // The first and the last day, and some between; of a missing date some days far apart.
    private static IEnumerable<DateTime> DaysOf(string date)
    {
        if (date.StartsWith('['))
        {
            return date.Trim('[', ']').Split(',').Select(day => DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        }

        if (date.Length == 0)
        {
            return [new DateTime(1990, 1, 1), new DateTime(2003, 10, 15), new DateTime(2030, 12, 31)];
        }

        FactDate parsed = FactDate.Parse(date);
        var first = DateTime.UnixEpoch.AddDays(parsed.Earliest.DayNumber);
        var last = DateTime.UnixEpoch.AddDays(parsed.Latest.DayNumber);
        return new[] { first, last, first.AddDays((last - first).Days / 2), first.AddDays((last - first).Days / 3) }.Distinct();
    }

    private sealed record Condition(string Text, Func<Reading, bool> Holds);

    private sealed record Reading(DateTime Launched, DateTime Landed, DateTime About, int Count)
    {
        public DateTime Date(string field) => field switch
        {
            "launched" => Launched,
            "landed" => Landed,
            _ => About,
        };
    }
}
