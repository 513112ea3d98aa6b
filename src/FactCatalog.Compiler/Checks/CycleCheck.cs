using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT404: references by an <c>acyclic</c> field lead back to where they start. Each cycle is one finding.</summary>
internal sealed class CycleCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types.Where(type => type.IsReadable))
        {
            for (int i = 0; i < type.Fields.Length; i++)
            {
                if (type.Fields[i].Constraints.IsAcyclic && string.Equals(type.Fields[i].Type?.Name, type.Name, StringComparison.Ordinal))
                {
                    foreach (FactDiagnostic finding in new Walk(catalog, type, i).Cycles())
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private sealed class Walk(Catalog catalog, TypeDeclaration type, int field)
    {
        private readonly Dictionary<Entity, bool> _isDone = [];

        public IEnumerable<FactDiagnostic> Cycles()
        {
            foreach (Entity start in catalog.EntitiesOf(type))
            {
                foreach (FactDiagnostic finding in From(start))
                {
                    yield return finding;
                }
            }
        }

        // Depth first with a stack of our own: a chain may be as long as the catalog.
        private IEnumerable<FactDiagnostic> From(Entity start)
        {
            if (_isDone.ContainsKey(start))
            {
                yield break;
            }

            List<Step> path = [new Step(start, null, References(start))];
            _isDone[start] = false;
            while (path.Count > 0)
            {
                Step step = path[path.Count - 1];
                if (!step.Rest.MoveNext())
                {
                    _isDone[step.Entity] = true;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                (StatedValue value, ReferenceValue reference, Entity target) = step.Rest.Current;
                if (!_isDone.TryGetValue(target, out bool isDone))
                {
                    _isDone[target] = false;
                    path.Add(new Step(target, (value, reference), References(target)));
                }
                else if (!isDone)
                {
                    yield return Report(path, target, (value, reference));
                }
            }
        }

        private IEnumerator<(StatedValue Value, ReferenceValue Reference, Entity Target)> References(Entity entity)
        {
            if (StatedValue.Best(entity, field) is { } value)
            {
                foreach (ReferenceValue reference in value.Claim.Value.Items().OfType<ReferenceValue>())
                {
                    if (catalog.Find(type, reference.Id) is { } target)
                    {
                        yield return (value, reference, target);
                    }
                }
            }
        }

        private FactDiagnostic Report(List<Step> path, Entity target, (StatedValue Value, ReferenceValue Reference) last)
        {
            int first = path.FindIndex(step => ReferenceEquals(step.Entity, target));
            List<(StatedValue Value, ReferenceValue Reference)> links = path.Skip(first + 1).Select(step => step.By!.Value).ToList();
            links.Add(last);
            StatedValue blamed = Blame.Choose(links.Select(link => link.Value), target, catalog.Declarations);
            (StatedValue Value, ReferenceValue Reference) primary = links.First(link => ReferenceEquals(link.Value, blamed));
            string chain = string.Join(" → ", path.Skip(first).Select(step => $"'{step.Entity.Id}'").Concat([$"'{target.Id}'"]));
            return new FactDiagnostic(
                RuleRules.Cycle,
                Place(primary),
                $"The references by '{type.Fields[field].Name}' of {type.Name} form a cycle: {chain}. One of them is wrong.",
                links.Where(link => !ReferenceEquals(link.Reference, primary.Reference)).Select(Place).ToImmutableArray())
            {
                Subjects = path.Skip(first).Select(step => step.Entity).ToImmutableArray(),
            };
        }

        private static FactLocation Place((StatedValue Value, ReferenceValue Reference) link) => new(link.Value.Location.Text, link.Reference.Span);

        private sealed record Step(Entity Entity, (StatedValue Value, ReferenceValue Reference)? By, IEnumerator<(StatedValue Value, ReferenceValue Reference, Entity Target)> Rest);
    }
}
