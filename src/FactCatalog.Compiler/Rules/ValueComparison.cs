using FactCatalog.Compiler.Catalogs;

namespace FactCatalog.Compiler.Rules;

/// <summary>Compares two values of one type; a value that is not known makes the comparison unknown.</summary>
internal static class ValueComparison
{
    public static bool? Compare(Comparison comparison, object? left, object? right) => comparison switch
    {
        Comparison.Equal => AreEqual(left, right),
        Comparison.NotEqual => Kleene.Not(AreEqual(left, right)),
        Comparison.Less => IsLess(left, right),
        Comparison.LessOrEqual => Kleene.Not(IsLess(right, left)),
        Comparison.Greater => IsLess(right, left),
        _ => Kleene.Not(IsLess(left, right)),
    };

    public static bool? AreEqual(object? left, object? right) => (left, right) switch
    {
        (NumberRange a, NumberRange b) => a.IsEqualTo(b),
        (DateReading a, DateReading b) => a.IsSameAs(b),
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (Entity a, Entity b) => ReferenceEquals(a, b),
        (int a, int b) => a == b,
        (bool a, bool b) => a == b,
        _ => null,
    };

    /// <summary>
    /// What values have in common exactly when they are definitely equal, for looking them up; null for a value that may equal several, or none
    /// for certain. <paramref name="asDouble"/> says that numbers are compared as doubles.
    /// </summary>
    public static object? KeyOf(object? value, bool asDouble) => value switch
    {
        NumberRange { IsPoint: true } number => asDouble ? number.DoubleLow : number.Low,
        DateReading date => date.ExactDay,
        NumberRange => null,
        _ => value,
    };

    private static bool? IsLess(object? left, object? right) => (left, right) switch
    {
        (NumberRange a, NumberRange b) => a.IsLessThan(b),
        (DateReading a, DateReading b) => a.IsBefore(b),
        (int a, int b) => a < b,
        _ => null,
    };
}
