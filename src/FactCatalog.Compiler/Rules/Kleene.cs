namespace FactCatalog.Compiler.Rules;

/// <summary>Truth of three values; null is unknown.</summary>
internal static class Kleene
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static object? Box(bool? truth) => truth is { } known ? known ? True : False : null;

    public static bool? Not(bool? truth) => !truth;

    public static bool? And(bool? left, bool? right) => left is false || right is false ? false : left is true && right is true ? true : null;

    public static bool? Or(bool? left, bool? right) => left is true || right is true ? true : left is false && right is false ? false : null;
}
