using System.Collections.Immutable;
using FactCatalog.Docs.Tests.Pages;

namespace FactCatalog.Docs.Tests.Examples;

/// <summary>
/// An example on a page: its fact files, and what belongs to them. HTML comments, which a reader does not see, say what each fenced block is:
/// <list type="bullet">
/// <item><c>example: FACT005 fires</c> or <c>example: lists</c>: the first fact file; <c>fires</c> says that it has findings of that rule
/// and no others, any other words that it has none; <c>, C# 10</c> says for which C#;</item>
/// <item><c>file: Mission.facts.csv</c>: a further fact file of the same example;</item>
/// <item><c>finding</c>: the findings, as the compiler prints them;</item>
/// <item><c>use</c>: C# that compiles with the generated code; <c>prints</c>: what it prints;</item>
/// <item><c>generated: Planets.g.cs</c>: lines that the generated file has in this order; a line of <c>…</c> stands for any, one that ends in it for any that begins so.</item>
/// </list>
/// </summary>
internal sealed record Example(Fence First, string Title, ImmutableArray<(string Path, Fence Fence)> Files, ImmutableArray<Fence> Parts)
{
    private const string Start = "example: ";
    private const string FileStart = "file: ";

    private static readonly string[] Languages = ["yaml", "json", "csv", "csharp"];

    /// <summary>All examples of all pages.</summary>
    public static IReadOnlyList<Example> All { get; } = Repository.Pages.SelectMany(In).ToList();

    /// <summary>The blocks that an example should be made of, but that no comment marks.</summary>
    public static IEnumerable<Fence> Unmarked => Repository.Pages
        .Where(page => page.StartsWith("docs/", StringComparison.Ordinal) || !page.Contains('/', StringComparison.Ordinal))
        .SelectMany(Fence.In)
        .Where(fence => fence.Marker is null && Languages.Contains(fence.Language, StringComparer.Ordinal));

    /// <summary>The rule that fires; null where none should.</summary>
    public string? Fires => Words is [{ } id, "fires"] ? id : null;

    /// <summary>The C# version of the project, or null for any that will do.</summary>
    public string? CSharp => Title.Split(", C# ") is [_, { } version] ? version : null;

    /// <summary>Where the example stands and what it is, unique among all.</summary>
    public string Name => $"{First}: {Title}";

    private string[] Words => Title.Split(',')[0].Split(' ');

    private static IEnumerable<Example> In(string page)
    {
        Example? current = null;
        foreach (Fence fence in Fence.In(page).Where(fence => fence.Marker is not null))
        {
            if (fence.Marker!.StartsWith(Start, StringComparison.Ordinal))
            {
                if (current is not null)
                {
                    yield return current;
                }

                current = new Example(fence, fence.Marker[Start.Length..], [($"facts/example.facts.{fence.Language}", fence)], []);
                continue;
            }

            Assert.True(current is not null, $"{fence}: this block belongs to an example, but none stands before it.");
            current = fence.Marker.StartsWith(FileStart, StringComparison.Ordinal)
                ? current with { Files = current.Files.Add(("facts/" + fence.Marker[FileStart.Length..], fence)) }
                : current with { Parts = current.Parts.Add(fence) };
        }

        if (current is not null)
        {
            yield return current;
        }
    }
}
