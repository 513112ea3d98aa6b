using FactCatalog.Compiler.Rules;

namespace FactCatalog.Compiler.Tests.Rules;

public sealed class DateOrderingTests
{
    private const string Others = "  Program:\n    p: { name: x, started: 1992 }\n  Person:\n    a: { born: 1965 }\n    b: { born: 1966 }\n";

    [Theory]
    [InlineData("launched <= landed", "m.launched NotAfter m.landed")]
    [InlineData("launched >= landed", "m.landed NotAfter m.launched")]
    [InlineData("launched > landed", "m.landed Before m.launched")]
    [InlineData("launched < landed && landed == about && crewed", "m.launched Before m.landed; m.landed Same m.about")]
    [InlineData("program.started <= launched + years(2)", "p.started NotAfter m.launched+24/0")]
    [InlineData("launched - (years(1) + days(3)) <= landed", "m.launched+-12/-3 NotAfter m.landed")]
    [InlineData("landed <= launched + days(-3)", "m.landed NotAfter m.launched+0/-3")]
    [InlineData("crew.all(p => p.born < launched)", "a.born Before m.launched; b.born Before m.launched")]
    [InlineData("crew.all(p => p.born < launched && p.born < program.started)", "a.born Before m.launched; b.born Before m.launched; a.born Before p.started; b.born Before p.started")]
    [InlineData("launched <= as_of", "m.launched NotAfter 2026-11-22")]
    [InlineData("launched > \"2003-10\"", "2003-10 Before m.launched")]
    [InlineData("commander.born < launched", "")]
    [InlineData("launched <= landed || crewed", "")]
    [InlineData("!(launched <= landed)", "")]
    [InlineData("launched != landed", "")]
    [InlineData("crew.any(p => p.born < launched)", "")]
    [InlineData("crewed ? launched <= landed : true", "")]
    [InlineData("crew.min(p => p.born) < launched", "")]
    [InlineData("launched + years(count_a) < landed", "")]
    [InlineData("launched + years(1) + days(1) < landed", "")]
    [InlineData("launched.year <= landed.year", "")]
    public void TheDateComparisonsThatHoldWithTheRuleAreFound(string rule, string expected)
    {
        var (read, entity, _, _) = RuleWorld.Run(rule, "launched: 2003-10-15, landed: 2004, crew: [a, b], program: p", Others);
        var compiled = RuleWorld.Compile(RuleWorld.With(rule, "  Mission:\n    m: { launched: 2003-10-15, landed: 2004, crew: [a, b], program: p }\n" + Others));
        Assert.Equal(expected, string.Join("; ", read.Orderings.SelectMany(ordering => ordering.PairsOf(compiled.Catalog, entity)).Select(pair => $"{Show(pair.Left)} {pair.Ordering.Relation} {Show(pair.Right)}")));
    }

    private static string Show(DateEnd end)
    {
        string what = end.Entity is { } entity ? $"{entity.Id}.{entity.Type.Fields[end.Field].Name}" : $"{end.Fixed}";
        return what + (end.Offset.IsZero ? "" : RuleWorld.Line($"+{end.Offset.Months}/{end.Offset.Days}"));
    }
}
