using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>What is said twice: FACT202.</summary>
public static class DuplicateRules
{
    /// <summary>Two entities share the value of a unique field or key.</summary>
    public static readonly DiagnosticDescriptor SharedKey = new(
        "FACT202", "Two entities share a unique value", FactRule.Message, FactRule.Duplicates, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT202"));
}
