namespace FactCatalog;

/// <summary>One thing that a catalog knows facts about. Every generated record is one. Implementations are immutable and thread-safe.</summary>
public interface IEntity
{
    /// <summary>The id as written in the fact file; unique, compared ordinally, within the entity's type.</summary>
    string Id { get; }

    /// <summary>Where the entity is stated, by which sources, and how sure that is. Read from the assembly when asked for.</summary>
    Provenance Provenance { get; }
}
