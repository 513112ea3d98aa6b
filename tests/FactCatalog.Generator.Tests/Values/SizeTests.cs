using System.Globalization;
using FactCatalog.Generator.Tests.Fixture;

namespace FactCatalog.Generator.Tests.Values;

public class SizeTests
{
    [Theory]
    [InlineData(1_000, "", true, true)]
    [InlineData(1_001, "", true, false)]
    [InlineData(1_001, "constants: true", true, true)]
    [InlineData(10, "constants: false", true, false)]
    [InlineData(10, "members: false", false, false)]
    [InlineData(10_001, "", false, false)]
    public void ALargeTypeHasNoMembersUnlessItSaysSo(int count, string option, bool hasMembers, bool hasConstants)
    {
        string comma = option.Length > 0 ? ", " : string.Empty;
        GeneratedProject generated = new FactProject()
            .With("facts/types.facts.yaml", $"types: {{ Star: {{ {option}{comma}fields: {{ name: string, n: int }} }} }}")
            .With("facts/Star.facts.csv", "id,name,n\n" + string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"star-{i},Star {i},{i}\n"))))
            .Generate();
        generated.AssertValues(
            ("Stars.All.Count", count.ToString(CultureInfo.InvariantCulture)),
            ("Stars.Find(\"star-7\")!.Name", "Star 7"),
            ("Stars.All.Sum(star => star.N) == Stars.All.Count * (Stars.All.Count - 1) / 2", "True"),
            ("typeof(Stars).GetProperty(\"Star7\") is not null", hasMembers.ToString()),
            ("typeof(Stars).GetNestedType(\"Ids\") is not null", hasMembers.ToString()),
            ("typeof(Stars).GetNestedType(\"Constants\") is not null", hasConstants.ToString()),
            ("Stars.All[7].Provenance", "facts/Star.facts.csv:9"));
    }
}
