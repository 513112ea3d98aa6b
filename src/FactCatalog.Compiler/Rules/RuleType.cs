using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Rules;

/// <summary>What an expression of a rule gives.</summary>
internal enum RuleKind
{
    Truth,
    Number,
    Date,
    Duration,
    Text,
    Enum,
    Entity,
    List,
}

/// <summary>The type of an expression. Immutable, thread-safe; equal where both mean the same.</summary>
/// <param name="Kind">What one value is.</param>
/// <param name="Name">The name of the enum or type; for numbers whether they are exact; else the keyword.</param>
/// <param name="Item">For lists: the type of an item.</param>
internal sealed record RuleType(RuleKind Kind, string Name, RuleType? Item = null)
{
    public static readonly RuleType Truth = new(RuleKind.Truth, "bool");

    /// <summary><c>int</c>, <c>long</c> and <c>decimal</c>, which are all reckoned in decimals.</summary>
    public static readonly RuleType Exact = new(RuleKind.Number, "decimal");

    /// <summary><c>double</c>, and whatever is reckoned together with one.</summary>
    public static readonly RuleType Double = new(RuleKind.Number, "double");

    public static readonly RuleType Date = new(RuleKind.Date, "date");
    public static readonly RuleType Duration = new(RuleKind.Duration, "duration");
    public static readonly RuleType Text = new(RuleKind.Text, "text");

    public static RuleType EntityOf(string type) => new(RuleKind.Entity, type);

    public static RuleType ListOf(RuleType item) => new(RuleKind.List, "list", item);

    /// <summary>The type of what a field states.</summary>
    public static RuleType Of(FieldType type) => type.IsList ? ListOf(OfOne(type)) : OfOne(type);

    /// <summary>Whether values of both types can be compared for equality.</summary>
    public bool FitsWith(RuleType other) =>
        Kind == other.Kind && Kind is not (RuleKind.List or RuleKind.Duration)
        && (Kind is not (RuleKind.Enum or RuleKind.Entity) || string.Equals(Name, other.Name, StringComparison.Ordinal));

    /// <summary>The type as messages name it.</summary>
    public override string ToString() => Kind switch
    {
        RuleKind.Truth => "true or false",
        RuleKind.Number => "a number",
        RuleKind.Date => "a date",
        RuleKind.Duration => "a duration",
        RuleKind.Text => "a text",
        RuleKind.Enum => $"a member of {Name}",
        RuleKind.Entity => $"one {Name}",
        _ => $"a list ({Item!.ItemName}[])",
    };

    private string ItemName => Kind == RuleKind.Truth ? "bool" : Name;

    private static RuleType OfOne(FieldType type) => type.Kind switch
    {
        FieldKind.Int or FieldKind.Long or FieldKind.Decimal => Exact,
        FieldKind.Double => Double,
        FieldKind.Bool => Truth,
        FieldKind.Date => Date,
        FieldKind.Enum => new RuleType(RuleKind.Enum, type.Name),
        FieldKind.Reference => EntityOf(type.Name),
        _ => Text,
    };
}
