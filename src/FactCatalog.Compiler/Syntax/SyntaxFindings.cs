using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>What a reader has found wrong so far. For one pass over one file; not thread-safe.</summary>
internal sealed class SyntaxFindings(FactText text)
{
    private readonly ImmutableArray<FactDiagnostic>.Builder _found = ImmutableArray.CreateBuilder<FactDiagnostic>();
    private readonly HashSet<(SyntaxMistake Mistake, int Line)> _seen = [];

    /// <summary>Reports a mistake that can occur once in a file.</summary>
    public void Add(TextSpan span, string message) => _found.Add(SyntaxRules.Report(text, span, message));

    /// <summary>Reports a mistake of a kind that tends to repeat: the first on each line is enough to find the others.</summary>
    public void AddOncePerLine(SyntaxMistake mistake, TextSpan span, string message)
    {
        if (_seen.Add((mistake, LineOf(span.Start))))
        {
            Add(span, message);
        }
    }

    /// <summary>The line of a position, counted from 1.</summary>
    public int LineOf(int position) => text.Source.Lines.GetLinePosition(position).Line + 1;

    /// <summary>The findings in the order of the file.</summary>
    public ImmutableArray<FactDiagnostic> ToImmutable()
    {
        _found.Sort(static (a, b) => a.Location.Span.CompareTo(b.Location.Span));
        return _found.ToImmutable();
    }

    /// <summary>Forgets everything, for a pass that starts anew.</summary>
    public void Clear()
    {
        _found.Clear();
        _seen.Clear();
    }
}

/// <summary>Kinds of mistakes that are reported once per line.</summary>
internal enum SyntaxMistake
{
    ForbiddenCharacter,
    Anchor,
    Alias,
    MergeKey,
    Tag,
    UnreadableKey,
    MissingKey,
    Comment,
    SingleQuote,
    Escape,
    NamelessColumn,
}
