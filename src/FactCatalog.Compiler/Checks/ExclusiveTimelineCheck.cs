using System.Collections.Immutable;
using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Emit;

namespace FactCatalog.Compiler.Checks;

/// <summary>FACT106 among entities: two that share the fields of an <c>exclusive</c> timeline definitely live at one time.</summary>
internal sealed class ExclusiveTimelineCheck : ICatalogCheck
{
    public IEnumerable<FactDiagnostic> Check(Catalog catalog)
    {
        foreach (TypeDeclaration type in catalog.Declarations.Types.Where(type => type.IsReadable && type.HasSpan && !type.Exclusive.IsEmpty))
        {
            IEnumerable<IGrouping<string, Entity>> timelines = catalog.EntitiesOf(type)
                .Where(entity => entity.Remarks.Status != FactStatus.Refuted && KeyText.Of(entity, type.Exclusive) is not null)
                .GroupBy(entity => KeyText.Of(entity, type.Exclusive)!, StringComparer.Ordinal);
            foreach (FactDiagnostic finding in timelines.SelectMany(timeline => Overlaps(type, timeline, catalog)))
            {
                yield return finding;
            }
        }
    }

    // Sorted by their sure starts, each need be compared only with those that surely began before it and surely last beyond that.
    private static IEnumerable<FactDiagnostic> Overlaps(TypeDeclaration type, IEnumerable<Entity> timeline, Catalog catalog)
    {
        List<(Entity Entity, EntitySpan Span, Timeline Time)> sorted = timeline
            .Select(entity => (Entity: entity, Span: EntitySpan.Of(entity)))
            .Select(item => (item.Entity, item.Span, Time: Timeline.Of(item.Span)))
            .Where(item => item.Time.LatestStart.CompareTo(DateBound.PositiveInfinity) < 0)
            .OrderBy(item => item.Time.LatestStart)
            .ToList();
        List<(Entity Entity, EntitySpan Span, Timeline Time)> lasting = [];
        foreach ((Entity Entity, EntitySpan Span, Timeline Time) current in sorted)
        {
            lasting.RemoveAll(other => other.Time.EarliestEnd.CompareTo(current.Time.LatestStart) < 0);
            foreach ((Entity Entity, EntitySpan Span, Timeline Time) other in lasting)
            {
                if (Timeline.DefinitelyOverlap(other.Time, current.Time))
                {
                    yield return Report(type, other.Entity, other.Span, current.Entity, current.Span, catalog);
                }
            }

            lasting.Add(current);
        }
    }

    private static FactDiagnostic Report(TypeDeclaration type, Entity one, EntitySpan first, Entity two, EntitySpan second, Catalog catalog)
    {
        // The later start is where the overlap begins, and the earlier end where it ends: these are the values to look at.
        StatedValue[] values = new[] { first.Start, first.End, second.Start, second.End }.Where(value => value is not null).Select(value => value!).ToArray();
        StatedValue blamed = Blame.Choose(values.Where(value => ReferenceEquals(value.Field, (second.Start ?? second.End)!.Field)).DefaultIfEmpty(values[0]), two, catalog.Declarations);
        bool isSoft = values.Any(value => value.Claim.Value is DateValue date && date.Date.IsSoft());
        string shared = string.Join(", ", type.Exclusive.Select(field => $"{type.Fields[field].Name} {ValueText.Of(two.Fields[field]!.Best!.Value)}"));
        return new FactDiagnostic(
            isSoft ? DateRules.StretchedDate : DateRules.Overlap,
            blamed.Location,
            $"{one} ({Lifetime(first)}) and {two} ({Lifetime(second)}) share {shared}, and their lifetimes overlap"
                + (isSoft ? ", unless an approximate or uncertain date is stretched." : $", which the timeline of {type.Name} excludes. Correct one of the dates."),
            ImmutableArray.Create(ReferenceEquals(blamed.Entity, two) ? one.Location : two.Location))
        {
            Subjects = ImmutableArray.Create(one, two),
        };
    }

    private static string Lifetime(EntitySpan span)
    {
        StringBuilder text = new();
        text.Append(span.StartDate?.ToString() ?? "?");
        if (span.Start?.FieldIndex != span.End?.FieldIndex)
        {
            text.Append(" to ").Append(span.EndDate?.ToString() ?? "?");
        }

        return text.ToString();
    }
}
