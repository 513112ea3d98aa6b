using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Rules;

/// <summary>The rules of all types of a catalog, read once for one set of declarations. Immutable, thread-safe.</summary>
internal sealed class CatalogRules
{
    private static readonly ConditionalWeakTable<CatalogDeclarations, CatalogRules> Kept = new();

    private CatalogRules(CatalogDeclarations declarations)
    {
        List<FactDiagnostic> findings = [];
        Rules = RuleParser.ParseAll(declarations, findings);
        Findings = findings.ToImmutableArray();
    }

    /// <summary>The rules that make sense.</summary>
    public ImmutableArray<CheckedRule> Rules { get; }

    /// <summary>What is wrong with the others: FACT007.</summary>
    public ImmutableArray<FactDiagnostic> Findings { get; }

    public static CatalogRules Of(CatalogDeclarations declarations) => Kept.GetValue(declarations, static key => new CatalogRules(key));
}
