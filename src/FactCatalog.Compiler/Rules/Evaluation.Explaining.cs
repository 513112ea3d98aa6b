using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <content>The values on which a false rule rests.</content>
internal sealed partial class Evaluation
{
    /// <summary>Collects the values that make a rule false for an entity.</summary>
    public List<InvolvedValue> Explain(CheckedRule rule, Entity entity)
    {
        List<InvolvedValue> values = [];
        _slots[0] = entity;
        Explain(rule, rule.Root, values);
        return values;
    }

    private void Explain(CheckedRule rule, RuleNode node, List<InvolvedValue> values)
    {
        switch (node)
        {
            case FieldNode field:
                AddField(rule, field, values);
                break;
            case LogicNode logic:
                // Of two sides the one that decides, where one alone does.
                bool? decisive = !logic.IsAnd;
                bool leftDecides = Truth(logic.Left) == decisive;
                bool rightDecides = Truth(logic.Right) == decisive;
                if (leftDecides || !rightDecides)
                {
                    Explain(rule, logic.Left, values);
                }

                if (!leftDecides)
                {
                    Explain(rule, logic.Right, values);
                }

                break;
            case ChoiceNode choice:
                Explain(rule, choice.Condition, values);
                if (Truth(choice.Condition) is { } condition)
                {
                    Explain(rule, condition ? choice.WhenTrue : choice.WhenFalse, values);
                }

                break;
            case AggregateNode aggregate:
                ExplainAggregate(rule, aggregate, values);
                break;
            default:
                foreach (RuleNode part in PartsOf(node))
                {
                    Explain(rule, part, values);
                }

                break;
        }
    }

    private static IEnumerable<RuleNode> PartsOf(RuleNode node) => node switch
    {
        ComparisonNode comparison => [comparison.Left, comparison.Right],
        ReckoningNode reckoning => [reckoning.Left, reckoning.Right],
        NotNode not => [not.Operand],
        NegateNode negate => [negate.Operand],
        DurationNode duration => [duration.Count],
        DatePartNode part => [part.Date],
        LengthNode length => [length.Text],
        TextTestNode test => [test.Text, test.Part],
        MatchesNode matches => [matches.Text, matches.Pattern],
        ContainsNode contains => [contains.List, contains.Item],
        DistinctNode distinct => [distinct.List],
        _ => [],
    };

    private void ExplainAggregate(CheckedRule rule, AggregateNode node, List<InvolvedValue> values)
    {
        // The first item that fails says why `all` is false.
        if (node is { Aggregate: Aggregate.All, Function: { } function } && Eval(node.List) is ListReading list)
        {
            foreach (object? item in list.Items)
            {
                if (TruthOf(function, item) is false)
                {
                    object? outer = _slots[function.Slot];
                    _slots[function.Slot] = item;
                    Explain(rule, function.Body, values);
                    _slots[function.Slot] = outer;
                    return;
                }
            }
        }

        string text = rule.TextOf(node.Span);
        InvolvedValue? stated = node.List is FieldNode field ? ValueOf(rule, field) : null;
        values.Add(stated is null
            ? new InvolvedValue(text, ValueText.Of(Eval(node)), null, null, null, null, SourceTrust.High)
            : stated with { Path = text, Value = ValueText.Of(Eval(node)) });
    }

    private void AddField(CheckedRule rule, FieldNode field, List<InvolvedValue> values)
    {
        if (ValueOf(rule, field) is { } value && !values.Exists(other => ReferenceEquals(other.Entity, value.Entity) && ReferenceEquals(other.Field, value.Field)))
        {
            values.Add(value);
        }
    }

    private InvolvedValue? ValueOf(CheckedRule rule, FieldNode field)
    {
        if (Eval(field.Target) is not Entity owner)
        {
            return null;
        }

        string path = StartsAtItem(field) ? $"{field.Field.Name} of {owner}" : rule.TextOf(field.Span);
        if (owner.Fields[field.Index] is not { Best: { } best, Text: { } text })
        {
            return field.Type.Kind == RuleKind.List && !owner.IsDropped
                ? new InvolvedValue(path, "empty", owner, field.Field, null, null, SourceTrust.High)
                : null;
        }

        // A value and its claim keys may be many lines; the value is what would change.
        TextSpan span = best.Value.Span.IsEmpty ? best.Span : best.Value.Span;
        return new InvolvedValue(path, ValueText.Of(best.Value), owner, field.Field, best, new FactLocation(text, span), ValueTrust.Of(best, owner, catalog.Declarations));
    }

    private static bool StartsAtItem(FieldNode field)
    {
        RuleNode node = field;
        while (node is FieldNode step)
        {
            node = step.Target;
        }

        return node is VariableNode { Slot: > 0 };
    }
}
