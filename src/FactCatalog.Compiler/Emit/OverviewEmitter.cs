using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes the class <c>Catalog</c>.</summary>
internal static class OverviewEmitter
{
    public static string Emit(OverviewModel model, string targetNamespace)
    {
        const string Entity = CSharpType.Runtime + "IEntity";
        CodeWriter code = new(targetNamespace);
        code.Summary(CSharpText.Doc(model.Doc ?? "The catalog as a whole."));
        code.Open("public static partial class Catalog");
        code.Summary("What the catalog is about; empty where it does not say.");
        code.Line($"public static string Doc => {CSharpText.Literal(model.Doc ?? string.Empty)};");
        code.Line();
        if (model.AsOf is null)
        {
            code.Summary("The day for which the catalog speaks; it states none.");
            code.Line($"public static {CSharpType.Runtime}FactDate? AsOf => null;");
        }
        else
        {
            code.Summary("The day for which the catalog speaks.");
            code.Line($"public static {CSharpType.Runtime}FactDate AsOf {{ get; }} = {CSharpType.Runtime}FactDate.Parse({CSharpText.Literal(model.AsOf)});");
        }

        code.Line();
        code.Summary("Every entity of every type; each is read when it is first asked for.");
        string tables = string.Join(", ", model.Plurals.Select(plural => $"{code.Here(plural)}.All"));
        code.Line($"public static {CSharpType.ListOf}<{Entity}> All {{ get; }} = new {CSharpType.Runtime}EntityList({tables});");
        code.Line();
        code.Summary("The entity with an id, compared ordinally: the first where several types have it, null where none has.");
        string finds = string.Concat(model.Plurals.Select(plural => $" ?? ({Entity}?){code.Here(plural)}.Find(id)"));
        code.Line($"public static {Entity}? Find(string id) => {(finds.Length == 0 ? "null" : finds.Substring(4))};");
        code.Close();
        return code.Finish();
    }
}
