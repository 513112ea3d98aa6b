using System.Text.RegularExpressions;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Judges the keys of a field's long form that restrict its values, as far as that needs no other declaration.</summary>
internal static class FieldOptions
{
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

    public static void Check(FactEntry entry, FieldType? type, FindingList findings)
    {
        switch (entry.Key.Text)
        {
            case "unique":
                ScalarReader.ReadBool(entry, findings, DeclarationRules.Senseless);
                break;
            case "during" or "symmetric" or "acyclic":
                if (ScalarReader.ReadBool(entry, findings, DeclarationRules.Senseless) is true && type is { Kind: not FieldKind.Reference })
                {
                    ReportUnfit(entry, type, "references", findings);
                }

                break;
            case "inverse":
                if (ScalarReader.ScalarOf(entry, findings, DeclarationRules.Senseless, "the name of a field of the other type") is not null && type is { Kind: not FieldKind.Reference })
                {
                    ReportUnfit(entry, type, "references", findings);
                }

                break;
            case "future":
                if (ScalarReader.ReadBool(entry, findings, DeclarationRules.Senseless) is true && type is { Kind: not FieldKind.Date })
                {
                    ReportUnfit(entry, type, "dates", findings);
                }

                break;
            case "range":
                CheckRange(entry, type, findings);
                break;
            case "pattern":
                CheckPattern(entry, type, findings);
                break;
            default:
                // `type` has been read.
                break;
        }
    }

    private static void CheckRange(FactEntry entry, FieldType? type, FindingList findings)
    {
        if (ScalarReader.ScalarOf(entry, findings, DeclarationRules.Senseless, "two numbers joined by '..'") is not { } range || type is null)
        {
            return;
        }

        if (!type.IsNumber)
        {
            ReportUnfit(entry, type, "numbers", findings);
            return;
        }

        int between = range.Text.IndexOf(Between, StringComparison.Ordinal);
        string low = between < 0 ? range.Text : range.Text.Substring(0, between).Trim();
        string high = between < 0 ? string.Empty : range.Text.Substring(between + Between.Length).Trim();
        if (between < 0 || (low.Length == 0 && high.Length == 0) || !IsBound(low, out double least) || !IsBound(high, out double greatest))
        {
            findings.Report(DeclarationRules.Senseless, range.Span, $"'{range.Text}' is no range; write 0..1000, 0.. or ..1000.");
        }
        else if (low.Length > 0 && high.Length > 0 && least > greatest)
        {
            findings.Report(DeclarationRules.Senseless, range.Span, $"The range '{range.Text}' is empty, because {low} is above {high}; write {high}..{low}.");
        }
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

    private static void CheckPattern(FactEntry entry, FieldType? type, FindingList findings)
    {
        if (ScalarReader.ScalarOf(entry, findings, DeclarationRules.Senseless, "a regular expression") is not { } pattern)
        {
            return;
        }

        if (type is { Kind: not (FieldKind.String or FieldKind.Text or FieldKind.Url) })
        {
            ReportUnfit(entry, type, "texts", findings);
            return;
        }

        try
        {
            _ = new Regex(pattern.Text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException exception)
        {
            findings.Report(DeclarationRules.Senseless, pattern.Span, $"'{pattern.Text}' is no regular expression: {exception.Message}");
        }
    }

    private static void ReportUnfit(FactEntry entry, FieldType type, string fit, FindingList findings) =>
        findings.Report(DeclarationRules.Senseless, entry.Key.Span, $"'{entry.Key.Text}' is for {fit}, but this field is {type}.");
}
