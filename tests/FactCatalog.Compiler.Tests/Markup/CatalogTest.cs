using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Tests.Markup;

/// <summary>Fact files with marks in, the compiled catalog out; the findings over all files are those marked, no more and no fewer.</summary>
internal static class CatalogTest
{
    /// <summary>Compiles one YAML file in which <c>[|…|]</c> stands for <paramref name="id"/>.</summary>
    public static CompiledCatalog Verify(string id, string markup) => Verify(id, ("test.facts.yaml", markup));

    /// <summary>Compiles files in which <c>[|…|]</c> stands for <paramref name="id"/>.</summary>
    public static CompiledCatalog Verify(string id, params (string Path, string Markup)[] files)
    {
        List<(MarkedText Marked, FactText Text)> texts = [];
        foreach ((string path, string markup) in files)
        {
            var marked = MarkedText.Parse(markup, id);
            texts.Add((marked, Text(path, marked.Text)));
        }

        CompiledCatalog compiled = CatalogCompiler.Compile([.. texts.Select(file => SyntaxReader.Read(file.Text))]);
        foreach ((MarkedText marked, FactText text) in texts)
        {
            marked.AssertFound(compiled.Diagnostics, text);
        }

        Assert.Equal(texts.Sum(file => file.Marked.Marks.Length), compiled.Diagnostics.Length);
        return compiled;
    }

    /// <summary>Compiles one YAML file that has nothing wrong.</summary>
    public static CompiledCatalog Silent(string text) => Silent(("test.facts.yaml", text));

    /// <summary>Compiles files that have nothing wrong; what would be a mark is text.</summary>
    public static CompiledCatalog Silent(params (string Path, string Text)[] files)
    {
        CompiledCatalog compiled = Compile(files);
        Assert.True(compiled.Diagnostics.IsEmpty, string.Join('\n', compiled.Diagnostics.Select(Show)));
        return compiled;
    }

    /// <summary>Compiles files without judging them.</summary>
    public static CompiledCatalog Compile(params (string Path, string Text)[] files) =>
        CatalogCompiler.Compile([.. files.Select(file => SyntaxReader.Read(Text(file.Path, file.Text)))]);

    /// <summary>The one message that the marked files give.</summary>
    public static string Message(string id, params (string Path, string Markup)[] files) => Assert.Single(Verify(id, files).Diagnostics).Message;

    /// <summary>The one message that the marked YAML file gives.</summary>
    public static string Message(string id, string markup) => Message(id, ("test.facts.yaml", markup));

    /// <summary>The best claim's value of a field; null if it is missing.</summary>
    public static FactValue? Value(this CompiledCatalog compiled, string type, string id, string field)
    {
        Entity entity = compiled.Entity(type, id);
        return entity.Fields[entity.Type.IndexOf(field)]?.Best?.Value;
    }

    /// <summary>An entity.</summary>
    public static Entity Entity(this CompiledCatalog compiled, string type, string id) =>
        compiled.Catalog.Find(compiled.Catalog.Declarations.TypeOf(type)!, id) ?? throw new ArgumentException($"There is no {type} '{id}'.", nameof(id));

    private static FactText Text(string path, string text) =>
        FactText.TryCreate(path, factPath: path, Microsoft.CodeAnalysis.Text.SourceText.From(text)) ?? throw new ArgumentException(path, nameof(path));

    private static string Show(Diagnostics.FactDiagnostic finding) =>
        $"{finding.Location.Place} [{finding.Location.Text.Source.ToString(finding.Location.Span)}] {finding.Rule.Id}: {finding.Message}";
}
