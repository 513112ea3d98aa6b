namespace FactCatalog;

/// <summary>On a generated accessor: the value of one member of the entity it gives is doubtful. Analyzers warn where code relies on it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FactClaimAttribute(string member, FactStatus status) : Attribute
{
    /// <summary>The C# name of the member.</summary>
    public string Member { get; } = member;

    /// <summary>How the best claim stands. <see cref="FactStatus.Asserted"/> where only its rank or its review date is the matter.</summary>
    public FactStatus Status { get; } = status;

    /// <summary>How the best claim ranks.</summary>
    public ClaimRank Rank { get; set; }

    /// <summary>What the fact file says about it, or null.</summary>
    public string? Reason { get; set; }

    /// <summary>The review date that has come, as EDTF; null where none has.</summary>
    public string? Review { get; set; }
}
