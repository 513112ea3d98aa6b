namespace FactCatalog;

/// <summary>How much a source is believed where statements cannot all be true: the least trusted one is blamed first.</summary>
public enum SourceTrust
{
    /// <summary>Blamed first.</summary>
    Low = 0,

    /// <summary>The default.</summary>
    Medium = 1,

    /// <summary>Blamed last.</summary>
    High = 2,
}
