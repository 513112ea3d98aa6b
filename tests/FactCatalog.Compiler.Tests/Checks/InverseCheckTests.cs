using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class InverseCheckTests
{
    private const string Types = """
        catalog: { as_of: 2026-11-22 }
        types:
          Group: { fields: { name: string?, members: "Person[]", head: Person?, chair: { type: Person?, inverse: chairs } } }
          Person:
            members: false
            fields:
              group: { type: Group?, inverse: members }
              leads: { type: Group?, inverse: head }
              groups: { type: "Group[]", inverse: members }
              chairs: { type: Group?, inverse: chair }
              spouse: { type: Person?, symmetric: true }
              friends: { type: "Person[]", symmetric: true }
        facts:

        """;

    [Theory]
    [InlineData("  Group: { g: {} }", "  Person: { a: { group: [|g|] } }")]
    [InlineData("  Group: { g: { members: [b] } }", "  Person: { a: { group: [|g|] }, b: {} }")]
    [InlineData("  Group: { g: { head: b } }", "  Person: { a: { leads: [|g|] }, b: { leads: g } }")]
    [InlineData("  Group: { g: { members: [a] }, h: {} }", "  Person: { a: { groups: [g, [|h|]] } }")]
    [InlineData("  Group: { g: { chair: [|a|] } }", "  Person: { a: {} }")]
    [InlineData("  Group: { g: { members: { value: [a], status: refuted } } }", "  Person: { a: { group: [|g|] } }")]
    [InlineData("  Group: { g: { members: [a], $status: disputed } }", "  Person: { a: { spouse: [|b|] }, b: {} }")]
    [InlineData("  Group: {}", "  Person: { a: { spouse: b }, b: { spouse: a }, c: { spouse: [|a|] } }")]
    [InlineData("  Group: {}", "  Person: { a: { friends: [b, [|c|]] }, b: { friends: [a] }, c: { friends: [c] } }")]
    [InlineData("  Group: { g: {} }", "  Person: { a: { group: { value: [|g|], valid: 2003/.. } } }")]
    public void AMissingInverseIsFound(string groups, string persons) => CatalogTest.Verify("FACT403", Types + groups + "\n" + persons);

    [Theory]
    [InlineData("  Group: { g: { members: [a] } }", "  Person: { a: { group: g } }")]
    [InlineData("  Group: { g: { members: [b, a] } }", "  Person: { a: { groups: [g] }, b: {} }")]
    [InlineData("  Group: { g: { head: a } }", "  Person: { a: { leads: g } }")]
    [InlineData("  Group: { g: { members: [a, b] } }", "  Person: { a: { group: g }, b: {} }")]
    [InlineData("  Group: { g: { chair: a } }", "  Person: { a: { chairs: g } }")]
    [InlineData("  Group: {}", "  Person: { a: { spouse: b }, b: { spouse: a } }")]
    [InlineData("  Group: {}", "  Person: { a: { spouse: a, friends: [a] } }")]
    [InlineData("  Group: {}", "  Person: { a: { friends: [b, b] }, b: { friends: a } }")]
    [InlineData("  Group: { g: {} }", "  Person: { a: {} }")]
    [InlineData("  Group: { g: {} }", "  Person: { a: { groups: [] } }")]
    [InlineData("  Group: { g: {} }", "  Person: { a: { group: { value: g, status: refuted } } }")]
    [InlineData("  Group: { g: {} }", "  Person: { a: { group: { value: g, rank: deprecated } } }")]
    [InlineData("  Group: { g: {} }", "  Person: { a: { group: g, $status: refuted } }")]
    [InlineData("  Group: { g: { $status: refuted } }", "  Person: { a: { group: g } }")]
    [InlineData("  Group: { g: {} }", "  Person: { a: { group: { value: g, valid: 2003/2010 } } }")]
    [InlineData("  Group: { g: { members: [{ value: [b], rank: preferred }, { value: [a] }] } }", "  Person: { a: { group: g }, b: {} }")]
    [InlineData("  Group: { g: { members: { value: [a], valid: 2003/2010 } } }", "  Person: { a: { group: g } }")]
    [InlineData("  Group: { g: {} }", "  Person: { a: { group: g, $ignore: { FACT403: a guest } } }")]
    [InlineData("  Group: { g: { $ignore: { FACT403: it lists nobody } } }", "  Person: { a: { group: g }, b: { group: g } }")]
    public void AnInverseThatIsThereOrNotNeededIsSilent(string groups, string persons) => CatalogTest.Silent(Types + groups + "\n" + persons);

    [Theory]
    [InlineData("  Group: { g: { members: [{|FACT005:aa|}] } }", "  Person: { a: { group: g } }")]
    [InlineData("  Group: { g: { head: {|FACT003:[a]|} } }", "  Person: { a: { leads: g } }")]
    [InlineData("  Group: { g: {|FACT003:text|} }", "  Person: { a: { group: g } }")]
    [InlineData("  Group: { g: { {|FACT002:memberz|}: [a] } }", "  Person: { a: { group: {|FACT403:g|} } }")]
    [InlineData("  Group: {}", "  Person: { a: { group: {|FACT005:nowhere|} } }")]
    public void WhatCouldNotBeReadMayWellHaveNamedTheEntity(string groups, string persons) =>
        CatalogTest.Verify("FACT403", Types + groups + "\n" + persons);

    [Fact]
    public void AnInverseThatMakesNoSenseIsOneFinding() => CatalogTest.Verify("FACT007", """
        types:
          Group: { fields: { name: string?, members: "Group[]" } }
          Person: { fields: { a: { type: Group?, inverse: [|name|] }, b: { type: Group?, inverse: [|members|] }, c: { type: Group?, inverse: [|none|] }, d: { type: Group?, [|symmetric|]: true } } }
        facts:
          Group: { g: {} }
          Person: { p: { a: g, b: g, c: g, d: g } }
        """);

    [Fact]
    public void AHubOfManyMembersIsReadOnce()
    {
        const int Count = 20_000;
        var members = new StringBuilder();
        var facts = new StringBuilder();
        for (int i = 0; i < Count; i++)
        {
            members.Append(CultureInfo.InvariantCulture, $"      - p{i}\n");
            facts.Append(CultureInfo.InvariantCulture, $"    p{i}: {{ group: g }}\n");
        }

        CatalogTest.Silent($"{Types}  Group:\n    g:\n      members:\n{members}  Person:\n{facts}");
    }

    [Fact]
    public void TheMessageNamesBothEntitiesAndTheField() => Assert.Equal(
        "Person 'a' names group 'g', but Group 'g' (test.facts.yaml:14) does not name 'a' under 'members'. Add it there, or remove it here.",
        CatalogTest.Message("FACT403", Types + "  Group: { g: {} }\n  Person: { a: { group: [|g|] } }"));
}
