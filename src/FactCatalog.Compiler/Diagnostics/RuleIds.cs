using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactCatalog.Compiler.Diagnostics;

/// <summary>The ids of all rules that a fact file may name in <c>$ignore</c>.</summary>
public static class RuleIds
{
    /// <summary>In ascending order. Ids are reserved when they are published, so a file may name one that this version does not check yet.</summary>
    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(
        "FACT001", "FACT002", "FACT003", "FACT004", "FACT005", "FACT006", "FACT007", "FACT008", "FACT009", "FACT010",
        "FACT101", "FACT102", "FACT103", "FACT104", "FACT105", "FACT106", "FACT107", "FACT108",
        "FACT201", "FACT202", "FACT203", "FACT204", "FACT205", "FACT206", "FACT207",
        "FACT301", "FACT302", "FACT303", "FACT304", "FACT305",
        "FACT401", "FACT402", "FACT403", "FACT404", "FACT405",
        "FACT501", "FACT502", "FACT503", "FACT504", "FACT505");

    /// <summary>The rules whose descriptors this version has.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(
        SyntaxRules.NotWellFormed,
        NameRules.UnknownName,
        ValueRules.WrongType,
        ValueRules.MissingField,
        NameRules.UnknownReference,
        NameRules.UnfitName,
        DeclarationRules.Senseless,
        NameRules.DeclaredTwice,
        ProjectRules.OldLanguage,
        ProjectRules.TooLarge,
        ValueRules.NotADate,
        DateRules.ReversedSpan,
        DateRules.Conflict,
        DateRules.StretchedDate,
        DateRules.OutsideSpan,
        DateRules.Overlap,
        DateRules.FutureDate,
        DateRules.ReviewDue,
        NameRules.StatedTwice,
        DuplicateRules.SharedKey,
        RuleRules.BrokenRule,
        ValueRules.OutOfBounds,
        RuleRules.MissingInverse,
        RuleRules.Cycle,
        RuleRules.UnusedException);

    /// <summary>The ids of the rules that this version checks; an exception from any other may yet be needed.</summary>
    public static ImmutableHashSet<string> Checked { get; } = Descriptors.Select(rule => rule.Id).ToImmutableHashSet(StringComparer.Ordinal);
}
