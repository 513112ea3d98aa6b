namespace FactCatalog;

/// <summary>On a generated accessor: the entity it gives is doubtful. Analyzers warn where code relies on it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class, Inherited = false)]
public sealed class FactStatusAttribute(FactStatus status) : Attribute
{
    /// <summary>How the entity stands. <see cref="FactStatus.Asserted"/> where only the review date has come.</summary>
    public FactStatus Status { get; } = status;

    /// <summary>What the fact file says about it, or null.</summary>
    public string? Reason { get; set; }

    /// <summary>The review date that has come, as EDTF; null where none has.</summary>
    public string? Review { get; set; }
}
