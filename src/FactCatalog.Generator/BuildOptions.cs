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
    /// Whether the compiler runs analyzers, as MSBuild decides it (<c>_ComputeSkipAnalyzers</c> in <c>Microsoft.Managed.Core.targets</c>):
    /// by <c>RunAnalyzers</c>, and where that is not set by <c>RunAnalyzersDuringBuild</c>, or in an IDE by <c>RunAnalyzersDuringLiveAnalysis</c>.
    /// </summary>
    public static bool RunsAnalyzers(AnalyzerConfigOptions options)
    {
        bool isIde = Is(options, "DesignTimeBuild", "true");
        string duringWhat = isIde ? "RunAnalyzersDuringLiveAnalysis" : "RunAnalyzersDuringBuild";
        string deciding = ValueOf(options, "RunAnalyzers") is null ? duringWhat : "RunAnalyzers";
        return !Is(options, deciding, "false") && (isIde || !IsSkippedOnTheWay(options));
    }

    // A build that Visual Studio starts on the way to running tests or the debugger leaves analyzers out, to be quicker.
    private static bool IsSkippedOnTheWay(AnalyzerConfigOptions options) =>
        Is(options, "IsImplicitlyTriggeredBuild", "true")
        && Is(options, "UsingMicrosoftNETSdk", "true")
        && !Is(options, "OptimizeImplicitlyTriggeredBuild", "false")
        && (!Is(options, "TreatWarningsAsErrors", "true") || Is(options, "OptimizeImplicitlyTriggeredBuild", "true"));

    private static bool Is(AnalyzerConfigOptions options, string name, string value) =>
        string.Equals(ValueOf(options, name), value, StringComparison.OrdinalIgnoreCase);

    private static string? ValueOf(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Property + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
