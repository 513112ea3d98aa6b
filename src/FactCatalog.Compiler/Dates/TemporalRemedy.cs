using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Dates;

/// <summary>
/// What would resolve a conflict at one of its bounds, all else standing: the variable on <see cref="Day"/> or later, or on it or
/// earlier. Immutable and thread-safe.
/// </summary>
/// <param name="Statement">The handle of the statement that bounds the variable.</param>
/// <param name="Variable">The handle of the variable.</param>
/// <param name="Day">The nearest day that would do, as a number counted from 1970-01-01; it may lie outside of any calendar where offsets are enormous.</param>
/// <param name="OrLater">Whether later days would do too; otherwise earlier ones would.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemporalRemedy(int Statement, int Variable, long Day, bool OrLater);
