using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using FactCatalog;

namespace ShanghaiSpace.Tests.Catalogue;

/// <summary>What must hold of each entity of the catalogue, whatever it is about.</summary>
public class EveryEntityTests
{
    private static readonly ConcurrentDictionary<string, string[]> Files = new(StringComparer.Ordinal);

    [Fact]
    public void EveryReferenceResolves()
    {
        HashSet<object> known = new(Catalog.All, ReferenceEqualityComparer.Instance);
        int references = 0;
        foreach (IEntity entity in Catalog.All)
        {
            foreach (IEntity target in entity.GetType().GetProperties().SelectMany(property => EntitiesIn(property.GetValue(entity))))
            {
                references++;
                Assert.True(known.Contains(target), $"{entity} refers to an instance of {target.Id} that is not in its table.");
            }
        }

        Assert.True(references > 3000, $"{references} references were followed.");
    }

    [Fact]
    public void EveryClaimIsReadAndHasASourceAndAPlace()
    {
        int claims = 0;
        foreach (IEntity entity in Catalog.All)
        {
            object ofEntity = entity.GetType().GetProperty("Claims")!.GetValue(entity)!;
            foreach (PropertyInfo field in ofEntity.GetType().GetProperties())
            {
                foreach (object claim in (IEnumerable)field.GetValue(ofEntity)!)
                {
                    claims++;
                    Assert.NotNull(Member<object>(claim, "Value"));
                    Assert.NotEmpty(Member<IReadOnlyList<Citation>>(claim, "Sources"));
                    Assert.InRange(Member<int>(claim, "Line"), entity.Provenance.Line, LinesOf(Member<string>(claim, "File")).Length);
                    Assert.NotEmpty(claim.ToString()!);
                }
            }
        }

        Assert.True(claims > 2000, $"{claims} claims were read.");
    }

    [Fact]
    public void EveryCitationNamesASourceOfTheCatalogueAndAPassageThatIsThere()
    {
        int passages = 0;
        foreach (Citation citation in Catalog.All.SelectMany(CitationsOf))
        {
            Assert.Same(Sources.Find(citation.Source.Id), citation.Source);
            if (citation is { Passage: { } passage, Source.Evidence: { } evidence })
            {
                passages++;
                Assert.Contains(LinesOf(evidence), line => line.StartsWith($"[{passage}]", StringComparison.Ordinal));
            }
        }

        Assert.True(passages > 20, $"{passages} passages were cited.");
    }

    [Fact]
    public void EveryEntityIsCitedAtLeastOnce() =>
        Assert.All(Catalog.All, entity => Assert.NotEmpty(entity.Provenance.Sources));

    [Fact]
    public void TheLineOfEveryEntityHoldsItsId()
    {
        foreach (IEntity entity in Catalog.All)
        {
            Provenance place = entity.Provenance;
            string line = LinesOf(place.File)[place.Line - 1].Trim();
            string expected = Path.GetExtension(place.File) switch
            {
                ".csv" => $"{entity.Id},",
                ".json" => $"\"{entity.Id}\":",
                _ => $"{entity.Id}:",
            };
            Assert.True(line.StartsWith(expected, StringComparison.Ordinal), $"{place} should hold '{entity.Id}', and is: {line}");
        }
    }

    [Fact]
    public void ToStringNeverThrowsAndNamesTheId() =>
        Assert.All(Catalog.All, entity => Assert.StartsWith($"{entity.GetType().Name} {{ Id = {entity.Id}", entity.ToString(), StringComparison.Ordinal));

    [Fact]
    public void EveryEntityIsFoundByItsIdAndIsTheSameInstanceEachTime()
    {
        Assert.All(Missions.All, mission => Assert.Same(mission, Missions.Find(mission.Id)));
        Assert.All(Launches.All, launch => Assert.Same(launch, Launches.All[launch.Id]));
        Assert.All(Catalog.All, entity => Assert.NotNull(Catalog.Find(entity.Id)));
        Assert.Same(Missions.Shenzhou5, Missions.Find(Missions.Ids.Shenzhou5));
    }

    [Fact]
    public void AnUnknownIdIsNullOrAnExceptionThatNamesIt()
    {
        Assert.Null(Catalog.Find("shenzhou-99"));
        Assert.Null(Missions.Find("Shenzhou-5"));
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Missions.All["shenzhou-99"]);
        Assert.Contains("shenzhou-99", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryNamedAccessorGivesAnEntityOfItsTable()
    {
        (Type Names, IReadOnlyList<IEntity> All)[] tables =
        [
            (typeof(Missions), Missions.All),
            (typeof(Launches), Launches.All),
            (typeof(Organizations), Organizations.All),
            (typeof(LaunchVehicles), LaunchVehicles.All),
            (typeof(Satellites), Satellites.All),
            (typeof(People), People.All),
        ];
        foreach ((Type names, IReadOnlyList<IEntity> all) in tables)
        {
            IEntity[] accessed =
            [
                .. names.GetProperties(BindingFlags.Public | BindingFlags.Static)
                    .Where(property => property.PropertyType.IsAssignableTo(typeof(IEntity)))
                    .Select(property => (IEntity)property.GetValue(null)!),
            ];
            Assert.Equal(all.Select(entity => entity.Id).Order(StringComparer.Ordinal), accessed.Select(entity => entity.Id).Order(StringComparer.Ordinal));
        }
    }

    private static string[] LinesOf(string path) => Files.GetOrAdd(path, Repository.ReadLines);

    private static T Member<T>(object holder, string name) => (T)holder.GetType().GetProperty(name)!.GetValue(holder)!;

    private static IEnumerable<IEntity> EntitiesIn(object? value) => value switch
    {
        IEntity entity => [entity],
        IEnumerable<IEntity> entities => entities,
        _ => [],
    };

    private static IEnumerable<Citation> CitationsOf(IEntity entity)
    {
        object claims = entity.GetType().GetProperty("Claims")!.GetValue(entity)!;
        return claims.GetType().GetProperties()
            .SelectMany(field => ((IEnumerable)field.GetValue(claims)!).Cast<object>())
            .SelectMany(claim => Member<IReadOnlyList<Citation>>(claim, "Sources"))
            .Concat(entity.Provenance.Sources);
    }
}
