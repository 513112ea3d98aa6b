using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Generator;

/// <summary>Compares files by what they say, so that comments and blank lines change nothing.</summary>
internal sealed class SaysTheSame : IEqualityComparer<FactSyntax>
{
    public static readonly SaysTheSame Comparer = new();

    public bool Equals(FactSyntax? x, FactSyntax? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.SaysTheSameAs(y));

    public int GetHashCode(FactSyntax obj) => StringComparer.Ordinal.GetHashCode(obj.Text.FactPath);
}
