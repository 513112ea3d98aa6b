using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Checks;

public sealed class ValueBoundsCheckTests
{
    private const string Types = """
        types:
          Rocket:
            fields:
              crew: { type: int?, range: 0..7 }
              cost: { type: long?, range: ..9007199254740992 }
              mass: { type: decimal?, range: 0.1..0.3, unit: t }
              thrust: { type: double?, range: -1.5e3.. }
              stages: { type: "int[]", range: 1..4 }
              code: { type: string?, pattern: "^[A-Z]{3}$" }
              codes: { type: "string[]", pattern: "^[A-Z]{3}$" }
              title: { type: text?, pattern: "^[^ ].*[^ ]$" }
              site: { type: url?, pattern: "^https://" }
        facts:
          Rocket:

        """;

    [Theory]
    [InlineData("crew: [|8|]")]
    [InlineData("crew: [|-1|]")]
    [InlineData("cost: [|9007199254740993|]")]
    [InlineData("mass: [|0.3000000000000000000001|]")]
    [InlineData("mass: [|0.09|]")]
    [InlineData("mass: [|0.31 t|]")]
    [InlineData("thrust: [|-1500.5|]")]
    [InlineData("thrust: [|-1e300|]")]
    [InlineData("stages: [1, [|5|], 2]")]
    [InlineData("stages: [|5|]")]
    [InlineData("crew: { value: [|8|] }")]
    [InlineData("crew: [{ value: 3 }, { value: [|8|] }]")]
    [InlineData("code: [|AB|]")]
    [InlineData("code: [|abc|]")]
    [InlineData("code: [|' ABC'|]")]
    [InlineData("codes: [ABC, [|x|]]")]
    [InlineData("title: { en: Moon, zh: ' 月' }", "en: Moon, zh: ' 月'")]
    [InlineData("site: [|http://example.org|]")]
    [InlineData("crew: { value: [|8|], status: disputed }")]
    public void AValueOutOfBoundsIsFound(string fields, string mapping = "") =>
        CatalogTest.Verify("FACT402", $"{Types}    a: {{ {(mapping.Length == 0 ? fields : $"title: [|{{ {mapping} }}|]")} }}");

    [Theory]
    [InlineData("crew: 0")]
    [InlineData("crew: 7")]
    [InlineData("cost: 9007199254740992")]
    [InlineData("cost: -9223372036854775808")]
    [InlineData("mass: 0.1")]
    [InlineData("mass: 0.30")]
    [InlineData("mass: 0.3 t")]
    [InlineData("thrust: -1500")]
    [InlineData("thrust: 1e300")]
    [InlineData("stages: [1, 4]")]
    [InlineData("stages: []")]
    [InlineData("code: ABC")]
    [InlineData("codes: [ABC, XYZ]")]
    [InlineData("codes: []")]
    [InlineData("title: Moon")]
    [InlineData("title: { en: Moon, zh: 月球 }")]
    [InlineData("site: https://example.org")]
    [InlineData("crew: { value: 8, status: refuted }")]
    [InlineData("crew: { value: 8, rank: deprecated }")]
    [InlineData("crew: 8, $status: refuted")]
    [InlineData("crew: 8, $ignore: { FACT402: it was crowded }")]
    [InlineData("code: abc, crew: 8, $ignore: { FACT402: both are odd }")]
    [InlineData("crew: ")]
    [InlineData("")]
    public void AValueWithinBoundsOrNotHeldIsSilent(string fields) => CatalogTest.Silent($"{Types}    a: {{ {fields} }}");

    [Fact]
    public void AWrongDefaultIsOneFindingHoweverManyRelyOnIt() => CatalogTest.Verify("FACT402", """
        types: { A: { fields: { crew: { type: int, range: 0..7, default: [|9|] }, size: { type: int, range: 0..7, default: 3 } } } }
        facts: { A: { x: {}, y: {}, z: { crew: 3, size: [|8|] } } }
        """);

    [Fact]
    public void AValueThatCouldNotBeReadIsOneFinding() => CatalogTest.Verify("FACT402", Types + "    a: { mass: 7 [|kg|], crew: {|FACT003:many|}, stages: [{|FACT003:x|}, 2] }");

    [Fact]
    public void APatternThatTriesForeverIsOneFindingAtThePatternInBoundedTime()
    {
        var facts = new StringBuilder("""
            types: { A: { fields: { code: { type: string, pattern: [|'(a+)+$'|] } } } }
            facts:
              A:

            """);
        for (int i = 0; i < 1000; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"    x{i}: {{ code: {new string('a', 60)}b }}\n");
        }

        long start = Stopwatch.GetTimestamp();
        string message = CatalogTest.Message("FACT007", facts.ToString());
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
        Assert.Equal("The pattern (a+)+$ takes too long on the values of 'code' (test.facts.yaml:4), because it tries the same characters again and again; write it without a repetition inside a repetition.", message);
    }

    [Fact]
    public void APatternThatIsSlowOnEachOfManyValuesIsGivenUp()
    {
        // None is too slow by itself, but a thousand of them are.
        var facts = new StringBuilder("types: { A: { fields: { code: { type: string, pattern: '(a+)+$' } } } }\nfacts:\n  A:\n");
        for (int i = 0; i < 1000; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"    x{i}: {{ code: {new string('a', 21)}b }}\n");
        }

        long start = Stopwatch.GetTimestamp();
        ImmutableArray<FactDiagnostic> found = CatalogTest.Compile(("test.facts.yaml", facts.ToString())).Diagnostics;
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
        Assert.Single(found, finding => finding.Rule.Id is "FACT007");
    }

    [Fact]
    public void TheMessagesNameTheBoundsAndWhereTheyAreDeclared()
    {
        Assert.Equal(
            "'crew' of Rocket 'a' is 8, outside the range 0..7 (test.facts.yaml:4). Correct it, or widen the range.",
            CatalogTest.Message("FACT402", Types + "    a: { crew: [|8|] }"));
        Assert.Equal(
            "'code' of Rocket 'a' is 'abc', which does not match the pattern ^[A-Z]{3}$ (test.facts.yaml:9). Correct it, or the pattern.",
            CatalogTest.Message("FACT402", Types + "    a: { code: [|abc|] }"));
    }
}
