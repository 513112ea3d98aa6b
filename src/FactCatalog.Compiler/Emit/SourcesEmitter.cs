using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes the class <c>Sources</c>.</summary>
internal static class SourcesEmitter
{
    public static string Emit(SourcesModel model, string targetNamespace)
    {
        const string Source = CSharpType.Runtime + "Source";
        CodeWriter code = new(targetNamespace);
        code.Summary("The sources that the facts cite.");
        code.Open("public static partial class Sources");
        code.Summary("All sources in the order of the catalog.");
        code.Line($"public static {CSharpType.Runtime}FactTable<{Source}> All {{ get; }} = new SourceTable();");
        code.Line();
        code.Summary("The source with an id, compared ordinally, or null where there is none.");
        code.Line($"public static {Source}? Find(string id) => All.Find(id);");
        StringBuilder rows = new();
        for (int i = 0; i < model.Sources.Count; i++)
        {
            SourceModel source = model.Sources[i];
            rows.Append(source.Cells).Append('\n');
            if (source.MemberName is not null)
            {
                code.Line();
                code.Summary($"{source.Summary} {CSharpText.Doc(source.Place.ToString())}");
                code.Line($"public static {Source} {source.MemberName} => All[{i.ToString(CultureInfo.InvariantCulture)}];");
            }
        }

        code.Line();
        code.Line("#pragma warning disable CS1591 // the value of an id is its documentation");
        code.Summary("The ids, for attributes, case labels and look-ups.");
        code.Open("public static class Ids");
        foreach (SourceModel source in model.Sources)
        {
            if (source.MemberName is not null)
            {
                code.Line($"public const string {source.MemberName} = {CSharpText.Literal(source.Id)};");
            }
        }

        code.Close();
        code.Line("#pragma warning restore CS1591");
        code.Close();
        code.Line();
        code.Open($"file sealed class SourceTable : {CSharpType.Runtime}FactTable<{Source}>");
        code.RawLines("protected override global::System.ReadOnlySpan<byte> Rows", rows);
        code.Line();
        code.Line($"protected override {Source} Read(ref {CSharpType.Runtime}RowReader row) => new {Source}(ref row);");
        code.Close();
        return code.Finish();
    }
}
