using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>A rule of which every name is known and every type fits. Immutable, thread-safe.</summary>
public sealed class CheckedRule
{
    internal CheckedRule(RuleDeclaration declaration, TypeDeclaration type, RuleNode root, ImmutableArray<IdNode> ids)
    {
        Declaration = declaration;
        Type = type;
        Root = root;
        Ids = ids;
        (Orderings, IsOnlyOrderings) = DateOrderingReader.Read(root);
    }

    /// <summary>The rule as written.</summary>
    public RuleDeclaration Declaration { get; }

    /// <summary>The type that the rule stands on.</summary>
    public TypeDeclaration Type { get; }

    /// <summary>
    /// The comparisons between dates that hold wherever the rule does: those that the whole rule consists of, alone or joined by <c>&amp;&amp;</c>,
    /// within <c>.all(…)</c> of a list too.
    /// </summary>
    public ImmutableArray<DateOrdering> Orderings { get; }

    /// <summary>Whether the rule says nothing but <see cref="Orderings"/>.</summary>
    internal bool IsOnlyOrderings { get; }

    internal RuleNode Root { get; }

    /// <summary>The entities that the rule names by their ids.</summary>
    internal ImmutableArray<IdNode> Ids { get; }

    /// <summary>The expression on one line.</summary>
    public override string ToString() => TextOf(new TextSpan(0, Declaration.That.Text.Length));

    /// <summary>A part of the expression on one line.</summary>
    internal string TextOf(TextSpan span) => RuleText.OneLine(Declaration.That.Text.Substring(span.Start, span.Length));
}
