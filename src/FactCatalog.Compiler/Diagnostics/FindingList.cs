using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>Collects the findings of one stage in one file. Not thread-safe; lives as long as the stage runs.</summary>
internal sealed class FindingList(FactText text)
{
    private ImmutableArray<FactDiagnostic>.Builder? _found;

    /// <summary>The file that is read.</summary>
    public FactText Text { get; } = text;

    public int Count => _found?.Count ?? 0;

    public void Report(DiagnosticDescriptor rule, TextSpan span, string message) =>
        (_found ??= ImmutableArray.CreateBuilder<FactDiagnostic>()).Add(new FactDiagnostic(rule, new FactLocation(Text, span), message));

    public void Report(DiagnosticDescriptor rule, TextSpan span, string message, FactLocation other) =>
        (_found ??= ImmutableArray.CreateBuilder<FactDiagnostic>()).Add(new FactDiagnostic(rule, new FactLocation(Text, span), message, ImmutableArray.Create(other)));

    public FactLocation At(TextSpan span) => new(Text, span);

    /// <summary>What was found so far; the list is empty afterwards.</summary>
    public ImmutableArray<FactDiagnostic> Drain()
    {
        ImmutableArray<FactDiagnostic> found = _found?.ToImmutable() ?? ImmutableArray<FactDiagnostic>.Empty;
        _found = null;
        return found;
    }
}
