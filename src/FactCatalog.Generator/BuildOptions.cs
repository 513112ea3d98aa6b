using FactCatalog.Compiler.Names;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactCatalog.Generator;

/// <summary>Reads what MSBuild tells the compiler about the project and its files.</summary>
internal static class BuildOptions
{
    private const string Property = "build_property.";

    /// <summary>The namespace of the generated code: <c>FactCatalogNamespace</c>, else <c>RootNamespace</c>, else none.</summary>
    public static string Namespace(AnalyzerConfigOptions options)
    {
        string name = ValueOf(options, "FactCatalogNamespace") ?? ValueOf(options, "RootNamespace") ?? string.Empty;
        return CSharpName.ToNamespace(name);
    }

    /// <summary>The path of a fact file relative to the catalog's root, or null where MSBuild gave none.</summary>
    public static string? FactPath(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_metadata.AdditionalFiles.FactPath", out string? path) && path.Length > 0 ? path : null;

    /// <summary>
    /// Whether the compiler runs analyzers. A build goes by <c>RunAnalyzersDuringBuild</c>, an IDE by <c>RunAnalyzersDuringLiveAnalysis</c>,
    /// and both by <c>RunAnalyzers</c> where theirs is not set.
    /// </summary>
    public static bool RunsAnalyzers(AnalyzerConfigOptions options)
    {
        bool isIde = string.Equals(ValueOf(options, "DesignTimeBuild"), "true", StringComparison.OrdinalIgnoreCase);
        string? setting = ValueOf(options, isIde ? "RunAnalyzersDuringLiveAnalysis" : "RunAnalyzersDuringBuild") ?? ValueOf(options, "RunAnalyzers");
        return !string.Equals(setting, "false", StringComparison.OrdinalIgnoreCase);
    }

    private static string? ValueOf(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Property + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
