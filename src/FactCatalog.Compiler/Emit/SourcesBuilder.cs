using System.Text;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Makes the rows of the sources.</summary>
internal static class SourcesBuilder
{
    public static SourcesModel Build(CatalogDeclarations declarations) => new(ModelBuilder.Array(declarations.Sources.Select(source =>
        new SourceModel(source.Id, declarations.MemberNameOf(source), Cells(source), Summary(source), new PlaceModel(source.Location.Text.FactPath, source.Location.Line)))));

    private static string Cells(SourceDeclaration source)
    {
        StringBuilder cells = new();
        RowText.AppendEscaped(cells, source.Id);
        AppendOptional(cells, source.Title);
        AppendOptional(cells, source.Url);
        cells.Append('\t').Append(source.Published?.ToString()).Append('\t').Append(source.Accessed?.ToString());
        AppendOptional(cells, source.Evidence);
        cells.Append('\t').Append(((int)source.Trust).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return cells.ToString();
    }

    private static void AppendOptional(StringBuilder cells, string? text)
    {
        cells.Append('\t');
        if (text is not null)
        {
            RowText.AppendEscaped(cells, text);
        }
    }

    private static string Summary(SourceDeclaration source)
    {
        string published = source.Published is { } date ? $", published {date}" : string.Empty;
        string url = source.Url is null ? string.Empty : $" {source.Url}";
        return CSharpText.Doc($"{source.Title ?? source.Id}{published}.{url}");
    }
}
