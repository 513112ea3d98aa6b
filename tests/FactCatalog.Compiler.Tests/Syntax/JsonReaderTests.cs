using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Tests.Syntax;

public sealed class JsonReaderTests
{
    private const string Path = "test.facts.json";

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{\"a\": 1.10, \"b\": -0, \"c\": 1e3, \"d\": 1E+2, \"e\": 0.5}", "{a: 1.10, b: -0, c: 1e3, d: 1E+2, e: 0.5}")]
    [InlineData("{\"a\": true, \"b\": false, \"c\": null}", "{a: true, b: false, c: ~}")]
    [InlineData("{\"a\": \"\", \"\": \"null\"}", "{a: \"\", : \"null\"}")]
    [InlineData("{\"a\": [1, [], {}, [[\"b\"]]], \"c\": {\"d\": {}}}", "{a: [1, [], {}, [[\"b\"]]], c: {d: {}}}")]
    [InlineData("{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude80\"}", "{a: \"\"\\/\b\f\\n\r\té🚀\"}")]
    [InlineData("{\"a\": \"no\", \"b\": \"1.10\", \"c\": \"// no /* comment */\"}", "{a: \"no\", b: \"1.10\", c: \"// no /* comment */\"}")]
    [InlineData("{\"class\": \"🚀 שלום 月\u2028球\"}", "{class: \"🚀 שלום 月\u2028球\"}")]
    [InlineData("{\"a\": 1, \"a\": 2}", "{a: 1, a: 2}")]
    [InlineData("\uFEFF \r\n\t{ \"a\" :\r\n1 ,\r\n\"b\" : [ 2 , 3 ] }\r\n", "{a: 1, b: [2, 3]}")]
    [InlineData("{\"a\": \"\u007f\"}", "{a: \"\u007f\"}")]
    [InlineData("{\"a\": \"\\u0000\"}", "{a: \"\0\"}")]
    public void WellFormedJsonIsSilent(string text, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(text, Path);
        Assert.Equal(tree, Trees.Show(syntax.Root));
        Assert.True(syntax.IsWhole);
    }

    [Theory]
    [InlineData("{\"a\": 1[|,|]}", "{a: 1}")]
    [InlineData("{\"a\": [1, 2[|,|]]}", "{a: [1, 2]}")]
    [InlineData("{\"a\": 1,[|,|] \"b\": 2}", "{a: 1, b: 2}")]
    [InlineData("{\"a\": [{|FACT001:,|}]}", "{a: []}")]
    [InlineData("{\"a\": [1,{|FACT001:,|}]}", "{a: [1]}")]
    [InlineData("{\"a\": 1\n[|\"|]b\": 2}", "{a: 1, b: 2}")]
    [InlineData("{\"a\": [1 [|2|]]}", "{a: [1, 2]}")]
    [InlineData("{\"a\": {} [|\"|]b\": [] }", "{a: {}, b: []}")]
    [InlineData("{[|//|] x\n\"a\": 1 [|/*|] y\n */ }", "{a: 1}")]
    [InlineData("{\"a\": 1} [|//|] x /* y */", "{a: 1}")]
    [InlineData("{[|'|]a\": b': 1}", "{a\": b: 1}")]
    [InlineData("{\"a\": [|'|]b'}", "{a: \"b\"}")]
    [InlineData("{[|a|]: 1}", "{a: 1}")]
    [InlineData("{\"a\": [|b|]}", "{a: !}")]
    [InlineData("{\"a\": [|True|], \"b\": [|NaN|]}", "{a: !, b: !}")]
    [InlineData("{\"a\": [|01|], \"b\": [|+1|], \"c\": [|.5|], \"d\": [|1.|], \"e\": [|0x1F|], \"f\": [|1e|], \"g\": [|-|]}", "{a: !, b: !, c: !, d: !, e: !, f: !, g: !}")]
    [InlineData("{\"a\": [|2001-01-01|]}", "{a: !}")]
    [InlineData("{\"a\" [|1|]}", "{a: 1}")]
    [InlineData("{\"a\": [|,|] \"b\": 1}", "{a: !, b: 1}")]
    [InlineData("{\"a\": {|FACT001:}|}", "{a: !}")]
    [InlineData("{\"a\"{|FACT001:}|}", "{a: !}")]
    [InlineData("{\"a\": [\"b\"[|:|] 1]}", "{a: [\"b\", 1]}")]
    [InlineData("{\"a\": \"b[|\\x|]\", \"c\": 1}", "{a: !, c: 1}")]
    [InlineData("{\"a\": \"[|\\ud83d|]\", \"c\": 1}", "{a: !, c: 1}")]
    [InlineData("{\"a\": \"[|\\ude80|]\\ud83d\", \"c\": 1}", "{a: !, c: 1}")]
    [InlineData("{\"a\": \"[|\\u12|]g\", \"c\": 1}", "{a: !, c: 1}")]
    [InlineData("{\"a\": \"b[|\t|]c\", \"c\": 1}", "{a: !, c: 1}")]
    [InlineData("{\"a\": \"b[|\0|]c\", \"c\": 1}", "{a: !, c: 1}")]
    [InlineData("{\"a\": [|\0|], \"c\": 1}", "{a: !, c: 1}")]
    public void AMistakeIsOneFindingAndReadingGoesOn(string markup, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(markup, Path);
        Assert.Equal(tree, Trees.Show(syntax.Root));
        Assert.True(syntax.IsWhole);
    }

    [Theory]
    [InlineData("{|FACT001:{|}", "{…}")]
    [InlineData("{\"a[|\"|]", "{a: !…}")]
    [InlineData("{\"a[|\"|]\n\n", "{a: !…}")]
    [InlineData("{\"a\"[|:|]", "{a: !…}")]
    [InlineData("{\"a\": \"[|b|]", "{a: !…}")]
    [InlineData("{\"a\": [|1|]", "{a: 1…}")]
    [InlineData("{\"a\": 1[|,|]", "{a: 1…}")]
    [InlineData("{\"a\": {\"b\": [1, [|2|]\n\n", "{a: {b: [1, 2, !]…}…}")]
    [InlineData("{\"a\": [1, {\"b\": 2{|FACT001:}|}", "{a: [1, {b: 2}, !]…}")]
    [InlineData("{\"a\": [|\"|]b\n\", \"c\": 1}", "{a: !…}")]
    [InlineData("{\"a\": [1{|FACT001:}|}, \"b\": 2}", "{a: [1, !]…}")]
    [InlineData("{\"a\": {\"b\": 1{|FACT001:]|}}", "{a: {b: 1…}…}")]
    [InlineData("{\"a\": 1} [|{|}\"b\": 2}", "{a: 1}")]
    [InlineData("{\"a\": 1}{|FACT001:}|}", "{a: 1}")]
    [InlineData("{\"a\": 1, {|FACT001:[|}2]}", "{a: 1…}")]
    public void WhatBreaksOffKeepsWhatStandsBeforeIt(string markup, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(markup.Replace("[|{|}", "{|FACT001:{|}", StringComparison.Ordinal), Path);
        Assert.Equal(tree, Trees.Show(syntax.Root));
        Assert.False(syntax.IsWhole);
    }

    [Theory]
    [InlineData("{|FACT001:[|}1]")]
    [InlineData("[|1|]")]
    [InlineData("[|n|]ull")]
    [InlineData("[|\"|]a\"")]
    [InlineData("[|f|]acts:\n  a: b")]
    public void ARootThatIsNoObjectIsRefused(string markup)
    {
        FactSyntax syntax = Trees.ReadMarked(markup, Path);
        Assert.Null(syntax.Root);
        Assert.False(syntax.IsWhole);
    }

    [Fact]
    public void AKeyThatCannotBeReadCostsTheKnowledgeOfNames()
    {
        FactSyntax syntax = Trees.ReadMarked("{\"a[|\\x|]\": {\"b\": [1]}, \"c\": 1}", Path);
        Assert.Equal("{c: 1…}", Trees.Show(syntax.Root));
        Assert.False(syntax.IsWhole);
    }

    [Theory]
    [InlineData("\"b\"", "a")]
    [InlineData("null", "n")]
    [InlineData("1.10", "l", "0")]
    [InlineData("[ 1.10, {\"o\": \"\\n\"} ]", "l")]
    [InlineData("{\"o\": \"\\n\"}", "l", "1")]
    public void ASpanHoldsTheNodeAndNothingElse(string written, params string[] path)
    {
        FactSyntax syntax = Trees.Read("{ \"a\" : \"b\" , \"n\":null, \"l\": [ 1.10, {\"o\": \"\\n\"} ] }", Path);
        Assert.Equal(written, syntax.Written(syntax.At(path)));
    }
}
