namespace FactCatalog.Compiler.Rules;

/// <summary>The items of a list. Immutable, thread-safe; equality is that of references.</summary>
/// <param name="items">The items; null for one that is not known.</param>
/// <param name="fewest">How many items there are at least, where some may be one and the same; all of them if negative.</param>
/// <param name="isOpen">Whether there may be more items, because a file could not be read.</param>
internal sealed class ListReading(object?[] items, int fewest = -1, bool isOpen = false)
{
    public static readonly ListReading Empty = new([]);

    public object?[] Items { get; } = items;

    public int Fewest { get; } = fewest < 0 ? items.Length : fewest;

    public bool IsOpen { get; } = isOpen;

    /// <summary>Whether it is known how often each item comes.</summary>
    public bool IsCertain => !IsOpen && Fewest == Items.Length;
}
