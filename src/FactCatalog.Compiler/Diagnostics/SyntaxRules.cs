using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>FACT001: a file that cannot be read as it stands.</summary>
public static class SyntaxRules
{
    /// <summary>The file is not well-formed, or uses YAML that fact files do without.</summary>
    public static readonly DiagnosticDescriptor NotWellFormed = new(
        "FACT001", "The file is not well-formed", FactRule.Message, FactRule.Syntax, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT001"));

    /// <summary>A FACT001 at a span of a file.</summary>
    public static FactDiagnostic Report(FactText text, TextSpan span, string message) => new(NotWellFormed, new FactLocation(text, span), message);
}
