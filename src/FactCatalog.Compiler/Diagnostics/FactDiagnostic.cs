using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>One finding of the engine, before any host shows it. Immutable, thread-safe.</summary>
/// <param name="Rule">The rule that fired; its default severity holds unless the host's configuration says otherwise.</param>
/// <param name="Location">The span that should change.</param>
/// <param name="Message">What is wrong with which values, where the other side is, and what would mend it.</param>
/// <param name="Others">The other facts involved.</param>
public sealed record FactDiagnostic(DiagnosticDescriptor Rule, FactLocation Location, string Message, ImmutableArray<FactLocation> Others)
{
    /// <summary>A finding that involves no other place.</summary>
    public FactDiagnostic(DiagnosticDescriptor rule, FactLocation location, string message)
        : this(rule, location, message, ImmutableArray<FactLocation>.Empty)
    {
    }

    /// <summary>How bad it is: the rule's default, unless the finding says otherwise. The host's configuration comes after.</summary>
    public DiagnosticSeverity Severity { get; init; } = Rule.DefaultSeverity;

    /// <summary>The entities of which any one may exempt itself by <c>$ignore</c>; empty for findings that belong to no entity.</summary>
    public ImmutableArray<Entity> Subjects { get; init; } = ImmutableArray<Entity>.Empty;
}
