namespace FactCatalog.Compiler.Rules;

/// <content>Lists, and whole types without an index.</content>
internal sealed partial class Evaluation
{
    private readonly Dictionary<AggregateNode, TypeTally?> _tallies = [];

    private object? EvalAggregate(AggregateNode node)
    {
        if (node is { List: TypeNode type, Function: not null, Aggregate: Aggregate.Count or Aggregate.Any or Aggregate.All } && !node.IsConstant)
        {
            if (!_tallies.TryGetValue(node, out TypeTally? tally))
            {
                tally = Eval(type) is ListReading all ? TypeTally.TryMake(this, node, all) : null;
                _tallies[node] = tally;
            }

            if (tally is not null && tally.For(Eval(tally.Key)) is { } counted)
            {
                return counted.Answer(node.Aggregate);
            }
        }

        return Eval(node.List) is ListReading list ? Aggregated(node, list) : null;
    }

    private object? Aggregated(AggregateNode node, ListReading list) => node.Aggregate switch
    {
        Aggregate.Count when node.Function is null => Counted(list.Fewest, list.Items.Length, list.IsOpen),
        Aggregate.Count => CountOf(node.Function, list),
        Aggregate.Any when node.Function is null => Kleene.Box(list.Fewest > 0 ? true : list.IsOpen ? null : false),
        Aggregate.Any => Kleene.Box(AnyOf(node.Function, list, sought: true)),
        Aggregate.All => Kleene.Box(Kleene.Not(AnyOf(node.Function, list, sought: false))),
        Aggregate.Sum => SumOf(node.Function, list),
        _ => ExtremeOf(node.Function, list, node.Aggregate == Aggregate.Min),
    };

    private static NumberRange Counted(int fewest, int most, bool isOpen) => NumberRange.Between(fewest, isOpen ? decimal.MaxValue : most);

    private NumberRange CountOf(LambdaNode function, ListReading list)
    {
        Tally tally = TallyOf(function, list.Items);

        // Items of which some may be one and the same count once at least.
        int fewest = list.Fewest == list.Items.Length ? tally.True : Math.Min(tally.True, 1);
        return Counted(fewest, tally.True + tally.Unknown, list.IsOpen);
    }

    // Whether a function gives the truth that is sought for any item.
    private bool? AnyOf(LambdaNode? function, ListReading list, bool sought)
    {
        bool isUnsure = list.IsOpen;
        foreach (object? item in list.Items)
        {
            bool? truth = function is null ? item as bool? : TruthOf(function, item);
            if (truth == sought)
            {
                return true;
            }

            isUnsure |= truth is null;
            if (budget.IsSpent)
            {
                return null;
            }
        }

        return isUnsure ? null : false;
    }

    private NumberRange? SumOf(LambdaNode? function, ListReading list)
    {
        NumberRange sum = NumberRange.Of(0m);
        foreach (object? item in list.Items)
        {
            if (ValueOf(function, item) is not NumberRange number || NumberRange.Reckon(Reckoning.Add, sum, number) is not { } more)
            {
                return null;
            }

            sum = more;
        }

        return list.IsCertain ? sum : null;
    }

    private object? ExtremeOf(LambdaNode? function, ListReading list, bool isLeast)
    {
        object? extreme = null;
        foreach (object? item in list.Items)
        {
            object? value = ValueOf(function, item);
            extreme = (extreme, value) switch
            {
                (_, null) => null,
                (null, _) => value,
                (NumberRange a, NumberRange b) => isLeast ? a.Least(b) : a.Negate().Least(b.Negate()).Negate(),
                (DateReading a, DateReading b) => isLeast ? a.Earlier(b) : a.Later(b),
                _ => null,
            };
            if (extreme is null)
            {
                return null;
            }
        }

        return list.IsOpen ? null : extreme;
    }

    private bool? EvalContains(ContainsNode node)
    {
        if (Eval(node.List) is not ListReading list || Eval(node.Item) is not { } sought)
        {
            return null;
        }

        bool isUnsure = list.IsOpen;
        foreach (object? item in list.Items)
        {
            budget.Spend();
            bool? isSame = ValueComparison.AreEqual(item, sought);
            if (isSame is true)
            {
                return true;
            }

            isUnsure |= isSame is null;
        }

        return isUnsure ? null : false;
    }

    // Values that are surely equal come once; whether others are equal may be open, which leaves the number of items open.
    private ListReading? EvalDistinct(DistinctNode node)
    {
        if (Eval(node.List) is not ListReading list)
        {
            return null;
        }

        bool asDouble = (node.Function?.Body.Type ?? node.Type.Item) == RuleType.Double;
        HashSet<object> keys = [];
        List<object?> items = new(list.Items.Length);
        int unsure = 0;
        foreach (object? item in list.Items)
        {
            object? key = ValueComparison.KeyOf(ValueOf(node.Function, item), asDouble);
            if (key is null || keys.Add(key))
            {
                items.Add(item);
                unsure += key is null ? 1 : 0;
            }
        }

        int fewest = keys.Count > 0 || unsure == 0 ? keys.Count : 1;
        return new ListReading(items.ToArray(), fewest, list.IsOpen);
    }

    /// <summary>How often a function gives which truth.</summary>
    public Tally TallyOf(LambdaNode function, IEnumerable<object?> items)
    {
        Tally tally = default;
        foreach (object? item in items)
        {
            tally = tally.With(TruthOf(function, item));
            if (budget.IsSpent)
            {
                break;
            }
        }

        return tally;
    }

    public bool? TruthOf(LambdaNode function, object? item) => ValueOf(function, item) is bool truth ? truth : null;

    public object? ValueOf(LambdaNode? function, object? item)
    {
        budget.Spend();
        return function is null ? item : ValueOf(function.Slot, function.Body, item);
    }

    /// <summary>The value of a part while an item is bound to a variable.</summary>
    public object? ValueOf(int slot, RuleNode body, object? item)
    {
        object? outer = _slots[slot];
        _slots[slot] = item;
        object? value = Eval(body);
        _slots[slot] = outer;
        return value;
    }
}
