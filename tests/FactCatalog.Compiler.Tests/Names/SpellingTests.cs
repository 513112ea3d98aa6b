using FactCatalog.Compiler.Names;

namespace FactCatalog.Compiler.Tests.Names;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("shenzou", "shenzhou")]
    [InlineData("gcta", "gcat")]
    [InlineData("ab", "ac")]
    [InlineData("a", "b")]
    [InlineData("abc", "ab")]
    [InlineData("abc", "bac")]
    [InlineData("abcd", "badc")]
    [InlineData("🚀🚀", "🚀")]
    public void ANameWithinAThirdOfTheLengthIsOffered(string unknown, string known) => Assert.Equal(known, Spelling.Nearest(unknown, [known, "entirely-different"]));

    [Theory]
    [InlineData("shenzou", "tiangong")]
    [InlineData("abc", "axy")]
    [InlineData("abcdef", "abxyzf")]
    [InlineData("", "a")]
    [InlineData("abc", "")]
    public void ANameFurtherAwayIsNot(string unknown, string known) => Assert.Null(Spelling.Nearest(unknown, [known]));

    [Fact]
    public void TheNearestIsOfferedAndAmongEqualsTheOrdinallyFirst()
    {
        Assert.Equal("mission", Spelling.Nearest("misson", ["mansion", "missions", "mission"]));
        Assert.Equal("cat", Spelling.Nearest("xat", ["rat", "hat", "cat"]));
        Assert.Equal("cat", Spelling.Nearest("xat", ["cat", "hat", "rat"]));
    }

    [Fact]
    public void DistancesAreThoseOfOptimalStringAlignment()
    {
        Random random = new(1);
        for (int run = 0; run < 3_000; run++)
        {
            string left = Word(random);
            string right = Word(random);
            bool isNear = Distance(left, right) <= (left.Length + 2) / 3;
            Assert.Equal(isNear, Spelling.Nearest(left, [right]) is not null);
        }
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => "abcX"[random.Next(4)])]);

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
