using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Rules;

/// <summary>How often a condition is true, unknown and false. Immutable.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tally(int True, int Unknown, int False, bool IsOpen = false)
{
    public Tally With(bool? truth) => truth switch
    {
        true => this with { True = True + 1 },
        false => this with { False = False + 1 },
        _ => this with { Unknown = Unknown + 1 },
    };

    public Tally Add(Tally other) => new(True + other.True, Unknown + other.Unknown, False + other.False, IsOpen || other.IsOpen);

    /// <summary>The value of <c>.count</c>, <c>.any</c> or <c>.all</c>.</summary>
    public object? Answer(Aggregate aggregate) => aggregate switch
    {
        Aggregate.Count => NumberRange.Between(True, IsOpen ? decimal.MaxValue : True + Unknown),
        Aggregate.Any => Kleene.Box(True > 0 ? true : Unknown > 0 || IsOpen ? null : false),
        _ => Kleene.Box(False > 0 ? false : Unknown > 0 || IsOpen ? null : true),
    };
}

/// <summary>
/// Answers <c>Type.count(x =&gt; x.field == value &amp;&amp; …)</c>, <c>.any</c> and <c>.all</c> for one value after another without going through all
/// entities each time: they are sorted once by the field. Entities of which it is not known whether the field has the value stand apart.
/// Not thread-safe.
/// </summary>
internal sealed class TypeTally
{
    // Up to so many entities that may or may not have the value are examined one by one for each question; more of them count as unknown
    // at once, which can make an answer less sharp, but never wrong, and keeps the work in proportion to the entities.
    private const int MostExamined = 100;

    private readonly Evaluation _evaluation;
    private readonly LambdaNode _function;
    private readonly TallyPlan _plan;
    private readonly ListReading _all;
    private readonly Dictionary<object, Bucket> _buckets = [];
    private readonly Bucket _uncertain = new();
    private Tally? _allUnknown;

    private TypeTally(Evaluation evaluation, LambdaNode function, TallyPlan plan, ListReading all)
    {
        _evaluation = evaluation;
        _function = function;
        _plan = plan;
        _all = all;
        foreach (object? item in all.Items)
        {
            File(item);
        }
    }

    /// <summary>The part that gives the value to look up.</summary>
    public RuleNode Key => _plan.Sought;

    /// <summary>The index; null where the condition has no part that can be looked up.</summary>
    public static TypeTally? TryMake(Evaluation evaluation, AggregateNode node, ListReading all) =>
        TallyPlan.TryMake(node.Function!) is { } plan ? new TypeTally(evaluation, node.Function!, plan, all) : null;

    /// <summary>The tally for a value; null where the value cannot be looked up.</summary>
    public Tally? For(object? sought)
    {
        if (sought is null)
        {
            return _allUnknown ??= TallyUnknown(_all.Items) with { IsOpen = _all.IsOpen };
        }

        if (ValueComparison.KeyOf(sought, _plan.AsDouble) is not { } key)
        {
            return null;
        }

        Bucket? bucket = _buckets.TryGetValue(key, out Bucket? found) ? found : null;
        int others = _all.Items.Length - (bucket?.Items.Count ?? 0) - _uncertain.Items.Count;
        Tally rest = _plan.IsAnd ? new Tally(0, 0, others, _all.IsOpen) : new Tally(others, 0, 0, _all.IsOpen);
        return rest.Add(bucket is null ? default : TallyBucket(bucket)).Add(TallyUncertain());
    }

    private Tally TallyBucket(Bucket bucket)
    {
        if (_plan.HasOuter)
        {
            return _evaluation.TallyOf(_function, bucket.Items);
        }

        bucket.Tally ??= Tallied(bucket.Items, item => Own(item));
        return bucket.Tally.Value;
    }

    private Tally TallyUncertain()
    {
        if (_uncertain.Items.Count <= MostExamined)
        {
            return _evaluation.TallyOf(_function, _uncertain.Items);
        }

        _uncertain.Tally ??= TallyUnknown(_uncertain.Items);
        return _uncertain.Tally.Value;
    }

    // Whether they have the value is unknown, and so is what else depends on the outer entity.
    private Tally TallyUnknown(IEnumerable<object?> items) => Tallied(items, item => Own(item) == !_plan.IsAnd ? !_plan.IsAnd : null);

    private static Tally Tallied(IEnumerable<object?> items, Func<object?, bool?> truth)
    {
        Tally tally = default;
        foreach (object? item in items)
        {
            tally = tally.With(truth(item));
        }

        return tally;
    }

    // The parts of the condition that depend on the item alone, joined.
    private bool? Own(object? item)
    {
        bool? joined = _plan.IsAnd;
        foreach (RuleNode part in _plan.Own)
        {
            bool? truth = _evaluation.ValueOf(_function.Slot, part, item) is bool known ? known : null;
            joined = _plan.IsAnd ? Kleene.And(joined, truth) : Kleene.Or(joined, truth);
        }

        return joined;
    }

    private void File(object? item)
    {
        object? value = _evaluation.ValueOf(_function.Slot, _plan.Indexed, item);
        if (value is not ListReading list)
        {
            BucketOf(ValueComparison.KeyOf(value, _plan.AsDouble)).Items.Add(item);
            return;
        }

        HashSet<object> keys = [];
        foreach (object? element in list.Items)
        {
            if (ValueComparison.KeyOf(element, _plan.AsDouble) is not { } key)
            {
                _uncertain.Items.Add(item);
                return;
            }

            keys.Add(key);
        }

        foreach (object key in keys)
        {
            BucketOf(key).Items.Add(item);
        }
    }

    private Bucket BucketOf(object? key)
    {
        if (key is null)
        {
            return _uncertain;
        }

        if (!_buckets.TryGetValue(key, out Bucket? bucket))
        {
            _buckets.Add(key, bucket = new Bucket());
        }

        return bucket;
    }

    private sealed class Bucket
    {
        public List<object?> Items { get; } = [];

        public Tally? Tally { get; set; }
    }
}
