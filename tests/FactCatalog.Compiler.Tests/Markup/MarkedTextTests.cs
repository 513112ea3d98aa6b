using FactCatalog.Compiler.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace FactCatalog.Compiler.Tests.Markup;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("a: [|b|] c", "a: b c", 3, 4)]
    [InlineData("a: {|FACT001:b|} c", "a: b c", 3, 4)]
    [InlineData("a: [||]", "a: ", 3, 3)]
    [InlineData("{|FACT001:|}a", "a", 0, 0)]
    [InlineData("a: {|FACT001:[|}b", "a: [b", 3, 4)]
    [InlineData("a: [|[|]b", "a: [b", 3, 4)]
    [InlineData("a: {|FACT001:{|}b", "a: {b", 3, 4)]
    [InlineData("a: [|[b]|]", "a: [b]", 3, 6)]
    [InlineData("[|a: {b}|]", "a: {b}", 0, 6)]
    public void AMarkIsTakenOutAndItsPlaceIsKept(string markup, string text, int start, int end)
    {
        var marked = MarkedText.Parse(markup, "FACT001");
        Assert.Equal(text, marked.Text);
        Assert.Equal(new MarkedText.Mark("FACT001", TextSpan.FromBounds(start, end)), Assert.Single(marked.Marks));
    }

    [Theory]
    [InlineData("plain text")]
    [InlineData("{| no id |}")]
    [InlineData("a |] b |}")]
    [InlineData("{|: x|}")]
    public void WhatIsNoMarkIsText(string text)
    {
        var marked = MarkedText.Parse(text);
        Assert.Equal(text, marked.Text);
        Assert.Empty(marked.Marks);
    }

    [Fact]
    public void MarksNestAndRepeat()
    {
        var marked = MarkedText.Parse("{|FACT001:a [|b|]|} [|c|]");
        Assert.Equal("a b c", marked.Text);
        Assert.Equal(
            [new MarkedText.Mark(null, new TextSpan(2, 1)), new MarkedText.Mark("FACT001", new TextSpan(0, 3)), new MarkedText.Mark(null, new TextSpan(4, 1))],
            marked.Marks);
    }

    [Fact]
    public void AMarkThatIsNotClosedIsAMistakeOfTheTest() => Assert.Throws<FormatException>(() => MarkedText.Parse("a [|b"));

    [Fact]
    public void FindingsAtTheMarksAreAccepted()
    {
        var marked = MarkedText.Parse("a: [|b|] {|FACT001:c|}");
        var file = marked.ToFactText();
        marked.AssertFound([SyntaxRules.Report(file, new TextSpan(5, 1), "c"), SyntaxRules.Report(file, new TextSpan(3, 1), "b")]);
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("a: [|b|] [|c|]")]
    [InlineData("a: {|FACT002:b|}")]
    [InlineData("a[|:|] b")]
    public void FindingsElsewhereAreRefused(string markup)
    {
        var marked = MarkedText.Parse(markup);
        Assert.Throws<FailException>(() => marked.AssertFound([SyntaxRules.Report(marked.ToFactText(), new TextSpan(3, 1), "b")]));
    }
}
