using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>What an entity says of itself as a whole, under keys that begin with a dollar sign. Immutable, thread-safe.</summary>
public sealed class EntityRemarks
{
    internal static readonly EntityRemarks None = new();

    /// <summary><c>$source</c>: the sources of every value that names none.</summary>
    public ImmutableArray<SourceCitation> Sources { get; internal init; } = ImmutableArray<SourceCitation>.Empty;

    /// <summary><c>$status</c>.</summary>
    public FactStatus Status { get; internal init; }

    /// <summary><c>$review</c>, or null.</summary>
    public FactDate? Review { get; internal init; }

    /// <summary>Where <see cref="Review"/> stands.</summary>
    public TextSpan ReviewSpan { get; internal init; }

    /// <summary><c>$note</c>, or null.</summary>
    public string? Note { get; internal init; }

    /// <summary><c>$name</c>: the name in C#, or null.</summary>
    public FactScalar? MemberName { get; internal init; }

    /// <summary><c>$aliases</c>: other names.</summary>
    public ImmutableArray<FactScalar> Aliases { get; internal init; } = ImmutableArray<FactScalar>.Empty;

    /// <summary><c>$formerly</c>: earlier ids.</summary>
    public ImmutableArray<FactScalar> FormerIds { get; internal init; } = ImmutableArray<FactScalar>.Empty;

    /// <summary><c>$distinct_from</c>: ids of the same type that look alike but are not.</summary>
    public ImmutableArray<FactScalar> DistinctFrom { get; internal init; } = ImmutableArray<FactScalar>.Empty;

    /// <summary><c>$ignore</c>: the rules from which the entity is exempt, each by its id.</summary>
    public ImmutableArray<FactScalar> Ignored { get; internal init; } = ImmutableArray<FactScalar>.Empty;

    /// <summary>Whether the entity is exempt from a rule.</summary>
    public bool Ignores(string ruleId)
    {
        foreach (FactScalar ignored in Ignored)
        {
            if (string.Equals(ignored.Text, ruleId, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
