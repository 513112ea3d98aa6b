using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;

namespace FactCatalog.Compiler.Declarations;

/// <summary>The names that sources have in C#: FACT006 where two would have one.</summary>
internal static class SourceNames
{
    private static readonly ImmutableHashSet<string> Reserved = CSharpName.ObjectMembers.Union(["All", "Find", "Ids", "Sources"]);

    /// <summary>Reports sources that cannot have a name of their own; they stay citable, but have no accessor.</summary>
    public static ImmutableDictionary<string, string> Choose(ImmutableArray<SourceDeclaration> sources, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        Dictionary<string, SourceDeclaration> taken = new(StringComparer.Ordinal);
        ImmutableDictionary<string, string>.Builder names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (SourceDeclaration source in sources)
        {
            // An id of unfit characters has been reported where it was read.
            if (!CSharpName.IsId(source.Id, out _))
            {
                continue;
            }

            string? name = CSharpName.FromId(source.Id);
            if (name is null)
            {
                diagnostics.Add(new FactDiagnostic(NameRules.UnfitName, source.Location, $"The source id '{source.Id}' has no letter or digit that a C# name could be made of; give the source another id."));
            }
            else if (Reserved.Contains(name))
            {
                diagnostics.Add(new FactDiagnostic(NameRules.UnfitName, source.Location, $"The source id '{source.Id}' becomes {name} in C#, which the class Sources already has; give the source another id."));
            }
            else if (taken.TryGetValue(name, out SourceDeclaration? other))
            {
                diagnostics.Add(new FactDiagnostic(NameRules.UnfitName, source.Location, $"The sources '{other.Id}' ({other.Location.Place}) and '{source.Id}' both become {name} in C#; give one of them another id.", ImmutableArray.Create(other.Location)));
            }
            else
            {
                taken.Add(name, source);
                names.Add(source.Id, name);
            }
        }

        return names.ToImmutable();
    }
}
