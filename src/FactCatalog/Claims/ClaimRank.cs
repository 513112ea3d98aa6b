namespace FactCatalog;

/// <summary>How a claim stands among the competing claims of one field, in Wikidata's words.</summary>
public enum ClaimRank
{
    /// <summary>One among others.</summary>
    Normal = 0,

    /// <summary>The one to use.</summary>
    Preferred = 1,

    /// <summary>No longer to be used, though it was once stated in good faith.</summary>
    Deprecated = 2,
}
