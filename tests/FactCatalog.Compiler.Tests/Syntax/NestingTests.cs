using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Tests.Syntax;

public sealed class NestingTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(63)]
    public void SixtyFourLevelsAreSilent(int inner)
    {
        Assert.Empty(Trees.Read($"a: {Many("[", inner)}{Many("]", inner)}").Diagnostics);
        Assert.Empty(Trees.Read($"{Many("{a: ", inner + 1)}b{Many("}", inner + 1)}").Diagnostics);
        Assert.Empty(Trees.Read($"a:\n {Many("- ", inner)}b").Diagnostics);
        Assert.Empty(Trees.Read(Steps(inner + 1)).Diagnostics);
        Assert.Empty(Trees.Read($"{{\"a\":{Many("[", inner)}{Many("]", inner)}}}", "x.facts.json").Diagnostics);
    }

    [Theory]
    [InlineData("a: ", "[", "]", "\nb: c", "test.facts.yaml")]
    [InlineData("a: ", "[\n  ", "]", "\nb: c", "test.facts.yaml")]
    [InlineData("{a: ", "{a: ", "}", ", b: c}", "test.facts.yaml")]
    [InlineData("{a: ", "[", "]", ", b: c}", "test.facts.yaml")]
    [InlineData("a:\n ", "- ", "", "x\nb: c", "test.facts.yaml")]
    [InlineData("{\"a\":", "[", "]", ",\"b\":\"c\"}", "test.facts.json")]
    [InlineData("{\"a\":", "{\"a\":", "}", ",\"b\":\"c\"}", "test.facts.json")]
    public void WhatIsDeeperIsOneFindingAndReadingGoesOn(string before, string open, string close, string after, string path)
    {
        foreach (int levels in new[] { 64, 65, 400, 2_000, 100_000 })
        {
            string middle = open.StartsWith("{\"", StringComparison.Ordinal) ? "1" : "";
            FactSyntax syntax = Trees.Read(before + Many(open, levels) + middle + Many(close, levels) + after, path);
            var finding = Assert.Single(syntax.Diagnostics);
            Assert.Equal(before.Length + (63 * open.Length), finding.Location.Span.Start);
            Assert.Equal("c", ((FactScalar)syntax.At("b")).Text);
            Assert.True(syntax.IsWhole);
        }
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public void WhatIsDeepAndNotClosedIsOneFindingToo(int levels)
    {
        foreach (string text in new[] { "a: " + Many("[", levels), "a: " + Many("{b: ", levels), "a: " + Many("[{b: ", levels), "b: c\na:\n  - " + Many("[ ", levels) + "\n" })
        {
            FactSyntax syntax = Trees.Read(text);
            Assert.Single(syntax.Diagnostics);
            Assert.False(syntax.IsWhole);
        }

        FactSyntax json = Trees.Read("{\"a\":" + Many("[", levels), "x.facts.json");
        Assert.Single(json.Diagnostics);
        Assert.False(json.IsWhole);
    }

    [Fact]
    public void ManyStepsOfIndentationAreOneFinding()
    {
        FactSyntax syntax = Trees.Read(Steps(500));
        Assert.Equal(65, Assert.Single(syntax.Diagnostics).Location.Line);
        Assert.True(syntax.IsWhole);
    }

    [Fact]
    public void SeveralDeepValuesAreSeveralFindings()
    {
        string deep = Many("[", 1_000) + Many("]", 1_000);
        FactSyntax syntax = Trees.Read($"a: {deep}\nb: \"[\"\nc: {deep}\nd: [{deep}, x]\ne: y");
        Assert.Equal([1, 3, 4], syntax.Diagnostics.Select(finding => finding.Location.Line));
        Assert.Equal("y", ((FactScalar)syntax.At("e")).Text);
        Assert.Equal("x", ((FactScalar)syntax.At("d", "1")).Text);
        Assert.True(syntax.IsWhole);
    }

    [Fact]
    public void BracketsInTextCountForNothing()
    {
        string inner = "'[[' , \"]\\\"]\", don't, x # [[[\n   , [";
        FactSyntax syntax = Trees.Read($"a: {Many("[", 1_000)}{inner}]{Many("]", 1_000)}\nb: c");
        Assert.Single(syntax.Diagnostics);
        Assert.Equal("c", ((FactScalar)syntax.At("b")).Text);
    }

    [Fact]
    public void AnAliasBombIsHarmless()
    {
        var text = new System.Text.StringBuilder("a0: &a0 x\n");
        for (int i = 1; i <= 30; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        }

        FactSyntax syntax = Trees.Read(text.ToString());
        Assert.Equal(31 + 30, syntax.Diagnostics.Length);
        Assert.Equal("[!, !, !]", Trees.Show(syntax.At("a30")));
        Assert.True(syntax.IsWhole);
    }

    [Fact]
    public void AMegabyteIsAScalarLikeAnyOther()
    {
        string megabyte = new('x', 1 << 20);
        FactSyntax syntax = Trees.Read($"a: {megabyte}\nb: '{megabyte}'\nc: |\n  {megabyte}\n");
        Assert.Empty(syntax.Diagnostics);
        Assert.Equal(megabyte, ((FactScalar)syntax.At("a")).Text);
        Assert.Equal(megabyte, ((FactScalar)syntax.At("b")).Text);
        Assert.Equal(megabyte + "\n", ((FactScalar)syntax.At("c")).Text);
    }

    private static string Many(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static string Steps(int levels) =>
        string.Join('\n', Enumerable.Range(0, levels).Select(level => new string(' ', level) + "a:")) + " x";
}
