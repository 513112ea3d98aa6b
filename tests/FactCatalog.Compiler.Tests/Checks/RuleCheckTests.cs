using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Tests.Markup;
using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Tests.Checks;

/// <summary>FACT401 and FACT007: rules over whole catalogs, told once and at the right place.</summary>
public class RuleCheckTests
{
    private const string Flights = """
        enums: { Kind: [re-entry, sub-orbital] }
        types:
          Person: { fields: { name: string?, born: date? } }
          Program: { span: started..ended, fields: { started: date?, ended: date?, flights: int?, lead: Person? } }
          Flight:
            span: launched..landed
            fields: { launched: date?, landed: date?, docked: date?, kind: Kind?, title: string?, crew: 'Person[]', mass: decimal?, parts: int?, program: { type: Program?, during: true } }
            rules: [RULE]
        facts:

        """;

    [Theory]
    // Rules that repeat what the type says already.
    [InlineData("launched <= landed", "Flight: { f: { launched: 2003, landed: {|FACT102:2002|} } }")]
    [InlineData("launched < landed", "Flight: { f: { launched: 2003, landed: {|FACT102:2002|} } }")]
    [InlineData("launched + days(1) <= landed", "Flight: { f: { launched: 2003, landed: {|FACT102:2002|} } }")]
    [InlineData("landed >= launched && docked <= landed", "Flight: { f: { launched: 2003, landed: {|FACT102:2002|} } }")]
    [InlineData("program.started <= launched", "Flight: { f: { launched: {|FACT105:2002|}, program: p } }\n  Program: { p: { started: 2003 } }")]
    [InlineData("program.started <= launched && landed <= program.ended", "Flight: { f: { launched: {|FACT105:2002|}, program: p } }\n  Program: { p: { started: 2003 } }")]
    [InlineData("program.started == launched", "Flight: { f: { launched: {|FACT105:2002|}, program: p } }\n  Program: { p: { started: 2003 } }")]
    [InlineData("launched <= landed", "Flight: { f: { launched: 2003~, landed: {|FACT104:2002|} } }")]
    // Rules that say more.
    [InlineData("launched < landed", "Flight: { f: { launched: 2003-01-01, landed: {|FACT401:2003-01-01|} } }")]
    [InlineData("docked <= landed", "Flight: { f: { docked: 2003, landed: {|FACT401:2002|} } }")]
    [InlineData("docked <= landed", "Flight: { f: { docked: 2003?, landed: {|FACT104:2002|} } }")]
    [InlineData("program.lead.born < launched", "Flight: { f: { launched: {|FACT401:1950|}, program: p } }\n  Program: { p: { lead: a } }\n  Person: { a: { born: 1960 } }")]
    [InlineData("crew.all(p => p.born < launched)", "Flight: { f: { launched: {|FACT401:1950|}, crew: [b, a] } }\n  Person: { a: { born: 1960 }, b: { born: 1920 } }")]
    [InlineData("launched + years(2) <= docked", "Flight: { f: { launched: 2000-01-01, docked: {|FACT401:2001-12-31|} } }")]
    [InlineData("launched == docked", "Flight: { f: { launched: 2000-01-01, docked: {|FACT401:2000-01-02|} } }")]
    [InlineData("kind != re-entry", "Flight: { f: { kind: {|FACT401:re-entry|} } }")]
    [InlineData("crew.count > 0", "Flight: { {|FACT401:f|}: { } }")]
    [InlineData("title.starts_with(\"Flight\")", "Flight: { f: { title: {|FACT401:Test|} } }")]
    [InlineData("program != p-1", "Flight: { f: { program: {|FACT401:p-1|} } }\n  Program: { p-1: { } }")]
    [InlineData("mass / parts < 10", "Flight: { f: { mass: 100, parts: {|FACT401:2|} } }")]
    [InlineData("program.flights == Flight.count(f => f.program == program)", "Flight: { f: { program: p } }\n  Program: { p: { flights: {|FACT401:2|} } }")]
    public void OneMistakeIsOneFinding(string rule, string facts) => CatalogTest.Verify("FACT401", Text(rule, facts));

    [Theory]
    [InlineData("launched <= landed", "Flight: { f: { launched: 2003, landed: 2003 } }")]
    [InlineData("launched < landed", "Flight: { f: { launched: 2003, landed: 2003 }, g: { launched: 2003-05, landed: 2003 } }")]
    [InlineData("launched < landed", "Flight: { f: { launched: '2003-01-01T09:00', landed: '2003-01-01T10:00' } }")]
    [InlineData("launched < docked", "Flight: { f: { launched: '2003-01-01T09:00', docked: 2003-01-01 }, g: { launched: 2003-01-01, docked: '2003-01-01T09:00' } }")]
    [InlineData("launched <= docked", "Flight: { f: { launched: '2003-01-02T03:00:00Z', docked: 2003-01-01 } }")]
    [InlineData("launched < docked", "Flight: { f: { launched: '2003-01-02T03:00:00Z', docked: 2003-01-01 } }")]
    [InlineData("launched == docked", "Flight: { f: { launched: '2003-01-02T03:00:00Z', docked: 2003-01-01 } }")]
    [InlineData("launched == docked", "Flight: { f: { launched: 2003, docked: 2003-05 } }")]
    [InlineData("launched <= docked", "Flight: { f: { launched: 2003-24, docked: 2003-02 } }")]
    [InlineData("launched <= docked", "Flight: { f: { launched: 2003/.., docked: 2003 }, g: { launched: /2003, docked: 1999 }, h: { docked: 1999 } }")]
    [InlineData("docked <= landed", "Flight: { f: { docked: { value: 2003, status: refuted }, landed: 2002 } }")]
    [InlineData("docked <= landed", "Flight: { f: { docked: 2003, landed: 2002, $status: refuted } }")]
    [InlineData("docked <= landed", "Flight: { f: { docked: 2003, landed: 2002, $ignore: { FACT401: so it was } } }")]
    [InlineData("program.lead.born < launched", "Flight: { f: { launched: 1950, program: p } }\n  Program: { p: { lead: a } }\n  Person: { a: { born: 1960, $status: refuted } }")]
    [InlineData("program.lead.born < launched", "Flight: { f: { launched: 1950, program: p } }\n  Program: { p: { } }")]
    [InlineData("crew.all(p => p.born < launched)", "Flight: { f: { launched: 1950, crew: [a, b] }, g: { crew: [a] }, h: { } }\n  Person: { a: { }, b: { born: 19XX } }")]
    [InlineData("crew.any(p => p.born < launched)", "Flight: { f: { launched: 1950, crew: [a] } }\n  Person: { a: { } }")]
    [InlineData("mass / parts > 10", "Flight: { f: { mass: 100, parts: 0 }, g: { mass: 100 } }")]
    [InlineData("mass * 7000000000000000000 * 7000000000000000000 < 0", "Flight: { f: { mass: 100 } }")]
    [InlineData("kind == re-entry || kind == sub-orbital", "Flight: { f: { kind: re-entry }, g: { kind: sub-orbital }, h: { } }")]
    [InlineData("matches(title, \"^[A-Z].*$\")", "Flight: { f: { title: Abc }, g: { } }")]
    [InlineData("title.length > 2 ? title.ends_with(\"c\") : true", "Flight: { f: { title: Abc }, g: { title: X }, h: { } }")]
    [InlineData("program.flights == Flight.count(f => f.program == program)", "Flight: { f: { program: p }, g: { program: p, $status: refuted } }\n  Program: { p: { flights: 1 } }")]
    [InlineData("program.flights == Flight.count(f => f.program == program && f.crew.count > 0)", "Flight: { f: { program: p, crew: [a] }, g: { program: p } }\n  Program: { p: { flights: 1 } }\n  Person: { a: { } }")]
    [InlineData("launched.year != 2003", "Flight: { f: { launched: 200X }, g: { launched: 2004-05 } }")]
    public void WhatMayHoldIsSilent(string rule, string facts) => CatalogTest.Silent(Text(rule, facts));

    [Theory]
    [InlineData("launched <= as_of", "2030", "FACT107")]
    [InlineData("launched <= as_of && docked <= as_of", "2030", "FACT107")]
    [InlineData("launched + years(3) <= as_of", "2018", "FACT401")]
    [InlineData("launched <= as_of", "2020", "")]
    [InlineData("launched <= as_of", "2020-02", "FACT107")]
    public void TheDayOfTheCatalogInARule(string rule, string launched, string id) =>
        Assert.Equal(id, Ids($"catalog: {{ as_of: 2020-01-15 }}\n{Text(rule, $"Flight: {{ f: {{ launched: {launched} }} }}")}"));

    [Theory]
    [InlineData("low", "high", "launched: {|FACT401:1950|}", "born: 1960")]
    [InlineData("high", "low", "launched: 1950", "born: {|FACT401:1960|}")]
    [InlineData("high", "high", "launched: {|FACT401:1950|}", "born: 1960")]
    public void TheLeastTrustedValueIsTheOneToChange(string flight, string person, string launched, string born) => CatalogTest.Verify(
        "FACT401",
        $"sources: {{ f: {{ title: F, trust: {flight} }}, p: {{ title: P, trust: {person} }} }}\n"
        + Text("program.lead.born < launched", $"Flight: {{ f: {{ {launched}, program: p, $source: f }} }}\n  Program: {{ p: {{ lead: a }} }}\n  Person: {{ a: {{ {born}, $source: p }} }}"));

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("info", DiagnosticSeverity.Info)]
    public void ARuleHasItsReasonAndItsSeverity(string severity, DiagnosticSeverity expected)
    {
        CompiledCatalog compiled = CatalogTest.Verify("FACT401", Text($"{{ that: docked <= landed, because: what docks has not landed., severity: {severity} }}", "Flight: { f: { docked: 2003-05-01, landed: [|2003-04-30|] } }", isLong: true));
        Diagnostics.FactDiagnostic finding = Assert.Single(compiled.Diagnostics);
        Assert.Equal(expected, finding.Severity);
        Assert.Equal("Flight 'f' breaks the rule docked <= landed (what docks has not landed; test.facts.yaml:8): docked is 2003-05-01 (test.facts.yaml:10), landed is 2003-04-30. Correct a value, or, if all of them are right, say why: $ignore: { FACT401: … }.", finding.Message);
    }

    [Theory]
    [InlineData("launched <= {|FACT007:lnded|}")]
    [InlineData("launched + {|FACT007:1|} <= landed")]
    [InlineData("launched <= {|FACT007:parts|}")]
    [InlineData("program == {|FACT007:no-such|}")]
    [InlineData("kind == {|FACT007:reentry|}")]
    [InlineData("{|FACT007:title|}")]
    [InlineData("matches(title, {|FACT007:\"(\"|})")]
    [InlineData("parts > {|FACT007:System|}.Int32.MaxValue")]
    [InlineData("Flight.count(f => f.{|FACT007:prgram|} == program) > 0")]
    public void ARuleThatMakesNoSenseIsOneFindingAtItsPlace(string rule)
    {
        CompiledCatalog compiled = CatalogTest.Compile(("t.facts.yaml", MarkedText.Parse(Text(rule, "Flight: { f: { launched: 2003, program: p }, g: { launched: 2003, program: p } }\n  Program: { p: { } }")).Text));
        Diagnostics.FactDiagnostic finding = Assert.Single(compiled.Diagnostics);
        Assert.Equal("FACT007", finding.Rule.Id);
        Assert.Equal(MarkedText.Parse(Text(rule, string.Empty)).Marks[0].Span, finding.Location.Span);
    }

    [Fact]
    public void APatternThatRunsForEverIsOneFindingAtThePattern()
    {
        var watch = Stopwatch.StartNew();
        string entities = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"f{i}: {{ title: {new string('a', 60)}! }}"));
        CompiledCatalog compiled = CatalogTest.Verify("FACT007", Text("matches(title, [|\"^(a+)+$\"|])", $"Flight: {{ {entities} }}"));
        Assert.Single(compiled.Diagnostics);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("(", ")", 5000)]
    [InlineData("!", "", 5000)]
    [InlineData("-", "", 5000)]
    public void DeepNestingIsOneFinding(string open, string close, int depth) =>
        Assert.Equal("FACT007", Ids(Text(string.Concat(Enumerable.Repeat(open, depth)) + "parts > 0" + string.Concat(Enumerable.Repeat(close, depth)), "Flight: { f: { parts: 1 } }")));

    [Theory]
    [InlineData("parts > 0 && ", 3000)]
    [InlineData("parts + 1 > parts || ", 3000)]
    public void ALongRuleIsReadOrRefusedButNeverCrashes(string part, int count) =>
        Assert.True(Ids(Text(string.Concat(Enumerable.Repeat(part, count)) + "parts > 0", "Flight: { f: { parts: 1 } }")) is "" or "FACT007");

    [Fact]
    public void AFileThatCannotBeReadHoldsNamesAndCountsBack()
    {
        CompiledCatalog compiled = CatalogTest.Compile(
            ("a.facts.yaml", Text("program == no-such && program.flights == Flight.count(f => f.program == program)", "Flight: { f: { program: p } }\n  Program: { p: { flights: 2 } }")),
            ("b.facts.yaml", "facts: { Program: {"));
        Assert.DoesNotContain(compiled.Diagnostics, one => one.Rule.Id is "FACT401" or "FACT007");
    }

    [Fact]
    public void OfTenThousandRecordsTheThirteenBrokenOnesAreFound()
    {
        const int Records = 10_000;
        var text = new StringBuilder("""
            types:
              Record:
                fields: { opened: date?, closed: date?, moved: date?, size: int? }
                rules:
                  - opened <= closed
                  - opened <= moved
                  - size >= 0
            facts:
              Record:

            """);
        for (int i = 0; i < Records; i++)
        {
            bool isBroken = i % 769 == 3 && i / 769 < 13;
            int year = 1800 + (i % 200);
            string closed = isBroken ? $"{{|FACT401:{year - 1}|}}" : $"{year + (i % 3)}";
            text.Append(CultureInfo.InvariantCulture, $"    r{i}: {{ opened: {year}, closed: {closed}, moved: {year}-1{i % 3}, size: {i} }}\n");
        }

        CompiledCatalog compiled = CatalogTest.Verify("FACT401", text.ToString());
        Assert.Equal(13, compiled.Diagnostics.Length);
    }

    private static string Text(string rule, string facts, bool isLong = false) =>
        Flights.Replace("RULE", isLong ? rule : $"'{rule}'", StringComparison.Ordinal) + "  " + facts;

    private static string Ids(string text) =>
        string.Join(',', CatalogTest.Compile(("t.facts.yaml", text)).Diagnostics.Select(one => one.Rule.Id).Order(StringComparer.Ordinal));
}
