using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>Reads rules: parses the expression with the C# parser and checks it against the declared types. Nothing is compiled or run. Thread-safe.</summary>
public static class RuleParser
{
    private static readonly CSharpParseOptions Options =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11).WithDocumentationMode(DocumentationMode.None);

    /// <summary>Reads one rule.</summary>
    /// <param name="rule">The rule as written.</param>
    /// <param name="type">The type that it stands on.</param>
    /// <param name="declarations">All types and enums.</param>
    /// <param name="finding">The first mistake (FACT007, at the exact character); null where there is none, or where it rests on one that has been reported already.</param>
    /// <returns>The checked rule; null where it has a mistake.</returns>
    public static CheckedRule? Parse(RuleDeclaration rule, TypeDeclaration type, CatalogDeclarations declarations, out FactDiagnostic? finding)
    {
        RuleReport report = new(rule);
        CheckedRule? read = Read(rule, type, declarations, report);
        finding = report.Finding;
        return report.IsGivenUp ? null : read;
    }

    /// <summary>Reads the rules of all types.</summary>
    /// <param name="declarations">All types and enums.</param>
    /// <param name="findings">Takes one finding for each rule that cannot be read.</param>
    public static ImmutableArray<CheckedRule> ParseAll(CatalogDeclarations declarations, ICollection<FactDiagnostic> findings)
    {
        ImmutableArray<CheckedRule>.Builder rules = ImmutableArray.CreateBuilder<CheckedRule>();
        foreach (TypeDeclaration type in declarations.Types)
        {
            foreach (RuleDeclaration rule in type.IsReadable ? type.Rules : ImmutableArray<RuleDeclaration>.Empty)
            {
                if (Parse(rule, type, declarations, out FactDiagnostic? finding) is { } read)
                {
                    rules.Add(read);
                }
                else if (finding is not null)
                {
                    findings.Add(finding);
                }
            }
        }

        return rules.ToImmutable();
    }

    private static CheckedRule? Read(RuleDeclaration rule, TypeDeclaration type, CatalogDeclarations declarations, RuleReport report)
    {
        string text = rule.That.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            report.Add(new TextSpan(0, text.Length), "A rule is an expression, such as launched <= landed.");
            return null;
        }

        if (RuleScanner.Scan(text, type, declarations, out TextSpan fault, out string problem) is not { } masked)
        {
            report.Add(fault, problem);
            return null;
        }

        ExpressionSyntax syntax = SyntaxFactory.ParseExpression(masked, offset: 0, Options, consumeFullText: true);
        if (SyntaxMistake.First(syntax, text, out TextSpan place) is { } mistake)
        {
            report.Add(place, mistake);
            return null;
        }

        RuleChecker checker = new(text, type, declarations, report);
        return checker.CheckWhole(syntax) is { } root ? new CheckedRule(rule, type, root, checker.Ids) : null;
    }
}
