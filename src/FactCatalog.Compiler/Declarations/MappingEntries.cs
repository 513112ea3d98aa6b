using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads mappings whose keys are known beforehand, and mappings whose keys are names.</summary>
internal static class MappingEntries
{
    /// <summary>Where an entry's value stands; of one that is empty, its key.</summary>
    public static TextSpan Place(this FactEntry entry) => entry.Value.Span.IsEmpty ? entry.Key.Span : entry.Value.Span;

    /// <summary>
    /// The entries without those that repeat a key, which are reported: as <paramref name="rule"/> where the key names something,
    /// as FACT001 otherwise. The first one counts.
    /// </summary>
    public static IEnumerable<FactEntry> Distinct(this FactMapping mapping, FindingList findings, DiagnosticDescriptor rule, string what)
    {
        Dictionary<string, FactScalar> seen = new(StringComparer.Ordinal);
        foreach (FactEntry entry in mapping.Entries)
        {
            if (seen.TryGetValue(entry.Key.Text, out FactScalar? first))
            {
                FactLocation place = findings.At(first.Span);
                findings.Report(rule, entry.Key.Span, $"The {what} '{entry.Key.Text}' is already stated in line {place.Line} ({place.Place}), and that one counts; remove one of them.", place);
                continue;
            }

            seen.Add(entry.Key.Text, entry.Key);
            yield return entry;
        }
    }

    /// <summary>The entries whose keys are among the known ones; the others are FACT002 with a guess.</summary>
    public static IEnumerable<FactEntry> Known(this FactMapping mapping, FindingList findings, string owner, IReadOnlyCollection<string> known)
    {
        foreach (FactEntry entry in mapping.Distinct(findings, SyntaxRules.NotWellFormed, "key"))
        {
            if (known.Contains(entry.Key.Text, StringComparer.Ordinal))
            {
                yield return entry;
            }
            else
            {
                ReportUnknown(findings, entry.Key, owner, known);
            }
        }
    }

    /// <summary>Whether an unknown key was probably meant to be this one, so that its absence is no second mistake.</summary>
    public static bool Misspells(this FactMapping mapping, string key, IReadOnlyCollection<string> known) => mapping.Entries.Any(entry =>
        !known.Contains(entry.Key.Text, StringComparer.Ordinal) && string.Equals(Spelling.Nearest(entry.Key.Text, known), key, StringComparison.Ordinal));

    /// <summary>Reports a key that is not known.</summary>
    public static void ReportUnknown(FindingList findings, FactScalar key, string owner, IReadOnlyCollection<string> known)
    {
        string guess = Spelling.Guess(key.Text, known);
        string choice = guess.Length > 0 ? guess : $" There are: {string.Join(", ", known)}.";
        findings.Report(NameRules.UnknownName, key.Span, $"{owner} has no key '{key.Text}'.{choice}");
    }
}
