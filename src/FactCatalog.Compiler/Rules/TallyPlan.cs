namespace FactCatalog.Compiler.Rules;

/// <summary>
/// How a condition on the entities of a type is taken apart: <c>x.field == value</c> (or <c>x.list.contains(value)</c>) and what is joined to it by
/// <c>&amp;&amp;</c>; or <c>x.field != value</c> and what is joined to it by <c>||</c>. Immutable.
/// </summary>
internal sealed class TallyPlan
{
    private TallyPlan(bool isAnd, RuleNode indexed, RuleNode sought, List<RuleNode> own, bool hasOuter)
    {
        IsAnd = isAnd;
        Indexed = indexed;
        Sought = sought;
        Own = own;
        HasOuter = hasOuter;
        AsDouble = indexed.Type == RuleType.Double || sought.Type == RuleType.Double || indexed.Type.Item == RuleType.Double;
    }

    /// <summary>Whether the parts are joined by <c>&amp;&amp;</c>: without the value the whole is false. Else it is true.</summary>
    public bool IsAnd { get; }

    /// <summary>What the entities are sorted by; it depends on the entity alone.</summary>
    public RuleNode Indexed { get; }

    /// <summary>The value looked up; it does not depend on the entity.</summary>
    public RuleNode Sought { get; }

    /// <summary>The other parts that depend on the entity alone.</summary>
    public List<RuleNode> Own { get; }

    /// <summary>Whether there are parts that depend on the entity and on something else.</summary>
    public bool HasOuter { get; }

    public bool AsDouble { get; }

    public static TallyPlan? TryMake(LambdaNode function)
    {
        bool isAnd = function.Body is not LogicNode { IsAnd: false } and not NotNode and not ComparisonNode { Comparison: Comparison.NotEqual };
        List<RuleNode> parts = [];
        Split(function.Body, isAnd, parts);
        for (int i = 0; i < parts.Count; i++)
        {
            if (SidesOf(parts[i], isAnd, function.Own) is not var (indexed, sought))
            {
                continue;
            }

            parts.RemoveAt(i);
            List<RuleNode> own = parts.FindAll(part => (part.Free & ~function.Own) == 0);
            return new TallyPlan(isAnd, indexed, sought, own, own.Count < parts.Count);
        }

        return null;
    }

    private static void Split(RuleNode node, bool isAnd, List<RuleNode> parts)
    {
        if (node is LogicNode logic && logic.IsAnd == isAnd)
        {
            Split(logic.Left, isAnd, parts);
            Split(logic.Right, isAnd, parts);
        }
        else
        {
            parts.Add(node);
        }
    }

    private static (RuleNode Indexed, RuleNode Sought)? SidesOf(RuleNode part, bool isAnd, uint own)
    {
        bool isEqual = isAnd;
        while (part is NotNode not)
        {
            part = not.Operand;
            isEqual = !isEqual;
        }

        return part switch
        {
            ComparisonNode { Comparison: Comparison.Equal or Comparison.NotEqual } comparison when (comparison.Comparison == Comparison.Equal) == isEqual =>
                IsPair(comparison.Left, comparison.Right, own) ? (comparison.Left, comparison.Right)
                : IsPair(comparison.Right, comparison.Left, own) ? (comparison.Right, comparison.Left)
                : null,
            ContainsNode contains when isEqual && IsPair(contains.List, contains.Item, own) => (contains.List, contains.Item),
            _ => null,
        };
    }

    // A value that depends on nothing makes a part of the entity's own.
    private static bool IsPair(RuleNode indexed, RuleNode sought, uint own) => indexed.Free == own && (sought.Free & own) == 0 && sought.Free != 0;
}
