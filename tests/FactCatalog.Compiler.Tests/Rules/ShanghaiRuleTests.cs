using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Rules;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Rules;

/// <summary>The rules of the catalogue in <c>facts/</c>.</summary>
public sealed class ShanghaiRuleTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryRuleOfTheCatalogueIsReadAndEvaluated()
    {
        string root = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(root, "facts")))
        {
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("facts");
        }

        string facts = Path.Combine(root, "facts");
        var files = Directory.EnumerateFiles(facts)
            .Select(file => FactText.TryCreate(file, "facts/" + Path.GetFileName(file), SourceText.From(File.ReadAllText(file))))
            .OfType<FactText>()
            .Select(SyntaxReader.Read);
        var catalog = CatalogCompiler.Compile([.. files]).Catalog;
        List<FactDiagnostic> findings = [];
        var rules = RuleParser.ParseAll(catalog.Declarations, findings);
        Assert.Empty(findings);
        Assert.Equal(catalog.Declarations.Types.Sum(type => type.Rules.Length), rules.Length);
        RuleEvaluator evaluator = new(catalog);
        foreach (CheckedRule rule in rules)
        {
            int known = 0;
            foreach (var entity in catalog.EntitiesOf(rule.Type))
            {
                RuleOutcome outcome = evaluator.Evaluate(rule, entity);
                known += outcome.Truth is null ? 0 : 1;
                if (outcome.Truth is false && !entity.Remarks.Ignores("FACT401"))
                {
                    output.WriteLine(BrokenRule.Describe(rule, entity, outcome).Message);
                }
            }

            Assert.Empty(evaluator.FindingsOf(rule));
            output.WriteLine(RuleWorld.Line($"{rule.Type.Name}: {rule}: {known} of {catalog.EntitiesOf(rule.Type).Length} known, {evaluator.StepsOf(rule)} steps, {rule.Orderings.Length} orderings"));
        }
    }
}
