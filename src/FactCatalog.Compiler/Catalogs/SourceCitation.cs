using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>A source cited by its id, and the passage in it. Immutable, thread-safe.</summary>
/// <param name="SourceId">The id of the source.</param>
/// <param name="Passage">What follows the <c>#</c>, or null.</param>
/// <param name="Span">The place of the whole citation.</param>
public sealed record SourceCitation(string SourceId, string? Passage, TextSpan Span)
{
    /// <summary>The place of the source's id alone.</summary>
    public TextSpan IdSpan { get; internal init; } = Span;

    /// <summary>The citation as written.</summary>
    public override string ToString() => Passage is null ? SourceId : $"{SourceId}#{Passage}";
}
