using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Dates;

/// <summary>The days that a network leaves to one variable, counted from 1970-01-01, both included. Immutable and thread-safe.</summary>
/// <param name="Earliest">The earliest; null where nothing limits it within years of fifteen digits.</param>
/// <param name="Latest">The latest; null where nothing limits it within years of fifteen digits.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemporalBounds(long? Earliest, long? Latest);
