using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads numbers, with the field's unit or without one. Another unit is FACT402, and nothing is converted.</summary>
internal static class NumberReader
{
    public static FactValue? Read(string field, FieldType type, string? unit, FactScalar scalar, FindingList findings)
    {
        string text = scalar.Text.Trim();
        int leading = scalar.Text.IndexOf(text, StringComparison.Ordinal);
        if (Parse(type, scalar, text) is { } plain)
        {
            return plain;
        }

        int end = NumberLength(text);
        string following = text.Substring(end).Trim();
        if (end > 0 && following.Length > 0 && unit is not null && Parse(type, scalar, text.Substring(0, end)) is { } measured)
        {
            if (string.Equals(following, unit, StringComparison.Ordinal))
            {
                return measured;
            }

            TextSpan place = ScalarReader.SpanWithin(scalar, leading + text.Length - following.Length, following.Length, findings.Text);
            findings.Report(ValueRules.OutOfBounds, place, $"{field} is in {unit}, but '{ScalarReader.Shortened(text)}' is in {ScalarReader.Shortened(following)}; nothing is converted, so state it in {unit}.");
            return null;
        }

        findings.Report(ValueRules.WrongType, scalar.Span, $"{field} is {Expected(type)}, not '{ScalarReader.Shortened(scalar.Text)}'.{Mend(type, text)}");
        return null;
    }

    private static FactValue? Parse(FieldType type, FactScalar scalar, string text) => type.Kind switch
    {
        FieldKind.Int => Numbers.TryReadInteger(text, out long number) && number is >= int.MinValue and <= int.MaxValue ? new IntegerValue(scalar.Span, number) : null,
        FieldKind.Long => Numbers.TryReadInteger(text, out long number) ? new IntegerValue(scalar.Span, number) : null,
        FieldKind.Decimal => Numbers.TryReadDecimal(text, out string canonical) ? new NumberValue(scalar.Span, canonical) : null,
        _ => Numbers.TryReadDouble(text, out string canonical) ? new NumberValue(scalar.Span, canonical) : null,
    };

    // The longest beginning that looks like a number; an `e` belongs to it only with digits behind it, because units may begin with one.
    private static int NumberLength(string text)
    {
        int end = 0;
        while (end < text.Length)
        {
            char c = text[end];
            bool exponent = c is 'e' or 'E' && end + 1 < text.Length && (text[end + 1] is >= '0' and <= '9' || (text[end + 1] is '+' or '-' && end + 2 < text.Length && text[end + 2] is >= '0' and <= '9'));
            bool sign = c is '+' or '-' && (end == 0 || text[end - 1] is 'e' or 'E');
            if (c is not ((>= '0' and <= '9') or '.' or '_') && !exponent && !sign)
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static string Expected(FieldType type) => type.Kind switch
    {
        FieldKind.Int => "an integer of 32 bits",
        FieldKind.Long => "an integer of 64 bits",
        FieldKind.Decimal => "a decimal number of at most 28 digits",
        _ => "a number",
    };

    private static string Mend(FieldType type, string text)
    {
        string withoutCommas = text.Replace(",", string.Empty).Replace(" ", string.Empty).Replace("'", string.Empty);
        if (!string.Equals(withoutCommas, text, StringComparison.Ordinal) && Numbers.TryReadDecimal(withoutCommas, out _))
        {
            return $" Digits are grouped by '_' only: write {withoutCommas}.";
        }

        if (type.Kind == FieldKind.Int && Numbers.TryReadInteger(text, out _))
        {
            return " Declare the field as long.";
        }

        return type.Kind is FieldKind.Int or FieldKind.Long && Numbers.TryReadDecimal(text, out _) ? " Declare the field as decimal or double, or write a whole number." : string.Empty;
    }
}
