using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCatalog.Generator;

/// <summary>The findings in all fact files of a compilation, made when the first file is asked for. Thread-safe.</summary>
internal sealed class FindingsByFile(AnalyzerOptions options)
{
    private Dictionary<AdditionalText, ImmutableArray<FactDiagnostic>>? _found;

    /// <summary>The findings in a file by place; none for a file that is no fact file, and for the second mention of a file that is listed twice.</summary>
    public ImmutableArray<FactDiagnostic> In(AdditionalText file, CancellationToken cancellationToken)
    {
        // Two threads may both do this: the catalog itself is compiled once. A Lazy would keep the exception of a cancelled first attempt.
        Dictionary<AdditionalText, ImmutableArray<FactDiagnostic>> found = Volatile.Read(ref _found) ?? Find(cancellationToken);
        Volatile.Write(ref _found, found);
        return found.TryGetValue(file, out ImmutableArray<FactDiagnostic> findings) ? findings : ImmutableArray<FactDiagnostic>.Empty;
    }

    private Dictionary<AdditionalText, ImmutableArray<FactDiagnostic>> Find(CancellationToken cancellationToken)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        Dictionary<string, AdditionalText> byPath = new(StringComparer.Ordinal);
        ImmutableArray<FactSyntax>.Builder files = ImmutableArray.CreateBuilder<FactSyntax>();
        foreach (AdditionalText file in options.AdditionalFiles.Where(FactFile.IsFactFile))
        {
            if (!byPath.ContainsKey(file.Path) && FactFile.Create(file, provider).Read(cancellationToken) is { } syntax)
            {
                byPath.Add(file.Path, file);
                files.Add(syntax);
            }
        }

        return CatalogCache.Compile(files.ToImmutable()).Diagnostics
            .GroupBy(finding => byPath[finding.Location.Text.FilePath])
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
    }
}
