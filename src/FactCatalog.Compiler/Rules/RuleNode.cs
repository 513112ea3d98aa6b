using System.Text.RegularExpressions;
using FactCatalog.Compiler.Declarations;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>A part of a checked rule: every name is looked up, every type fits. Immutable, thread-safe.</summary>
internal abstract class RuleNode
{
    /// <param name="type">What the part gives.</param>
    /// <param name="span">Where it stands in the rule's text.</param>
    /// <param name="free">The variables it depends on, one bit for each slot; slot 0 is the entity that the rule stands on.</param>
    protected RuleNode(RuleType type, TextSpan span, uint free)
    {
        Type = type;
        Span = span;
        Free = free;
    }

    public RuleType Type { get; }

    public TextSpan Span { get; }

    public uint Free { get; }

    /// <summary>Whether the part gives the same for every entity.</summary>
    public bool IsConstant => Free == 0;
}

/// <summary>A literal, an enum member or a quoted date; the value is in the form that evaluation uses.</summary>
internal sealed class ConstantNode(RuleType type, TextSpan span, object value) : RuleNode(type, span, 0)
{
    public object Value { get; } = value;
}

/// <summary>An entity named by its id.</summary>
internal sealed class IdNode(RuleType type, TextSpan span, string id) : RuleNode(type, span, 0)
{
    public string Id { get; } = id;
}

/// <summary><c>as_of</c>.</summary>
internal sealed class AsOfNode(TextSpan span) : RuleNode(RuleType.Date, span, 0);

/// <summary><c>this</c>, or the parameter of a lambda.</summary>
internal sealed class VariableNode(RuleType type, TextSpan span, int slot) : RuleNode(type, span, 1u << slot)
{
    public int Slot { get; } = slot;
}

/// <summary>A field of an entity.</summary>
internal sealed class FieldNode(RuleType type, TextSpan span, RuleNode target, int index, FieldDeclaration field) : RuleNode(type, span, target.Free)
{
    public RuleNode Target { get; } = target;

    public int Index { get; } = index;

    public FieldDeclaration Field { get; } = field;
}

internal enum DatePart
{
    Year,
    Month,
    Day,
}

/// <summary><c>.year</c>, <c>.month</c> or <c>.day</c>.</summary>
internal sealed class DatePartNode(TextSpan span, RuleNode date, DatePart part) : RuleNode(RuleType.Exact, span, date.Free)
{
    public RuleNode Date { get; } = date;

    public DatePart Part { get; } = part;
}

/// <summary><c>.length</c> of a text.</summary>
internal sealed class LengthNode(TextSpan span, RuleNode text) : RuleNode(RuleType.Exact, span, text.Free)
{
    public RuleNode Text { get; } = text;
}

/// <summary><c>.starts_with()</c> or <c>.ends_with()</c>.</summary>
internal sealed class TextTestNode(TextSpan span, RuleNode text, RuleNode part, bool atEnd) : RuleNode(RuleType.Truth, span, text.Free | part.Free)
{
    public RuleNode Text { get; } = text;

    public RuleNode Part { get; } = part;

    public bool AtEnd { get; } = atEnd;
}

/// <summary><c>matches(text, pattern)</c>.</summary>
internal sealed class MatchesNode(TextSpan span, RuleNode text, RuleNode pattern, Regex? literal) : RuleNode(RuleType.Truth, span, text.Free | pattern.Free)
{
    public RuleNode Text { get; } = text;

    public RuleNode Pattern { get; } = pattern;

    /// <summary>The pattern, if it is a literal.</summary>
    public Regex? Literal { get; } = literal;
}

/// <summary><c>!</c>.</summary>
internal sealed class NotNode(TextSpan span, RuleNode operand) : RuleNode(RuleType.Truth, span, operand.Free)
{
    public RuleNode Operand { get; } = operand;
}

/// <summary><c>-</c> before a number or a duration.</summary>
internal sealed class NegateNode(TextSpan span, RuleNode operand) : RuleNode(operand.Type, span, operand.Free)
{
    public RuleNode Operand { get; } = operand;
}

internal enum Reckoning
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// <summary>Two numbers, two durations, or a date and a duration, reckoned together.</summary>
internal sealed class ReckoningNode(RuleType type, TextSpan span, Reckoning operation, RuleNode left, RuleNode right) : RuleNode(type, span, left.Free | right.Free)
{
    public Reckoning Operation { get; } = operation;

    public RuleNode Left { get; } = left;

    public RuleNode Right { get; } = right;
}

internal enum DurationUnit
{
    Years,
    Months,
    Days,
}

/// <summary><c>years(n)</c>, <c>months(n)</c> or <c>days(n)</c>.</summary>
internal sealed class DurationNode(TextSpan span, DurationUnit unit, RuleNode count) : RuleNode(RuleType.Duration, span, count.Free)
{
    public DurationUnit Unit { get; } = unit;

    public RuleNode Count { get; } = count;
}

internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>A comparison of two values of one type.</summary>
internal sealed class ComparisonNode(TextSpan span, Comparison comparison, RuleNode left, RuleNode right) : RuleNode(RuleType.Truth, span, left.Free | right.Free)
{
    public Comparison Comparison { get; } = comparison;

    public RuleNode Left { get; } = left;

    public RuleNode Right { get; } = right;
}

/// <summary><c>&amp;&amp;</c> or <c>||</c>.</summary>
internal sealed class LogicNode(TextSpan span, bool isAnd, RuleNode left, RuleNode right) : RuleNode(RuleType.Truth, span, left.Free | right.Free)
{
    public bool IsAnd { get; } = isAnd;

    public RuleNode Left { get; } = left;

    public RuleNode Right { get; } = right;
}

/// <summary><c>?:</c>.</summary>
internal sealed class ChoiceNode(RuleType type, TextSpan span, RuleNode condition, RuleNode whenTrue, RuleNode whenFalse)
    : RuleNode(type, span, condition.Free | whenTrue.Free | whenFalse.Free)
{
    public RuleNode Condition { get; } = condition;

    public RuleNode WhenTrue { get; } = whenTrue;

    public RuleNode WhenFalse { get; } = whenFalse;
}

/// <summary>A function of one item.</summary>
internal sealed record LambdaNode(int Slot, RuleNode Body)
{
    /// <summary>What the function depends on beside its item.</summary>
    public uint Free => Body.Free & ~(1u << Slot);

    /// <summary>The bit of its own parameter.</summary>
    public uint Own => 1u << Slot;
}

/// <summary>All entities of a type.</summary>
internal sealed class TypeNode(TextSpan span, TypeDeclaration declaration) : RuleNode(RuleType.ListOf(RuleType.EntityOf(declaration.Name)), span, 0)
{
    public TypeDeclaration Declaration { get; } = declaration;
}

internal enum Aggregate
{
    Count,
    Any,
    All,
    Sum,
    Min,
    Max,
}

/// <summary>A list put into one value.</summary>
internal sealed class AggregateNode(RuleType type, TextSpan span, Aggregate aggregate, RuleNode list, LambdaNode? function)
    : RuleNode(type, span, list.Free | (function?.Free ?? 0))
{
    public Aggregate Aggregate { get; } = aggregate;

    public RuleNode List { get; } = list;

    public LambdaNode? Function { get; } = function;
}

/// <summary><c>.contains()</c>.</summary>
internal sealed class ContainsNode(TextSpan span, RuleNode list, RuleNode item) : RuleNode(RuleType.Truth, span, list.Free | item.Free)
{
    public RuleNode List { get; } = list;

    public RuleNode Item { get; } = item;
}

/// <summary><c>.distinct()</c>: each item once, or one item for each value of a function.</summary>
internal sealed class DistinctNode(TextSpan span, RuleNode list, LambdaNode? function) : RuleNode(list.Type, span, list.Free | (function?.Free ?? 0))
{
    public RuleNode List { get; } = list;

    public LambdaNode? Function { get; } = function;
}
