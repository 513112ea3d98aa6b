using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT201.</summary>
public sealed class StatedTwiceTests
{
    private const string Id = "FACT201";
    private const string Types = "types: { Person: { fields: { name: string } } }\n";

    [Fact]
    public void AnIdThatIsStatedTwiceInOneFileIsFoundAtTheSecond() => CatalogTest.Verify(Id, Types + """
        facts:
          Person:
            ada: { name: Ada }
            bob: { name: Bob }
            [|ada|]: { name: Lovelace }
        """);

    [Fact]
    public void TheFirstWins()
    {
        CompiledCatalog compiled = CatalogTest.Verify(Id, Types + "facts: { Person: { ada: { name: Ada }, [|ada|]: { name: Lovelace } } }");
        Assert.Equal("Ada", ((FactCatalog.Compiler.Catalogs.StringValue)compiled.Value("Person", "ada", "name")!).Text);
    }

    [Fact]
    public void AnIdThatIsStatedInTwoFilesIsFoundInTheLaterPathAndNamesTheOther()
    {
        string message = CatalogTest.Message(
            Id,
            ("b.facts.json", """{ "facts": { "Person": { [|"ada"|]: { "name": "Ada" } } } }"""),
            ("a.facts.yaml", Types + "facts: { Person: { ada: { name: Ada } } }"));
        Assert.Contains("a.facts.yaml:2", message, StringComparison.Ordinal);
        Assert.Contains("Person 'ada'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void RowsOfACsvFileAreFoundAtTheirId() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("Person.facts.csv", "id,name\nada,Ada\n[|ada|],Ada\nbob,Bob\n[|\"bob\"|],Bob\n"));

    [Fact]
    public void IdsThatDifferOnlyInCaseAreFound() => CatalogTest.Verify(Id, Types + "facts: { Person: { ada: { name: A }, [|Ada|]: { name: B }, [|ADA|]: { name: C } } }");

    [Fact]
    public void AnEntityThatIsStatedTwiceIsToldNothingElse() => CatalogTest.Verify(Id, Types + """
        facts:
          Person:
            ada: { name: Ada }
            [|ada|]: { nmae: x, $source: nowhere, other: 3 }
            [|Ada|]: {}
        """);

    [Fact]
    public void ReferencesByEitherSpellingAreSilent() => CatalogTest.Verify(Id, """
        types: { Person: { fields: { friend: Person? } } }
        facts: { Person: { ada: { friend: Ada }, [|Ada|]: {}, bob: { friend: Ada } } }
        """);

    [Fact]
    public void OneIdOfTwoTypesIsSilent() => CatalogTest.Silent("""
        types: { Person: { fields: {} }, Place: { fields: {} } }
        facts: { Person: { florence: {} }, Place: { florence: {} } }
        """);

    [Fact]
    public void FactsOfOneTypeMayBeSpreadOverFiles() => CatalogTest.Silent(
        ("a.facts.yaml", Types + "facts: { Person: { a: { name: A } } }"),
        ("b.facts.yml", "facts: { Person: { b: { name: B } } }"),
        ("c.facts.json", """{ "facts": { "Person": { "c": { "name": "C" } } } }"""),
        ("Person.facts.csv", "id,name\nd,D\n"));

    [Fact]
    public void ALostRowIsNotStated() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types),
        ("Person.facts.csv", "id,name\n{|FACT001:ada|}\nada,Ada\n{|FACT001:bob,B,x|}\n"));

    [Fact]
    public void AnExceptionSilencesIt() => CatalogTest.Silent(Types + "facts: { Person: { ada: { name: A }, Ada: { name: B, $ignore: { FACT201: two people } } } }");
}
