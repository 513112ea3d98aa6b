using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Tests.Syntax;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: no", "{a: no}")]
    [InlineData("a: [no, yes, on, off, true]", "{a: [no, yes, on, off, true]}")]
    [InlineData("a: 1.10\nb: 0x1F\nc: 12:30:45\nd: 1e3\ne: 2001-01-01\nf: 012", "{a: 1.10, b: 0x1F, c: 12:30:45, d: 1e3, e: 2001-01-01, f: 012}")]
    [InlineData("a: ~\nb: null\nc:\nd: ''", "{a: ~, b: null, c: ~, d: \"\"}")]
    [InlineData("class: int\nnamespace: void", "{class: int, namespace: void}")]
    [InlineData("a: 🚀 שלום 月球", "{a: 🚀 שלום 月球}")]
    [InlineData("🚀: x", "{🚀: x}")]
    [InlineData("a: x # c", "{a: x}")]
    [InlineData("a: x#c", "{a: x#c}")]
    [InlineData("a: 'it''s'", "{a: \"it's\"}")]
    [InlineData("a: \"\\u6708\\t\\x41\"", "{a: \"月\tA\"}")]
    [InlineData("a: \"\\ud83d\\ude80\"", "{a: \"🚀\"}")]
    [InlineData("a: don't \"mind\"", "{a: don't \"mind\"}")]
    [InlineData("a: one\n  two\n\n  three", "{a: one two\\nthree}")]
    [InlineData("a: 'one\n  two'", "{a: \"one two\"}")]
    [InlineData("a: |\n  one\n   two\n\n  three\n", "{a: \"one\\n two\\n\\nthree\\n\"}")]
    [InlineData("a: >-\n  one\n  two\n", "{a: \"one two\"}")]
    [InlineData("a: |+\n  one\n\n", "{a: \"one\\n\\n\"}")]
    [InlineData("a: |2\n   one\n", "{a: \" one\\n\"}")]
    [InlineData("a: |\n  '''\n  \"\"\"\n  key: value\n  - item\n  # no comment\n", "{a: \"'''\\n\"\"\"\\nkey: value\\n- item\\n# no comment\\n\"}")]
    [InlineData("a: http://x.org:80/a?b#c", "{a: http://x.org:80/a?b#c}")]
    [InlineData("a: -1\nb: -x\nc: :x\nd: ?x", "{a: -1, b: -x, c: :x, d: ?x}")]
    [InlineData("a: 2003/2017\nb: 2017/..\nc: 196X\nd: 2004-06~", "{a: 2003/2017, b: 2017/.., c: 196X, d: 2004-06~}")]
    [InlineData("a: a & b, c * d! e\nb: x@y.org\nc: 50%", "{a: a & b, c * d! e, b: x@y.org, c: 50%}")]
    [InlineData("rules:\n  - launched <= landed\n  - crew.all(p => p.born < launched)", "{rules: [launched <= landed, crew.all(p => p.born < launched)]}")]
    public void AValueIsTheTextAsWritten(string text, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(text);
        Assert.Equal(tree, Trees.Show(syntax.Root));
        Assert.True(syntax.IsWhole);
    }

    [Theory]
    [InlineData("a:\n  - b\n  - c: d\n    e: f\n  -\n  - - g\n", "{a: [b, {c: d, e: f}, ~, [g]]}")]
    [InlineData("a:\n- b\n- c\nd: e", "{a: [b, c], d: e}")]
    [InlineData("{a: b, c: [d, e], f: {g: h}}", "{a: b, c: [d, e], f: {g: h}}")]
    [InlineData("{\"a\":1,\"b\":[true,null]}", "{a: 1, b: [true, null]}")]
    [InlineData("a: [\n  b,\n  c,\n]\n", "{a: [b, c]}")]
    [InlineData("a: {\n  b: c,\n  d: e\n}\n", "{a: {b: c, d: e}}")]
    [InlineData("a: {b, c: , d: }", "{a: {b: ~, c: ~, d: ~}}")]
    [InlineData("a: [b: c, d]", "{a: [{b: c}, d]}")]
    [InlineData("a: []\nb: {}", "{a: [], b: {}}")]
    [InlineData("? a\n: b", "{a: b}")]
    [InlineData("a: b\na: c", "{a: b, a: c}")]
    [InlineData("'<<': b\n'a b': c", "{<<: b, a b: c}")]
    [InlineData("a:\tb\nc: d\t# e", "{a: b, c: d}")]
    [InlineData("a: x\n\n\t\nb: c", "{a: x, b: c}")]
    [InlineData("a: b\n\t# c\nd:\n  e: f\n  \t\n\t\t\ng: h\n \t", "{a: b, d: {e: f}, g: h}")]
    [InlineData("a: |\n  b\tc\n  \td\n", "{a: \"b\tc\\n\td\\n\"}")]
    [InlineData("---\na: b\n...\n", "{a: b}")]
    [InlineData("%YAML 1.2\n---\na: b\n", "{a: b}")]
    [InlineData("a: b\r\nc:\r\n  - d\r\n  - |\r\n    e\r\n    f\r\n", "{a: b, c: [d, \"e\\nf\\n\"]}")]
    [InlineData("a: x\u2028y\u2029z\u0085", "{a: x\u2028y\u2029z\u0085}")]
    [InlineData("a: \uE000\u2028\uE001", "{a: \uE000\u2028\uE001}")]
    public void AStructureIsReadWhateverItsForm(string text, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(text);
        Assert.Equal(tree, Trees.Show(syntax.Root));
        Assert.True(syntax.IsWhole);
    }

    [Theory]
    [InlineData("a: [|&x|] b\nc: [|*x|]", "{a: b, c: !}")]
    [InlineData("a: [|&x|]\n  b: c", "{a: {b: c}}")]
    [InlineData("a: [|&x|]\nb: c", "{a: ~, b: c}")]
    [InlineData("[|&k|] a: b", "{a: b}")]
    [InlineData("a: [[|*x|], *y, *z]", "{a: [!, !, !]}")]
    [InlineData("a:\n  - [|*x|]\n  - [|*y|]", "{a: [!, !]}")]
    [InlineData("[|*x|] : b\nc: d", "{c: d…}")]
    [InlineData("a: [|!!str|] 1", "{a: 1}")]
    [InlineData("a: [|!|] 1", "{a: 1}")]
    [InlineData("a: [|!x|] [b]", "{a: [b]}")]
    [InlineData("a: [|!<tag:x>|] b", "{a: b}")]
    [InlineData("a: [|!!map|] {b: c}", "{a: {b: c}}")]
    [InlineData("a: [|!!set|]\n  b: c", "{a: {b: c}}")]
    [InlineData("a: [|!!str|]\nb: c", "{a: ~, b: c}")]
    [InlineData("a: [|!!str|] [|&x|] b", "{a: b}")]
    [InlineData("a: [|&x|] [|!!str|] b", "{a: b}")]
    [InlineData("a:\n  [|<<|]: *x\n  b: c", "{a: {b: c…}}")]
    [InlineData("a:\n  [|<<|]: [*x, *y]\n  b: c", "{a: {b: c…}}")]
    [InlineData("a:\n  [|<<|]: {b: *x, d: &y e}\n  b: c", "{a: {b: c…}}")]
    [InlineData("? {|FACT001:[|}a]\n: b\nc: d", "{c: d…}")]
    [InlineData("[|{|]a: b}: c\nd: e", "{d: e…}")]
    [InlineData("[|:|] b\nc: d", "{c: d…}")]
    public void WhatFactFilesLeaveOutOfYamlCostsItsNode(string markup, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(markup);
        Assert.Equal(tree, Trees.Show(syntax.Root));
        Assert.True(syntax.IsWhole);
    }

    [Theory]
    [InlineData("a: 1\nb: {|FACT001:'|}x\nc: 2", "{a: 1, b: !…}")]
    [InlineData("a: 1\nb: {|FACT001:\"|}x\nc: \"y\"", "{a: 1, b: !…}")]
    [InlineData("b: {|FACT001:'|}x\nc: 'y'", "{b: \"x c: \"…}")]
    [InlineData("a: {|FACT001:[|}b, c\nd: e", "{a: [b, !]…}")]
    [InlineData("a: {|FACT001:[|}b, c", "{a: [b, c, !]…}")]
    [InlineData("a: {|FACT001:{|}b: c\nd: e", "{a: {b: !…}…}")]
    [InlineData("a: {b: [c{|FACT001:}|}", "{a: {b: [c, !]…}…}")]
    [InlineData("a: [b{|FACT001:}|}]", "{a: [b, !]…}")]
    [InlineData("a: [b, {|FACT001:,|} c]", "{a: [b, !]…}")]
    [InlineData("a: {|FACT001:]|}", "{a: !…}")]
    [InlineData("a: [b]{|FACT001:]|}", "{a: [b]…}")]
    [InlineData("a: b{|FACT001::|} c", "{a: !…}")]
    [InlineData("a: b\n  {|FACT001:c|}: d", "{a: !…}")]
    [InlineData("a:\n  b: c\n   {|FACT001:d|}: e", "{a: {b: !…}…}")]
    [InlineData("a:\n  b: c\n {|FACT001:d|}: e", "{a: {b: c}…}")]
    [InlineData("a: b\n{|FACT001:c|}\nd: e", "{a: b…}")]
    [InlineData("a: b\n{|FACT001:c d|}", "{a: b…}")]
    [InlineData("{|FACT001:a:b|}\nc: d", "nothing")]
    [InlineData("a:\n{|FACT001:\t|}b: c", "{a: !…}")]
    [InlineData("a: b\n{|FACT001:\t\t|}c: d", "{a: !…}")]
    [InlineData("a:\n  b: c\n{|FACT001:\t|}d: e", "{a: {b: !…}…}")]
    [InlineData("a:\n  - b\n{|FACT001:\t|}- c", "{a: [!]…}")]
    [InlineData("a: {|FACT001:@|}b", "{a: !…}")]
    [InlineData("a: {|FACT001:`|}b`", "{a: !…}")]
    [InlineData("a: {|FACT001:%|}b", "{a: !…}")]
    [InlineData("a: {|FACT001:-|} b", "{a: !…}")]
    [InlineData("a: \"C:{|FACT001:\\U|}sers\"", "{a: !…}")]
    [InlineData("a: \"{|FACT001:\\q|}\"", "{a: !…}")]
    [InlineData("a: \"b\" {|FACT001:c|}", "{a: \"b\"…}")]
    [InlineData("a: 'it'{|FACT001:s'|}", "{a: \"it\"…}")]
    [InlineData("a: b\n{|FACT001:- c|}", "{a: b…}")]
    [InlineData("a:\n  - b\n  {|FACT001:c: d|}", "{a: [b, !]…}")]
    [InlineData("a: {|FACT001:!e!x|} b", "{a: !…}")]
    [InlineData("a: b\n{|FACT001:*c|}\nd: e", "{a: b…}")]
    [InlineData("a: \"b\"{|FACT001:#|}c\nd: e", "{a: \"b\"…}")]
    [InlineData("a: [b]{|FACT001:#|}c\nd: e", "{a: [b]…}")]
    [InlineData("a: |\n   b\n  {|FACT001:c|}\nd: e", "{a: \"b\\n\"…}")]
    [InlineData("{a: b\n {|FACT001:c|}: d}", "{a: !…}")]
    [InlineData("a: &x {|FACT001:*y|}", "{a: !…}")]
    [InlineData("{|FACT001:%YAML 2.0|}\n---\na: b", "nothing")]
    [InlineData("{|FACT001:%YAML 1.2|}\na: b", "nothing")]
    [InlineData("a: b\n{|FACT001:---|}\nc: d", "{a: b}")]
    [InlineData("---\na: b\n{|FACT001:---|}\n", "{a: b}")]
    public void ASyntaxErrorKeepsWhatStandsBeforeIt(string markup, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(markup);
        Assert.Equal(tree, Trees.Show(syntax.Root));
        Assert.False(syntax.IsWhole);
    }

    [Theory]
    [InlineData("[|-|] a\n- b")]
    [InlineData("{|FACT001:[|}a, b]")]
    [InlineData("[|text|]")]
    [InlineData("[|'text'|]")]
    [InlineData("[|~|]")]
    [InlineData("--- [|text|]")]
    public void ARootThatIsNoMappingIsRefused(string markup)
    {
        FactSyntax syntax = Trees.ReadMarked(markup);
        Assert.Null(syntax.Root);
        Assert.False(syntax.IsWhole);
    }

    [Theory]
    [InlineData("a: b[|\0|]c\nd: e", "{a: !, d: e}")]
    [InlineData("a: \"[|\u0007|]\"\nd: e", "{a: !, d: e}")]
    [InlineData("a: [|\0|]\nd: e", "{a: !, d: e}")]
    [InlineData("a: b # [|\u0001|]\nd: e", "{a: b, d: e}")]
    [InlineData("a: b\nc: [|\u001f|]\u001f\u001f", "{a: b, c: !}")]
    public void AForbiddenCharacterCostsItsValue(string markup, string tree)
    {
        FactSyntax syntax = Trees.ReadMarked(markup);
        Assert.Equal(tree, Trees.Show(syntax.Root));
        Assert.True(syntax.IsWhole);
    }

    [Fact]
    public void HalfACharacterCostsItsValue() =>
        Assert.Equal("{a: !, d: e}", Trees.Show(Trees.ReadMarked("a: [|\ud800|]\nd: e").Root));

    [Fact]
    public void AForbiddenCharacterInAKeyCostsTheKnowledgeOfNames()
    {
        FactSyntax syntax = Trees.ReadMarked("a[|\0|]b: c\nd: e");
        Assert.Equal("{d: e…}", Trees.Show(syntax.Root));
        Assert.False(syntax.IsWhole);
    }

    [Theory]
    [InlineData("a:\n  b: c\n  d: e # f\n\n# g\nh: i", "b: c\n  d: e", "a")]
    [InlineData("a: \"b\" # c", "\"b\"", "a")]
    [InlineData("a: 'b'", "'b'", "a")]
    [InlineData("a:   b c   # d", "b c", "a")]
    [InlineData("a: [b, c ] # d", "[b, c ]", "a")]
    [InlineData("a: { b: c }", "{ b: c }", "a")]
    [InlineData("a:\n  - b\n  - c\n\nd: e", "- b\n  - c", "a")]
    [InlineData("a:\n- b\n- c\nd: e", "- b\n- c", "a")]
    [InlineData("a: |\n  b\n  c\n\n\nd: e", "|\n  b\n  c", "a")]
    [InlineData("a: | # b\nd: e", "|", "a")]
    [InlineData("a: b\n  c\nd: e", "b\n  c", "a")]
    [InlineData("a: # c\nd: e", "", "a")]
    [InlineData("a: [b: c]", "b: c", "a", "0")]
    [InlineData("a: [ [b] ]", "[b]", "a", "0")]
    [InlineData("a:\n  -\n  - b", "", "a", "0")]
    public void ASpanHoldsTheNodeAndNothingElse(string text, string written, params string[] path)
    {
        FactSyntax syntax = Trees.ReadMarked(text);
        Assert.Equal(written, syntax.Written(syntax.At(path)));
        FactSyntax windows = Trees.ReadMarked("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(written.Replace("\n", "\r\n", StringComparison.Ordinal), windows.Written(windows.At(path)));
    }

    [Theory]
    [InlineData("a: &x b", "b")]
    [InlineData("a: !!str 'b'", "'b'")]
    [InlineData("a: &x\n  b: c", "b: c")]
    [InlineData("a: &x\n  - b", "- b")]
    [InlineData("a: !x [b]", "[b]")]
    public void ASpanLeavesAnchorsAndTagsOut(string text, string written)
    {
        FactSyntax syntax = Trees.Read(text);
        Assert.Equal(written, syntax.Written(syntax.At("a")));
    }

    [Theory]
    [InlineData("a:\nb: c", 2)]
    [InlineData("a :   # d\nb: c", 3)]
    [InlineData("{a: , b: c}", 3)]
    [InlineData("{a, b: c}", 2)]
    [InlineData("? a\n\n\n", 3)]
    public void AMissingValueStandsBehindItsColon(string text, int position)
    {
        FactNode value = Trees.Read(text).At("a");
        Assert.True(((FactScalar)value).IsMissing);
        Assert.Equal(position, value.Span.Start);
        Assert.Equal(0, value.Span.Length);
    }

    [Fact]
    public void EqualKeysAreOneString()
    {
        FactSyntax syntax = Trees.Read("a:\n  name: x\nb:\n  name: y");
        Assert.Same(((FactMapping)syntax.At("a")).Entries[0].Key.Text, ((FactMapping)syntax.At("b")).Entries[0].Key.Text);
    }
}
