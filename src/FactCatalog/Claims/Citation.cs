namespace FactCatalog;

/// <summary>A source, and the place in it. Immutable, thread-safe. Equal where source and passage are.</summary>
public sealed record Citation
{
    internal Citation(Source source, string? passage)
    {
        Source = source;
        Passage = passage;
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The passage, or a mere locator such as a page where the source has no evidence file; null where the whole source is meant.</summary>
    public string? Passage { get; }

    /// <summary>The citation as fact files write it: <c>id</c> or <c>id#passage</c>.</summary>
    public override string ToString() => Passage is null ? Source.Id : $"{Source.Id}#{Passage}";
}
