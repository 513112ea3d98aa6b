using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>Values that cannot be what their field declares: FACT003, FACT004, FACT101 and FACT402.</summary>
public static class ValueRules
{
    /// <summary>The value does not fit the field's type.</summary>
    public static readonly DiagnosticDescriptor WrongType = new(
        "FACT003", "The value does not fit the type", FactRule.Message, FactRule.Values, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT003"));

    /// <summary>A required field is missing.</summary>
    public static readonly DiagnosticDescriptor MissingField = new(
        "FACT004", "A required field is missing", FactRule.Message, FactRule.Values, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT004"));

    /// <summary>Not an EDTF date, or one that no calendar has.</summary>
    public static readonly DiagnosticDescriptor NotADate = new(
        "FACT101", "Not an EDTF date", FactRule.Message, FactRule.Values, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT101"));

    /// <summary>A number in another unit than the field's.</summary>
    public static readonly DiagnosticDescriptor OutOfBounds = new(
        "FACT402", "Outside the declared range, pattern or unit", FactRule.Message, FactRule.Values, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: FactRule.HelpLink("FACT402"));
}
