using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>Makes the descriptors of all rules alike: category, help link, and a message that each finding words for itself.</summary>
internal static class FactRule
{
    private const string HelpLinkBase = "https://github.com/FactCatalog/FactCatalog/blob/main/docs/rules/";

    public static string HelpLink(string id) => $"{HelpLinkBase}{id}.md";
}
