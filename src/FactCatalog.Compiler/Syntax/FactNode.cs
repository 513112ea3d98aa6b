using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// A node of a fact file, the same for YAML, JSON and CSV: a scalar, a mapping, a sequence, or what could not be read.
/// Immutable, thread-safe. Equality is that of references; <see cref="SaysTheSameAs"/> compares content without positions.
/// </summary>
public abstract class FactNode(TextSpan span)
{
    /// <summary>Where the node stands, without surrounding white space and comments.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>
    /// Whether both trees say the same: same kinds, texts, keys and order, wherever they stand.
    /// Two files that differ only in comments, blank lines and indentation say the same.
    /// </summary>
    public abstract bool SaysTheSameAs(FactNode other);
}

/// <summary>How a scalar was written.</summary>
public enum ScalarStyle
{
    /// <summary>A YAML plain scalar, a JSON number, <c>true</c> or <c>false</c>, a CSV cell.</summary>
    Plain,

    /// <summary>In quotation marks (YAML, JSON) or as a YAML block scalar.</summary>
    Quoted,

    /// <summary>Nothing: an empty YAML value, JSON's <c>null</c>, an empty CSV cell.</summary>
    Missing,
}

/// <summary>A scalar: text as written, with quotation and escapes resolved. It has no type until a field's type reads it.</summary>
public sealed class FactScalar(TextSpan span, string text, ScalarStyle style) : FactNode(span)
{
    /// <summary>The text; empty when <see cref="Style"/> is <see cref="ScalarStyle.Missing"/>.</summary>
    public string Text { get; } = text;

    /// <summary>How it was written.</summary>
    public ScalarStyle Style { get; } = style;

    /// <summary>Whether nothing is stated here.</summary>
    public bool IsMissing => Style == ScalarStyle.Missing;

    /// <inheritdoc/>
    public override bool SaysTheSameAs(FactNode other) =>
        other is FactScalar scalar && Style == scalar.Style && string.Equals(Text, scalar.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A key and its value, in a mapping.</summary>
public readonly record struct FactEntry(FactScalar Key, FactNode Value);

/// <summary>
/// A mapping in the order of the file. Repeated keys are kept: what a repetition means depends on where it stands,
/// so it is judged by whoever reads the mapping.
/// </summary>
public sealed class FactMapping(TextSpan span, ImmutableArray<FactEntry> entries, bool isComplete) : FactNode(span)
{
    /// <summary>The entries, repeated keys included.</summary>
    public ImmutableArray<FactEntry> Entries { get; } = entries;

    /// <summary>False where the file broke off inside the mapping, so that what is not there may yet have been meant.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <inheritdoc/>
    public override bool SaysTheSameAs(FactNode other)
    {
        if (other is not FactMapping mapping || IsComplete != mapping.IsComplete || Entries.Length != mapping.Entries.Length)
        {
            return false;
        }

        for (int i = 0; i < Entries.Length; i++)
        {
            if (!Entries[i].Key.SaysTheSameAs(mapping.Entries[i].Key) || !Entries[i].Value.SaysTheSameAs(mapping.Entries[i].Value))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A sequence in the order of the file.</summary>
public sealed class FactSequence(TextSpan span, ImmutableArray<FactNode> items) : FactNode(span)
{
    /// <summary>The items.</summary>
    public ImmutableArray<FactNode> Items { get; } = items;

    /// <inheritdoc/>
    public override bool SaysTheSameAs(FactNode other)
    {
        if (other is not FactSequence sequence || Items.Length != sequence.Items.Length)
        {
            return false;
        }

        for (int i = 0; i < Items.Length; i++)
        {
            if (!Items[i].SaysTheSameAs(sequence.Items[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>
/// A place where something stands that cannot be read: an alias, what is nested too deeply, or the spot where the file breaks off.
/// It has been reported as FACT001, so nothing that meets it reports it again.
/// </summary>
public sealed class FactUnreadable(TextSpan span) : FactNode(span)
{
    /// <inheritdoc/>
    public override bool SaysTheSameAs(FactNode other) => other is FactUnreadable;
}
