using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the <c>rules</c> of a type; what their expressions mean is judged when all types are known.</summary>
internal static class RuleDeclarationReader
{
    private static readonly ImmutableArray<string> Keys = ImmutableArray.Create("that", "because", "severity");
    private static readonly ImmutableArray<string> Severities = ImmutableArray.Create("info", "warning", "error");

    public static ImmutableArray<RuleDeclaration> Read(FactEntry entry, FindingList findings)
    {
        ImmutableArray<RuleDeclaration>.Builder rules = ImmutableArray.CreateBuilder<RuleDeclaration>();
        switch (entry.Value)
        {
            case FactSequence sequence:
                foreach (FactNode item in sequence.Items)
                {
                    ReadRule(item, rules, findings);
                }

                break;
            case FactUnreadable or FactScalar { IsMissing: true }:
                break;
            default:
                findings.Report(DeclarationRules.Senseless, entry.Value.Span, "'rules' is a list of expressions.");
                break;
        }

        return rules.ToImmutable();
    }

    private static void ReadRule(FactNode node, ImmutableArray<RuleDeclaration>.Builder rules, FindingList findings)
    {
        switch (node)
        {
            case FactScalar { IsMissing: false } that:
                rules.Add(new RuleDeclaration(that, findings.Text, Because: null, DiagnosticSeverity.Warning));
                break;
            case FactMapping mapping:
                ReadLongForm(mapping, rules, findings);
                break;
            case FactUnreadable:
                break;
            default:
                findings.Report(DeclarationRules.Senseless, node.Span, "A rule is an expression, or { that: …, because: …, severity: … }.");
                break;
        }
    }

    private static void ReadLongForm(FactMapping mapping, ImmutableArray<RuleDeclaration>.Builder rules, FindingList findings)
    {
        FactScalar? that = null;
        string? because = null;
        DiagnosticSeverity severity = DiagnosticSeverity.Warning;
        int findingsBefore = findings.Count;
        foreach (FactEntry key in mapping.Known(findings, "A rule", Keys))
        {
            switch (key.Key.Text)
            {
                case "that":
                    that = ScalarReader.ScalarOf(key, findings, DeclarationRules.Senseless, "an expression");
                    break;
                case "because":
                    because = ScalarReader.ScalarOf(key, findings, DeclarationRules.Senseless, "a text")?.Text;
                    break;
                default:
                    // The words stand in the order of Roslyn's severities, which begin with Hidden.
                    severity = (DiagnosticSeverity)((ScalarReader.ReadChoice(key, Severities, findings) ?? 1) + 1);
                    break;
            }
        }

        if (that is not null)
        {
            rules.Add(new RuleDeclaration(that, findings.Text, because, severity));
        }
        else if (mapping.IsComplete && findings.Count == findingsBefore)
        {
            findings.Report(DeclarationRules.Senseless, mapping.Span, "A rule needs its expression: { that: launched <= landed }.");
        }
    }
}
