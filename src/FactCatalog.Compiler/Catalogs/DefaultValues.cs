using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>The values of fields that declare a default, read once for all entities. Immutable, thread-safe.</summary>
internal sealed class DefaultValues
{
    private readonly Dictionary<(string Type, int Field), StatedField> _values = [];

    public DefaultValues(CatalogDeclarations declarations)
    {
        ImmutableArray<FactDiagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<FactDiagnostic>();
        foreach (TypeDeclaration type in declarations.Types)
        {
            for (int i = 0; i < type.Fields.Length; i++)
            {
                if (type.Fields[i] is { Default: { } node, Type: { } fieldType } field)
                {
                    FindingList findings = new(field.Location.Text);
                    if (new ClaimReader(declarations, findings).Read($"The default of '{field.Name}'", fieldType, field.Unit, node) is { } value)
                    {
                        _values.Add((type.Name, i), value.AsDefault());
                    }

                    diagnostics.AddRange(findings.Drain());
                }
            }
        }

        Diagnostics = diagnostics.ToImmutable();
    }

    /// <summary>What is wrong with the defaults themselves.</summary>
    public ImmutableArray<FactDiagnostic> Diagnostics { get; }

    /// <summary>All defaults.</summary>
    public IEnumerable<StatedField> All => _values.Values;

    /// <summary>The default of a field by its number, or null.</summary>
    public StatedField? Of(TypeDeclaration type, int field) => _values.Count > 0 && _values.TryGetValue((type.Name, field), out StatedField? value) ? value : null;
}
