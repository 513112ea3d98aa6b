using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>Takes out the findings from which an entity exempts itself by <c>$ignore</c>; an exception that takes out nothing is FACT405.</summary>
internal static class Exceptions
{
    public static IEnumerable<FactDiagnostic> Apply(IEnumerable<FactDiagnostic> findings, Catalog catalog)
    {
        List<FactDiagnostic> kept = [];
        HashSet<(Entity Entity, string Rule)> used = [];
        foreach (FactDiagnostic finding in findings)
        {
            bool isExempt = false;
            foreach (Entity subject in finding.Subjects)
            {
                if (subject.Remarks.Ignores(finding.Rule.Id))
                {
                    used.Add((subject, finding.Rule.Id));
                    isExempt = true;
                }
            }

            if (!isExempt)
            {
                kept.Add(finding);
            }
        }

        return kept.Concat(Unused(catalog, used));
    }

    private static IEnumerable<FactDiagnostic> Unused(Catalog catalog, HashSet<(Entity Entity, string Rule)> used)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types)
        {
            foreach (Entity entity in catalog.EntitiesOf(type))
            {
                foreach (FactScalar rule in entity.Remarks.Ignored)
                {
                    if (RuleIds.Checked.Contains(rule.Text) && !used.Contains((entity, rule.Text)) && !entity.Remarks.Ignores(RuleRules.UnusedException.Id))
                    {
                        yield return new FactDiagnostic(
                            RuleRules.UnusedException,
                            new FactLocation(entity.Location.Text, rule.Span),
                            $"{entity} is exempt from {rule.Text}, but {rule.Text} finds nothing here; remove the exception.");
                    }
                }
            }
        }
    }
}
