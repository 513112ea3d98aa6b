using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>One claim of a field's value. A value that is stated without claim keys is a claim too. Immutable, thread-safe.</summary>
public sealed class ClaimedValue
{
    internal ClaimedValue(FactValue value, TextSpan span)
    {
        Value = value;
        Span = span;
    }

    /// <summary>The value.</summary>
    public FactValue Value { get; }

    /// <summary>The place of the whole claim.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether only the value was stated, so that the entity's sources stand for it.</summary>
    public bool IsPlain { get; internal init; }

    /// <summary>The claim's own sources.</summary>
    public ImmutableArray<SourceCitation> Sources { get; internal init; } = ImmutableArray<SourceCitation>.Empty;

    /// <summary>How the claim stands.</summary>
    public FactStatus Status { get; internal init; }

    /// <summary>How the claim ranks.</summary>
    public ClaimRank Rank { get; internal init; }

    /// <summary>When the claim holds; null for always.</summary>
    public FactDate? Valid { get; internal init; }

    /// <summary>Where <see cref="Valid"/> stands.</summary>
    public TextSpan ValidSpan { get; internal init; }

    /// <summary>By when someone should look again, or null.</summary>
    public FactDate? Review { get; internal init; }

    /// <summary>Where <see cref="Review"/> stands.</summary>
    public TextSpan ReviewSpan { get; internal init; }

    /// <summary>The author's remark, or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>Whether the claim is still held: neither refuted nor deprecated.</summary>
    public bool IsUpheld => Status != FactStatus.Refuted && Rank != ClaimRank.Deprecated;
}
