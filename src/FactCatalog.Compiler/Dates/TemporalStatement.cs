using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Dates;

/// <summary>What decides which statement of a conflict is blamed, and whether the conflict counts in full. Immutable and thread-safe.</summary>
/// <param name="Trust">The lowest is blamed first.</param>
/// <param name="Order">Among equals the highest is blamed.</param>
/// <param name="IsSoft">Whether it takes an approximate or uncertain date at its word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemporalStatement(int Trust, long Order, bool IsSoft);
