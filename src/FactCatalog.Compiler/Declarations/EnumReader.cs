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

            enums.Add(ReadEnum(entry, findings));
        }

        return enums.ToImmutable();
    }

    /// <summary>What a name that is not in PascalCase may be changed to, as the end of a sentence.</summary>
    public static string Suggestion(string name) =>
        CSharpName.FromId(name) is { } fit && CSharpName.IsPascalCase(fit) ? $"; write {fit}" : string.Empty;

    private static EnumDeclaration ReadEnum(FactEntry entry, FindingList findings)
    {
        string name = entry.Key.Text;
        FactLocation location = findings.At(entry.Key.Span);
        if (entry.Value is not FactSequence { Items.Length: > 0 } sequence)
        {
            if (entry.Value is not FactUnreadable)
            {
                findings.Report(DeclarationRules.Senseless, entry.Place(), $"The enum '{name}' needs a list of its members, such as [LEO, SSO].");
            }

            return new EnumDeclaration(name, location, ImmutableArray<EnumMember>.Empty, dropped: null);
        }

        ImmutableArray<EnumMember>.Builder members = ImmutableArray.CreateBuilder<EnumMember>(sequence.Items.Length);
        ImmutableHashSet<string>.Builder dropped = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        Dictionary<string, string> writtenByMemberName = new(StringComparer.Ordinal);
        bool isWhole = true;
        foreach (FactNode item in sequence.Items)
        {
            if (item is not FactScalar scalar)
            {
                isWhole = false;
            }
            else if (ReadMember(name, scalar, writtenByMemberName, findings) is { } memberName)
            {
                writtenByMemberName.Add(memberName, scalar.Text);
                members.Add(new EnumMember(scalar.Text, memberName));
                continue;
            }
            else
            {
                dropped.Add(scalar.Text);
            }

            if (item is FactMapping or FactSequence)
            {
                findings.Report(DeclarationRules.Senseless, item.Span, $"A member of the enum '{name}' is one word or text.");
            }
        }

        return new EnumDeclaration(name, location, members.ToImmutable(), isWhole ? dropped.ToImmutable() : null);
    }

    // The name in C#, or null where the member cannot have one, which is reported.
    private static string? ReadMember(string name, FactScalar member, Dictionary<string, string> writtenByMemberName, FindingList findings)
    {
        if (member.IsMissing)
        {
            findings.Report(DeclarationRules.Senseless, member.Span, $"A member of the enum '{name}' is empty; write a word or text, or remove it.");
            return null;
        }

        if (CSharpName.FromId(member.Text) is not { } memberName)
        {
            findings.Report(NameRules.UnfitName, member.Span, $"The member '{member.Text}' of the enum '{name}' has no letter or digit that a C# name could be made of.");
            return null;
        }

        if (writtenByMemberName.TryGetValue(memberName, out string? other))
        {
            findings.Report(NameRules.UnfitName, member.Span, string.Equals(other, member.Text, StringComparison.Ordinal)
                ? $"The enum '{name}' has the member '{other}' twice; remove one of them."
                : $"The members '{other}' and '{member.Text}' of the enum '{name}' both become {memberName} in C#; write one of them differently.");
            return null;
        }

        return memberName;
    }
}
