using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Dates;

/// <summary>
/// One step of a conflict: a statement says <c>Left - Right &lt;= Days</c>. Where <see cref="Right"/> is the origin, the statement says
/// that <see cref="Left"/> is not after day <see cref="Days"/>; where <see cref="Left"/> is the origin, that <see cref="Right"/> is not
/// before day <c>-Days</c>. Immutable and thread-safe.
/// </summary>
/// <param name="Statement">The handle of the statement.</param>
/// <param name="Left">The handle of a variable, or <see cref="TemporalNetwork.Origin"/>.</param>
/// <param name="Right">The handle of a variable, or <see cref="TemporalNetwork.Origin"/>.</param>
/// <param name="Days">The most by which the left may lie after the right, in days.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemporalLink(int Statement, int Left, int Right, long Days)
{
    /// <summary>Whether the statement bounds <see cref="Left"/> from above.</summary>
    public bool IsLatest => Right == TemporalNetwork.Origin;

    /// <summary>Whether the statement bounds <see cref="Right"/> from below.</summary>
    public bool IsEarliest => Left == TemporalNetwork.Origin;
}
