using FactCatalog.Generator.Tests.Fixture;

namespace FactCatalog.Generator.Tests.Values;

public class ReferenceTests
{
    private const string Types = """
        types:
          Person: { fields: { name: string, mentor: Person?, rivals: "Person[]", home: Place? } }
          Place: { fields: { name: string, mayor: Person } }

        """;

    [Fact]
    public void ReferencesLeadAcrossFilesAndInCircles()
    {
        FactProject project = new FactProject()
            .With("facts/z-types.facts.yaml", Types)
            .With("facts/b.facts.yaml", "facts: { Person: { ada: { name: Ada, mentor: bob, rivals: [ada, bob], home: york }, bob: { name: Bob, mentor: ada } } }")
            .With("facts/Place.facts.csv", "id,name,mayor\nyork,York,ada\nhull,Hull,bob\n");
        foreach (FactProject order in new[] { project, project.Reversed() })
        {
            order.Generate().AssertValues(
                ("People.Ada.Mentor!.Mentor!.Mentor!.Name", "Bob"),
                ("People.Ada.Rivals.Select(r => r.Name)", "Ada|Bob"),
                ("People.Ada.Home!.Mayor.Home!.Name", "York"),
                ("ReferenceEquals(People.Ada.Home!.Mayor, People.Ada)", "True"),
                ("ReferenceEquals(People.Ada.Rivals[0], People.Find(\"ada\"))", "True"),
                ("People.Ada.ToString()", "Person { Id = ada, Name = Ada, Mentor = bob, Rivals = [ada, bob], Home = york }"),
                ("People.Bob.Home", "null"),
                ("People.All.Select(p => p.Id)", "ada|bob"),
                ("Places.Hull.Provenance", "facts/Place.facts.csv:3"));
        }
    }

    [Fact]
    public void AReferenceToADroppedEntityStaysAndSaysWhatIsMissing() => FactProject.Of(Types + """
        facts:
          Person:
            ada: { name: Ada, mentor: bob, rivals: [bob, ada], home: york }
            bob: { mentor: ada }
          Place:
            york: { name: York, mayor: bob }
            hull: { name: Hull, mayor: nobody }
        """).Generate().AssertValues(
            ("People.All.Select(p => p.Id)", "ada"),
            ("People.Ada.Mentor", "!KeyNotFoundException"),
            ("People.Ada.Rivals", "!KeyNotFoundException"),
            ("People.Bob.Name", "!KeyNotFoundException"),
            ("People.Ids.Bob", "bob"),
            ("Places.All.Select(p => p.Id)", "york"),
            ("Places.York.Mayor.Name", "!KeyNotFoundException"),
            ("People.Ada.ToString()", "Person { Id = ada, Name = Ada, Mentor = bob, Rivals = [bob, ada], Home = york }"));

    [Fact]
    public void AReferenceToNothingIsMissing() => FactProject.Of(Types + """
        constants: { Heads: { first: { value: nobody, type: Person }, all: { value: [nobody, ada], type: "Person[]" }, chief: { value: ada, type: Person } } }
        facts:
          Person:
            ada: { name: Ada, mentor: nobody, rivals: [nobody, ada], home: [{ value: nowhere, status: disputed }, { value: york }] }
          Place:
            york: { name: York, mayor: ada }
        """).Generate().AssertValues(
            ("People.Ada.Mentor", "null"),
            ("People.Ada.Rivals.Single().Id", "ada"),
            ("People.Ada.Claims.Mentor.Count", "0"),
            ("People.Ada.Claims.Home.Single().Value.Id", "york"),
            ("Heads.Chief.Name", "Ada"),
            ("Heads.All.Single().Name", "Ada"),
            ("typeof(Heads).GetProperty(\"First\")", "null"));

    [Fact]
    public void AnEarlierIdLeavesAForwardThatWarnsOnlyItsUsers()
    {
        GeneratedProject generated = FactProject.Of(Types + """
            facts: { Person: { ada: { name: Ada, $formerly: [countess, lady-a], $status: disputed }, bob: { name: Bob, $formerly: b.o.b, $name: Robert } } }
            """).Generate();
        Assert.Empty(generated.Findings());
        generated.AssertValues(
            ("typeof(People).GetProperty(\"Countess\")!.GetCustomAttributes(typeof(ObsoleteAttribute), false).Cast<ObsoleteAttribute>().Single().Message", "Renamed to Ada"),
            ("typeof(People).GetProperty(\"BOB\")!.GetValue(null)", "Person { Id = bob, Name = Bob, Mentor = , Rivals = [], Home =  }"),
            ("typeof(People.Ids).GetField(\"LadyA\")!.GetRawConstantValue()", "ada"),
            ("People.Robert.Id", "bob"),
            ("People.Find(\"countess\")", "null"));
    }

    [Fact]
    public void RecordsAreEqualByIdAndCanBeCopied()
    {
        GeneratedProject generated = FactProject.Of(Types + "facts: { Person: { ada: { name: Ada, mentor: ada }, bob: { name: Bob } } }")
            .WithCSharp("namespace Sample; partial record Person { /// <summary>Added.</summary>\npublic string Shout => Name.ToUpperInvariant(); }").Generate();
        generated.AssertValues(
            ("(People.Ada with { Name = \"X\" }).Name", "X"),
            ("(People.Ada with { Name = \"X\" }) == People.Ada", "True"),
            ("(People.Ada with { Name = \"X\" }).GetHashCode() == People.Ada.GetHashCode()", "True"),
            ("(People.Ada with { Name = \"X\" }).Mentor!.Name", "Ada"),
            ("People.Ada.Equals(People.Bob)", "False"),
            ("People.Ada.Equals(null)", "False"),
            ("People.Ada == null", "False"),
            ("People.Ada.Shout", "ADA"));
    }
}
