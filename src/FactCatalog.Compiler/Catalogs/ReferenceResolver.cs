using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Looks up every entity and source that is named anywhere: FACT005.</summary>
/// <param name="declarations">What all files declare.</param>
/// <param name="index">All entities.</param>
/// <param name="lostIds">Ids that are stated for types that do not exist, which has been reported.</param>
/// <param name="diagnostics">Takes the findings.</param>
internal sealed class ReferenceResolver(CatalogDeclarations declarations, EntityIndex index, HashSet<string> lostIds, ImmutableArray<FactDiagnostic>.Builder diagnostics)
{
    private readonly ImmutableHashSet<ReferenceValue>.Builder _broken = ImmutableHashSet.CreateBuilder(ByReference.Comparer);
    private readonly Guesses _guesses = new(most: 100);

    /// <summary>Looks up what one entity names.</summary>
    public void Resolve(Entity entity)
    {
        EntityRemarks remarks = entity.Remarks;
        ResolveSources(new Owner(entity, Name: null), remarks.Sources, entity.Location.Text);
        foreach (FactScalar other in remarks.DistinctFrom)
        {
            if (index.Find(entity.Type.Name, other.Text) is null)
            {
                ReportUnknown(entity, new FactLocation(entity.Location.Text, other.Span), $"{entity} is said to be distinct from", entity.Type.Name, other.Text);
            }
        }

        for (int i = 0; i < entity.Fields.Length; i++)
        {
            // A default stands in the type's declaration, and is looked up there once.
            if (entity.Fields[i] is { Text: { } text, IsDefault: false } stated)
            {
                FieldDeclaration field = entity.Type.Fields[i];
                Resolve(new Owner(entity, field.Name), field.Type!, stated, text);
            }
        }
    }

    /// <summary>Looks up what a constant, or the default of a field, names.</summary>
    public void Resolve(string owner, FieldType type, StatedField stated)
    {
        if (stated.Text is { } text)
        {
            Resolve(new Owner(Entity: null, owner), type, stated, text);
        }
    }

    /// <summary>The references that lead nowhere.</summary>
    public ImmutableHashSet<ReferenceValue> Broken() => _broken.ToImmutable();

    private void Resolve(Owner owner, FieldType type, StatedField stated, FactText text)
    {
        foreach (ClaimedValue claim in stated.Claims)
        {
            ResolveSources(owner, claim.Sources, text);
            if (type.Kind != FieldKind.Reference)
            {
                continue;
            }

            if (claim.Value is ReferenceValue reference)
            {
                ResolveReference(owner, type, reference, text);
            }
            else if (claim.Value is ListValue list)
            {
                foreach (FactValue item in list.Items)
                {
                    ResolveReference(owner, type, (ReferenceValue)item, text);
                }
            }
        }
    }

    private void ResolveReference(Owner owner, FieldType type, ReferenceValue reference, FactText text)
    {
        if (index.Find(type.Name, reference.Id) is null)
        {
            _broken.Add(reference);
            ReportUnknown(owner.Entity, new FactLocation(text, reference.Span), owner.Names, type.Name, reference.Id);
        }
    }

    private void ResolveSources(Owner owner, ImmutableArray<SourceCitation> citations, FactText text)
    {
        foreach (SourceCitation citation in citations)
        {
            if (declarations.SourceOf(citation.SourceId) is not null || declarations.MayHave(citation.SourceId))
            {
                continue;
            }

            string? near = _guesses.Nearest(declarations, citation.SourceId, declarations.Sources.Select(source => source.Id));
            SourceDeclaration? nearest = near is null ? null : declarations.SourceOf(near);
            string mend = nearest is not null ? $" Did you mean '{nearest.Id}' ({nearest.Location.Place})?" : " Declare it under 'sources'.";
            Add(owner.Entity, new FactDiagnostic(
                NameRules.UnknownReference,
                new FactLocation(text, citation.IdSpan),
                $"{owner.Cites} the source '{ScalarReader.Shortened(citation.SourceId)}', which is not declared.{mend}"));
        }
    }

    private void ReportUnknown(Entity? entity, FactLocation location, string whoNames, string type, string id)
    {
        if (index.FindFormer(type, id) is { } renamed)
        {
            // Not held back: the new id is known, whatever else may be missing.
            Add(entity, new FactDiagnostic(
                NameRules.UnknownReference,
                location,
                $"{whoNames} '{id}', an earlier id of {renamed} ({renamed.Location.Place}). Write '{renamed.Id}'.",
                ImmutableArray.Create(renamed.Location)));
            return;
        }

        if (declarations.MayHave(id) || lostIds.Contains(id))
        {
            return;
        }

        string? near = _guesses.Nearest(type, id, index.IdsOf(type));
        Entity? nearest = near is null ? null : index.Find(type, near);
        string guess = nearest is null ? string.Empty : $" Did you mean '{near}' ({nearest.Location.Place})?";
        Add(entity, new FactDiagnostic(NameRules.UnknownReference, location, $"{whoNames} '{ScalarReader.Shortened(id)}', which no {type} has.{guess}"));
    }

    private void Add(Entity? entity, FactDiagnostic diagnostic) =>
        diagnostics.Add(entity is null ? diagnostic : diagnostic with { Subjects = ImmutableArray.Create(entity) });

    /// <summary>Who names something: a field of an entity, an entity as a whole (no name), or what has no entity. Worded only where there is something to say.</summary>
    private readonly record struct Owner(Entity? Entity, string? Name)
    {
        public string Names => Entity is null ? $"{Name} names" : $"{Entity} names {Name}";

        public string Cites => Entity is null ? $"{Name} cites" : Name is null ? $"{Entity} cites" : $"'{Name}' of {Entity} cites";
    }

    /// <summary>Two references at two places are two, whatever they say.</summary>
    private sealed class ByReference : IEqualityComparer<ReferenceValue>
    {
        public static readonly ByReference Comparer = new();

        public bool Equals(ReferenceValue? x, ReferenceValue? y) => ReferenceEquals(x, y);

        public int GetHashCode(ReferenceValue obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
