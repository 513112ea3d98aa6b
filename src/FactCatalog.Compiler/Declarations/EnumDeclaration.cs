using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>A member of an enum: as written, and its name in C#. Immutable, thread-safe.</summary>
public sealed record EnumMember(string Written, string MemberName);

/// <summary>A declared enum. Immutable, thread-safe.</summary>
public sealed class EnumDeclaration
{
    internal EnumDeclaration(string name, FactLocation location, ImmutableArray<EnumMember> members)
    {
        Name = name;
        Location = location;
        Members = members;
    }

    /// <summary>The name, in fact files and in C#.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public FactLocation Location { get; }

    /// <summary>The members in the order of their declaration, which is the order of their numbers.</summary>
    public ImmutableArray<EnumMember> Members { get; }

    /// <summary>The number of a member by the form in which fact files write it, or -1.</summary>
    public int IndexOf(string written)
    {
        for (int i = 0; i < Members.Length; i++)
        {
            if (string.Equals(Members[i].Written, written, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
