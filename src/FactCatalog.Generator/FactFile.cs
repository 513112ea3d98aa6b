using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCatalog.Generator;

/// <summary>An additional file that is a fact file, and its path in the catalog. Equal where the file is the same object under the same path.</summary>
internal sealed record FactFile(AdditionalText File, string? FactPath)
{
    /// <summary>Whether the name of a file is that of a fact file.</summary>
    public static bool IsFactFile(AdditionalText file) => FactText.FormatOf(file.Path) is not null;

    public static FactFile Create(AdditionalText file, AnalyzerConfigOptionsProvider options) => new(file, BuildOptions.FactPath(options.GetOptions(file)));

    /// <summary>
    /// What the files say, in the order of their paths: the same in whatever order a compiler lists them. Read beside each other, because
    /// reading is most of the work of a first build; a file that was read before is not read again.
    /// </summary>
    public static ImmutableArray<FactSyntax> ReadAll(ImmutableArray<FactFile> files, CancellationToken cancellationToken) => files
        .Sort(static (left, right) => string.CompareOrdinal(left.File.Path, right.File.Path))
        .AsParallel()
        .AsOrdered()
        .WithCancellation(cancellationToken)
        .Select(file => file.Read(cancellationToken))
        .OfType<FactSyntax>()
        .ToImmutableArray();

    /// <summary>What the file says; null where the host cannot read it, which the host reports.</summary>
    public FactSyntax? Read(CancellationToken cancellationToken) =>
        File.GetText(cancellationToken) is { } source && FactText.TryCreate(File.Path, FactPath, source) is { } text ? SyntaxCache.Read(text) : null;
}
