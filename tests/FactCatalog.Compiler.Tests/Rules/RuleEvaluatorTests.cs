using FactCatalog.Compiler.Rules;

namespace FactCatalog.Compiler.Tests.Rules;

public sealed class RuleEvaluatorTests
{
    private const string Others =
        """
            a: { program: p, crewed: true, launched: 2003-10-15, mass: 10, scores: [1] }
            b: { program: p, crewed: false, launched: 2005 }
            c: { crewed: true, launched: 2008-09-25, mass: 5 }
            d: { program: q, crewed: true }
          Program:
            p: { name: { en: Moon, zh: 月球 }, started: 1992-09-21, flights: 2, operator: cmsa }
            q: { name: Quiet }
          Person:
            yang: { name: Yang, born: 1965-06-21, mass: 60.5 }
            fei: { name: Fei, born: 1965 }
            nie: { name: Nie }
        """;

    [Theory]
    // Comparisons of dates: false only where no reading allows it.
    [InlineData("launched <= landed", "launched: 2003-10-15, landed: 2003-10-14", "false")]
    [InlineData("launched <= landed", "launched: 2003-10-15, landed: 2003-10-15", "true")]
    [InlineData("launched <= landed", "launched: 2003-10-15, landed: 2003-10", "unknown")]
    [InlineData("launched <= landed", "launched: 2003, landed: 2003", "unknown")]
    [InlineData("launched < landed", "launched: 2003, landed: 2003", "unknown")]
    [InlineData("launched == landed", "launched: 2003, landed: 2003", "unknown")]
    [InlineData("launched == landed", "launched: 2003, landed: 2004", "false")]
    [InlineData("launched == landed", "launched: 2003-10-15, landed: 2003-10-15", "true")]
    [InlineData("launched != landed", "launched: 2003-10-15, landed: 2003-10-15", "false")]
    [InlineData("launched >= landed", "launched: 2003, landed: 2004", "false")]
    [InlineData("launched > landed", "launched: 2004, landed: 2003-12-31", "true")]
    [InlineData("launched <= landed", "launched: 2003", "unknown")]
    [InlineData("launched <= landed", "landed: 2003", "unknown")]
    [InlineData("launched <= landed", "launched: 2003, landed: 2001/", "unknown")]
    [InlineData("launched <= landed", "launched: 2003, landed: '[2001,2005]'", "unknown")]
    [InlineData("launched <= as_of", "launched: 2027", "false")]
    [InlineData("launched <= as_of", "launched: 2026", "unknown")]
    [InlineData("launched <= \"2002-12\"", "launched: 2003", "false")]
    // Durations.
    [InlineData("launched + years(1) <= landed", "launched: 2004-02-29, landed: 2005-02-27", "false")]
    [InlineData("launched + years(1) <= landed", "launched: 2004-02-29, landed: 2005-02-28", "true")]
    [InlineData("landed - months(1) >= launched", "launched: 2003-03-01, landed: 2003-03-31", "false")]
    [InlineData("landed - months(1) >= launched", "launched: 2003-02-28, landed: 2003-03-31", "true")]
    [InlineData("launched + days(10) >= landed", "launched: 2003-12-25, landed: 2004-01-05", "false")]
    [InlineData("launched + days(10) >= landed", "launched: 2003-12-25, landed: 2004-01", "unknown")]
    [InlineData("launched + (years(1) - months(12)) == landed", "launched: 2003-12-25, landed: 2003-12-25", "true")]
    [InlineData("launched + years(count_a) <= landed", "launched: 2003, landed: 2003, count_a: 1", "false")]
    [InlineData("launched + years(count_a) <= landed", "launched: 2003, landed: 2003", "unknown")]
    [InlineData("launched + years(count_b) <= landed", "launched: 2003, landed: 2003, count_b: 9000000000000000", "unknown")]
    // Parts of dates.
    [InlineData("launched.year == 2003", "launched: 2004", "false")]
    [InlineData("launched.year == 2003", "launched: 200X", "unknown")]
    [InlineData("launched.year >= 2000", "launched: 200X", "true")]
    [InlineData("launched.month == 10", "launched: 2003-11-01", "false")]
    [InlineData("launched.month == 10", "launched: 2003", "unknown")]
    [InlineData("launched.month <= 12", "launched: 2003", "true")]
    [InlineData("launched.day == 1", "launched: 2003-10-02", "false")]
    [InlineData("launched.day == 1", "launched: 2003-10", "unknown")]
    [InlineData("launched.day <= 29", "launched: 2004-02", "true")]
    [InlineData("launched.year == 2003", "launched: 2001/2002", "unknown")]
    [InlineData("launched.year == 2003", "crewed: true", "unknown")]
    // Numbers.
    [InlineData("count_a + 1 == 3", "count_a: 3", "false")]
    [InlineData("count_a + 1 == 3", "count_a: 2", "true")]
    [InlineData("count_a - 1 == 3", "count_a: 3", "false")]
    [InlineData("-count_a == 3", "count_a: 3", "false")]
    [InlineData("count_a * 2 < 6", "count_a: 3", "false")]
    [InlineData("count_a / 2 == 1.5", "count_a: 3", "true")]
    [InlineData("count_a / 2 == 1", "count_a: 3", "false")]
    [InlineData("count_a / 3 * 3 == count_a", "count_a: 1", "unknown")]
    [InlineData("count_a % 2 == 0", "count_a: 3", "false")]
    [InlineData("count_a / 0 == 1", "count_a: 3", "unknown")]
    [InlineData("count_a % 0 == 1", "count_a: 3", "unknown")]
    [InlineData("ratio / 0 == 1", "ratio: 3", "unknown")]
    [InlineData("count_b * count_b * count_b == 1", "count_b: 9000000000000000000", "unknown")]
    [InlineData("ratio * ratio == 1", "ratio: 1e300", "unknown")]
    [InlineData("ratio == 0.1", "ratio: 0.1", "true")]
    [InlineData("ratio == 0.1", "ratio: 0.2", "false")]
    [InlineData("ratio + 0.2 == 0.3", "ratio: 0.1", "unknown")]
    [InlineData("mass == 1.50", "mass: 1.5", "true")]
    [InlineData("mass >= 2", "mass: 1.5", "false")]
    [InlineData("mass >= 2", "crewed: true", "unknown")]
    // Truth.
    [InlineData("crewed", "crewed: false", "false")]
    [InlineData("crewed", "name: x", "unknown")]
    [InlineData("!crewed", "crewed: true", "false")]
    [InlineData("!crewed", "name: x", "unknown")]
    [InlineData("crewed && count_a > 1", "count_a: 1", "false")]
    [InlineData("crewed && count_a > 1", "count_a: 2", "unknown")]
    [InlineData("crewed || count_a > 1", "count_a: 2", "true")]
    [InlineData("crewed || count_a > 1", "count_a: 1", "unknown")]
    [InlineData("crewed || count_a > 1", "count_a: 1, crewed: false", "false")]
    [InlineData("crewed ? count_a == 1 : count_a == 2", "count_a: 2, crewed: true", "false")]
    [InlineData("crewed ? count_a == 1 : count_a == 2", "count_a: 2", "unknown")]
    [InlineData("crewed ? count_a == 1 : count_a == 2", "count_a: 3", "false")]
    [InlineData("(crewed ? 1 : 5) > count_a", "count_a: 6", "false")]
    [InlineData("(crewed ? 1 : 5) > count_a", "count_a: 3", "unknown")]
    // Text.
    [InlineData("name == \"x\"", "name: y", "false")]
    [InlineData("name == \"x\"", "crewed: true", "unknown")]
    [InlineData("title == \"Moon\"", "title: { zh: 月球, en: Moon }", "true")]
    [InlineData("name.length == 2", "name: abc", "false")]
    [InlineData("name.starts_with(\"a\")", "name: ba", "false")]
    [InlineData("name.starts_with(\"b\")", "name: ba", "true")]
    [InlineData("name.ends_with(\"b\")", "name: ba", "false")]
    [InlineData("matches(name, \"^[a-z]+$\")", "name: A", "false")]
    [InlineData("matches(name, \"^[a-z]+$\")", "name: a", "true")]
    [InlineData("matches(name, \"^[a-z]+$\")", "crewed: true", "unknown")]
    [InlineData("matches(name, operator)", "name: a, operator: '('", "unknown")]
    [InlineData("home == \"https://example.org/a\"", "home: https://example.org/b", "false")]
    // Enums and references.
    [InlineData("outcome == success", "outcome: failure", "false")]
    [InlineData("outcome == state-owned", "outcome: state-owned", "true")]
    [InlineData("outcome < failure", "outcome: success", "true")]
    [InlineData("outcome < failure", "outcome: state-owned", "false")]
    [InlineData("outcome == success", "crewed: true", "unknown")]
    [InlineData("program == p", "program: q", "false")]
    [InlineData("program == p", "program: p", "true")]
    [InlineData("program == p", "crewed: true", "unknown")]
    [InlineData("program.started <= launched", "program: p, launched: 1990", "false")]
    [InlineData("program.started <= launched", "program: q, launched: 1990", "unknown")]
    [InlineData("program.started <= launched", "launched: 1990", "unknown")]
    // Lists.
    [InlineData("crewed == (crew.count > 0)", "crewed: true", "false")]
    [InlineData("crewed == (crew.count > 0)", "crewed: true, crew: yang", "true")]
    [InlineData("crew.contains(commander)", "crew: [fei], commander: yang", "false")]
    [InlineData("crew.contains(commander)", "crew: [fei, yang], commander: yang", "true")]
    [InlineData("crew.contains(commander)", "crewed: false", "unknown")]
    [InlineData("crew.all(p => p.born < launched)", "crew: [yang, fei], launched: 1964", "false")]
    [InlineData("crew.all(p => p.born < launched)", "crew: [yang, fei, nie], launched: 2003", "unknown")]
    [InlineData("crew.all(p => p.born < launched)", "crew: [yang, fei], launched: 2003", "true")]
    [InlineData("crew.all(p => p.born < launched)", "launched: 2003", "true")]
    [InlineData("crew.any(p => p.born == \"1965-06-21\")", "crew: [fei]", "unknown")]
    [InlineData("crew.any(p => p.born == \"1966-06-21\")", "crew: [yang, fei]", "false")]
    [InlineData("crew.any()", "crewed: true", "false")]
    [InlineData("crew.count(p => p.born == \"1965-06-21\") == 2", "crew: [yang, fei]", "unknown")]
    [InlineData("crew.count(p => p.born == \"1965-06-21\") <= 2", "crew: [yang, fei]", "true")]
    [InlineData("crew.count(p => p.born == \"1965-06-21\") == 3", "crew: [yang, fei]", "false")]
    [InlineData("crew.sum(p => p.mass) == 60.5", "crew: [yang]", "true")]
    [InlineData("crew.sum(p => p.mass) == 60", "crew: [yang]", "false")]
    [InlineData("crew.sum(p => p.mass) == 60", "crew: [yang, fei]", "unknown")]
    [InlineData("scores.sum() == 6", "scores: [1, 2, 4]", "false")]
    [InlineData("scores.sum() == 0", "crewed: true", "true")]
    [InlineData("scores.min() == 1 && scores.max() == 4", "scores: [2, 1, 4]", "true")]
    [InlineData("scores.max() < 4", "scores: [2, 1, 4]", "false")]
    [InlineData("scores.max() < 4", "crewed: true", "unknown")]
    [InlineData("crew.max(p => p.born) < launched", "crew: [yang, fei], launched: 1965", "unknown")]
    [InlineData("crew.max(p => p.born) < launched", "crew: [yang, fei], launched: 1964", "false")]
    [InlineData("crew.min(p => p.born) < launched", "crew: [yang, fei], launched: 1966", "true")]
    [InlineData("scores.distinct().count == 3", "scores: [1, 1, 2]", "false")]
    [InlineData("scores.distinct().count == 2", "scores: [1, 1, 2]", "true")]
    [InlineData("scores.distinct().sum() == 3", "scores: [1, 1, 2]", "true")]
    [InlineData("crew.distinct(p => p.born).count == 1", "crew: [yang, fei]", "unknown")]
    [InlineData("crew.distinct(p => p.born).count == 3", "crew: [yang, fei]", "false")]
    [InlineData("orbits.contains(new)", "orbits: [success]", "false")]
    [InlineData("scores.all(s => scores.contains(s + 1))", "scores: [1, 2]", "false")]
    // Whole types: m itself is one of the missions.
    [InlineData("Mission.count() == 5", "crewed: true", "true")]
    [InlineData("Mission.count(x => x.program == program) == 3", "program: p", "unknown")]
    [InlineData("Mission.count(x => x.program == program) == 5", "program: p", "false")]
    [InlineData("Mission.count(x => x.program == program) >= 3", "program: p", "true")]
    [InlineData("Mission.count(x => x.program == program && x.crewed) == 4", "program: p, crewed: true", "false")]
    [InlineData("Mission.count(x => x.program == program && x.crewed) == 4", "crewed: true", "unknown")]
    [InlineData("Mission.count(x => x.program == program && x.crewed && x.count_a != count_a) <= 4", "program: p, crewed: true", "true")]
    [InlineData("Mission.any(x => x.program == program && x.launched < launched)", "program: q, launched: 2000", "unknown")]
    [InlineData("Mission.any(x => x.launched == launched && x.crewed)", "launched: 2003-10-15", "true")]
    [InlineData("Mission.any(x => x.mass == mass && x != this)", "mass: 10.0", "true")]
    [InlineData("Mission.all(x => x.program != program || x.launched >= launched)", "program: p, launched: 2004", "false")]
    [InlineData("Mission.all(x => x.program != program || x.launched >= launched)", "program: p, launched: 2003-10-15", "true")]
    [InlineData("Mission.all(x => !(x.program == program) || x.crewed)", "program: p, crewed: true", "false")]
    [InlineData("Mission.count(x => x.scores.contains(count_a)) == 2", "count_a: 1", "false")]
    [InlineData("Mission.count(x => x.scores.contains(count_a)) == 1", "count_a: 1", "true")]
    [InlineData("Mission.count(x => x.crewed) == 3", "crewed: false", "true")]
    [InlineData("Mission.sum(x => x.mass) == 15", "mass: 1", "unknown")]
    [InlineData("Mission.max(x => x.launched) <= as_of", "launched: 2001", "unknown")]
    public void TruthHasThreeValues(string rule, string mission, string expected) =>
        Assert.Equal(expected, RuleWorld.Show(RuleWorld.Evaluate(rule, mission, Others).Truth));

    [Theory]
    [InlineData("launched <= landed", "launched: 2003~, landed: 2002", true)]
    [InlineData("launched <= landed", "launched: 2003, landed: 2002?", true)]
    [InlineData("launched <= landed && crewed", "launched: 2003, landed: 2002?, crewed: false", false)]
    [InlineData("launched <= landed", "launched: 2003, landed: 2002", false)]
    [InlineData("launched <= landed && about <= landed", "launched: 2003, landed: 2002, about: 2004~", false)]
    [InlineData("Mission.count(x => x.launched == launched) == 0", "launched: 2003-10-15?", true)]
    public void ADateThatIsNotCertainIsNoted(string rule, string mission, bool needsIt)
    {
        RuleOutcome outcome = RuleWorld.Evaluate(rule, mission);
        Assert.False(outcome.Truth);
        Assert.Equal(needsIt, outcome.NeedsUncertainDates);
    }

    [Theory]
    [InlineData("{ value: 2004, status: refuted }", "unknown")]
    [InlineData("{ value: 2004, rank: deprecated }", "unknown")]
    [InlineData("[{ value: 2004, status: refuted }, { value: 2002 }]", "true")]
    [InlineData("[{ value: 2004, rank: preferred }, { value: 2002 }]", "false")]
    public void OnlyTheBestClaimCounts(string launched, string expected) =>
        Assert.Equal(expected, RuleWorld.Show(RuleWorld.Evaluate("launched <= landed", $"launched: {launched}, landed: 2003").Truth));

    [Fact]
    public void WhatCannotBeReadIsUnknown()
    {
        var compiled = RuleWorld.Compile(RuleWorld.With("launched <= landed && program.started <= launched && crew.count == 1", "  Mission:\n    m: { launched: nonsense, landed: 2003, program: missing, crew: [{ a: b }] }\n"));
        var rule = Assert.Single(RuleParser.ParseAll(compiled.Catalog.Declarations, []));
        var type = compiled.Catalog.Declarations.TypeOf("Mission")!;
        Assert.Equal("launched <= landed && program.started <= launched && crew.count == 1", rule.ToString());
        Assert.NotEmpty(compiled.Diagnostics);
        Assert.NotEqual(true, new RuleEvaluator(compiled.Catalog).Evaluate(rule, compiled.Catalog.Find(type, "m")!).Truth);
    }

    [Fact]
    public void APatternThatRunsTooLongIsReportedOnce()
    {
        string facts = "  Mission:\n" + string.Concat(Enumerable.Range(0, 5).Select(i => RuleWorld.Line($"    m{i}: {{ name: {new string('a', 40)}! }}\n")));
        var marked = Markup.MarkedText.Parse(RuleWorld.With("matches(name, [|\"^(a+)+$\"|])", facts), "FACT007");
        var compiled = RuleWorld.Compile(marked.Text);
        var rule = Assert.Single(RuleParser.ParseAll(compiled.Catalog.Declarations, []));
        var evaluator = new RuleEvaluator(compiled.Catalog);
        Assert.All(compiled.Catalog.EntitiesOf(rule.Type), entity => Assert.Null(evaluator.Evaluate(rule, entity).Truth));
        marked.AssertFound(evaluator.FindingsOf(rule));
    }

    [Theory]
    [InlineData("Mission.count(x => x.program == program && x.crewed) >= 0")]
    [InlineData("Mission.all(x => x.program != program || x.launched >= program.started)")]
    [InlineData("!Mission.any(x => x.name == name && x.count_a != count_a)")]
    [InlineData("Mission.count(x => x.crew.contains(commander)) >= 0")]
    [InlineData("Mission.max(x => x.count_a) >= count_a")]
    [InlineData("Mission.all(x => x.count_a >= 0)")]
    public void WorkGrowsWithTheEntities(string rule)
    {
        long few = StepsOf(rule, 250);
        long many = StepsOf(rule, 1_000);
        Assert.True(many < few * 6, $"{few} steps for 250 entities, {many} for 1,000");
    }

    [Fact]
    public void ARuleThatTakesTooMuchWorkIsGivenUpAndReportedOnce()
    {
        const int Entities = 5_000;
        var marked = Markup.MarkedText.Parse(RuleWorld.With("[|!Mission.any(x => x.count_a < count_a && x.count_b > count_b)|]", Missions(Entities)), "FACT007");
        var compiled = RuleWorld.Compile(marked.Text);
        var rule = Assert.Single(RuleParser.ParseAll(compiled.Catalog.Declarations, []));
        var evaluator = new RuleEvaluator(compiled.Catalog);
        foreach (var entity in compiled.Catalog.EntitiesOf(rule.Type))
        {
            Assert.NotEqual(false, evaluator.Evaluate(rule, entity).Truth);
        }

        marked.AssertFound(evaluator.FindingsOf(rule));
        Assert.InRange(evaluator.StepsOf(rule), 1, RuleBudget.MostSteps * 11 / 10);
    }

    private static string Missions(int count) => "  Mission:\n" + string.Concat(Enumerable.Range(0, count).Select(i =>
        RuleWorld.Line($"    m{i}: {{ name: n{i}, count_a: {i}, count_b: {i}, crewed: true, launched: 2003-10-15, program: p{i % (count / 5)}, commander: a{i % (count / 5)}, crew: [a{i % (count / 5)}, b{i % (count / 5)}] }}\n")))
        + "  Program:\n" + string.Concat(Enumerable.Range(0, count / 5).Select(i => RuleWorld.Line($"    p{i}: {{ name: x, started: 1992 }}\n")))
        + "  Person:\n" + string.Concat(Enumerable.Range(0, count / 5).Select(i => RuleWorld.Line($"    a{i}: {{ }}\n    b{i}: {{ }}\n")));

    private static long StepsOf(string text, int entities)
    {
        var compiled = RuleWorld.Compile(RuleWorld.With(text, Missions(entities)));
        Assert.Empty(compiled.Catalog.Diagnostics);
        var rule = Assert.Single(RuleParser.ParseAll(compiled.Catalog.Declarations, []));
        var evaluator = new RuleEvaluator(compiled.Catalog);
        foreach (var entity in compiled.Catalog.EntitiesOf(rule.Type))
        {
            Assert.NotEqual(false, evaluator.Evaluate(rule, entity).Truth);
        }

        return evaluator.StepsOf(rule);
    }
}
