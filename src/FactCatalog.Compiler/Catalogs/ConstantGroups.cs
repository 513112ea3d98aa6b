using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Joins the groups of constants of all files: FACT008 for a constant stated in two files, FACT006 for names that C# does not allow.</summary>
internal static class ConstantGroups
{
    public static ImmutableArray<ConstantGroup> Join(IEnumerable<ConstantGroup> stated, CatalogDeclarations declarations, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        ImmutableArray<ConstantGroup>.Builder groups = ImmutableArray.CreateBuilder<ConstantGroup>();
        Dictionary<string, string> classes = TopLevelNames.ClassesOf(declarations);
        foreach (IGrouping<string, ConstantGroup> parts in stated.GroupBy(group => group.Name, StringComparer.Ordinal))
        {
            ConstantGroup first = parts.First();
            if (classes.TryGetValue(first.Name, out string? other))
            {
                diagnostics.Add(new FactDiagnostic(NameRules.UnfitName, first.Location, $"The group of constants '{first.Name}' becomes the class {first.Name} in C#, but so does {other}; give the group another name."));
                continue;
            }

            classes.Add(first.Name, $"the group of constants '{first.Name}' ({first.Location.Place})");
            groups.Add(first with { Constants = JoinConstants(first.Name, parts.SelectMany(part => part.Constants), diagnostics) });
        }

        return groups.ToImmutable();
    }

    private static ImmutableArray<Constant> JoinConstants(string group, IEnumerable<Constant> stated, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        ImmutableArray<Constant>.Builder constants = ImmutableArray.CreateBuilder<Constant>();
        Dictionary<string, Constant> byMemberName = new(StringComparer.Ordinal);
        foreach (Constant constant in stated)
        {
            if (CSharpName.ObjectMembers.Contains(constant.MemberName) || string.Equals(constant.MemberName, group, StringComparison.Ordinal))
            {
                diagnostics.Add(new FactDiagnostic(NameRules.UnfitName, constant.Location, $"The constant '{constant.Name}' becomes {constant.MemberName} in C#, which the class {group} cannot have as a constant. Give it another name."));
            }
            else if (!byMemberName.TryGetValue(constant.MemberName, out Constant? first))
            {
                byMemberName.Add(constant.MemberName, constant);
                constants.Add(constant);
            }
            else
            {
                diagnostics.Add(Repeated(group, constant, first));
            }
        }

        return constants.ToImmutable();
    }

    private static FactDiagnostic Repeated(string group, Constant constant, Constant first)
    {
        ImmutableArray<FactLocation> others = ImmutableArray.Create(first.Location);
        return string.Equals(constant.Name, first.Name, StringComparison.Ordinal)
            ? new FactDiagnostic(NameRules.DeclaredTwice, constant.Location, $"The constant '{group}.{constant.Name}' is already stated in {first.Location.Place}, and that one counts; remove one of them.", others)
            : new FactDiagnostic(NameRules.UnfitName, constant.Location, $"The constants '{first.Name}' ({first.Location.Place}) and '{constant.Name}' both become {constant.MemberName} in C#. Give one of them another name.", others);
    }
}
