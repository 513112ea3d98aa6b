using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>FACT009 and FACT010: what the project that uses a catalog, or the size of a catalog, does not allow.</summary>
public static class ProjectRules
{
    /// <summary>The project's C# is older than the generated code.</summary>
    public static readonly DiagnosticDescriptor OldLanguage = new(
        "FACT009",
        "The project's C# is older than 11",
        "Facts become C# 11, but this project is compiled as C# {0}; say <LangVersion>11</LangVersion> or later in the project file (nothing is generated until then)",
        FactRule.Project,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: FactRule.HelpLink("FACT009"));

    /// <summary>A type has too many entities for named members.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "FACT010", "The type is too large for named members", FactRule.Message, FactRule.Project, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT010"));
}
