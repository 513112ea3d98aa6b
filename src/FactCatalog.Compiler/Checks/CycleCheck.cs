using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT404: references by an <c>acyclic</c> field lead back to where they start. Each reference that closes a cycle is one finding. References
/// that were never valid at one time close none.
/// </summary>
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

    private sealed record Link(Entity From, StatedValue Value, ReferenceValue Reference, Entity To)
    {
        public FactLocation Place => Value.Location == Value.Origin ? Value.At(Reference) : Value.Location;
    }

    private sealed class Walk(Catalog catalog, TypeDeclaration type, int field)
    {
        // Where most references close a cycle, the field is not what it says; the first findings show that.
        private const int MostSharedCycles = 100;

        // In all cycles together; of further ones only the last links are told.
        private const int MostLinks = 1_000_000;
        private const int LastLinks = 100;
        private const int MostNames = 12;

        // The place in the path of an entity that is being walked through, or -1 when it is done.
        private readonly Dictionary<Entity, int> _depth = [];
        private readonly HashSet<Entity> _reported = [];
        private int _sharedCycles;
        private int _links;

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
            if (_depth.ContainsKey(start))
            {
                yield break;
            }

            List<Step> path = [new Step(start, null, References(start))];
            _depth[start] = 0;
            while (path.Count > 0)
            {
                Step step = path[path.Count - 1];
                if (!step.Rest.MoveNext())
                {
                    _depth[step.Entity] = -1;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                Link link = step.Rest.Current;
                if (!_depth.TryGetValue(link.To, out int depth))
                {
                    _depth[link.To] = path.Count;
                    path.Add(new Step(link.To, link, References(link.To)));
                }
                else if (depth >= 0 && (_reported.Add(step.Entity) || _sharedCycles++ < MostSharedCycles) && Report(path, depth, link) is { } finding)
                {
                    yield return finding;
                }
            }
        }

        private IEnumerator<Link> References(Entity entity)
        {
            if (StatedValue.Best(entity, field) is { } value)
            {
                foreach ((ReferenceValue reference, Entity target) in catalog.TargetsOf(type, value.Claim.Value))
                {
                    yield return new Link(entity, value, reference, target);
                }
            }
        }

        private FactDiagnostic? Report(List<Step> path, int depth, Link last)
        {
            int length = path.Count - depth;
            int told = _links + length > MostLinks ? Math.Min(length, LastLinks) : length;
            _links += told;
            List<Link> links = path.Skip(path.Count - told + 1).Select(step => step.By!).ToList();
            links.Add(last);
            if (!CanHoldAtOneTime(links))
            {
                return null;
            }

            links.ForEach(link => _reported.Add(link.From));

            // The rule stands on the type, so that among equally trusted references it is the last in the file that closes the cycle.
            StatedValue blamed = Blame.Choose(links.Select(link => link.Value), owner: null, catalog.Declarations);
            Link primary = links.First(link => ReferenceEquals(link.Value, blamed));
            string fieldName = type.Fields[field].Name;
            string message = length == 1
                ? $"{last.From} names itself as its {fieldName}, which leads nowhere. Name another, or remove it."
                : $"The references by '{fieldName}' of {type.Name} form a cycle: {Chain(path, depth, last)}. One of them is wrong.";
            return new FactDiagnostic(
                RuleRules.Cycle,
                primary.Place,
                message,
                links.Where(link => !ReferenceEquals(link, primary)).Select(link => link.Place).ToImmutableArray())
            {
                Subjects = links.Select(link => link.From).ToImmutableArray(),
            };
        }

        private static bool CanHoldAtOneTime(List<Link> links)
        {
            DateBound latestStart = DateBound.NegativeInfinity;
            DateBound earliestEnd = DateBound.PositiveInfinity;
            foreach (Link link in links)
            {
                if (link.Value.Claim.Valid is { } valid)
                {
                    latestStart = !valid.Earliest.IsUnknown && valid.Earliest.CompareTo(latestStart) > 0 ? valid.Earliest : latestStart;
                    earliestEnd = !valid.Latest.IsUnknown && valid.Latest.CompareTo(earliestEnd) < 0 ? valid.Latest : earliestEnd;
                }
            }

            return latestStart.CompareTo(earliestEnd) <= 0;
        }

        // Each with the place of the reference that leads on from it, where there are not too many.
        private static string Chain(List<Step> path, int depth, Link last)
        {
            int length = path.Count - depth;
            IEnumerable<string> Names(int start, int count) => Enumerable.Range(depth + start, count)
                .Select(i => $"'{path[i].Entity.Id}' ({(i + 1 < path.Count ? path[i + 1].By! : last).Place.Place})");
            IEnumerable<string> names = length <= MostNames
                ? Names(0, length)
                : Names(0, MostNames / 2).Concat([$"… {length - MostNames} more …"]).Concat(Names(length - (MostNames / 2), MostNames / 2));
            return string.Join(" → ", names.Concat([$"'{path[depth].Entity.Id}'"]));
        }

        private sealed record Step(Entity Entity, Link? By, IEnumerator<Link> Rest);
    }
}
