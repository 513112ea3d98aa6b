using System.Collections.Immutable;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>
/// What a file would declare or state, had it not been lost: names under a misspelt or repeated section, and names that nobody can know because
/// an alias or a merge key stands in their place. The mistake itself is reported; whoever uses such a name made none, and is passed over in silence.
/// </summary>
internal static class LostNames
{
    /// <summary>The names in sections that do not count, and whether there may be more that cannot be known.</summary>
    public static (ImmutableHashSet<string> Names, bool AreMore) In(FactMapping root)
    {
        ImmutableHashSet<string>.Builder names = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        bool areMore = !root.IsComplete;
        foreach (FactEntry section in root.Entries)
        {
            bool counts = DeclarationReader.Sections.Contains(section.Key.Text) && seen.Add(section.Key.Text);
            if (!counts)
            {
                AddSection(section.Value, names);
            }
            else if (section.Key.Text is not ("catalog" or "constants"))
            {
                areMore |= IsLost(section.Value);
            }

            if (counts && section is { Key.Text: "facts", Value: FactMapping facts })
            {
                areMore |= AddRepeatedTypes(facts, names);
            }
        }

        return (names.ToImmutable(), areMore);
    }

    /// <summary>The ids that stand under a name, where that name is no type.</summary>
    public static IEnumerable<string> IdsIn(FactNode value) => value is FactMapping mapping ? mapping.Entries.Select(entry => entry.Key.Text) : [];

    private static bool IsLost(FactNode value) => value is FactUnreadable or FactMapping { IsComplete: false };

    // Whatever the section was meant to be: the names of types, enums and sources stand on its first level, those of entities on the second.
    private static void AddSection(FactNode value, ImmutableHashSet<string>.Builder names)
    {
        names.UnionWith(IdsIn(value));
        foreach (FactEntry entry in (value as FactMapping)?.Entries ?? ImmutableArray<FactEntry>.Empty)
        {
            names.UnionWith(IdsIn(entry.Value));
        }
    }

    private static bool AddRepeatedTypes(FactMapping facts, ImmutableHashSet<string>.Builder names)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        bool areMore = false;
        foreach (FactEntry type in facts.Entries)
        {
            areMore |= IsLost(type.Value);
            if (!seen.Add(type.Key.Text))
            {
                names.UnionWith(IdsIn(type.Value));
            }
        }

        return areMore;
    }
}
