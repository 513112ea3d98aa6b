using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>FACT007: declarations that make no sense.</summary>
public static class DeclarationRules
{
    /// <summary>A type, field or rule declaration that makes no sense.</summary>
    public static readonly DiagnosticDescriptor Senseless = new(
        "FACT007", "The declaration makes no sense", FactRule.Message, FactRule.Declarations, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT007"));
}
