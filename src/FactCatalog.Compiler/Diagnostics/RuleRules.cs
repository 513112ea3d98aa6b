using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>What breaks a type's own rules and its fields' constraints: FACT401, FACT403, FACT404 and FACT405.</summary>
public static class RuleRules
{
    /// <summary>A declared rule is definitely false.</summary>
    public static readonly DiagnosticDescriptor BrokenRule = new(
        "FACT401", "A declared rule is broken", FactRule.Message, FactRule.Rules, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT401"));

    /// <summary>The inverse or symmetric reference is missing.</summary>
    public static readonly DiagnosticDescriptor MissingInverse = new(
        "FACT403", "The inverse reference is missing", FactRule.Message, FactRule.Rules, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT403"));

    /// <summary>A cycle through a field declared <c>acyclic</c>.</summary>
    public static readonly DiagnosticDescriptor Cycle = new(
        "FACT404", "References form a cycle", FactRule.Message, FactRule.Rules, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT404"));

    /// <summary>An exception that silences nothing.</summary>
    public static readonly DiagnosticDescriptor UnusedException = new(
        "FACT405", "The exception silences nothing", FactRule.Message, FactRule.Rules, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT405"));
}
