using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCatalog.Generator.Tests.Fixture;

/// <summary>What MSBuild and .editorconfig files tell the compiler: keys of the whole project, and keys of single files by their paths.</summary>
internal sealed class TestOptions(ImmutableDictionary<string, string> global, ImmutableDictionary<string, ImmutableDictionary<string, string>> ofFiles) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Section(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Section.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        ofFiles.TryGetValue(textFile.Path, out ImmutableDictionary<string, string>? keys) ? new Section(keys) : Section.Empty;

    private sealed class Section(ImmutableDictionary<string, string> keys) : AnalyzerConfigOptions
    {
        public static readonly Section Empty = new(ImmutableDictionary<string, string>.Empty);

#pragma warning disable CS8765 // the engine's assemblies bring NotNullWhen as source, and so it is ambiguous here
        public override bool TryGetValue(string key, out string? value) => keys.TryGetValue(key.ToLowerInvariant(), out value);
#pragma warning restore CS8765
    }
}
