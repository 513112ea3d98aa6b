using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Rules;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Rules;

public sealed class RuleCheckerTests
{
    [Theory]
    [InlineData("launched <= landed")]
    [InlineData("this.launched <= landed")]
    [InlineData("as_of > launched && !(landed < launched) || crewed")]
    [InlineData("crewed == (crew.count > 0)")]
    [InlineData("crew.count() > 0")]
    [InlineData("crew.all(p => p.born < launched)")]
    [InlineData("crew.all((p) => p.born < launched)")]
    [InlineData("crew.contains(commander)")]
    [InlineData("program.flights == Mission.count(m => m.program == program && m.crewed)")]
    [InlineData("Mission.all(m => m.crew.all(p => p.born < m.launched && p.born < launched))")]
    [InlineData("launched + years(2) >= landed - months(1) - days(3)")]
    [InlineData("years(1) + days(2) + launched >= landed")]
    [InlineData("launched.year + 1 >= 2003 && launched.month <= 12 && launched.day % 2 == 0")]
    [InlineData("outcome == success || outcome == \"failure\" || success == outcome")]
    [InlineData("outcome != (crewed ? success : failure)")]
    [InlineData("outcome == state-owned")]
    [InlineData("outcome==state-owned")]
    [InlineData("(state-owned) != outcome")]
    [InlineData("outcome == new")]
    [InlineData("outcome < failure")]
    [InlineData("orbits.contains(state-owned) || orbits.contains(new)")]
    [InlineData("operator == program.operator")]
    [InlineData("@operator == \"x\"")]
    [InlineData("count_a-count_b > -5")]
    [InlineData("count_a - count_b > 1e3 || mass < 1_000.5m || count_a == 0x1F")]
    [InlineData("mass / count_a * ratio % 2 + 1 - 2 > 0")]
    [InlineData("name.length > 3 && name.starts_with(\"a-b\") && title.ends_with(\"(\")")]
    [InlineData("matches(name, \"^[A-Z]+$\") && matches(name, @\"\\d\") && matches(home, \"x\")")]
    [InlineData("scores.sum() == 3 && scores.min() > 1 && scores.max(s => s * 2) < 9")]
    [InlineData("scores.distinct().count == scores.count")]
    [InlineData("crew.distinct(p => p.born).count > 1 && crew.sum(p => p.mass) < 100")]
    [InlineData("crew.min(p => p.born) < launched")]
    [InlineData("Mission.max(m => m.launched) >= launched")]
    [InlineData("launched == \"2003-10\" || \"2003\" <= launched")]
    [InlineData("scores.any() && Mission.any()")]
    [InlineData("scores.any(s => s > 1) /* a remark */")]
    [InlineData("crewed ? launched < landed : true")]
    [InlineData("crewed")]
    public void WhatTheLanguageHasIsRead(string rule) => RuleWorld.CheckMarked(rule);

    [Theory]
    [InlineData("program == shenzhou-5 || program == cz-3b || program == 2003-045A || program == a.b || program == plain", true)]
    [InlineData("program == \"cz-3b\" && cz-3b != program && Mission.any(m => m.program == cz-3b)", true)]
    [InlineData("program == 4-1", true)]
    [InlineData("program == [|cz-3c|]", false)]
    [InlineData("program != [|\"cz-3c\"|]", false)]
    [InlineData("program == [|lanched|]", false)]
    public void IdsAreWrittenAsInFacts(string rule, bool isKnown)
    {
        var findings = RuleWorld.CheckMarked(rule, "  Program:\n" + string.Concat(new[] { "shenzhou-5", "cz-3b", "2003-045A", "a.b", "plain", "4-1" }.Select(id => $"    {id}: {{ name: x }}\n")));
        Assert.Equal(isKnown, findings.IsEmpty);
    }

    [Theory]
    [InlineData("[|lanched|] <= landed", "Did you mean 'launched'?")]
    [InlineData("launched <= program.[|startd|]", "Did you mean 'started'?")]
    [InlineData("[|lanched|].year > 2", "Did you mean 'launched'?")]
    [InlineData("count_a-[|cont_b|] > 2", "Did you mean 'count_b'?")]
    [InlineData("outcome == [|sucess|]", "Did you mean 'success'?")]
    [InlineData("outcome == [|state-ownd|]", "Did you mean 'state-owned'?")]
    [InlineData("outcome == [|\"Success\"|]", "Did you mean 'success'?")]
    [InlineData("outcome == [|Outcome|].success", "written alone")]
    [InlineData("[|Mision|].count() > 0", "Did you mean 'Mission'?")]
    [InlineData("crew.[|cont|] > 0", "Did you mean 'count'?")]
    [InlineData("crew.[|al|](p => true)", "Did you mean 'all'?")]
    [InlineData("launched + [|year|](2) < landed", "Did you mean 'years'?")]
    [InlineData("launched.[|Year|] > 2", "Did you mean 'year'?")]
    [InlineData("crew.all(p => p.[|bron|] < launched)", "Did you mean 'born'?")]
    [InlineData("crew.all(p => [|q|].born < launched)", "no field 'q'")]
    [InlineData("name.[|startswith|](\"x\")", "Did you mean 'starts_with'?")]
    public void AnUnknownNameIsReportedWithAGuess(string rule, string message) =>
        Assert.Contains(message, Assert.Single(RuleWorld.CheckMarked(rule)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("launched <= [|name|]")]
    [InlineData("launched <= [|2003|]")]
    [InlineData("launched <= [|2022-12-31|]")]
    [InlineData("launched == [|\"yesterday\"|]")]
    [InlineData("[|name|] < \"x\"")]
    [InlineData("[|crewed|] > true")]
    [InlineData("[|program|] < program")]
    [InlineData("program == [|commander|]")]
    [InlineData("name == [|3|]")]
    [InlineData("crewed == [|1|]")]
    [InlineData("[|crew|] == crew")]
    [InlineData("[|launched|]")]
    [InlineData("[|count_a + 1|]")]
    [InlineData("![|launched|]")]
    [InlineData("-[|name|] == 1")]
    [InlineData("crewed && [|count_a|]")]
    [InlineData("[|count_a|] || crewed")]
    [InlineData("launched + [|2|] < landed")]
    [InlineData("landed [|-|] launched < 3")]
    [InlineData("[|name|] + name == name")]
    [InlineData("count_a + [|name|] == 1")]
    [InlineData("[|launched|] * 2 == 1")]
    [InlineData("[|count_a|] ? crewed : crewed")]
    [InlineData("crewed == (crewed ? 1 : [|crewed|])")]
    [InlineData("years([|name|]) + launched < landed")]
    [InlineData("years([|1.5|]) + launched < landed")]
    [InlineData("years[|()|] + launched < landed")]
    [InlineData("crew.[|born|] < launched")]
    [InlineData("Mission.[|launched|] < launched")]
    [InlineData("[|Mission|] == this")]
    [InlineData("[|Outcome|] == outcome")]
    [InlineData("crew.any(p => [|p.mass|])")]
    [InlineData("crew.any([|3|])")]
    [InlineData("crew.all[|()|]")]
    [InlineData("crew.[|all|]")]
    [InlineData("crew.sum[|()|] > 1")]
    [InlineData("crew.sum(p => [|p.name|]) > 1")]
    [InlineData("crew.min(p => [|p.name|]) > 1")]
    [InlineData("crew.contains([|program|])")]
    [InlineData("crew.contains([|p => true|])")]
    [InlineData("crew.any[|(p => true, 3)|]")]
    [InlineData("crew.distinct(p => [|crew|]).count > 1")]
    [InlineData("commander.[|count|] > 0")]
    [InlineData("name.length[|()|] > 0")]
    [InlineData("launched.year[|()|] > 0")]
    [InlineData("count_a.[|year|] > 0")]
    [InlineData("name.[|starts_with|]")]
    [InlineData("name.[|contains|](\"x\")")]
    [InlineData("matches([|launched|], \"x\")")]
    [InlineData("matches(name, [|\"(\"|])")]
    [InlineData("matches[|(name)|]")]
    [InlineData("[|launch|](1)")]
    [InlineData("landed == [|null|]")]
    [InlineData("count_a [|=|] 3 && crewed")]
    [InlineData("crewed [|&|] crewed")]
    [InlineData("crewed [|||] crewed")]
    [InlineData("crewed [|^|] crewed")]
    [InlineData("[|~|]count_a == 1")]
    [InlineData("count_a[|++|] == 1")]
    [InlineData("name [|??|] name == name")]
    [InlineData("program[|?|].flights == 1")]
    [InlineData("crew[|[0]|].born < launched")]
    [InlineData("[|new Mission()|] == this")]
    [InlineData("[|(int)count_a|] == 1")]
    [InlineData("[|count_a is 3|]")]
    [InlineData("[|typeof(int)|] == this")]
    [InlineData("[|x => true|]")]
    [InlineData("crew.all([|(int p) => true|])")]
    [InlineData("crew.all([|p => { }|])")]
    [InlineData("name == [|$\"x\"|]")]
    public void WhatDoesNotFitIsReportedAtItsPlace(string rule) => RuleWorld.CheckMarked(rule);

    [Theory]
    [InlineData("launched <=[||]", "breaks off")]
    [InlineData("(launched <= landed[||]", "parenthesis is missing")]
    [InlineData("launched <= landed[|)|]", "")]
    [InlineData("crewed [|and|] crewed", "&&")]
    [InlineData("crewed [|or|] crewed", "||")]
    [InlineData("name == [|'x y'|]", "double quotes")]
    [InlineData("name == [|\"x|]", "closing quotation mark")]
    [InlineData("launched landed", null)]
    [InlineData("launched <= [|#|]", "The character '#' has no place in a rule.")]
    [InlineData("launched <= [|\\|]u0041", "no place in a rule")]
    [InlineData("[|§|] launched", "no place in a rule")]
    [InlineData("[|)|]", "")]
    public void ASyntaxErrorIsToldPlainly(string rule, string? message)
    {
        if (message is null)
        {
            rule = "launched [|landed|]";
        }

        Assert.Contains(message ?? "", Assert.Single(RuleWorld.CheckMarked(rule)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", ")", 10_000)]
    [InlineData("(", "", 10_000)]
    [InlineData("(", ")", 65)]
    [InlineData("!", "", 3_900)]
    [InlineData("- ", "", 1_900)]
    [InlineData("crewed ? crewed : ", "", 200)]
    [InlineData("crewed ? ", " : crewed", 200)]
    [InlineData("crewed && ", "", 380)]
    [InlineData("x => ", "", 700)]
    [InlineData("crew.any(p => ", ")", 60)]
    [InlineData("name + ", "", 500)]
    [InlineData("[", "]", 64)]
    public void DeepNestingGivesOneClearFinding(string open, string close, int times)
    {
        string rule = string.Concat(Enumerable.Repeat(open, times)) + "crewed" + string.Concat(Enumerable.Repeat(close, times));
        FactDiagnostic? finding = null;

        // A small stack, as some hosts have.
        Thread thread = new(() => finding = Parse(rule), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(finding);
        Assert.False(string.IsNullOrWhiteSpace(finding.Message));
    }

    [Fact]
    public void NestingWithinTheLimitIsRead() => RuleWorld.CheckMarked(new string('(', 64) + "crewed" + new string(')', 64));

    [Fact]
    public void InAFoldedRuleTheWholeRuleIsMarked()
    {
        string file = RuleWorld.With("X").Replace("'X'", "\"lanched\n        <= landed\"", StringComparison.Ordinal);
        var compiled = RuleWorld.Compile(file);
        List<FactDiagnostic> findings = [];
        RuleParser.ParseAll(compiled.Catalog.Declarations, findings);
        FactDiagnostic finding = Assert.Single(findings);
        Assert.Equal("\"lanched\n        <= landed\"", finding.Location.Text.Source.ToString(finding.Location.Span));
    }

    [Fact]
    public void AFieldThatCouldNotBeReadSilencesItsRules()
    {
        var compiled = RuleWorld.Compile("types:\n  A:\n    fields:\n      x: nonsense\n      y: Missing?\n    rules: [x > 1, y == this]\n");
        Assert.All(compiled.Diagnostics, finding => Assert.Equal("FACT007", finding.Rule.Id));
        List<FactDiagnostic> findings = [];
        Assert.Empty(RuleParser.ParseAll(compiled.Catalog.Declarations, findings));
        Assert.Empty(findings);
    }

    private static FactDiagnostic? Parse(string rule)
    {
        var compiled = RuleWorld.Compile("types:\n  A:\n    fields:\n      crewed: bool\n      name: string\n      crew: A[]\n");
        var type = compiled.Catalog.Declarations.TypeOf("A")!;
        var text = FactText.TryCreate("r.facts.yaml", factPath: null, SourceText.From(rule))!;
        var scalar = new FactScalar(new TextSpan(0, rule.Length), rule, ScalarStyle.Plain);
        RuleParser.Parse(new FactCatalog.Compiler.Declarations.RuleDeclaration(scalar, text, Because: null, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning), type, compiled.Catalog.Declarations, out FactDiagnostic? finding);
        return finding;
    }
}
