using System.Collections.Immutable;

namespace FactCatalog.Compiler.Rules;

/// <summary>The words of the rule language.</summary>
internal static class RuleNames
{
    public const string Count = "count";
    public const string Length = "length";

    /// <summary>Asked of a list, or of a whole type.</summary>
    public static readonly ImmutableArray<string> ListFunctions = ImmutableArray.Create(Count, "any", "all", "sum", "min", "max", "contains", "distinct");

    /// <summary>Asked of a date, without parentheses.</summary>
    public static readonly ImmutableArray<string> DateParts = ImmutableArray.Create("year", "month", "day");

    /// <summary>Asked of a text, with parentheses.</summary>
    public static readonly ImmutableArray<string> TextFunctions = ImmutableArray.Create("starts_with", "ends_with");

    /// <summary>Called by their names alone.</summary>
    public static readonly ImmutableArray<string> Functions = ImmutableArray.Create("years", "months", "days", "matches");
}
