using System.Text.RegularExpressions;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Rules;

/// <summary>
/// Evaluates the parts of one rule. Values are <see cref="bool"/>, <see cref="NumberRange"/>, <see cref="DateReading"/>, <see cref="RuleDuration"/>,
/// <see cref="string"/>, the number of an enum member, <see cref="Entity"/> or <see cref="ListReading"/>; null is unknown. What does not depend
/// on the entity is evaluated once. Not thread-safe.
/// </summary>
/// <param name="catalog">The catalog.</param>
/// <param name="trustsDoubtful">Whether approximate and uncertain dates are taken at their word; else they are unknown.</param>
/// <param name="budget">How much work there may be.</param>
internal sealed partial class Evaluation(Catalog catalog, bool trustsDoubtful, RuleBudget budget)
{
    private readonly object?[] _slots = new object?[RuleChecker.MaxLambdas + 1];
    private readonly Dictionary<RuleNode, object?> _constants = [];
    private readonly Dictionary<string, Regex?> _patterns = new(StringComparer.Ordinal);

    /// <summary>The call whose pattern took too long, or null. The pattern is not tried again.</summary>
    public MatchesNode? SlowMatch { get; private set; }

    /// <summary>Whether the rule holds for an entity.</summary>
    public bool? Truth(RuleNode root, Entity entity)
    {
        _slots[0] = entity;
        return Truth(root);
    }

    /// <summary>The value of a part of the rule, for the entity and the items that are bound.</summary>
    public object? Eval(RuleNode node)
    {
        if (!budget.Spend())
        {
            return null;
        }

        if (!node.IsConstant || node is ConstantNode)
        {
            return EvalOnce(node);
        }

        if (!_constants.TryGetValue(node, out object? value))
        {
            value = EvalOnce(node);
            _constants[node] = value;
        }

        return value;
    }

    private bool? Truth(RuleNode node) => Eval(node) is bool truth ? truth : null;

    private object? EvalOnce(RuleNode node) => node switch
    {
        ConstantNode constant => constant.Value,
        VariableNode variable => _slots[variable.Slot],
        FieldNode field => Eval(field.Target) is Entity { Remarks.Status: not FactStatus.Refuted } owner ? FieldReader.Read(catalog, owner, field, trustsDoubtful) : null,
        ComparisonNode comparison => Kleene.Box(ValueComparison.Compare(comparison.Comparison, Eval(comparison.Left), Eval(comparison.Right))),
        LogicNode logic => Kleene.Box(EvalLogic(logic)),
        NotNode not => Kleene.Box(Kleene.Not(Truth(not.Operand))),
        AggregateNode aggregate => EvalAggregate(aggregate),
        ContainsNode contains => Kleene.Box(EvalContains(contains)),
        IdNode id => catalog.Declarations.TypeOf(id.Type.Name) is { } type ? catalog.Find(type, id.Id) : null,
        AsOfNode => EvalAsOf(),
        DatePartNode part => (Eval(part.Date) as DateReading)?.PartOf(part.Part),
        LengthNode length => Eval(length.Text) is string text ? NumberRange.Of((decimal)text.Length) : null,
        TextTestNode test => EvalTextTest(test),
        MatchesNode matches => EvalMatches(matches),
        NegateNode negate => Negated(Eval(negate.Operand)),
        ReckoningNode reckoning => EvalReckoning(reckoning),
        DurationNode duration => Eval(duration.Count) is NumberRange count && count.AsWhole() is { } whole ? RuleDuration.Of(duration.Unit, whole) : null,
        ChoiceNode choice => EvalChoice(choice),
        TypeNode all => EvalType(all.Declaration),
        DistinctNode distinct => EvalDistinct(distinct),
        _ => null,
    };

    private bool? EvalLogic(LogicNode logic)
    {
        bool? left = Truth(logic.Left);
        return left == !logic.IsAnd ? left
            : logic.IsAnd ? Kleene.And(left, Truth(logic.Right))
            : Kleene.Or(left, Truth(logic.Right));
    }

    private DateReading? EvalAsOf() =>
        catalog.Declarations.Catalog?.AsOf is { } date && (trustsDoubtful || date.Qualifiers == DateQualifiers.None) ? DateReading.Of(date) : null;

    // A type declared in a file of which a part is lost may have more entities than are known.
    private ListReading EvalType(TypeDeclaration type) =>
        new(catalog.EntitiesOf(type).Where(entity => entity.Remarks.Status != FactStatus.Refuted).ToArray<object?>(), isOpen: !catalog.Declarations.AreWhole);

    private object? EvalTextTest(TextTestNode test) =>
        Eval(test.Text) is string text && Eval(test.Part) is string part
            ? Kleene.Box(test.AtEnd ? text.EndsWith(part, StringComparison.Ordinal) : text.StartsWith(part, StringComparison.Ordinal))
            : null;

    private object? EvalMatches(MatchesNode node)
    {
        if (SlowMatch is not null || Eval(node.Text) is not string text || Eval(node.Pattern) is not string pattern)
        {
            return null;
        }

        try
        {
            return (node.Literal ?? PatternOf(pattern)) is { } regex ? Kleene.Box(regex.IsMatch(text)) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            SlowMatch = node;
            return null;
        }
    }

    // A pattern that a fact states is not the rule's mistake: one that is no regular expression leaves the match unknown.
    private Regex? PatternOf(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out Regex? regex))
        {
            try
            {
                regex = Patterns.Make(pattern);
            }
            catch (ArgumentException)
            {
                regex = null;
            }

            _patterns[pattern] = regex;
        }

        return regex;
    }

    private static object? Negated(object? value) => value switch
    {
        NumberRange number => number.Negate(),
        RuleDuration duration => duration.Negate(),
        _ => null,
    };

    private object? EvalReckoning(ReckoningNode node)
    {
        object? left = Eval(node.Left);
        object? right = Eval(node.Right);
        bool isSubtraction = node.Operation == Reckoning.Subtract;
        return (left, right) switch
        {
            (NumberRange a, NumberRange b) => NumberRange.Reckon(node.Operation, a, b),
            (DateReading date, RuleDuration duration) => date.Move(isSubtraction ? duration.Negate() : duration),
            (RuleDuration a, RuleDuration b) => a.Add(isSubtraction ? b.Negate() : b),
            _ => null,
        };
    }

    // Where the condition is unknown either side may be meant.
    private object? EvalChoice(ChoiceNode choice)
    {
        if (Truth(choice.Condition) is { } condition)
        {
            return Eval(condition ? choice.WhenTrue : choice.WhenFalse);
        }

        object? first = Eval(choice.WhenTrue);
        object? second = Eval(choice.WhenFalse);
        return (first, second) switch
        {
            (NumberRange a, NumberRange b) => a.Join(b),
            (DateReading a, DateReading b) => a.Join(b),
            (null, _) or (_, null) => null,
            _ => Equals(first, second) ? first : null,
        };
    }
}
