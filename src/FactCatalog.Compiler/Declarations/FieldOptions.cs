using System.Text.RegularExpressions;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the keys of a field's long form that restrict its values, and judges them as far as that needs no other declaration.</summary>
internal static class FieldOptions
{
    /// <summary>Stands for the field itself, as the inverse of a symmetric field.</summary>
    public const string SymmetricInverse = "=";

    private const string Between = "..";

    public static string? ReadUnit(FactEntry entry, FieldType? type, FindingList findings)
    {
        if (ScalarReader.ScalarOf(entry, findings, DeclarationRules.Senseless, "a unit such as kg") is not { } unit)
        {
            return null;
        }

        if (type is { IsNumber: false })
        {
            ReportUnfit(entry, type, "numbers", findings);
            return null;
        }

        string trimmed = unit.Text.Trim();
        if (trimmed.Length == 0 || trimmed[0] is (>= '0' and <= '9') or '+' or '-' or '.' or '_')
        {
            findings.Report(DeclarationRules.Senseless, unit.Span, $"'{unit.Text}' is no unit: a unit follows a number, so it does not begin like one.");
            return null;
        }

        return trimmed;
    }

    /// <summary>The constraints with one more key read; unchanged where the key makes no sense, which is reported.</summary>
    public static FieldConstraints Read(FactEntry entry, FieldType? type, FieldConstraints constraints, FindingList findings)
    {
        switch (entry.Key.Text)
        {
            case "unique":
                return constraints with { IsUnique = ScalarReader.ReadBool(entry, findings, DeclarationRules.Senseless) is true };
            case "during":
                return constraints with { IsDuring = ReadSwitch(entry, type, FieldKind.Reference, "references", findings) };
            case "symmetric":
                // A symmetric field is its own inverse; CrossTypeOptions judges whether it can be.
                return ReadSwitch(entry, type, FieldKind.Reference, "references", findings) ? constraints with { Inverse = constraints.Inverse ?? SymmetricInverse } : constraints;
            case "acyclic":
                return constraints with { IsAcyclic = ReadSwitch(entry, type, FieldKind.Reference, "references", findings) };
            case "future":
                return constraints with { AllowsFuture = ReadSwitch(entry, type, FieldKind.Date, "dates", findings) };
            case "inverse":
                return constraints with { Inverse = ReadInverse(entry, type, findings) ?? constraints.Inverse };
            case "range":
                return constraints with { Range = ReadRange(entry, type, findings) };
            case "pattern":
                return constraints with { Pattern = ReadPattern(entry, type, findings) };
            default:
                // `type` has been read.
                return constraints;
        }
    }

    private static bool ReadSwitch(FactEntry entry, FieldType? type, FieldKind kind, string fit, FindingList findings)
    {
        bool isOn = ScalarReader.ReadBool(entry, findings, DeclarationRules.Senseless) is true;
        if (isOn && type is not null && type.Kind != kind)
        {
            ReportUnfit(entry, type, fit, findings);
            return false;
        }

        return isOn;
    }

    private static string? ReadInverse(FactEntry entry, FieldType? type, FindingList findings)
    {
        if (ScalarReader.ScalarOf(entry, findings, DeclarationRules.Senseless, "the name of a field of the other type") is not { } inverse)
        {
            return null;
        }

        if (type is { Kind: not FieldKind.Reference })
        {
            ReportUnfit(entry, type, "references", findings);
            return null;
        }

        return inverse.Text;
    }

    private static NumberRange? ReadRange(FactEntry entry, FieldType? type, FindingList findings)
    {
        if (ScalarReader.ScalarOf(entry, findings, DeclarationRules.Senseless, "two numbers joined by '..'") is not { } range || type is null)
        {
            return null;
        }

        if (!type.IsNumber)
        {
            ReportUnfit(entry, type, "numbers", findings);
            return null;
        }

        int between = range.Text.IndexOf(Between, StringComparison.Ordinal);
        string low = between < 0 ? range.Text : range.Text.Substring(0, between).Trim();
        string high = between < 0 ? string.Empty : range.Text.Substring(between + Between.Length).Trim();
        if (between < 0 || (low.Length == 0 && high.Length == 0) || !IsBound(low, out double least) || !IsBound(high, out double greatest))
        {
            findings.Report(DeclarationRules.Senseless, range.Span, $"'{range.Text}' is no range; write 0..1000, 0.. or ..1000.");
            return null;
        }

        if (low.Length > 0 && high.Length > 0 && least > greatest)
        {
            findings.Report(DeclarationRules.Senseless, range.Span, $"The range '{range.Text}' is empty, because {low} is above {high}; write {high}..{low}.");
            return null;
        }

        return new NumberRange(low.Length > 0 ? least : null, high.Length > 0 ? greatest : null, range.Text.Trim());
    }

    private static bool IsBound(string text, out double bound)
    {
        bound = 0;
        if (text.Length == 0)
        {
            return true;
        }

        bool read = Numbers.TryReadDouble(text, out string canonical);
        bound = read ? double.Parse(canonical, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture) : 0;
        return read;
    }

    private static string? ReadPattern(FactEntry entry, FieldType? type, FindingList findings)
    {
        if (ScalarReader.ScalarOf(entry, findings, DeclarationRules.Senseless, "a regular expression") is not { } pattern)
        {
            return null;
        }

        if (type is { Kind: not (FieldKind.String or FieldKind.Text or FieldKind.Url) })
        {
            ReportUnfit(entry, type, "texts", findings);
            return null;
        }

        try
        {
            _ = new Regex(pattern.Text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return pattern.Text;
        }
        catch (ArgumentException exception)
        {
            findings.Report(DeclarationRules.Senseless, pattern.Span, $"'{pattern.Text}' is no regular expression: {exception.Message}");
            return null;
        }
    }

    private static void ReportUnfit(FactEntry entry, FieldType type, string fit, FindingList findings) =>
        findings.Report(DeclarationRules.Senseless, entry.Key.Span, $"'{entry.Key.Text}' is for {fit}, but this field is {type}.");
}
