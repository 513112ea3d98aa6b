using System.Collections;
using System.ComponentModel;

namespace FactCatalog;

/// <summary>The entities of several tables, one table after the other. Reads nothing before it is asked for. Immutable, thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityList : IReadOnlyList<IEntity>
{
    private readonly IReadOnlyList<IEntity>[] _tables;

    /// <summary>Joins tables.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    public EntityList(params IReadOnlyList<IEntity>[] tables) =>
        _tables = tables is null ? throw new ArgumentNullException(nameof(tables)) : [.. tables];

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (IReadOnlyList<IEntity> table in _tables)
            {
                count += table.Count;
            }

            return count;
        }
    }

    /// <inheritdoc/>
    public IEntity this[int index]
    {
        get
        {
            int rest = index;
            foreach (IReadOnlyList<IEntity> table in _tables)
            {
                if (rest >= 0 && rest < table.Count)
                {
                    return table[rest];
                }

                rest -= table.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index), index, $"The catalog has {Count} entities.");
        }
    }

    /// <inheritdoc/>
    public IEnumerator<IEntity> GetEnumerator()
    {
        foreach (IReadOnlyList<IEntity> table in _tables)
        {
            foreach (IEntity entity in table)
            {
                yield return entity;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
