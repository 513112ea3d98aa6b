using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>Takes the first mistake of a rule: what follows it rests on it. Not thread-safe; lives as long as the rule is read.</summary>
internal sealed class RuleReport(RuleDeclaration rule)
{
    /// <summary>The first mistake, or null.</summary>
    public FactDiagnostic? Finding { get; private set; }

    /// <summary>Whether the rule is given up, with or without a finding.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>Reports a mistake at a place in the rule's text.</summary>
    /// <returns>Null, so that a reader of a part can return what this returns.</returns>
    public RuleNode? Add(TextSpan span, string message)
    {
        if (!IsGivenUp)
        {
            Finding = At(rule, span, message);
            IsGivenUp = true;
        }

        return null;
    }

    /// <summary>Gives the rule up in silence, because what it rests on has been reported.</summary>
    public RuleNode? GiveUp()
    {
        IsGivenUp = true;
        return null;
    }

    /// <summary>A FACT007 at a place in a rule's text; at the whole text where escapes or folded lines hide the place.</summary>
    public static FactDiagnostic At(RuleDeclaration rule, TextSpan span, string message) =>
        new(DeclarationRules.Senseless, new FactLocation(rule.Text, ScalarReader.SpanWithin(rule.That, span.Start, span.Length, rule.Text)), message);
}
