using System.Collections.Immutable;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Checks;

/// <summary>
/// FACT106 among entities: two that share the fields of an <c>exclusive</c> timeline definitely live at one time. A list puts an entity on one
/// timeline per item. An entity that overlaps several that began before it is one finding, with the one of them that lasts longest.
/// </summary>
internal sealed class ExclusiveTimelineCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types.Where(type => type.IsReadable && type.HasSpan && !type.Exclusive.IsEmpty))
        {
            // Two entities that share several items of a list are still one mistake.
            HashSet<(Entity One, Entity Two)> reported = [];
            foreach (List<Life> timeline in TimelinesOf(type, catalog))
            {
                foreach ((Life first, Life second) in Overlaps(timeline))
                {
                    if (reported.Add((first.Entity, second.Entity)))
                    {
                        yield return Report(type, first, second, catalog);
                    }
                }
            }
        }
    }

    private static IEnumerable<List<Life>> TimelinesOf(TypeDeclaration type, Catalog catalog)
    {
        Dictionary<string, List<Life>> timelines = new(StringComparer.Ordinal);
        foreach (Entity entity in catalog.EntitiesOf(type))
        {
            EntitySpan span = EntitySpan.Of(entity);
            if (span.IsReversed || Timeline.Of(span) is not { IsKnown: true } time)
            {
                continue;
            }

            foreach (string key in KeyText.OfEachItem(entity, type.Exclusive, catalog))
            {
                if (!timelines.TryGetValue(key, out List<Life>? timeline))
                {
                    timelines.Add(key, timeline = []);
                }

                timeline.Add(new Life(entity, span, time));
            }
        }

        return timelines.Values.Where(timeline => timeline.Count > 1);
    }

    // What is sure hides what is only likely, and exempt entities hide nothing; each of them looks for an overlap of its own, so that it is known
    // whether the exception is needed.
    private static IEnumerable<(Life First, Life Second)> Overlaps(List<Life> timeline)
    {
        List<Life> sorted = timeline.OrderBy(life => life.Time.LatestStart).ToList();
        List<Life> held = sorted.Where(life => !life.IsExempt).ToList();
        HashSet<Entity> found = [];
        foreach (List<Life> lives in new[] { held.Where(life => !life.Span.IsSoft).ToList(), held })
        {
            TimelineOverlaps overlaps = new(lives.Select(life => life.Time));
            for (int i = 0; i < lives.Count; i++)
            {
                if (!found.Contains(lives[i].Entity) && overlaps.EarlierThan(i) is var other and >= 0)
                {
                    found.Add(lives[i].Entity);
                    yield return (lives[other], lives[i]);
                }
            }
        }

        if (held.Count < sorted.Count)
        {
            TimelineOverlaps overlaps = new(sorted.Select(life => life.Time));
            for (int i = 0; i < sorted.Count; i++)
            {
                if (sorted[i].IsExempt && overlaps.Any(i) is var other and >= 0)
                {
                    yield return (sorted[Math.Min(i, other)], sorted[Math.Max(i, other)]);
                }
            }
        }
    }

    private static FactDiagnostic Report(TypeDeclaration type, Life first, Life second, Catalog catalog)
    {
        // The first should have ended before the second began: one of these two dates is to be looked at.
        StatedValue end = (first.Span.End ?? first.Span.Start)!.Value;
        StatedValue start = (second.Span.Start ?? second.Span.End)!.Value;
        StatedValue blamed = Blame.Choose([end, start], owner: null, catalog.Declarations);
        (Life own, Life other, StatedValue otherValue) = ReferenceEquals(blamed, start) ? (second, first, end) : (first, second, start);
        bool isSoft = first.Span.IsSoft || second.Span.IsSoft;
        return new FactDiagnostic(
            isSoft ? DateRules.StretchedDate : DateRules.Overlap,
            blamed.Location,
            $"{own.Entity} ({own.Span}) and {other.Entity} ({other.Span}; {otherValue.Location.Place}) share {KeyText.Shared(type, type.Exclusive, first.Entity, second.Entity)}, and their lifetimes overlap"
                + (isSoft
                    ? ", unless an approximate or uncertain date is stretched."
                    : ", where only one may be at a time. Correct one of the dates; if all are right, say why: $ignore: { FACT106: … }."),
            ImmutableArray.Create(otherValue.Location))
        {
            Subjects = ImmutableArray.Create(first.Entity, second.Entity),
        };
    }

    private sealed record Life(Entity Entity, EntitySpan Span, Timeline Time)
    {
        public bool IsExempt => !Entity.Remarks.Ignored.IsEmpty && (Entity.Remarks.Ignores(DateRules.Overlap.Id) || Entity.Remarks.Ignores(DateRules.StretchedDate.Id));
    }
}
