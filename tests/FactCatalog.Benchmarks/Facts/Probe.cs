namespace FactCatalog.Benchmarks.Facts;

/// <summary>An entity with nine fields, one of them a reference and two of them optional.</summary>
internal sealed record Probe(
    string Id,
    string Name,
    int Builder,
    DateOnly Launched,
    DateOnly? Ended,
    decimal Mass,
    bool Crewed,
    string Orbit,
    long Orbits,
    string? Remark)
{
    /// <summary>The id in PascalCase, as the generator and a person would name it.</summary>
    public string MemberName { get; } = string.Concat(Id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
