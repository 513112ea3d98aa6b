using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>A span in a fact file. Immutable, thread-safe.</summary>
public readonly record struct FactLocation(FactText Text, TextSpan Span)
{
    /// <summary>The line on which the span starts, counted from 1.</summary>
    public int Line => Text.Source.Lines.GetLinePosition(Span.Start).Line + 1;

    /// <summary>The place as messages and documentation print it: <c>facts/missions.facts.yaml:41</c>.</summary>
    public string Place => $"{Text.FactPath}:{Line}";

    /// <summary>The location in Roslyn's terms, under the host's path of the file.</summary>
    public Location ToRoslyn() => Location.Create(Text.FilePath, Span, Text.Source.Lines.GetLinePositionSpan(Span));
}
