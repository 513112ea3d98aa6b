using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes the C# of a catalog, part by part: each part is a file, and depends on its model and the namespace only.</summary>
public static class CatalogEmitter
{
    /// <summary>A record and its claims.</summary>
    public static GeneratedFile Emit(RecordModel record, string targetNamespace) => new(FileName(record.Name), RecordEmitter.Emit(record, targetNamespace));

    /// <summary>A table.</summary>
    public static GeneratedFile Emit(TableModel table, string targetNamespace) => new(FileName(table.Plural), TableEmitter.Emit(table, targetNamespace));

    /// <summary>An enum.</summary>
    public static GeneratedFile Emit(EnumModel model, string targetNamespace) => new(FileName(model.Name), EnumEmitter.Emit(model, targetNamespace));

    /// <summary>A group of constants.</summary>
    public static GeneratedFile Emit(GroupModel group, string targetNamespace) => new(FileName(group.Name), GroupEmitter.Emit(group, targetNamespace));

    /// <summary>The sources.</summary>
    public static GeneratedFile Emit(SourcesModel sources, string targetNamespace) => new(FileName("Sources"), SourcesEmitter.Emit(sources, targetNamespace));

    /// <summary>The class <c>Catalog</c>.</summary>
    public static GeneratedFile Emit(OverviewModel overview, string targetNamespace) => new(FileName("Catalog"), OverviewEmitter.Emit(overview, targetNamespace));

    /// <summary>All parts, in a stable order.</summary>
    public static IEnumerable<GeneratedFile> EmitAll(CatalogModel model, string targetNamespace) =>
        model.Enums.Select(part => Emit(part, targetNamespace))
            .Concat(model.Records.Select(part => Emit(part, targetNamespace)))
            .Concat(model.Tables.Select(part => Emit(part, targetNamespace)))
            .Concat(model.Groups.Select(part => Emit(part, targetNamespace)))
            .Concat(model.Sources.Select(part => Emit(part, targetNamespace)))
            .Concat(model.Overview.Select(part => Emit(part, targetNamespace)));

    // Roslyn takes letters and digits in the names of generated files, but not the marks that C# takes in identifiers.
    private static string FileName(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c == '_' ? c.ToString() : "u" + ((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture))) + ".g.cs";
}

/// <summary>A generated file.</summary>
/// <param name="Name">Its name, without folder.</param>
/// <param name="Code">Its text, with line feeds.</param>
public sealed record GeneratedFile(string Name, string Code);
