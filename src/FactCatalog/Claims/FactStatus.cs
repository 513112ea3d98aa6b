namespace FactCatalog;

/// <summary>How a statement stands, as far as its author knows.</summary>
public enum FactStatus
{
    /// <summary>Held to be true. What is stated without a status is asserted.</summary>
    Asserted = 0,

    /// <summary>Sources disagree, or the author doubts it.</summary>
    Disputed = 1,

    /// <summary>Known to be wrong; kept so that nobody states it again.</summary>
    Refuted = 2,

    /// <summary>Not checked against a source.</summary>
    Unverified = 3,
}
