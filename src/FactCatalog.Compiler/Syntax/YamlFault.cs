using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace FactCatalog.Compiler.Syntax;

/// <summary>What the reader knows when the parser gives up.</summary>
/// <param name="Content">The file.</param>
/// <param name="Start">Where its text begins.</param>
/// <param name="OpenBracket">The innermost bracket that is open, or -1.</param>
/// <param name="LastEnd">The end of the last thing read.</param>
/// <param name="LastQuoted">The last quoted or block scalar read.</param>
/// <param name="Key">The key whose value is being read.</param>
internal readonly record struct YamlFaultContext(string Content, int Start, int OpenBracket, int LastEnd, TextSpan LastQuoted, FactScalar? Key);

/// <summary>
/// A YAML syntax error in words for people who write facts, at the place that they should change. YamlDotNet tells the place where it could not go on,
/// in terms of its grammar; its messages are those of version 16.3.0, to which the engine is pinned.
/// </summary>
internal readonly record struct YamlFault(TextSpan Span, string Message)
{
    /// <summary>Explains what the parser has thrown when its scanner was at a position.</summary>
    public static YamlFault Explain(Exception fault, int scanned, YamlFaultContext context) =>
        new YamlFaultExplainer(context).Explain(fault, scanned);
}
