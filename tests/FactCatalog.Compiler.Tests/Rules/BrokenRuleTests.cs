using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Rules;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Rules;

public sealed class BrokenRuleTests
{
    [Theory]
    [InlineData("launched <= landed", "launched: 2003-10-15, landed: {|FACT401:2003-10-14|}", "Mission 'm' breaks the rule launched <= landed (test.facts.yaml:38): launched is 2003-10-15 (test.facts.yaml:41), landed is 2003-10-14.")]
    [InlineData("launched <= landed", "landed: 2003-10-14, launched: {|FACT401:2003-10-15|}", "landed is 2003-10-14 (test.facts.yaml:41)")]
    [InlineData("program.started <= launched", "program: p, launched: {|FACT401:1990|}", "program.started is 1992 (test.facts.yaml:43), launched is 1990.")]
    [InlineData("launched <= landed", "launched: { value: {|FACT401:2003-10-15|}, source: weak }, landed: { value: 2003-10-14, source: strong }", "launched is 2003-10-15, landed is 2003-10-14 (")]
    [InlineData("launched <= landed", "landed: 2002, launched: {|FACT104:2003~|}, $source: strong", "only if an approximate or uncertain date is stretched: launched is 2003~")]
    [InlineData("crewed == (crew.count > 0)", "crewed: {|FACT401:true|}", "crewed is true, crew.count is 0.")]
    [InlineData("crew.all(p => p.born < launched)", "crew: [a, b], launched: {|FACT401:1960|}", "born of Person 'b' is 1965 (test.facts.yaml:46), launched is 1960.")]
    [InlineData("count_a == Mission.count(x => x.crewed)", "count_a: {|FACT401:5|}, crewed: true", "count_a is 5, Mission.count(x => x.crewed) is 1.")]
    [InlineData("launched <= landed && crewed", "launched: 2003, landed: 2004, crewed: {|FACT401:false|}", ": crewed is false.")]
    [InlineData("crew.count == 1", "{|FACT401:m|}", "crew.count is 0.")]
    public void TheFindingNamesTheValuesAndStandsAtTheLeastTrusted(string rule, string mission, string message)
    {
        bool isEmpty = mission.StartsWith("{|FACT401:m|}", StringComparison.Ordinal);
        string stated = isEmpty ? "    {|FACT401:m|}: { }\n" : $"    m: {{ {mission} }}\n";
        var marked = MarkedText.Parse(RuleWorld.With(rule, "  Mission:\n" + stated + "  Program:\n    p: { name: x, started: 1992 }\n  Person:\n    a: { }\n    b: { born: 1965 }\nsources:\n  weak: { title: W, trust: low }\n  strong: { title: S, trust: high }\n"));
        var compiled = RuleWorld.Compile(marked.Text);
        Assert.Empty(compiled.Catalog.Diagnostics);
        var read = Assert.Single(RuleParser.ParseAll(compiled.Catalog.Declarations, []));
        var entity = Assert.Single(compiled.Catalog.EntitiesOf(read.Type));
        RuleOutcome outcome = new RuleEvaluator(compiled.Catalog).Evaluate(read, entity);
        Assert.False(outcome.Truth);
        FactDiagnostic finding = BrokenRule.Describe(read, entity, outcome);
        marked.AssertFound([finding]);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(read.Declaration.Location, finding.Others);
    }

    [Fact]
    public void TheReasonAndTheSeverityAreThoseOfTheRule()
    {
        string file = RuleWorld.With("X", "  Mission:\n    m: { crewed: false }\n").Replace("'X'", "{ that: crewed, because: all flights are crewed., severity: error }", StringComparison.Ordinal);
        var compiled = RuleWorld.Compile(file);
        var read = Assert.Single(RuleParser.ParseAll(compiled.Catalog.Declarations, []));
        var entity = Assert.Single(compiled.Catalog.EntitiesOf(read.Type));
        FactDiagnostic finding = BrokenRule.Describe(read, entity, new RuleEvaluator(compiled.Catalog).Evaluate(read, entity));
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, finding.Severity);
        Assert.Equal("FACT401", finding.Rule.Id);
        Assert.Contains("breaks the rule crewed (all flights are crewed; test.facts.yaml:38): crewed is false.", finding.Message, StringComparison.Ordinal);
    }
}
