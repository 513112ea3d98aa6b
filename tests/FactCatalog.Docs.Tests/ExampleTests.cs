using FactCatalog.Docs.Tests.Examples;
using FactCatalog.Docs.Tests.Pages;

namespace FactCatalog.Docs.Tests;

/// <summary>
/// Every example of every page is true. After a deliberate change of messages, <c>FACTCATALOG_ACCEPT=1</c> writes what is found and printed
/// into the pages.
/// </summary>
public sealed class ExampleTests
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("FACTCATALOG_ACCEPT") is "1";

    public static TheoryData<string> Examples => [.. Example.All.Select(example => example.Name)];

    public static TheoryData<string> ExamplesWithUse => [.. Example.All.Where(example => example.Parts.Any(IsUse)).Select(example => example.Name)];

    public static TheoryData<string> ExamplesWithGenerated => [.. Example.All.Where(example => example.Parts.Any(IsGenerated)).Select(example => example.Name)];

    [Fact]
    public void EveryBlockOfFactsAndCSharpIsPartOfAnExample() => Assert.Empty(Example.Unmarked.Select(fence => fence.ToString()));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task FindingsAreThoseThatThePageSays(string name)
    {
        Example example = Named(name);
        IReadOnlyList<string> found = await ExampleBuild.FindAsync(example, TestContext.Current.CancellationToken);
        if (example.Fires is { } id)
        {
            Assert.NotEmpty(found);
            Assert.All(found, finding => Assert.Contains($" {id}: ", " " + finding, StringComparison.Ordinal));
        }
        else
        {
            Assert.Empty(found);
        }

        foreach (Fence fence in example.Parts.Where(part => part.Marker is "finding"))
        {
            AssertSays(fence, string.Concat(found.Select(finding => finding + "\n")));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void WhatIsGeneratedHasNoWarning(string name)
    {
        Example example = Named(name);
        if (example.Fires is null)
        {
            Assert.NotEmpty(ExampleBuild.Generate(example));
            _ = ExampleBuild.Built(example, program: null);
        }
    }

    [Theory]
    [MemberData(nameof(ExamplesWithUse))]
    public void CSharpCompilesAndPrintsWhatThePageSays(string name)
    {
        Example example = Named(name);
        for (int i = 0; i < example.Parts.Length; i++)
        {
            if (IsUse(example.Parts[i]))
            {
                string printed = ExampleBuild.Run(example, example.Parts[i].Content);
                if (i + 1 < example.Parts.Length && example.Parts[i + 1].Marker is "prints")
                {
                    AssertSays(example.Parts[i + 1], printed);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(ExamplesWithGenerated))]
    public void ExcerptsOfGeneratedCodeAreGenerated(string name)
    {
        Example example = Named(name);
        IReadOnlyDictionary<string, string> files = ExampleBuild.Generate(example);
        foreach (Fence fence in example.Parts.Where(IsGenerated))
        {
            string file = fence.Marker!.Split(": ")[1];
            Assert.True(files.ContainsKey(file), $"{fence}: nothing named {file} is generated, but {string.Join(", ", files.Keys)}.");
            Queue<string> generated = new(files[file].Split('\n').Select(line => line.Trim()));
            foreach (string line in fence.Content.Split('\n').Select(line => line.Trim()).Where(line => line is not ("" or "…")))
            {
                while (generated.Count > 0 && !IsLine(generated.Dequeue(), line))
                {
                    Assert.True(generated.Count > 0, $"{fence}: {file} has no such line at this place: {line}\n{files[file]}");
                }
            }
        }
    }

    [Fact]
    public void EveryPartOfAnExampleIsOfAKnownKind() => Assert.Empty(Example.All
        .SelectMany(example => example.Parts)
        .Where(part => !IsUse(part) && !IsGenerated(part) && part.Marker is not ("finding" or "prints"))
        .Select(part => $"{part}: {part.Marker}"));

    private static Example Named(string name) => Example.All.Single(example => string.Equals(example.Name, name, StringComparison.Ordinal));

    // A line that ends in an ellipsis shows how the generated one begins.
    private static bool IsLine(string generated, string shown) => shown.EndsWith('…')
        ? generated.StartsWith(shown[..^1], StringComparison.Ordinal)
        : string.Equals(generated, shown, StringComparison.Ordinal);

    private static bool IsUse(Fence part) => part.Marker is "use";

    private static bool IsGenerated(Fence part) => part.Marker!.StartsWith("generated: ", StringComparison.Ordinal);

    private static void AssertSays(Fence fence, string actual)
    {
        if (Accepts && !string.Equals(fence.Content, actual, StringComparison.Ordinal))
        {
            fence.Replace(actual);
            return;
        }

        Assert.Equal(actual, fence.Content);
    }
}
