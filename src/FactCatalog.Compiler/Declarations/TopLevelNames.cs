using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>
/// Sees to it that no two things become one class in C#: records, tables, claims, enums, constants, and the classes <c>Catalog</c> and <c>Sources</c>.
/// Names that differ only in case count as one, because each becomes a generated file.
/// </summary>
internal sealed class TopLevelNames
{
    /// <summary>What follows a type's name in the name of the class that holds its claims.</summary>
    public const string ClaimsSuffix = "Claims";

    // What the class of every table has; C# allows no member of its class's name.
    private static readonly ImmutableHashSet<string> MembersOfTables = ImmutableHashSet.Create(StringComparer.Ordinal, "All", "Find", "Ids", "Constants");

    private readonly Dictionary<string, (string What, FactLocation? Location)> _taken = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Catalog"] = ("the class Catalog, which every catalog has", null),
    };

    /// <summary>Takes the names of all declarations; a type that cannot have its own is reported and marked unreadable.</summary>
    public static ImmutableArray<TypeDeclaration> Settle(
        ImmutableArray<TypeDeclaration> types,
        ImmutableArray<EnumDeclaration> enums,
        ImmutableArray<SourceDeclaration> sources,
        ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        return new TopLevelNames().TakeAll(types, enums, sources, diagnostics);
    }

    /// <summary>The classes that the declarations become, and what each is, as messages name it.</summary>
    public static Dictionary<string, string> ClassesOf(CatalogDeclarations declarations)
    {
        ImmutableArray<FactDiagnostic>.Builder alreadyReported = ImmutableArray.CreateBuilder<FactDiagnostic>();
        TopLevelNames names = new();
        names.TakeAll(declarations.Types, declarations.Enums, declarations.Sources, alreadyReported);
        return names._taken.ToDictionary(
            taken => taken.Key,
            taken => taken.Value.Location is { } place ? $"{taken.Value.What} ({place.Place})" : taken.Value.What,
            StringComparer.OrdinalIgnoreCase);
    }

    private ImmutableArray<TypeDeclaration> TakeAll(
        ImmutableArray<TypeDeclaration> types,
        ImmutableArray<EnumDeclaration> enums,
        ImmutableArray<SourceDeclaration> sources,
        ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        if (!sources.IsEmpty)
        {
            _taken["Sources"] = ("the class Sources, which holds the declared sources", null);
        }

        foreach (EnumDeclaration declaration in enums)
        {
            Take(declaration.Name, $"the enum '{declaration.Name}'", declaration.Location, mend: "give the enum another name", diagnostics);
        }

        ImmutableArray<TypeDeclaration>.Builder settled = ImmutableArray.CreateBuilder<TypeDeclaration>(types.Length);
        foreach (TypeDeclaration type in types)
        {
            bool isFree = !type.IsReadable
                || (HasNoMemberOfItsName(type, diagnostics)
                    && Take(type.Name, $"the type '{type.Name}'", type.Location, "give the type another name", diagnostics)
                    && Take(type.Plural, $"the table of '{type.Name}'", type.Location, $"say another name for the table, such as plural: {type.Name}Table", diagnostics)
                    && Take(type.Name + ClaimsSuffix, $"the claims of '{type.Name}'", type.Location, "give one of them another name", diagnostics));
            settled.Add(isFree ? type : type.Unreadable());
        }

        return settled.ToImmutable();
    }

    private static bool HasNoMemberOfItsName(TypeDeclaration type, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        string? why = FieldReader.IsMemberOfEveryRecord(type.Name) ? $"The type '{type.Name}' becomes a record in C#, and every record has a member {type.Name}, which C# does not allow to bear the record's name; give the type another name."
            : MembersOfTables.Contains(type.Plural) ? $"The table of '{type.Name}' becomes the class {type.Plural} in C#, and every such class has a member {type.Plural}, which C# does not allow to bear the class's name; say another name for the table, such as plural: {type.Name}Table."
            : null;
        if (why is not null)
        {
            diagnostics.Add(new FactDiagnostic(NameRules.UnfitName, type.Location, why));
        }

        return why is null;
    }

    private bool Take(string name, string what, FactLocation location, string mend, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        if (!_taken.TryGetValue(name, out (string What, FactLocation? Location) other))
        {
            _taken.Add(name, (what, location));
            return true;
        }

        string place = other.Location is { } there ? $" ({there.Place})" : string.Empty;
        diagnostics.Add(new FactDiagnostic(
            NameRules.UnfitName,
            location,
            $"{char.ToUpperInvariant(what[0])}{what.Substring(1)} becomes the class {name} in C#, but so does {other.What}{place}; {mend}.",
            other.Location is { } first ? ImmutableArray.Create(first) : ImmutableArray<FactLocation>.Empty));
        return false;
    }
}
