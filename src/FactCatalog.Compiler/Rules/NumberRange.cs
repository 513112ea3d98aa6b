using System.Globalization;
using System.Runtime.InteropServices;

namespace FactCatalog.Compiler.Rules;

/// <summary>
/// The numbers that an expression may stand for, both ends included: one number where it is known, more where a count or a year is not certain.
/// What is rounded is widened by more than the rounding, so that a comparison is never false because of it. Immutable.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberRange
{
    // Rounding errors of one operation stay well below these shares of the result.
    private const decimal ShareOfDecimal = 0.0000000000000000000000001m;
    private const decimal LeastDecimal = 0.0000000000000000000000000001m;
    private const double ShareOfDouble = 4.5e-16;

    private NumberRange(decimal low, decimal high)
    {
        Low = low;
        High = high;
        DoubleLow = (double)low;
        DoubleHigh = (double)high;
    }

    private NumberRange(double low, double high)
    {
        IsDouble = true;
        DoubleLow = low;
        DoubleHigh = high;
    }

    public bool IsDouble { get; }

    public decimal Low { get; }

    public decimal High { get; }

    public double DoubleLow { get; }

    public double DoubleHigh { get; }

    public bool IsPoint => IsDouble ? DoubleLow.Equals(DoubleHigh) : Low == High;

    public static NumberRange Of(decimal number) => new(number, number);

    public static NumberRange Of(double number) => new(number, number);

    public static NumberRange Between(decimal low, decimal high) => new(low, high);

    /// <summary>The whole number, where it is exactly one.</summary>
    public long? AsWhole()
    {
        if (!IsPoint)
        {
            return null;
        }

        if (IsDouble)
        {
            return Math.Floor(DoubleLow).Equals(DoubleLow) && Math.Abs(DoubleLow) < 1e15 ? (long)DoubleLow : null;
        }

        return decimal.Truncate(Low) == Low && Math.Abs(Low) < 1_000_000_000_000_000m ? (long)Low : null;
    }

    /// <summary>The range that holds both.</summary>
    public NumberRange Join(NumberRange other) =>
        IsDouble || other.IsDouble
            ? new NumberRange(Math.Min(DoubleLow, other.DoubleLow), Math.Max(DoubleHigh, other.DoubleHigh))
            : new NumberRange(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public NumberRange Negate() => IsDouble ? new NumberRange(-DoubleHigh, -DoubleLow) : new NumberRange(-High, -Low);

    public NumberRange Least(NumberRange other) =>
        IsDouble || other.IsDouble
            ? new NumberRange(Math.Min(DoubleLow, other.DoubleLow), Math.Min(DoubleHigh, other.DoubleHigh))
            : new NumberRange(Math.Min(Low, other.Low), Math.Min(High, other.High));

    public bool? IsLessThan(NumberRange other) =>
        IsDouble || other.IsDouble
            ? DoubleHigh < other.DoubleLow ? true : DoubleLow >= other.DoubleHigh ? false : null
            : High < other.Low ? true : Low >= other.High ? false : null;

    public bool? IsEqualTo(NumberRange other)
    {
        bool isDouble = IsDouble || other.IsDouble;
        bool meet = isDouble
            ? DoubleLow <= other.DoubleHigh && other.DoubleLow <= DoubleHigh
            : Low <= other.High && other.Low <= High;
        return !meet ? false : IsPoint && other.IsPoint ? true : null;
    }

    /// <summary>The result of an operation; null where it is not known: division by zero, overflow.</summary>
    public static NumberRange? Reckon(Reckoning operation, NumberRange left, NumberRange right)
    {
        if (left.IsDouble || right.IsDouble)
        {
            return ReckonDouble(operation, left, right);
        }

        try
        {
            return ReckonExact(operation, left, right);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public override string ToString() =>
        IsDouble
            ? Show(DoubleLow.ToString("R", CultureInfo.InvariantCulture), DoubleHigh.ToString("R", CultureInfo.InvariantCulture))
            : Show(Low.ToString(CultureInfo.InvariantCulture), High == decimal.MaxValue ? null : High.ToString(CultureInfo.InvariantCulture));

    private static NumberRange? ReckonExact(Reckoning operation, NumberRange left, NumberRange right)
    {
        switch (operation)
        {
            case Reckoning.Add:
                return new NumberRange(left.Low + right.Low, left.High + right.High);
            case Reckoning.Subtract:
                return new NumberRange(left.Low - right.High, left.High - right.Low);
            case Reckoning.Multiply:
                NumberRange product = Hull(left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);
                return IsRounded(left, right) ? Widened(product) : product;
            case Reckoning.Divide when right.Low <= 0 && right.High >= 0:
                return null;
            case Reckoning.Divide:
                NumberRange quotient = Hull(left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High);
                return left.IsPoint && right.IsPoint && quotient.Low * right.Low == left.Low && !IsRounded(quotient, right) ? quotient : Widened(quotient);
            default:
                return left.IsPoint && right.IsPoint && right.Low != 0 ? Of(left.Low % right.Low) : null;
        }
    }

    private static NumberRange? ReckonDouble(Reckoning operation, NumberRange left, NumberRange right)
    {
        double a = left.DoubleLow;
        double b = left.DoubleHigh;
        double c = right.DoubleLow;
        double d = right.DoubleHigh;
        if (operation is Reckoning.Divide or Reckoning.Remainder && c <= 0 && d >= 0)
        {
            return null;
        }

        (double low, double high) = operation switch
        {
            Reckoning.Add => (a + c, b + d),
            Reckoning.Subtract => (a - d, b - c),
            Reckoning.Multiply => (Math.Min(Math.Min(a * c, a * d), Math.Min(b * c, b * d)), Math.Max(Math.Max(a * c, a * d), Math.Max(b * c, b * d))),
            Reckoning.Divide => (Math.Min(Math.Min(a / c, a / d), Math.Min(b / c, b / d)), Math.Max(Math.Max(a / c, a / d), Math.Max(b / c, b / d))),
            _ => left.IsPoint && right.IsPoint ? (a % c, a % c) : (double.NaN, double.NaN),
        };
        low -= (Math.Abs(low) * ShareOfDouble) + double.Epsilon;
        high += (Math.Abs(high) * ShareOfDouble) + double.Epsilon;
        return IsFinite(low) && IsFinite(high) ? new NumberRange(low, high) : null;
    }

    private static NumberRange Hull(decimal a, decimal b, decimal c, decimal d) =>
        new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));

    private static NumberRange Widened(NumberRange range) =>
        new(range.Low - (Math.Abs(range.Low) * ShareOfDecimal) - LeastDecimal, range.High + (Math.Abs(range.High) * ShareOfDecimal) + LeastDecimal);

    // A product has as many decimal places as both factors together, of which a decimal keeps 28, and as many digits, of which it keeps 28 too.
    private static bool IsRounded(NumberRange left, NumberRange right) => DigitsOf(left) + DigitsOf(right) > 28;

    private static int DigitsOf(NumberRange range) => Math.Max(DigitsOf(range.Low), DigitsOf(range.High));

    private static int DigitsOf(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        decimal digits = new(bits[0], bits[1], bits[2], isNegative: false, scale: 0);
        int count = (bits[3] >> 16) & 0xFF;
        int length = 0;
        for (; digits >= 1; digits = decimal.Truncate(digits / 10))
        {
            length++;
        }

        return Math.Max(count, length);
    }

    private static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    private string Show(string low, string? high) =>
        high is null ? $"{low} or more" : IsPoint ? low : $"{low} to {high}";
}
