using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// What was read of one fact file. <see cref="Root"/> is null for an empty file and for one of which nothing could be read.
/// A CSV file reads as the YAML it stands for: <c>facts: { Mission: { id: { field: value } } }</c>. Immutable, thread-safe.
/// </summary>
public sealed class FactSyntax(FactText text, FactMapping? root, bool isWhole, ImmutableArray<FactDiagnostic> diagnostics)
{
    /// <summary>The file.</summary>
    public FactText Text { get; } = text;

    /// <summary>The mapping of sections.</summary>
    public FactMapping? Root { get; } = root;

    /// <summary>
    /// False where a part of the file is lost (it breaks off, or it is not UTF-8), so that names stated in the lost part cannot be known.
    /// Findings that cost only one node, such as an alias, leave the file whole.
    /// </summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>The findings of the reader: FACT001 only.</summary>
    public ImmutableArray<FactDiagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>Whether both files have one path and say the same, wherever in the file it stands.</summary>
    public bool SaysTheSameAs(FactSyntax other) =>
        string.Equals(Text.FactPath, other.Text.FactPath, StringComparison.Ordinal)
        && string.Equals(Text.FilePath, other.Text.FilePath, StringComparison.Ordinal)
        && IsWhole == other.IsWhole
        && (Root is null ? other.Root is null : other.Root is not null && Root.SaysTheSameAs(other.Root));
}
