using System.Text.Json;

namespace FactCatalog.Package.Tests.Running;

/// <summary>Items of an evaluated project, as <c>dotnet msbuild -getItem</c> prints them. Immutable.</summary>
internal sealed class ProjectItems
{
    private readonly JsonElement _types;

    public ProjectItems(string json)
    {
        using var document = JsonDocument.Parse(json);
        _types = document.RootElement.GetProperty("Items").Clone();
    }

    /// <summary>The items of a type, each as this text of its metadata, in ordinal order.</summary>
    public IReadOnlyList<string> Of(string type, Func<Func<string, string>, string> text) =>
    [
        .. _types.GetProperty(type).EnumerateArray()
            .Select(item => text(name => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : ""))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The items of a type as they were named, with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Names(string type) => Of(type, metadata => metadata("Identity").Replace('\\', '/'));

    /// <summary>What the compiler is given: kind and path of each additional file of a kind.</summary>
    public IReadOnlyList<string> Facts() =>
        [.. Of("AdditionalFiles", metadata => $"{metadata("FactKind")}: {metadata("FactPath")}").Where(fact => fact[0] != ':')];
}
