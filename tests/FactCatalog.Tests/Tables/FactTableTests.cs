namespace FactCatalog.Tests.Tables;

public class FactTableTests
{
    [Fact]
    public void EntitiesAreFoundByPlaceAndById()
    {
        SampleTable table = SampleTable.Of(["ada", "bob", "月球", "a.b-c_1"]);
        Assert.Equal(4, table.Count);
        Assert.Equal("bob", table[1].Id);
        Assert.Equal(2, table["月球"].Index);
        Assert.Equal("text of a.b-c_1", table.Find("a.b-c_1")!.Text);
        Assert.True(table.Contains("ada"));
        Assert.Same(table[0], table["ada"]);
        Assert.Equal(["ada", "bob", "月球", "a.b-c_1"], table.Select(row => row.Id).ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ada")]
    [InlineData("ad")]
    [InlineData("adaa")]
    [InlineData("月")]
    [InlineData("月球球")]
    [InlineData("ada\t")]
    [InlineData("ada\n")]
    [InlineData("ada\ttext of ada")]
    [InlineData("æ")]
    [InlineData("\ud800")]
    public void WhatIsNotThereIsNull(string id)
    {
        SampleTable table = SampleTable.Of(["ada", "bob", "月球"]);
        Assert.Null(table.Find(id));
        Assert.False(table.Contains(id));
        Assert.Throws<KeyNotFoundException>(() => table[id]);
        Assert.Equal(0, table.Reads);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void APlaceOutsideIsRefused(int index)
    {
        SampleTable table = SampleTable.Of(["ada", "bob"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[index]);
    }

    [Fact]
    public void NullIsRefused()
    {
        SampleTable table = SampleTable.Of(["ada"]);
        Assert.Throws<ArgumentNullException>(() => table.Find(null!));
        Assert.Throws<ArgumentNullException>(() => table.Contains(null!));
        Assert.Throws<ArgumentNullException>(() => table[null!]);
        Assert.Throws<ArgumentNullException>(() => table.FindAll(null!));
    }

    [Fact]
    public void AnEmptyTableIsATable()
    {
        SampleTable table = new(string.Empty);
        Assert.Empty(table);
        Assert.Null(table.Find("ada"));
        Assert.Throws<ArgumentOutOfRangeException>(() => table[0]);
        Assert.Empty(table.FindAll([]));
    }

    [Fact]
    public void NothingIsReadBeforeItIsAskedFor()
    {
        SampleTable table = SampleTable.Of(Enumerable.Range(0, 1000).Select(i => $"id-{i}"));
        Assert.Equal(1000, table.Count);
        Assert.True(table.Contains("id-999"));
        Assert.Equal(0, table.Reads);
        Assert.Equal("id-500", table["id-500"].Id);
        Assert.Equal("id-500", table[500].Id);
        Assert.Equal(1, table.Reads);
        foreach (SampleTable.Row row in table)
        {
            Assert.True(table.Reads <= 1000);
            _ = row;
        }

        Assert.Equal(1000, table.Reads);
    }

    [Fact]
    public void EveryThreadGetsTheSameInstances()
    {
        const int Threads = 8;
        const int Count = 2_000;
        SampleTable table = SampleTable.Of(Enumerable.Range(0, Count).Select(i => $"id-{i}"));
        object[][] seen = new object[Threads][];
        IReadOnlyList<SampleTable.Row>?[] kept = new IReadOnlyList<SampleTable.Row>?[Count];
        using Barrier barrier = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            barrier.SignalAndWait();
            List<object> mine = [];
            for (int i = 0; i < Count; i++)
            {
                mine.Add(thread % 2 == 0 ? table[i] : table[$"id-{i}"]);
                mine.Add(table.FindAll([$"id-{i}"], ref kept[i]));
            }

            seen[thread] = [.. mine];
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(seen, mine => Assert.True(mine.SequenceEqual(seen[0], ReferenceEqualityComparer.Instance)));
    }

    [Fact]
    public void ATableWithoutDetailsSaysSo()
    {
        SampleTable table = SampleTable.Of(["ada"]);
        Assert.Throws<InvalidOperationException>(() => table.ProvenanceOf(0));
        Assert.Throws<InvalidOperationException>(() => table.ClaimsOf(0, 0, static (ref RowReader cell) => cell.ReadString()));
    }

    [Fact]
    public void AListOfEntitiesCannotBeChanged()
    {
        SampleTable table = SampleTable.Of(["ada", "bob"]);
        IList<SampleTable.Row> list = Assert.IsAssignableFrom<IList<SampleTable.Row>>(table.FindAll(["bob", "ada"]));
        Assert.True(list.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => list[0] = list[1]);
    }
}
