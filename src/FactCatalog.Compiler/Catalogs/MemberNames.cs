using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>
/// The names that the entities of one type have in C#: FACT006 where two would have one, FACT010 where there are too many to name.
/// Immutable once made, thread-safe.
/// </summary>
internal sealed class MemberNames
{
    /// <summary>Up to how many entities a type has named accessors unless it says otherwise.</summary>
    public const int MostByDefault = 10_000;

    /// <summary>The runtime refuses a class with 65,536 methods.</summary>
    public const int MostOfAClass = 60_000;

    // What the table class has itself, and what it inherits from object.
    private static readonly ImmutableHashSet<string> Reserved = CSharpName.ObjectMembers.Union(["All", "Find", "Ids", "Constants"]);

    private readonly Dictionary<Entity, string> _byEntity = [];
    private readonly Dictionary<string, (string Id, FactLocation Location)> _taken = new(StringComparer.Ordinal);
    private readonly List<FormerName> _former = [];

    private MemberNames(bool areNamed) => AreNamed = areNamed;

    /// <summary>Whether the type has named accessors at all.</summary>
    public bool AreNamed { get; }

    /// <summary>The forwards of earlier names.</summary>
    public IReadOnlyList<FormerName> Former => _former;

    /// <summary>The name of an entity, or null where it has none.</summary>
    public string? Of(Entity entity) => _byEntity.TryGetValue(entity, out string? name) ? name : null;

    public static MemberNames Choose(TypeDeclaration type, ImmutableArray<Entity> entities, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        bool areNamed = (type.Members ?? entities.Length <= MostByDefault) && entities.Length <= MostOfAClass;
        MemberNames names = new(areNamed);
        if (!areNamed)
        {
            ReportSize(type, entities.Length, diagnostics);
            return names;
        }

        foreach (Entity entity in entities)
        {
            names.Name(entity, diagnostics);
        }

        foreach (Entity entity in entities)
        {
            foreach (FactScalar former in entity.Remarks.FormerIds)
            {
                names.NameFormer(entity, former, diagnostics);
            }
        }

        return names;
    }

    private static void ReportSize(TypeDeclaration type, int count, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        if (type.Members is false)
        {
            return;
        }

        string why = type.Members is true
            ? $"which is more than the {MostOfAClass} that a class may have as members, whatever 'members' says; use {type.Plural}.Find, or split the type."
            : $"more than {MostByDefault}, so they have no named members in C#; use {type.Plural}.Find, or say members: true (or false, to silence this).";
        diagnostics.Add(new FactDiagnostic(ProjectRules.TooLarge, type.Location, $"The type '{type.Name}' has {count} entities, {why}"));
    }

    private void Name(Entity entity, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        FactScalar? stated = entity.Remarks.MemberName;
        FactLocation place = stated is null ? entity.Location : new FactLocation(entity.Location.Text, stated.Span);
        string? name = stated?.Text ?? CSharpName.FromId(entity.Id);
        if (name is null)
        {
            // An id of other characters has been reported; one of separators only has not.
            if (CSharpName.IsId(entity.Id, out _))
            {
                Report(entity, place, $"{Subject(entity)} has no letter or digit that a C# name could be made of; state one, such as $name: Other.", diagnostics);
            }
        }
        else if (Reserved.Contains(name) || string.Equals(name, entity.Type.Plural, StringComparison.Ordinal))
        {
            Report(entity, place, $"{Subject(entity)} becomes {name} in C#, which {entity.Type.Plural} already has; state another name, such as $name: {name}{entity.Type.Name}.", diagnostics);
        }
        else if (_taken.TryGetValue(name, out (string Id, FactLocation Location) other))
        {
            Report(entity, place, $"{Subject(entity)} becomes {name} in C#, but so does '{other.Id}' ({other.Location.Place}); state another name for one of them, such as $name: {name}2.", diagnostics);
        }
        else
        {
            _taken.Add(name, (entity.Id, place));
            _byEntity.Add(entity, name);
        }
    }

    private static string Subject(Entity entity) => entity.Remarks.MemberName is { } stated
        ? $"The name '{stated.Text}' of {entity}"
        : $"The id '{entity.Id}' of a {entity.Type.Name}";

    private void NameFormer(Entity entity, FactScalar former, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        FactLocation place = new(entity.Location.Text, former.Span);
        if (_byEntity.TryGetValue(entity, out string? current) && CSharpName.FromId(former.Text) is { } name)
        {
            if (string.Equals(name, current, StringComparison.Ordinal) && !string.Equals(former.Text, entity.Id, StringComparison.Ordinal))
            {
                // `shenzhou5` became `shenzhou-5`: both are Shenzhou5 in C#, and nothing needs forwarding.
                return;
            }

            if (_taken.TryGetValue(name, out (string Id, FactLocation Location) other))
            {
                Report(entity, place, $"The earlier id '{former.Text}' of {entity} becomes {name} in C#, but so does '{other.Id}' ({other.Location.Place}); an id that is in use again cannot be forwarded.", diagnostics);
            }
            else if (!Reserved.Contains(name) && !string.Equals(name, entity.Type.Plural, StringComparison.Ordinal))
            {
                _taken.Add(name, (former.Text, place));
                _former.Add(new FormerName(name, current));
            }
        }
    }

    private static void Report(Entity entity, FactLocation place, string message, ImmutableArray<FactDiagnostic>.Builder diagnostics) =>
        diagnostics.Add(new FactDiagnostic(NameRules.UnfitName, place, message) { Subjects = ImmutableArray.Create(entity) });

    /// <summary>A name that an entity had in C#, and the one that it has now.</summary>
    public sealed record FormerName(string Name, string Current);
}
