using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>
/// Puts nodes together to a tree without recursion, and can end a tree wherever the file breaks off. For one pass over one file; not thread-safe.
/// </summary>
internal sealed class TreeBuilder
{
    private readonly List<Level> _levels = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>How many mappings and sequences are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The node that belongs to no other, once it is complete.</summary>
    public FactNode? Root { get; private set; }

    /// <summary>Whether the next node is the key of an entry.</summary>
    public bool ExpectsKey => Depth > 0 && Top is { IsMapping: true, State: EntryState.Key };

    /// <summary>Whether the next node belongs to an entry that is not kept.</summary>
    public bool Drops => Depth > 0 && Top.State == EntryState.DroppedValue;

    /// <summary>Whether the innermost open node is a mapping.</summary>
    public bool InMapping => Depth > 0 && Top.IsMapping;

    /// <summary>The key that waits for its value, if there is one.</summary>
    public FactScalar? Key => Depth > 0 ? Top.Key : null;

    /// <summary>Where the innermost open node starts.</summary>
    public int Start => Top.Start;

    private Level Top => _levels[Depth - 1];

    /// <summary>One instance for all equal keys of a file: ten thousand entities have the same nine.</summary>
    public string Intern(string key)
    {
        if (_keys.TryGetValue(key, out string? known))
        {
            return known;
        }

        _keys.Add(key, key);
        return key;
    }

    /// <summary>Opens a mapping or a sequence; a negative <paramref name="start"/> stands for the start of the first thing in it.</summary>
    public void Open(bool isMapping, int start)
    {
        if (Depth == _levels.Count)
        {
            _levels.Add(new Level());
        }

        _levels[Depth++].Reset(isMapping, start);
    }

    /// <summary>Sets the key of the entry that begins.</summary>
    public void AddKey(FactScalar key)
    {
        Level top = Top;
        top.Include(key.Span);
        top.Key = key;
        top.State = EntryState.Value;
    }

    /// <summary>Begins an entry that is not kept, because its key cannot be read.</summary>
    public void DropEntry(TextSpan key)
    {
        Level top = Top;
        top.Include(key);
        top.IsComplete = false;
        top.State = EntryState.DroppedValue;
    }

    /// <summary>Adds a finished node to what is open: as an item, as the value of the waiting key, or as the root.</summary>
    public void Add(FactNode node)
    {
        if (Depth == 0)
        {
            Root ??= node;
            return;
        }

        Level top = Top;
        top.Include(node.Span);
        if (!top.IsMapping)
        {
            top.Items.Add(node);
            return;
        }

        if (top.State == EntryState.Value)
        {
            top.Entries.Add(new FactEntry(top.Key!, node));
        }

        top.Key = null;
        top.State = EntryState.Key;
    }

    /// <summary>Closes the innermost open node after the last thing in it, or at <paramref name="end"/> when that lies behind.</summary>
    public void Close(int end = 0)
    {
        Level top = Top;
        top.Include(new TextSpan(Math.Max(top.End, end), 0));
        var span = TextSpan.FromBounds(top.Start, top.End);
        Depth--;
        Add(top.IsMapping
            ? new FactMapping(span, top.Entries.ToImmutable(), top.IsComplete)
            : new FactSequence(span, top.Items.ToImmutable()));
    }

    /// <summary>The file breaks off at a place: what should stand there is unreadable, and all that is open stays incomplete.</summary>
    public void Abandon(TextSpan at)
    {
        if (Depth == 0)
        {
            return;
        }

        if (!ExpectsKey)
        {
            // The place of the error may lie before the key (an opening bracket), but a value follows its key.
            int start = Math.Max(at.Start, Math.Max(Top.Start, Top.End));
            Add(new FactUnreadable(TextSpan.FromBounds(start, Math.Max(start, at.End))));
        }

        while (Depth > 0)
        {
            Top.IsComplete = false;
            Close();
        }
    }

    private enum EntryState
    {
        Key,
        Value,
        DroppedValue,
    }

    /// <summary>An open node; reused for all nodes of its depth.</summary>
    private sealed class Level
    {
        public ImmutableArray<FactEntry>.Builder Entries { get; } = ImmutableArray.CreateBuilder<FactEntry>();

        public ImmutableArray<FactNode>.Builder Items { get; } = ImmutableArray.CreateBuilder<FactNode>();

        public bool IsMapping { get; private set; }

        public bool IsComplete { get; set; }

        public int Start { get; private set; }

        public int End { get; private set; }

        public FactScalar? Key { get; set; }

        public EntryState State { get; set; }

        public void Reset(bool isMapping, int start)
        {
            IsMapping = isMapping;
            IsComplete = true;
            Start = start;
            End = Math.Max(start, 0);
            Key = null;
            State = EntryState.Key;
            Entries.Clear();
            Items.Clear();
        }

        public void Include(TextSpan child)
        {
            Start = Start < 0 ? child.Start : Start;
            End = Math.Max(End, child.End);
        }
    }
}
