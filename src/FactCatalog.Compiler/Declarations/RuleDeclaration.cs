using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Declarations;

/// <summary>A rule of a type, as written. Immutable, thread-safe.</summary>
/// <param name="That">The expression.</param>
/// <param name="Text">The file in which it stands.</param>
/// <param name="Because">Why it holds, or null.</param>
/// <param name="Severity">How bad it is to break it; a warning unless the rule says otherwise.</param>
public sealed record RuleDeclaration(FactScalar That, FactText Text, string? Because, DiagnosticSeverity Severity)
{
    /// <summary>Where the expression stands.</summary>
    public FactLocation Location => new(Text, That.Span);
}
