using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Tests.Syntax;

public sealed class CsvReaderTests
{
    private const string Path = "facts/Mission.facts.csv";

    [Theory]
    [InlineData("id,name\na,b\n", "{a: {name: b}}")]
    [InlineData("id,name\r\na,b\r\nc,d", "{a: {name: b}, c: {name: d}}")]
    [InlineData("id,name\ra,b\rc,d", "{a: {name: b}, c: {name: d}}")]
    [InlineData("name,id,$source\nb,a,x;y\n", "{a: {name: b, $source: x;y}}")]
    [InlineData("id,name\na,\"b, \"\"c\"\"\nd\"\n", "{a: {name: \"b, \"c\"\\nd\"}}")]
    [InlineData("id,name\na,\"\"\"\"\n", "{a: {name: \"\"\"}}")]
    [InlineData("id,name,x\na,,\"\"\n", "{a: {name: ~, x: ~}}")]
    [InlineData("\n\nid,name\n\n  \na,b\n\n\n", "{a: {name: b}}")]
    [InlineData("id,name\n,\n , \"\" \na,b\n,\n", "{a: {name: b}}")]
    [InlineData(" id , name\n a ,  b c  \n", "{a: {name: b c}}")]
    [InlineData("id, name\na, \" b \" \n", "{a: {name: \" b \"}}")]
    [InlineData("\"id\",\"name\"\n\"a\",\"b\"\n", "{a: {name: \"b\"}}")]
    [InlineData("id,name\na,5\" pipe\n", "{a: {name: 5\" pipe}}")]
    [InlineData("id,name\na,b\na,c\n", "{a: {name: b}, a: {name: c}}")]
    [InlineData("id\na\nb\n", "{a: {}, b: {}}")]
    [InlineData("id,name\n", "{}")]
    [InlineData("id,name", "{}")]
    [InlineData("\uFEFFid,name\nno,1.10\n012,null\n", "{no: {name: 1.10}, 012: {name: null}}")]
    [InlineData("id,name\n月球,🚀 שלום\n# x,# y\n", "{月球: {name: 🚀 שלום}, # x: {name: # y}}")]
    public void ARowIsAnEntity(string text, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(text, Path);
        Assert.Equal($"{{facts: {{Mission: {tree}}}}}", Trees.Show(syntax.Root));
        Assert.True(syntax.IsWhole);
    }

    [Theory]
    [InlineData("id,name\n[|a|]\nb,c\n", "{a: !, b: {name: c}}")]
    [InlineData("id,name\n[|a,b,c|]  \nb,c\n", "{a: !, b: {name: c}}")]
    [InlineData("name,id\n[|a|]\nb,c\n", "{c: {name: b}}")]
    [InlineData("id,name\n[|,b|]\nb,c\n", "{b: {name: c}}")]
    [InlineData("id,name\n[|\"\",b|]\nb,c\n", "{b: {name: c}}")]
    [InlineData("id,name\n[|,,,|]\nb,c\n", "{b: {name: c}}")]
    [InlineData("id,name\n[|a,\"b\"c|]\nb,c\n", "{a: !, b: {name: c}}")]
    [InlineData("id,name\n[|\"a\"a,b|]\nb,c\n", "{b: {name: c}}")]
    [InlineData("id,name\n[|a,\"b\" c,d|]\nb,c\n", "{a: !, b: {name: c}}")]
    [InlineData("id,name,[|name|],x\na,b,c,d\n", "{a: {name: b, x: d}}")]
    [InlineData("id,name,[|id|]\na,b,c\n", "{a: {name: b}}")]
    [InlineData("id,name,[||]\na,b,c\n", "{a: {name: b}}")]
    [InlineData("id,name,[||],\na,b,,\n", "{a: {name: b}}")]
    [InlineData("id,name\na,b[|\0|]\nb,c\n", "{a: {name: !}, b: {name: c}}")]
    [InlineData("id,name\r\n[|a,\"b\r\nc\",d|]\r\nb,c\r\n", "{a: !, b: {name: c}}")]
    public void AMistakeCostsItsRowOrItsColumn(string markup, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(markup, Path);
        Assert.Equal($"{{facts: {{Mission: {tree}}}}}", Trees.Show(syntax.Root));
        Assert.True(syntax.IsWhole);
    }

    [Theory]
    [InlineData("[|name,x|]\na,b\n")]
    [InlineData("[|ID,name|]\na,b\n")]
    [InlineData("[|a;b|]\n1;2\n")]
    [InlineData("\n[|Id|]\n")]
    [InlineData("id,[|\"|]name\na,b\n")]
    [InlineData("[|id,\"name\"x|]\na,b\n")]
    public void AFirstRowThatCannotBeUsedCostsTheFile(string markup)
    {
        FactSyntax syntax = Trees.ReadMarked(markup, Path);
        Assert.Null(syntax.Root);
        Assert.False(syntax.IsWhole);
    }

    [Fact]
    public void AQuotationMarkThatIsNotClosedCostsTheRestOfTheFile()
    {
        FactSyntax syntax = Trees.ReadMarked("id,name\na,b\nc,[|\"|]d\ne,f\n", Path);
        Assert.Equal("{facts: {Mission: {a: {name: b}, c: !…}…}…}", Trees.Show(syntax.Root));
        Assert.False(syntax.IsWhole);
    }

    [Fact]
    public void KeysStandAtTheIdCellsAndTheHeaderCells()
    {
        FactSyntax syntax = Trees.Read("id, name\na,b\n c , \"d\"\n", Path);
        var entities = (FactMapping)syntax.At("facts", "Mission");
        Assert.Equal("a|c", string.Join('|', entities.Entries.Select(entity => syntax.Written(entity.Key))));
        Assert.Equal("a,b|c , \"d\"", string.Join('|', entities.Entries.Select(entity => syntax.Written(entity.Value))));

        var first = (FactMapping)entities.Entries[0].Value;
        var second = (FactMapping)entities.Entries[1].Value;
        Assert.Equal("name", syntax.Written(first.Entries[0].Key));
        Assert.Same(first.Entries[0].Key, second.Entries[0].Key);
        Assert.Equal("\"d\"", syntax.Written(second.Entries[0].Value));
    }
}
