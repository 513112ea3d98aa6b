using System.Globalization;

namespace FactCatalog.Compiler.Emit.Models;

/// <summary>
/// A place as documentation names it. Equal where the file is: what only moved to another line regenerates nothing (lines are brought up to
/// date with the next real change, and with every build). Immutable, thread-safe.
/// </summary>
public sealed class PlaceModel(string factPath, int line) : IEquatable<PlaceModel>
{
    private readonly string _factPath = factPath;
    private readonly int _line = line;

    /// <inheritdoc/>
    public bool Equals(PlaceModel? other) => other is not null && string.Equals(_factPath, other._factPath, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlaceModel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_factPath);

    /// <summary>File and line: <c>facts/missions.facts.yaml:41</c>.</summary>
    public override string ToString() => _factPath + ":" + _line.ToString(CultureInfo.InvariantCulture);
}
