using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>The entities of all files by type and id; finds ids that are stated twice (FACT201). Immutable once made, thread-safe.</summary>
internal sealed class EntityIndex
{
    private readonly Dictionary<string, TypeIndex> _byType = new(StringComparer.Ordinal);

    /// <param name="entities">All entities in the order of the catalog.</param>
    /// <param name="diagnostics">Takes the findings of this stage and those of each entity that counts.</param>
    public EntityIndex(IEnumerable<Entity> entities, ImmutableArray<FactDiagnostic>.Builder diagnostics)
    {
        // What is lost has been reported, and states nothing: it comes last, so that it only takes ids that nobody else has.
        foreach (Entity entity in entities.OrderBy(entity => entity.IsLost))
        {
            if (!_byType.TryGetValue(entity.Type.Name, out TypeIndex? index))
            {
                _byType.Add(entity.Type.Name, index = new TypeIndex());
            }

            index.Add(entity, diagnostics);
        }
    }

    public ImmutableArray<Entity> Of(string type) => _byType.TryGetValue(type, out TypeIndex? index) ? index.Entities : ImmutableArray<Entity>.Empty;

    public Entity? Find(string type, string id) => _byType.TryGetValue(type, out TypeIndex? index) ? index.Find(id) : null;

    /// <summary>The entity that had an id formerly, or null.</summary>
    public Entity? FindFormer(string type, string id) => _byType.TryGetValue(type, out TypeIndex? index) ? index.FindFormer(id) : null;

    public IEnumerable<string> IdsOf(string type) => _byType.TryGetValue(type, out TypeIndex? index) ? index.Ids : [];

    private sealed class TypeIndex
    {
        private readonly List<Entity> _entities = [];
        private readonly Dictionary<string, Entity> _byId = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Entity> _byIdIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
        private Dictionary<string, Entity>? _byFormerId;
        private ImmutableArray<Entity> _inOrder;

        public ImmutableArray<Entity> Entities => _inOrder.IsDefault ? _inOrder = _entities.ToImmutableArray() : _inOrder;

        public IEnumerable<string> Ids => _byId.Keys;

        public Entity? Find(string id) => _byId.TryGetValue(id, out Entity? entity) ? entity : null;

        public Entity? FindFormer(string id) => _byFormerId is not null && _byFormerId.TryGetValue(id, out Entity? entity) ? entity : null;

        public void Add(Entity entity, ImmutableArray<FactDiagnostic>.Builder diagnostics)
        {
            if (_byIdIgnoringCase.TryGetValue(entity.Id, out Entity? first))
            {
                if (!entity.IsLost)
                {
                    diagnostics.Add(Twice(entity, first));
                }

                // The other spelling is known too, so that references by it are not reported as well.
                if (!_byId.ContainsKey(entity.Id))
                {
                    _byId.Add(entity.Id, first);
                }

                return;
            }

            _byIdIgnoringCase.Add(entity.Id, entity);
            _byId[entity.Id] = entity;
            _entities.Add(entity);
            foreach (FactScalar former in entity.Remarks.FormerIds)
            {
                _byFormerId ??= new Dictionary<string, Entity>(StringComparer.Ordinal);
                if (!_byFormerId.ContainsKey(former.Text))
                {
                    _byFormerId.Add(former.Text, entity);
                }
            }

            foreach (FactDiagnostic diagnostic in entity.Diagnostics)
            {
                diagnostics.Add(diagnostic with { Subjects = ImmutableArray.Create(entity) });
            }
        }

        private static FactDiagnostic Twice(Entity entity, Entity first)
        {
            string message = string.Equals(first.Id, entity.Id, StringComparison.Ordinal)
                ? $"{entity} is already stated in {first.Location.Place}, and that statement counts; state everything about it in one place, or give one of them another id."
                : $"The ids '{first.Id}' ({first.Location.Place}) and '{entity.Id}' of two {entity.Type.Plural} differ only in case, and the first one counts; give one of them another id.";
            return new FactDiagnostic(NameRules.StatedTwice, entity.Location, message, ImmutableArray.Create(first.Location)) { Subjects = ImmutableArray.Create(first, entity) };
        }
    }
}
