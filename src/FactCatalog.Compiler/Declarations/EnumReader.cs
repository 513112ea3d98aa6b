using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the <c>enums</c> section.</summary>
internal static class EnumReader
{
    public static ImmutableArray<EnumDeclaration> Read(FactMapping section, FindingList findings)
    {
        ImmutableArray<EnumDeclaration>.Builder enums = ImmutableArray.CreateBuilder<EnumDeclaration>();
        foreach (FactEntry entry in section.Distinct(findings, NameRules.DeclaredTwice, "enum"))
        {
            string name = entry.Key.Text;
            if (!CSharpName.IsPascalCase(name))
            {
                findings.Report(DeclarationRules.Senseless, entry.Key.Span, $"The enum name '{name}' is no C# identifier in PascalCase{Suggestion(name)}.");
            }

            enums.Add(new EnumDeclaration(name, findings.At(entry.Key.Span), ReadMembers(name, entry.Value, findings)));
        }

        return enums.ToImmutable();
    }

    /// <summary>What a name that is not in PascalCase may be changed to, as the end of a sentence.</summary>
    public static string Suggestion(string name) =>
        CSharpName.FromId(name) is { } fit && CSharpName.IsPascalCase(fit) ? $"; write {fit}" : string.Empty;

    private static ImmutableArray<EnumMember> ReadMembers(string name, FactNode value, FindingList findings)
    {
        if (value is FactUnreadable)
        {
            return ImmutableArray<EnumMember>.Empty;
        }

        if (value is not FactSequence { Items.Length: > 0 } sequence)
        {
            findings.Report(DeclarationRules.Senseless, value.Span, $"The enum '{name}' needs a list of its members, such as [LEO, SSO].");
            return ImmutableArray<EnumMember>.Empty;
        }

        ImmutableArray<EnumMember>.Builder members = ImmutableArray.CreateBuilder<EnumMember>(sequence.Items.Length);
        Dictionary<string, string> writtenByMemberName = new(StringComparer.Ordinal);
        foreach (FactNode item in sequence.Items)
        {
            if (item is FactUnreadable)
            {
                continue;
            }

            if (item is not FactScalar { IsMissing: false } scalar)
            {
                findings.Report(DeclarationRules.Senseless, item.Span, $"A member of the enum '{name}' is one word or text.");
            }
            else if (CSharpName.FromId(scalar.Text) is not { } memberName)
            {
                findings.Report(NameRules.UnfitName, scalar.Span, $"The member '{scalar.Text}' of the enum '{name}' has no letter or digit that a C# name could be made of.");
            }
            else if (writtenByMemberName.TryGetValue(memberName, out string? other))
            {
                findings.Report(NameRules.UnfitName, scalar.Span, $"The members '{other}' and '{scalar.Text}' of the enum '{name}' both become {memberName} in C#; write one of them differently.");
            }
            else
            {
                writtenByMemberName.Add(memberName, scalar.Text);
                members.Add(new EnumMember(scalar.Text, memberName));
            }
        }

        return members.ToImmutable();
    }
}
