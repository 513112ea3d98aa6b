using FactCatalog.Tests.Tables;

namespace FactCatalog.Tests.Claims;

public class ClaimSequenceTests
{
    // field, value, sources, status, rank, valid, review, note, file, line
    private const string Entity = "0\t7\t\t\t\t";

    [Fact]
    public void TheClaimThatHoldsAtADateIsTaken()
    {
        IReadOnlyList<Claim<string>> claims = Claims("0\tearly\t\t\t\t2003/2017\t\t\t\t8", "0\tlate\t\t\t\t2017/..\t\t\t\t9");
        Assert.Equal("early", claims.At(FactDate.Parse("2010"))!.Value);
        Assert.Equal("late", claims.At(FactDate.Parse("2018-01-01"))!.Value);
        Assert.Equal("early", claims.At(FactDate.Parse("2017"))!.Value);
        Assert.Null(claims.At(FactDate.Parse("1990")));
        Assert.Equal([8, 9], claims.Select(claim => claim.Line));
    }

    [Fact]
    public void APreferredClaimComesBeforeTheFirst()
    {
        IReadOnlyList<Claim<string>> claims = Claims("0\ta\t\t\t\t\t\t\t\t8", "0\tb\t\t\t1\t\t\t\t\t9", "0\tc\t\t\t1\t\t\t\t\t9");
        Assert.Equal("b", claims.At(FactDate.Parse("2010"))!.Value);
    }

    [Fact]
    public void WhatIsRefutedOrDeprecatedIsNeverTaken()
    {
        IReadOnlyList<Claim<string>> claims = Claims("0\ta\t\t2\t1\t\t\t\t\t8", "0\tb\t\t\t2\t\t\t\t\t9");
        Assert.Null(claims.At(FactDate.Parse("2010")));
        Assert.Equal(FactStatus.Refuted, claims[0].Status);
        Assert.Equal(ClaimRank.Deprecated, claims[1].Rank);
    }

    [Fact]
    public void NullIsRefused() => Assert.Throws<ArgumentNullException>(() => ((IReadOnlyList<Claim<string>>)null!).At(FactDate.Parse("2010")));

    [Fact]
    public void ClaimsOfOtherFieldsArePassedOver()
    {
        SampleTable table = new("id\tx\ty\n", "a.facts.yaml;b.facts.yaml\n" + Entity + "\t1\tother\t\t\t\t\t\t\t1\t8\t0\tmine\t\t\t\t\t\tnote\t\t9\n");
        Claim<string> mine = Assert.Single(table.ClaimsOf(0, 0, static (ref RowReader cell) => cell.ReadString()));
        Assert.Equal(("mine", "note", "a.facts.yaml", 9), (mine.Value, mine.Note, mine.File, mine.Line));
        Claim<string> other = Assert.Single(table.ClaimsOf(0, 1, static (ref RowReader cell) => cell.ReadString()));
        Assert.Equal(("other", "b.facts.yaml", 8), (other.Value, other.File, other.Line));
    }

    private static IReadOnlyList<Claim<string>> Claims(params string[] claims)
    {
        SampleTable table = new("id\tx\n", $"a.facts.yaml\n{Entity}\t{string.Join("\t", claims)}\n");
        return table.ClaimsOf(0, 0, static (ref RowReader cell) => cell.ReadString());
    }
}
