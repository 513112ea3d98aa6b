using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>Dates that cannot all hold: FACT102 to FACT108.</summary>
public static class DateRules
{
    /// <summary>An interval, or an entity's span, ends before it starts.</summary>
    public static readonly DiagnosticDescriptor ReversedSpan = new(
        "FACT102", "An interval or span ends before it starts", FactRule.Message, FactRule.Dates, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT102"));

    /// <summary>Several facts and two or more orderings cannot all hold.</summary>
    public static readonly DiagnosticDescriptor Conflict = new(
        "FACT103", "Dates and orderings cannot all hold", FactRule.Message, FactRule.Dates, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT103"));

    /// <summary>They hold only if an approximate or uncertain date is stretched.</summary>
    public static readonly DiagnosticDescriptor StretchedDate = new(
        "FACT104", "Dates hold only if an uncertain one is stretched", FactRule.Message, FactRule.Dates, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT104"));

    /// <summary>An entity's span is not within that of an entity it must lie in.</summary>
    public static readonly DiagnosticDescriptor OutsideSpan = new(
        "FACT105", "A span is not within the span it belongs to", FactRule.Message, FactRule.Dates, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT105"));

    /// <summary>Claims or entities overlap that must follow one another.</summary>
    public static readonly DiagnosticDescriptor Overlap = new(
        "FACT106", "Claims or entities overlap on one timeline", FactRule.Message, FactRule.Dates, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT106"));

    /// <summary>A date later than the catalog's day.</summary>
    public static readonly DiagnosticDescriptor FutureDate = new(
        "FACT107", "A date later than the catalog's day", FactRule.Message, FactRule.Dates, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT107"));

    /// <summary>A review date that has come.</summary>
    public static readonly DiagnosticDescriptor ReviewDue = new(
        "FACT108", "The review date has come", FactRule.Message, FactRule.Dates, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT108"));
}
