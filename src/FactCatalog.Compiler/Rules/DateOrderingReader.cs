using System.Collections.Immutable;

namespace FactCatalog.Compiler.Rules;

/// <summary>Finds the comparisons of dates that hold wherever a rule does.</summary>
internal static class DateOrderingReader
{
    /// <summary>The comparisons, and whether the rule says nothing else.</summary>
    public static (ImmutableArray<DateOrdering> Orderings, bool AreAll) Read(RuleNode root)
    {
        ImmutableArray<DateOrdering>.Builder orderings = ImmutableArray.CreateBuilder<DateOrdering>();
        bool areAll = Collect(root, ImmutableArray<DatePath>.Empty, orderings);
        return (orderings.ToImmutable(), areAll);
    }

    private static bool Collect(RuleNode node, ImmutableArray<DatePath> each, ImmutableArray<DateOrdering>.Builder orderings)
    {
        switch (node)
        {
            case LogicNode { IsAnd: true } logic:
                bool isLeftTaken = Collect(logic.Left, each, orderings);
                return Collect(logic.Right, each, orderings) && isLeftTaken;

            // The lambda's slot is the next one, because nothing but such lists lies around it.
            case AggregateNode { Aggregate: Aggregate.All, Function: { } function, List: FieldNode list } when PathOf(list) is { } path && function.Slot == each.Length + 1:
                return Collect(function.Body, each.Add(path), orderings);
            case ComparisonNode { Left.Type.Kind: RuleKind.Date } comparison when TermOf(comparison.Left) is { } left && TermOf(comparison.Right) is { } right:
                return Add(comparison, each, left, right, orderings);
            default:
                return false;
        }
    }

    private static bool Add(ComparisonNode node, ImmutableArray<DatePath> each, DateTerm left, DateTerm right, ImmutableArray<DateOrdering>.Builder orderings)
    {
        (DateRelation Relation, bool Turned)? ordering = node.Comparison switch
        {
            Comparison.Less => (DateRelation.Before, false),
            Comparison.LessOrEqual => (DateRelation.NotAfter, false),
            Comparison.Greater => (DateRelation.Before, true),
            Comparison.GreaterOrEqual => (DateRelation.NotAfter, true),
            Comparison.Equal => (DateRelation.Same, false),
            _ => null,
        };
        if (ordering is var (relation, turned))
        {
            orderings.Add(new DateOrdering(node.Span, each, turned ? right : left, relation, turned ? left : right));
        }

        return ordering is not null;
    }

    private static DateTerm? TermOf(RuleNode node)
    {
        switch (node)
        {
            case FieldNode field when PathOf(field) is { } path:
                return new DateTerm(path, null, default);
            case AsOfNode:
                return new DateTerm(null, null, default);
            case ConstantNode { Value: DateReading { Written: { } date } }:
                return new DateTerm(null, date, default);
            case ReckoningNode { Operation: Reckoning.Add or Reckoning.Subtract } sum:
                // Months after days are not the same as days after months, so only one sum is taken apart.
                if (DurationOf(sum.Right) is not { } duration || TermOf(sum.Left) is not { Offset.IsZero: true } term)
                {
                    return null;
                }

                RuleDuration signed = sum.Operation == Reckoning.Add ? duration : duration.Negate();
                return term with { Offset = new DateOffset(signed.Months, signed.Days) };
            default:
                return null;
        }
    }

    private static RuleDuration? DurationOf(RuleNode node) => node switch
    {
        DurationNode { Count: ConstantNode { Value: NumberRange count } } duration when count.AsWhole() is { } whole => RuleDuration.Of(duration.Unit, whole),
        DurationNode { Count: NegateNode { Operand: ConstantNode { Value: NumberRange count } } } duration when count.AsWhole() is { } whole => RuleDuration.Of(duration.Unit, -whole),
        NegateNode negated => DurationOf(negated.Operand)?.Negate(),
        ReckoningNode sum when DurationOf(sum.Left) is { } left && DurationOf(sum.Right) is { } right => left.Add(sum.Operation == Reckoning.Add ? right : right.Negate()),
        _ => null,
    };

    private static DatePath? PathOf(FieldNode field)
    {
        ImmutableArray<FieldNode>.Builder steps = ImmutableArray.CreateBuilder<FieldNode>();
        RuleNode node = field;
        while (node is FieldNode step)
        {
            steps.Insert(0, step);
            node = step.Target;
        }

        return node is VariableNode variable ? new DatePath(variable.Slot, steps.ToImmutable()) : null;
    }
}
