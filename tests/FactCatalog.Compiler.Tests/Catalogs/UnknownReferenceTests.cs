using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT005.</summary>
public sealed class UnknownReferenceTests
{
    private const string Id = "FACT005";

    private const string Types = """
        types:
          Program:
            fields: { name: string? }
          Mission:
            fields:
              program: Program?
              crew: Person[]
          Person:
            plural: People
            fields: { name: string? }

        """;

    [Fact]
    public void AReferenceToAnEntityThatDoesNotExistIsFound()
    {
        string message = CatalogTest.Message(
            Id,
            ("facts/missions.facts.yaml", Types + """
                facts:
                  Mission:
                    shenzhou-5: { program: [|shenzou|] }
                """),
            ("facts/programs.facts.yaml", """
                facts:
                  Program:
                    tiangong: {}
                    shenzhou: {}
                """));
        Assert.Equal("Mission 'shenzhou-5' names program 'shenzou', which no Program has. Did you mean 'shenzhou' (facts/programs.facts.yaml:4)?", message);
    }

    [Fact]
    public void NoNameIsOfferedWhereNoneIsNear()
    {
        string message = CatalogTest.Message(Id, Types + """
            facts:
              Program:
                tiangong: {}
              Mission:
                shenzhou-5: { program: [|shenzou|] }
            """);
        Assert.DoesNotContain("Did you mean", message, StringComparison.Ordinal);
        Assert.Contains("'shenzou'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AReferenceIsFoundInAnyFileAndInAnyOrder() => CatalogTest.Silent(
        ("z.facts.yaml", Types),
        ("a.facts.yaml", "facts: { Mission: { m: { program: p, crew: [x, y] } } }"),
        ("b.facts.json", """{ "facts": { "Program": { "p": {} } } }"""),
        ("Person.facts.csv", "id,name\nx,X\ny,Y\n"));

    [Fact]
    public void EachUnknownItemOfAListIsFound() => CatalogTest.Verify(Id, Types + """
        facts:
          Person: { fei: {}, nie: {} }
          Mission:
            m: { crew: [fei, [|yang|], [|liu|], nie] }
        """);

    [Fact]
    public void AListOfReferencesInCsvIsFoundItemByItem() => CatalogTest.Verify(
        Id,
        ("t.facts.yaml", Types + "facts: { Person: { fei: {}, nie: {} } }"),
        ("Mission.facts.csv", """
            id,crew
            a,fei;[|yang|];nie
            b," fei ; [|liu|] "
            """));

    [Fact]
    public void AReferenceToAnEntityDroppedForItsOwnErrorsIsSilent() => CatalogTest.Verify(Id, """
        types:
          Program:
            fields: { name: string, year: int }
          Mission:
            fields: { program: Program }
        facts:
          Program:
            {|FACT004:nameless|}: { year: 1 }
            wrong: { name: x, year: {|FACT003:y|} }
          Mission:
            a: { program: nameless }
            b: { program: wrong }
        """);

    [Fact]
    public void AReferenceToAnIdThatIsStatedTwiceIsSilent() => CatalogTest.Verify(Id, Types + """
        facts:
          Program:
            p: {}
            {|FACT201:p|}: {}
          Mission:
            a: { program: p }
        """);

    [Fact]
    public void AReferenceToAnEntityWithAnIdThatCannotBecomeAMemberIsSilent() => CatalogTest.Verify(Id, Types + """
        facts:
          Program:
            {|FACT006:p q|}: {}
          Mission:
            a: { program: p q }
        """);

    [Fact]
    public void ReferencesAreComparedOrdinally() => CatalogTest.Verify(Id, Types + """
        facts:
          Program: { shenzhou: {} }
          Mission: { a: { program: [|Shenzhou|] } }
        """);

    [Fact]
    public void AnOldIdIsFoundAndTheNewOneNamed()
    {
        string message = CatalogTest.Message(Id, Types + """
            facts:
              Program:
                shenzhou: { $formerly: project-921 }
              Mission:
                a: { program: [|project-921|] }
            """);
        Assert.Contains("'shenzhou'", message, StringComparison.Ordinal);
        Assert.Contains("'project-921'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheNewIdOfARenamedEntityIsSilent() => CatalogTest.Silent(Types + """
        facts:
          Program:
            shenzhou: { $formerly: [project-921, p921] }
          Mission:
            a: { program: shenzhou }
        """);

    [Theory]
    [InlineData("a: { $source: [|gcatt|] }")]
    [InlineData("a: { $source: [|gcatt|]#row-3 }")]
    [InlineData("a: { $source: [gcat, [|xinhua|]#p, gcat#c] }")]
    [InlineData("a: { $source: \"[|gcatt|]#row\" }")]
    [InlineData("a: { program: { value: p, source: [|gcatt|] } }")]
    [InlineData("a: { program: [{ value: p, source: gcat }, { value: p, source: [|gcatt|]#x }] }")]
    public void ACitationOfASourceThatDoesNotExistIsFoundAtItsId(string mission) => CatalogTest.Verify(Id, Types + $$"""
        sources:
          gcat: { title: GCAT }
        facts:
          Program: { p: {} }
          Mission:
            {{mission}}
        """);

    [Theory]
    [InlineData("a: { $source: gcat }")]
    [InlineData("a: { $source: 'gcat#row-3' }")]
    [InlineData("a: { $source: [gcat, gcat#c] }")]
    [InlineData("a: { $source: gcat#a#b }")]
    [InlineData("a: { program: { value: p, source: [gcat, gcat#x] } }")]
    [InlineData("a: { $source: }")]
    [InlineData("a: { $source: [] }")]
    public void ACitationOfADeclaredSourceIsSilent(string mission) => CatalogTest.Silent(
        ("facts.facts.yaml", Types + $$"""
            facts:
              Program: { p: {} }
              Mission:
                {{mission}}
            """),
        ("sources.facts.json", """{ "sources": { "gcat": { "title": "GCAT" } } }"""));

    [Fact]
    public void TheSourceOfAConstantIsLookedUpToo() => CatalogTest.Verify(Id, """
        constants:
          Limits:
            crew: { value: 3, source: [|gcat|] }
        """);

    [Fact]
    public void TheNearestSourceIsOfferedWithItsPlace()
    {
        string message = CatalogTest.Message(Id, Types + """
            sources:
              gcat: { title: GCAT }
            facts:
              Mission:
                a: { $source: [|gcta|]#x }
            """);
        Assert.Contains("Did you mean 'gcat' (test.facts.yaml:12)?", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: { $distinct_from: [|nobody|] }")]
    [InlineData("a: { $distinct_from: [b, [|nobody|]] }\n    b: {}")]
    public void AnUnknownIdInDistinctFromIsFound(string missions) => CatalogTest.Verify(Id, Types + "facts:\n  Mission:\n    " + missions);

    [Fact]
    public void TwoEntitiesThatNameEachOtherAsDistinctAreSilent() => CatalogTest.Silent(Types + """
        facts:
          Mission:
            a: { $distinct_from: b }
            b: { $distinct_from: [a] }
        """);

    [Theory]
    [InlineData("broken.facts.yaml", "facts:\n  Program: {|FACT001:*x|}\n")]
    [InlineData("broken.facts.json", "{ \"facts\": { \"Program\": {|FACT001:{|}")]
    [InlineData("Person.facts.csv", "{|FACT001:name|}\nX\n")]
    [InlineData("broken.facts.yaml", "facts:\n  Program:\n    {|FACT001:<<|}: { p: {} }\n")]
    public void NamesAreHeldBackWhileAnyFileIsUnreadable(string path, string broken) => CatalogTest.Verify(
        Id,
        ("a.facts.yaml", Types + """
            facts:
              Mission:
                a: { program: nothing, crew: [nobody], $source: nowhere, $distinct_from: no-one }
              Prgoram:
                x: {}
            """),
        (path, broken));

    [Fact]
    public void WhatIsMisspeltInADifferentWayIsStillFoundWhileAFileIsUnreadable() => CatalogTest.Verify(
        Id,
        ("a.facts.yaml", """
            types:
              Mission: { fields: { kind: Kind, name: {|FACT007:strng|} } }
            enums: { Kind: [one] }
            facts:
              Mission: { a: { kind: {|FACT002:tow|}, {|FACT002:nam|}: x } }
            """),
        ("b.facts.json", "{|FACT001:{|}"));

    [Fact]
    public void AReferenceToATypeWhoseDeclarationIsBrokenIsSilent() => CatalogTest.Verify(Id, """
        types:
          Program: {|FACT007:nonsense|}
          Mission: { fields: { program: Program } }
        facts:
          Program: { p: { name: x } }
          Mission: { a: { program: q } }
        """);

    [Fact]
    public void AReferenceToItselfIsSilent() => CatalogTest.Silent("""
        types: { Person: { plural: People, fields: { mother: Person?, friends: "Person[]" } } }
        facts: { Person: { a: { mother: a, friends: [a, b] }, b: { mother: a } } }
        """);
}
