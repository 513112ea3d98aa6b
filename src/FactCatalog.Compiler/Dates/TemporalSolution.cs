using System.Collections.Immutable;
using FactCatalog.Compiler.Dates.Network;

namespace FactCatalog.Compiler.Dates;

/// <summary>
/// What a network has come to: its conflicts, and what the statements that were not blamed leave to each variable. Thread-safe;
/// unchanging as seen from outside.
/// </summary>
internal sealed class TemporalSolution
{
    private readonly NetworkLayout _layout;
    private readonly DayLimits _limits;
    private readonly (long[] From, long[] To)?[] _distances;
    private readonly object _gate = new();

    internal TemporalSolution(ImmutableArray<TemporalConflict> conflicts, NetworkLayout layout, FeasibilitySearch feasibility, long searchSteps)
    {
        Conflicts = conflicts;
        SearchSteps = searchSteps;
        Relaxations = feasibility.Relaxations;
        _layout = layout;
        _limits = new DayLimits(layout.Graph, feasibility.Labels);
        _distances = new (long[] From, long[] To)?[layout.ComponentCount];
    }

    /// <summary>Those that need no approximate date at its word, then the others; each by its part of the network, in the order found.</summary>
    public ImmutableArray<TemporalConflict> Conflicts { get; }

    /// <summary>How many constraints were looked at to tell whether all can hold: the measure of work that no clock disturbs.</summary>
    public long Relaxations { get; }

    /// <summary>How many constraints were looked at to find the fewest statements of conflicts.</summary>
    public long SearchSteps { get; }

    /// <summary>
    /// The earliest and latest day of a variable, as all statements but the blamed ones leave it, approximate dates taken at their word.
    /// The first question about a part of the network answers for all of it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The network has no such variable.</exception>
    public TemporalBounds BoundsOf(int variable)
    {
        if ((uint)variable >= (uint)_layout.VertexOf.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(variable), variable, "The network has no such variable.");
        }

        int vertex = _layout.VertexOf[variable];
        if (vertex < 0)
        {
            return default;
        }

        int component = _layout.ComponentOf[vertex];
        int first = _layout.Components[component];
        (long[] from, long[] to) = DistancesOf(component);
        return new TemporalBounds(Day(to[vertex - first], isEarliest: true), Day(from[vertex - first], isEarliest: false));
    }

    private static long? Day(long distance, bool isEarliest) =>
        distance is > NetworkLayout.FarthestDay or < -NetworkLayout.FarthestDay ? null
        : isEarliest ? -distance
        : distance;

    private (long[] From, long[] To) DistancesOf(int component)
    {
        lock (_gate)
        {
            if (_distances[component] is not { } distances)
            {
                int first = _layout.Components[component];
                int end = _layout.Components[component + 1];
                distances = (_limits.FromOrigin(first, end), _limits.ToOrigin(first, end));
                _distances[component] = distances;
            }

            return distances;
        }
    }
}
