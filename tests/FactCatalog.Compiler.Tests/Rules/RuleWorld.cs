using System.Collections.Immutable;
using System.Globalization;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Rules;
using FactCatalog.Compiler.Syntax;
using FactCatalog.Compiler.Tests.Markup;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Rules;

/// <summary>A small catalog of fields of every type, on which one rule at a time stands.</summary>
internal static class RuleWorld
{
    private const string Declarations =
        """
        catalog:
          as_of: 2026-11-22
        enums:
          Outcome: [success, partial_success, failure, state-owned, new]
        types:
          Program:
            fields:
              name: text
              started: date?
              flights: int?
              operator: string?
          Person:
            fields:
              name: string?
              born: date?
              mass: decimal?
          Mission:
            fields:
              name: string?
              title: text?
              home: url?
              launched: date?
              landed: date?
              about: date?
              crewed: bool?
              count_a: int?
              count_b: long?
              mass: decimal?
              ratio: double?
              outcome: Outcome?
              operator: string?
              program: Program?
              commander: Person?
              crew: Person[]
              scores: int[]
              orbits: Outcome[]
            rules:
              - 'RULE'

        """;

    /// <summary>The file of a rule on <c>Mission</c>; the rule may hold marks.</summary>
    public static string With(string rule, string facts = "") =>
        Declarations.Replace("'RULE'", rule.Contains('\'', StringComparison.Ordinal) ? rule : $"'{rule}'", StringComparison.Ordinal) + "facts:\n" + facts;

    public static CompiledCatalog Compile(string text) =>
        CatalogCompiler.Compile([SyntaxReader.Read(FactText.TryCreate("test.facts.yaml", factPath: null, SourceText.From(text))!)]);

    /// <summary>Reads a rule of which the mistakes are marked.</summary>
    public static ImmutableArray<FactDiagnostic> CheckMarked(string rule, string facts = "")
    {
        var marked = MarkedText.Parse(With(rule, facts), "FACT007");
        CompiledCatalog compiled = Compile(marked.Text);
        Assert.Empty(compiled.Catalog.Diagnostics);
        List<FactDiagnostic> findings = [];
        ImmutableArray<CheckedRule> rules = RuleParser.ParseAll(compiled.Catalog.Declarations, findings);
        RuleEvaluator evaluator = new(compiled.Catalog);
        findings.AddRange(rules.SelectMany(evaluator.FindingsOf));
        marked.AssertFound(findings);
        return [.. findings];
    }

    /// <summary>Evaluates a rule for the mission <c>m</c>.</summary>
    public static RuleOutcome Evaluate(string rule, string mission, string others = "") => Run(rule, mission, others).Outcome;

    public static (CheckedRule Rule, Entity Entity, RuleOutcome Outcome, RuleEvaluator Evaluator) Run(string rule, string mission, string others = "")
    {
        CompiledCatalog compiled = Compile(With(rule, $"  Mission:\n    m: {{ {mission} }}\n{others}"));
        Assert.Empty(compiled.Catalog.Diagnostics);
        List<FactDiagnostic> findings = [];
        CheckedRule read = Assert.Single(RuleParser.ParseAll(compiled.Catalog.Declarations, findings));
        Assert.Empty(findings);
        TypeDeclaration type = compiled.Catalog.Declarations.TypeOf("Mission")!;
        Entity entity = compiled.Catalog.Find(type, "m")!;
        RuleEvaluator evaluator = new(compiled.Catalog);
        RuleOutcome outcome = evaluator.Evaluate(read, entity);
        return (read, entity, outcome, evaluator);
    }

    public static string Show(bool? truth) => truth switch { true => "true", false => "false", _ => "unknown" };

    public static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
