using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// Reads YAML with YamlDotNet's parser, which knows its grammar. A file is read in one pass, unless something in it has to be kept from the parser;
/// then another pass begins without it. Stateless, thread-safe.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads the text behind <paramref name="start"/>. Never throws.</summary>
    public static FactSyntax Read(FactText text, string content, int start, SyntaxFindings findings)
    {
        var input = new YamlInput(content, start);
        while (true)
        {
            findings.Clear();
            var tree = new YamlTree(content, input, findings);
            if (ReadAll(content, input, findings, tree))
            {
                return new FactSyntax(text, tree.Root, tree.IsWhole, findings.ToImmutable());
            }
        }
    }

    // False when another pass is needed.
    private static bool ReadAll(string content, YamlInput input, SyntaxFindings findings, YamlTree tree)
    {
        foreach (int position in input.Forbidden)
        {
            findings.AddOncePerLine(SyntaxMistake.ForbiddenCharacter, new TextSpan(position, 1), Characters.ForbiddenMessage(content[position]));
        }

        var scanner = new Scanner(input.Open(), skipComments: true);
        var parser = new Parser(scanner);
        YamlNext next;
        do
        {
            if (!TryMoveNext(parser, out Exception? fault))
            {
                return fault is null || Explain(fault, scanner, input, findings, tree);
            }

            next = tree.Add(parser.Current!);
        }
        while (next == YamlNext.Event);
        return next == YamlNext.Nothing;
    }

    private static bool TryMoveNext(Parser parser, out Exception? fault)
    {
        try
        {
            fault = null;
            return parser.MoveNext();
        }
#pragma warning disable CA1031 // YamlDotNet throws InvalidOperationException, ArgumentException and others on odd input, and a fact file must never throw.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault = exception;
            return false;
        }
    }

    private static bool Explain(Exception fault, Scanner scanner, YamlInput input, SyntaxFindings findings, YamlTree tree)
    {
        YamlFault explained = new YamlFaultExplainer(tree.FaultContext).Explain(fault, input.Position(scanner.CurrentPosition));
        if (input.IsTabOfBlankLine(explained.Span.Start) && input.TryReplaceTabsOfBlankLines())
        {
            return false;
        }

        findings.Add(explained.Span, explained.Message);
        tree.Abandon(explained.Span);
        return true;
    }
}

/// <summary>What to do after an event of the parser.</summary>
internal enum YamlNext
{
    /// <summary>Go on to the next event.</summary>
    Event,

    /// <summary>Stop: the rest of the file is not read.</summary>
    Nothing,

    /// <summary>Begin again: a part of the text has been taken out.</summary>
    Pass,
}
