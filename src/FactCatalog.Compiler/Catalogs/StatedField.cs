using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>What an entity states for one field. Immutable, thread-safe.</summary>
public sealed class StatedField
{
    /// <summary>A field that is stated, but not in a form that could be read; that has been reported.</summary>
    internal static readonly StatedField Unreadable = new(ImmutableArray<ClaimedValue>.Empty, best: null, text: null);

    internal StatedField(ImmutableArray<ClaimedValue> claims, ClaimedValue? best, FactText? text)
    {
        Claims = claims;
        Best = best;
        Text = text;
    }

    /// <summary>The claims in the order of the file.</summary>
    public ImmutableArray<ClaimedValue> Claims { get; }

    /// <summary>The claim whose value the field has in C#; null where no claim is upheld or none could be read.</summary>
    public ClaimedValue? Best { get; }

    /// <summary>The file in which the claims stand: the entity's, or the type's for a default; null for what could not be read.</summary>
    public FactText? Text { get; }

    /// <summary>Whether the entity states nothing, and this is what its type declares as the field's default.</summary>
    public bool IsDefault { get; private init; }

    /// <summary>The same as a default.</summary>
    internal StatedField AsDefault() => new(Claims, Best, Text) { IsDefault = true };

    /// <summary>Whether more than a plain value is stated.</summary>
    public bool HasClaims => Claims.Length > 1 || (Claims.Length == 1 && !Claims[0].IsPlain);
}
