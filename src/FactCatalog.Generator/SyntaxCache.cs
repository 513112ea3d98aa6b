using System.Runtime.CompilerServices;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Generator;

/// <summary>Keeps what was read of a text as long as the text lives, so that the generator and the analyzers read it once. Thread-safe.</summary>
internal static class SyntaxCache
{
    private static readonly ConditionalWeakTable<SourceText, FactSyntax> ReadTexts = new();

    public static FactSyntax Read(FactText text)
    {
        FactSyntax syntax = ReadTexts.GetValue(text.Source, _ => SyntaxReader.Read(text));
        bool isSameFile = string.Equals(syntax.Text.FilePath, text.FilePath, StringComparison.Ordinal) && string.Equals(syntax.Text.FactPath, text.FactPath, StringComparison.Ordinal);

        // One text under two paths is a test's doing; each gets its own reading.
        return isSameFile ? syntax : SyntaxReader.Read(text);
    }
}
