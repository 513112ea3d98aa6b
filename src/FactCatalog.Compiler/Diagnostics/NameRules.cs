using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>Names that are unknown, taken, or unfit: FACT002, FACT005, FACT006, FACT008 and FACT201.</summary>
public static class NameRules
{
    /// <summary>A section, type, field, enum member or claim key that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        "FACT002", "Unknown section, type, field, enum member or claim key", FactRule.Message, FactRule.Names, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT002"));

    /// <summary>A reference to an entity or source that does not exist, or to an old id.</summary>
    public static readonly DiagnosticDescriptor UnknownReference = new(
        "FACT005", "Reference to an entity or source that does not exist", FactRule.Message, FactRule.Names, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT005"));

    /// <summary>An id or name that cannot become a C# member, or two that become the same one.</summary>
    public static readonly DiagnosticDescriptor UnfitName = new(
        "FACT006", "The name cannot become a C# member", FactRule.Message, FactRule.Names, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT006"));

    /// <summary>A type, enum, source, constant or the catalog section that is declared twice.</summary>
    public static readonly DiagnosticDescriptor DeclaredTwice = new(
        "FACT008", "Declared twice", FactRule.Message, FactRule.Names, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT008"));

    /// <summary>One id stated twice for a type.</summary>
    public static readonly DiagnosticDescriptor StatedTwice = new(
        "FACT201", "One id is stated twice for a type", FactRule.Message, FactRule.Names, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT201"));
}
