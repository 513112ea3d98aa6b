using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>What one file states, read by the declarations of all files; names of other entities are not yet looked up. Immutable, thread-safe.</summary>
/// <param name="Entities">The entities in the order of the file, those that repeat an id included.</param>
/// <param name="Constants">The groups of constants in the order of the file.</param>
/// <param name="LostIds">Ids that are stated for types that do not exist.</param>
/// <param name="Diagnostics">The findings that belong to no entity.</param>
internal sealed record BoundFile(ImmutableArray<Entity> Entities, ImmutableArray<ConstantGroup> Constants, ImmutableArray<string> LostIds, ImmutableArray<FactDiagnostic> Diagnostics)
{
    public static readonly BoundFile Empty = new(ImmutableArray<Entity>.Empty, ImmutableArray<ConstantGroup>.Empty, ImmutableArray<string>.Empty, ImmutableArray<FactDiagnostic>.Empty);
}
