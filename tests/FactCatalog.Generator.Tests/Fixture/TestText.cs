using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Generator.Tests.Fixture;

/// <summary>An additional file in memory. Gives the same text each time, as hosts do.</summary>
internal sealed class TestText(string path, SourceText text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
