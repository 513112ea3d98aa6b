using System.Text;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Syntax;

public sealed class SyntaxReaderTests
{
    public static TheoryData<string, string> EmptyFiles()
    {
        var data = new TheoryData<string, string>();
        foreach (string path in new[] { "x.facts.yaml", "x.facts.yml", "x.facts.json", "x.facts.csv", "X.FACTS.YAML" })
        {
            foreach (string text in new[] { "", "\uFEFF", " ", "\n", "\r\n\r\n", " \t\n  \n", "\uFEFF\n" })
            {
                data.Add(path, text);
            }
        }

        foreach (string text in new[] { "# a", "# a\n# b\n", "---\n", "---\n# a\n...\n", "\uFEFF# a", "%YAML 1.2\n---\n" })
        {
            data.Add("x.facts.yaml", text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EmptyFiles))]
    public void AnEmptyFileIsSilent(string path, string text)
    {
        FactSyntax syntax = Trees.Read(text, path);
        Assert.Empty(syntax.Diagnostics);
        Assert.Null(syntax.Root);
        Assert.True(syntax.IsWhole);
    }

    [Theory]
    [InlineData("x.facts.yaml", "a: b")]
    [InlineData("x.facts.json", "{\"a\": 1}")]
    [InlineData("x.facts.csv", "id,a\n1,2")]
    public void Utf8IsSilentWithOrWithoutAByteOrderMark(string path, string text)
    {
        byte[] plain = Encoding.UTF8.GetBytes(text);
        foreach (byte[] bytes in new[] { plain, [.. Encoding.UTF8.GetPreamble(), .. plain] })
        {
            FactSyntax syntax = ReadBytes(path, bytes, new UTF8Encoding(false, throwOnInvalidBytes: true));
            Assert.Empty(syntax.Diagnostics);
            Assert.NotNull(syntax.Root);
        }
    }

    [Theory]
    [InlineData("x.facts.yaml", "iso-8859-1")]
    [InlineData("x.facts.json", "utf-16")]
    [InlineData("x.facts.csv", "utf-32")]
    public void AnotherEncodingCostsTheFile(string path, string encoding)
    {
        FactSyntax syntax = SyntaxReader.Read(FactText.TryCreate(path, null, SourceText.From("a: é\nb: c", Encoding.GetEncoding(encoding)))!);
        var finding = Assert.Single(syntax.Diagnostics);
        Assert.Equal(new TextSpan(0, 4), finding.Location.Span);
        Assert.Contains(encoding, finding.Message, StringComparison.Ordinal);
        Assert.Null(syntax.Root);
        Assert.False(syntax.IsWhole);
    }

    [Fact]
    public void Utf16WithoutAByteOrderMarkCostsTheFile()
    {
        FactSyntax syntax = ReadBytes("x.facts.yaml", Encoding.Unicode.GetBytes("a: b\nc: d\n"), Encoding.UTF8);
        Assert.Contains("UTF-16", Assert.Single(syntax.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Null(syntax.Root);
        Assert.False(syntax.IsWhole);
    }

    [Fact]
    public void BytesThatALenientDecoderReplacedCostTheFile()
    {
        FactSyntax syntax = ReadBytes("x.facts.yaml", [.. "a: b\nc: "u8, 0xE9, .. "\n"u8], Encoding.UTF8);
        Assert.Equal(2, Assert.Single(syntax.Diagnostics).Location.Line);
        Assert.Null(syntax.Root);
        Assert.False(syntax.IsWhole);
    }

    [Fact]
    public void AReplacementCharacterThatTheFileReallyHasIsText()
    {
        FactSyntax syntax = ReadBytes("x.facts.yaml", Encoding.UTF8.GetBytes("a: \uFFFD"), new UTF8Encoding(false, throwOnInvalidBytes: true));
        Assert.Empty(syntax.Diagnostics);
        Assert.Equal("{a: \uFFFD}", Trees.Show(syntax.Root));
    }

    [Fact]
    public void AByteOrderMarkInTheTextIsSkippedAndCountedInSpans()
    {
        FactSyntax syntax = Trees.Read("\uFEFFa: b");
        Assert.Equal(new TextSpan(4, 1), syntax.At("a").Span);
        Assert.Equal("{a: b}", Trees.Show(syntax.Root));
    }

    private static FactSyntax ReadBytes(string path, byte[] bytes, Encoding encoding)
    {
        using var stream = new MemoryStream(bytes);
        return SyntaxReader.Read(FactText.TryCreate(path, null, SourceText.From(stream, encoding))!);
    }
}
