using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Looks up every entity and source that is named anywhere: FACT005.</summary>
internal sealed class ReferenceResolver(CatalogDeclarations declarations, EntityIndex index, ImmutableArray<FactDiagnostic>.Builder diagnostics)
{
    // Each guess compares a name with all ids of a type. A file with thousands of wrong references has one cause, which the first hundred show.
    private const int MostGuesses = 100;

    private readonly ImmutableHashSet<ReferenceValue>.Builder _broken = ImmutableHashSet.CreateBuilder(ByReference.Comparer);
    private int _guesses;

    /// <summary>Looks up what one entity names.</summary>
    public void Resolve(Entity entity)
    {
        EntityRemarks remarks = entity.Remarks;
        ResolveSources($"{entity}", entity, remarks.Sources, entity.Location.Text);
        foreach (FactScalar other in remarks.DistinctFrom)
        {
            if (index.Find(entity.Type.Name, other.Text) is null)
            {
                Report(entity, entity.Location.Text, other.Span, $"{entity} is said to be distinct from '{other.Text}', which no {entity.Type.Name} has as its id.", entity.Type.Name, other.Text);
            }
        }

        for (int i = 0; i < entity.Fields.Length; i++)
        {
            // A default stands in the type's declaration, and is looked up there once.
            if (entity.Fields[i] is { Text: { } text, IsDefault: false } stated)
            {
                FieldDeclaration field = entity.Type.Fields[i];
                Resolve(entity, $"{entity} names {field.Name}", field.Type!, stated, text);
            }
        }
    }

    /// <summary>Looks up what a constant, or the default of a field, names.</summary>
    public void Resolve(string owner, FieldType type, StatedField stated)
    {
        if (stated.Text is { } text)
        {
            Resolve(entity: null, owner, type, stated, text);
        }
    }

    /// <summary>The references that lead nowhere.</summary>
    public ImmutableHashSet<ReferenceValue> Broken() => _broken.ToImmutable();

    private void Resolve(Entity? entity, string owner, FieldType type, StatedField stated, FactText text)
    {
        foreach (ClaimedValue claim in stated.Claims)
        {
            ResolveSources(owner, entity, claim.Sources, text);
            if (type.Kind != FieldKind.Reference)
            {
                continue;
            }

            if (claim.Value is ReferenceValue reference)
            {
                ResolveReference(entity, owner, type, reference, text);
            }
            else if (claim.Value is ListValue list)
            {
                foreach (FactValue item in list.Items)
                {
                    ResolveReference(entity, owner, type, (ReferenceValue)item, text);
                }
            }
        }
    }

    private void ResolveReference(Entity? entity, string owner, FieldType type, ReferenceValue reference, FactText text)
    {
        if (index.Find(type.Name, reference.Id) is not null)
        {
            return;
        }

        _broken.Add(reference);
        if (index.FindFormer(type.Name, reference.Id) is { } renamed)
        {
            // Not held back: the new id is known, whatever else may be missing.
            Add(entity, new FactDiagnostic(
                NameRules.UnknownReference,
                new FactLocation(text, reference.Span),
                $"{owner} '{reference.Id}', an earlier id of {renamed} ({renamed.Location.Place}); write '{renamed.Id}'.",
                ImmutableArray.Create(renamed.Location)));
            return;
        }

        Report(entity, text, reference.Span, $"{owner} '{ScalarReader.Shortened(reference.Id)}', which no {type.Name} has as its id.", type.Name, reference.Id);
    }

    private void ResolveSources(string owner, Entity? entity, ImmutableArray<SourceCitation> citations, FactText text)
    {
        foreach (SourceCitation citation in citations)
        {
            if (!declarations.AreWhole || declarations.SourceOf(citation.SourceId) is not null)
            {
                continue;
            }

            string? near = Guess(citation.SourceId, declarations.Sources.Select(source => source.Id));
            SourceDeclaration? nearest = near is null ? null : declarations.SourceOf(near);
            string mend = nearest is not null ? $" Did you mean '{nearest.Id}' ({nearest.Location.Place})?" : " Declare it under 'sources'.";
            Add(entity, new FactDiagnostic(
                NameRules.UnknownReference,
                new FactLocation(text, citation.Span),
                $"{owner}, citing the source '{ScalarReader.Shortened(citation.SourceId)}', which is not declared.{mend}"));
        }
    }

    private void Report(Entity? entity, FactText text, TextSpan span, string message, string type, string id)
    {
        if (!declarations.AreWhole)
        {
            return;
        }

        string? near = Guess(id, index.IdsOf(type));
        Entity? nearest = near is null ? null : index.Find(type, near);
        string guess = nearest is null ? string.Empty : $" Did you mean '{near}' ({nearest.Location.Place})?";
        Add(entity, new FactDiagnostic(NameRules.UnknownReference, new FactLocation(text, span), message + guess));
    }

    private void Add(Entity? entity, FactDiagnostic diagnostic) =>
        diagnostics.Add(entity is null ? diagnostic : diagnostic with { Subjects = ImmutableArray.Create(entity) });

    private string? Guess(string unknown, IEnumerable<string> known) => _guesses++ < MostGuesses ? Spelling.Nearest(unknown, known) : null;

    /// <summary>Two references at two places are two, whatever they say.</summary>
    private sealed class ByReference : IEqualityComparer<ReferenceValue>
    {
        public static readonly ByReference Comparer = new();

        public bool Equals(ReferenceValue? x, ReferenceValue? y) => ReferenceEquals(x, y);

        public int GetHashCode(ReferenceValue obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
