using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Dates;

/// <summary>What decides which statement of a conflict is blamed, and whether the conflict counts in full. Immutable and thread-safe.</summary>
/// <param name="Trust">The lowest is blamed first.</param>
/// <param name="Order">Among equals the highest is blamed.</param>
/// <param name="IsSoft">Whether it takes an approximate or uncertain date at its word.</param>
[StructLayout(LayoutKind.Auto)]
/// <param name="Owner">Of whom it speaks: among equally trusted statements of a conflict one is blamed whose owner also owns one of its orderings; -1 for nobody.</param>
/// <param name="IsOrdering">Whether it is an ordering rather than a bound.</param>
internal readonly record struct TemporalStatement(int Trust, long Order, bool IsSoft, int Owner, bool IsOrdering);
