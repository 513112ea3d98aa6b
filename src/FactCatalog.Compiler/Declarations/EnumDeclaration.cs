using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>A member of an enum: as written, and its name in C#. Immutable, thread-safe.</summary>
public sealed record EnumMember(string Written, string MemberName);

/// <summary>A declared enum. Immutable, thread-safe.</summary>
public sealed class EnumDeclaration
{
    private readonly Dictionary<string, int> _numberByWritten = new(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>? _dropped;

    /// <param name="name">The name.</param>
    /// <param name="location">Where the name stands.</param>
    /// <param name="members">The members that could be read.</param>
    /// <param name="dropped">The members that are declared, but cannot become members in C#; null where nobody knows all of them.</param>
    internal EnumDeclaration(string name, FactLocation location, ImmutableArray<EnumMember> members, ImmutableHashSet<string>? dropped)
    {
        Name = name;
        Location = location;
        Members = members;
        _dropped = dropped;
        for (int i = 0; i < members.Length; i++)
        {
            _numberByWritten[members[i].Written] = i;
        }
    }

    /// <summary>The name, in fact files and in C#.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public FactLocation Location { get; }

    /// <summary>The members in the order of their declaration, which is the order of their numbers.</summary>
    public ImmutableArray<EnumMember> Members { get; }

    /// <summary>The number of a member by the form in which fact files write it, or -1.</summary>
    public int IndexOf(string written) => _numberByWritten.TryGetValue(written, out int number) ? number : -1;

    /// <summary>Whether a member may be declared after all, in a place that has been reported: values of that name are passed over in silence.</summary>
    internal bool MayHave(string written) => _dropped is null || _dropped.Contains(written);
}
