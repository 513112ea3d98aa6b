using System.Text;
using FactCatalog.Compiler.Tests.Markup;

namespace FactCatalog.Compiler.Tests.Catalogs;

/// <summary>FACT010.</summary>
public sealed class TooLargeTests
{
    private const string Id = "FACT010";

    [Theory]
    [InlineData("", 10_001)]
    [InlineData("members: true, ", 60_001)]
    public void ATypeThatIsTooLargeForNamedMembersIsFound(string members, int count) => CatalogTest.Verify(Id, Files($"types: {{ [|Star|]: {{ {members}fields: {{}} }} }}", count));

    [Theory]
    [InlineData("", 10_000)]
    [InlineData("members: true, ", 10_001)]
    [InlineData("members: true, ", 60_000)]
    [InlineData("members: false, ", 10_001)]
    [InlineData("members: false, ", 60_001)]
    [InlineData("members: , ", 1)]
    public void ATypeThatMayHaveNamedMembersOrDoesNotWantThemIsSilent(string members, int count) => CatalogTest.Verify(Id, Files($"types: {{ Star: {{ {members}fields: {{}} }} }}", count));

    private static (string, string)[] Files(string types, int count)
    {
        StringBuilder rows = new("id\n");
        for (int i = 0; i < count; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"s{i}\n");
        }

        return [("t.facts.yaml", types), ("Star.facts.csv", rows.ToString())];
    }
}
