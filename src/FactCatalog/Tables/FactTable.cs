using System.Collections;
using System.ComponentModel;

namespace FactCatalog;

/// <summary>
/// All entities of one type, in the order of the catalog. The table's text lies in the assembly; nothing is read until it is asked for,
/// and an entity that was read is kept, so that asking again gives the same instance. Thread-safe.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class FactTable<T> : IReadOnlyList<T>
    where T : class
{
    private Place[]? _places;
    private int[]? _starts;
    private RowIndex? _index;
    private int[]? _detailStarts;
    private string[]? _files;

    /// <summary>How many entities there are.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>The rows: a line for each entity, ended by a line feed.</summary>
    protected abstract ReadOnlySpan<byte> Rows { get; }

    /// <summary>
    /// Provenance and claims: first a line with the fact files, then a line for each entity. Empty where the table has none.
    /// </summary>
    protected virtual ReadOnlySpan<byte> Details => default;

    private int[] Starts => Volatile.Read(ref _starts) ?? Publish(ref _starts, RowIndex.StartsOf(Rows));

    private int[] DetailStarts => Volatile.Read(ref _detailStarts) ?? Publish(ref _detailStarts, RowIndex.StartsOf(Details));

    private Place[] Places => Volatile.Read(ref _places) ?? Publish(ref _places, new Place[Count]);

    private RowIndex Index => Volatile.Read(ref _index) ?? Publish(ref _index, RowIndex.Create(Rows, Starts));

    /// <summary>The entity at a place in the catalog's order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> less one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
    {
        get
        {
            Place[] places = Places;
            if ((uint)index >= (uint)places.Length)
            {
                ThrowOutOfRange(index, places.Length);
            }

            return Volatile.Read(ref places[index].Entity) ?? ReadRow(places, index);
        }
    }

    /// <summary>The entity with an id, compared ordinally.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No entity has this id. <see cref="Find"/> gives null instead.</exception>
    public T this[string id] => Find(id) ?? throw new KeyNotFoundException($"No {typeof(T).Name} has the id '{id}'.");

    /// <summary>The entity with an id, compared ordinally, or null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public T? Find(string id)
    {
        int row = RowOf(id);
        return row < 0 ? null : this[row];
    }

    /// <summary>Whether an entity has this id. Reads no entity.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Contains(string id) => RowOf(id) >= 0;

    /// <summary>The entities in the catalog's order; each is read when its turn comes.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        int count = Count;
        for (int i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entities with these ids; called by generated code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No entity has one of the ids.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<T> FindAll(string[] ids)
    {
        if (ids is null)
        {
            throw new ArgumentNullException(nameof(ids));
        }

        if (ids.Length == 0)
        {
            return [];
        }

        T[] entities = new T[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            entities[i] = this[ids[i]];
        }

        return Array.AsReadOnly(entities);
    }

    /// <summary>
    /// The entities with these ids, kept in a field of the record: looked up once, and the same list for every thread from then on.
    /// Called by generated code.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No entity has one of the ids.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<T> FindAll(string[] ids, ref IReadOnlyList<T>? kept) => Volatile.Read(ref kept) ?? Publish(ref kept, FindAll(ids));

    /// <summary>The provenance of the entity in a row; called by generated code.</summary>
    /// <exception cref="InvalidOperationException">The table has no details.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Provenance ProvenanceOf(int row) => DetailsOf(row).ReadProvenance();

    /// <summary>The claims of one field of the entity in a row; called by generated code.</summary>
    /// <param name="row">The row's number, from 0.</param>
    /// <param name="field">The number of the field's cell in the row, from 0, the id not counted.</param>
    /// <param name="readValue">Reads a value of the field.</param>
    /// <exception cref="InvalidOperationException">The table has no details.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<Claim<TValue>> ClaimsOf<TValue>(int row, int field, CellReader<TValue> readValue)
    {
        int[] starts = Starts;
        ReadOnlySpan<byte> cells = Line(Rows, starts, row);
        return DetailsOf(row).ReadClaims(cells, field, readValue);
    }

    /// <summary>Reads the entity of a row.</summary>
    protected abstract T Read(ref RowReader row);

    /// <summary>The source with an id. A table whose details cite sources overrides this.</summary>
    protected virtual Source FindSource(string id) => throw new KeyNotFoundException($"No source has the id '{id}'.");

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text, int[] starts, int line) =>
        text.Slice(starts[line], starts[line + 1] - starts[line] - 1);

    // Apart from the property, so that the property is small enough to be inlined.
    private static void ThrowOutOfRange(int index, int count) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, $"The table of {typeof(T).Name} has {count} entities.");

    private static TShared Publish<TShared>(ref TShared? field, TShared made)
        where TShared : class =>
        Interlocked.CompareExchange(ref field, made, null) ?? made;

    private int RowOf(string id)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        return Index.Find(Rows, id);
    }

    private T ReadRow(Place[] places, int index)
    {
        RowReader reader = RowReader.ForRow(Line(Rows, Starts, index), index);
        T entity = Read(ref reader);

        // Another thread may have read the row meanwhile; the first instance stays.
        return Interlocked.CompareExchange(ref places[index].Entity, entity, null) ?? entity;
    }

    private DetailsReader DetailsOf(int row)
    {
        ReadOnlySpan<byte> details = Details;
        if (details.IsEmpty)
        {
            throw new InvalidOperationException($"The table of {typeof(T).Name} has no details.");
        }

        int[] starts = DetailStarts;
        string[] files = Volatile.Read(ref _files)
            ?? Publish(ref _files, new RowReader(Line(details, starts, 0), RowText.ItemSeparator, 0).ReadFiles());
        return new DetailsReader(Line(details, starts, row + 1), files, FindSource);
    }

    // An array of references checks their type at every access by reference; an array of structs has nothing to check.
    private struct Place
    {
        public T? Entity;
    }
}
