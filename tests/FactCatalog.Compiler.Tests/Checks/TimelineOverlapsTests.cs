using FactCatalog.Compiler.Checks;
using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Compiler.Tests.Checks;

/// <summary>The quick search against all pairs.</summary>
public sealed class TimelineOverlapsTests
{
    private static readonly string[] Days =
    [
        "2000", "2001", "2002", "200X", "2000-05", "2001-05", "2001-06", "2001-05-05", "2001-05-06", "2001-05-07", "2002-01-01",
        "2001-21", "[2000,2002]", "2001-05-05T10:00:00Z", "2001-05-05T11:00:00Z",
    ];

    private static readonly string[] Intervals = ["2000/2001", "2000/..", "../2001", "2001/", "/2001", "2001-05-01/2001-05-09", "2001-05-05/2001-05-05", "../.."];

    private static Gen<Timeline> Stretch => Gen.OneOf(
        Gen.Elements(Days.Concat(Intervals).ToArray()).Select(text => Timeline.Of(FactDate.Parse(text))),
        Gen.Two(Gen.Elements(Days)).Select(pair => Timeline.Of(new EntitySpan(Side(pair.Item1), Side(pair.Item2), Whole: null))));

    [Fact]
    public void EveryOverlapShowsAtTheLaterOfTheTwo() => Prop.ForAll(Gen.ListOf(Stretch).ToArbitrary(), stretches =>
    {
        Timeline[] sorted = [.. stretches.Where(stretch => stretch.IsKnown).OrderBy(stretch => stretch.LatestStart)];
        TimelineOverlaps overlaps = new(sorted);
        for (int i = 0; i < sorted.Length; i++)
        {
            int earlier = overlaps.EarlierThan(i);
            bool overlapsEarlier = sorted.Take(i).Any(other => Timeline.DefinitelyOverlap(other, sorted[i]));
            bool overlapsAny = overlapsEarlier || sorted.Skip(i + 1).Any(other => Timeline.DefinitelyOverlap(other, sorted[i]));
            int any = overlaps.Any(i);
            if (overlapsEarlier != earlier >= 0 || overlapsAny != any >= 0
                || (earlier >= 0 && (earlier >= i || !Timeline.DefinitelyOverlap(sorted[earlier], sorted[i])))
                || (any >= 0 && (any == i || !Timeline.DefinitelyOverlap(sorted[any], sorted[i]))))
            {
                return false;
            }
        }

        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void OverlapIsMutual() => Prop.ForAll(Gen.Two(Stretch).ToArbitrary(), pair =>
        Timeline.DefinitelyOverlap(pair.Item1, pair.Item2) == Timeline.DefinitelyOverlap(pair.Item2, pair.Item1)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static SpanSide Side(string date) => new(null!, FactDate.Parse(date));
}
