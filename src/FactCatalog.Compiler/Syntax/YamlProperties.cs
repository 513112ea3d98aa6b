using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>Finds the anchor and the tag that stand before a YAML node. For one pass over one file; not thread-safe.</summary>
internal sealed class YamlProperties(string content, SyntaxFindings findings)
{
    public const string AnchorMessage = "Fact files have no anchors: they say everything where it stands. Remove it, or put the value in quotation marks if it is text.";
    public const string TagMessage = "Fact files have no tags: a value is read as the type that its field declares. Remove it, or put the value in quotation marks if it is text.";

    /// <summary>Reads an anchor and a tag in either order: where they end, and where the node itself starts.</summary>
    public (int End, int Node) Read(int start, bool isReported)
    {
        int end = start;
        int node = start;
        while (node < content.Length && content[node] is '&' or '!')
        {
            bool isAnchor = content[node] == '&';
            end = isAnchor ? EndOfAnchor(content, node) : EndOfTag(content, node);
            if (isReported)
            {
                findings.AddOncePerLine(
                    isAnchor ? SyntaxMistake.Anchor : SyntaxMistake.Tag,
                    TextSpan.FromBounds(node, end),
                    isAnchor ? AnchorMessage : TagMessage);
            }

            node = YamlFlow.SkipBlanks(content, end);
        }

        return (end, node);
    }

    /// <summary>The end of the anchor or alias at a position.</summary>
    public static int EndOfAnchor(string content, int start)
    {
        int end = start + 1;
        while (end < content.Length && !YamlFlow.IsBlank(content[end]) && content[end] is not ('[' or ']' or '{' or '}' or ','))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of the tag at a position.</summary>
    public static int EndOfTag(string content, int start)
    {
        int end = start + 1;
        bool isVerbatim = end < content.Length && content[end] == '<';
        while (end < content.Length && !YamlFlow.IsBlank(content[end]) && (isVerbatim || content[end] is not (',' or '}')))
        {
            if (content[end++] == '>' && isVerbatim)
            {
                break;
            }
        }

        return end;
    }
}
