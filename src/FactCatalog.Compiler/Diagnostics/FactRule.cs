using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>What the descriptors of all rules have in common.</summary>
internal static class FactRule
{
    public const string Syntax = "FactCatalog.Syntax";
    public const string Names = "FactCatalog.Names";
    public const string Values = "FactCatalog.Values";
    public const string Declarations = "FactCatalog.Declarations";
    public const string Dates = "FactCatalog.Dates";
    public const string Duplicates = "FactCatalog.Duplicates";
    public const string Rules = "FactCatalog.Rules";
    public const string Project = "FactCatalog.Project";

    /// <summary>Every finding words its own message, with the names and values in it.</summary>
    public const string Message = "{0}";

    private const string HelpLinkBase = "https://github.com/FactCatalog/FactCatalog/blob/main/docs/rules/";

    public static string HelpLink(string id) => $"{HelpLinkBase}{id}.md";
}
