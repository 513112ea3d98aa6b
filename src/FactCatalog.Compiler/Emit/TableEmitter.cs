using System.Globalization;
using System.Text;
using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes the table of a type: its rows, the named accessors, the ids and the constants.</summary>
internal static class TableEmitter
{
    // No id becomes such a name: an underscore comes only before a digit.
    private const string RowMethod = "_at";

    public static string Emit(TableModel table, string targetNamespace)
    {
        CodeWriter code = new(targetNamespace);
        string record = code.Here(table.Name);
        code.Summary($"All entities of the type {table.Name}.");
        code.Open($"public static partial class {table.Plural}");
        code.Summary("All entities in the order of the catalog; each is read when it is first asked for, and kept.");
        code.Line($"public static {CSharpType.Runtime}FactTable<{record}> All {{ get; }} = new {TableClass(table)}();");
        code.Line();
        code.Summary("The entity with an id, compared ordinally, or null where there is none.");
        code.Line($"public static {record}? Find(string id) => All.Find(id);");
        if (table.AreNamed)
        {
            // Ten thousand accessors are most of what the compiler does with a table. Without nullable analysis inside them, and with one
            // method in place of an indexer with overloads, it does the same in half the time.
            code.Line();
            code.Line("#nullable disable warnings");
            code.Line($"private static {record} {RowMethod}(int row) => All[row];");
            EmitAccessors(code, table, record);
            EmitIds(code, table);
        }

        if (table.HasConstants)
        {
            EmitConstants(code, table);
        }

        code.Close();
        code.Line();
        if (table.AreNamed)
        {
            code.Line("#nullable restore warnings");
            code.Line();
        }

        EmitTable(code, table, record);
        return code.Finish();
    }

    // No declared name has an underscore, so this one is free, whatever types and tables are called.
    private static string TableClass(TableModel table) => table.Name + "_Table";

    private static void EmitAccessors(CodeWriter code, TableModel table, string record)
    {
        for (int i = 0; i < table.Rows.Count; i++)
        {
            RowModel row = table.Rows[i];
            if (row.MemberName is null)
            {
                continue;
            }

            code.Line();
            code.Summary($"{row.Summary} {CSharpText.Doc(row.FactPath)}:{row.Lines[0].ToString(CultureInfo.InvariantCulture)}");
            foreach (string attribute in row.Attributes)
            {
                code.Line(attribute);
            }

            code.Line($"public static {record} {row.MemberName} => {RowMethod}({i.ToString(CultureInfo.InvariantCulture)});");
        }

        foreach (DroppedModel dropped in table.Dropped)
        {
            code.Line();
            code.Summary($"{CSharpText.Doc(dropped.Id)}: the fact file has errors in this entity, and asking for it throws.");
            code.Line($"public static {record} {dropped.MemberName} => All[{CSharpText.Literal(dropped.Id)}];");
        }

        foreach (ForwardModel former in table.Former)
        {
            code.Line();
            code.Summary($"Renamed to {former.Current}.");
            code.Line($"[global::System.Obsolete(\"Renamed to {former.Current}\")]");
            code.Line($"public static {record} {former.Name} => {former.Current};");
        }
    }

    private static void EmitIds(CodeWriter code, TableModel table)
    {
        code.Line();
        code.Line("#pragma warning disable CS1591 // the value of an id is its documentation");
        code.Summary("The ids, for attributes, case labels and look-ups.");
        code.Open("public static class Ids");
        foreach (RowModel row in table.Rows)
        {
            if (row.MemberName is not null)
            {
                code.Line($"public const string {row.MemberName} = {CSharpText.Literal(row.Id)};");
            }
        }

        foreach (DroppedModel dropped in table.Dropped)
        {
            code.Line($"public const string {dropped.MemberName} = {CSharpText.Literal(dropped.Id)};");
        }

        foreach (ForwardModel former in table.Former)
        {
            code.Line($"[global::System.Obsolete(\"Renamed to {former.Current}\")]");
            code.Line($"public const string {former.Name} = {former.Current};");
        }

        code.Close();
        code.Line("#pragma warning restore CS1591");
    }

    private static void EmitConstants(CodeWriter code, TableModel table)
    {
        code.Line();
        code.Line("#pragma warning disable CS1591 // the value of a constant is its documentation");
        code.Summary("The values that C# can have as constants, for attributes and case labels.");
        code.Open("public static class Constants");
        foreach (RowModel row in table.Rows)
        {
            if (row.MemberName is not null && row.Constants.Count > 0)
            {
                code.Open($"public static class {row.MemberName}");
                foreach (string constant in row.Constants)
                {
                    code.Line(code.Placed(constant));
                }

                code.Close();
            }
        }

        code.Close();
        code.Line("#pragma warning restore CS1591");
    }

    private static void EmitTable(CodeWriter code, TableModel table, string record)
    {
        StringBuilder rows = new();
        StringBuilder details = new();
        Dictionary<string, int> files = new(StringComparer.Ordinal);
        foreach (RowModel row in table.Rows)
        {
            rows.Append(row.Cells).Append('\n');
            AppendDetails(details, row, files);
        }

        details.Insert(0, Files(files));
        code.Open($"file sealed class {TableClass(table)} : {CSharpType.Runtime}FactTable<{record}>");
        code.RawLines("protected override global::System.ReadOnlySpan<byte> Rows", rows);
        code.Line();
        code.RawLines("protected override global::System.ReadOnlySpan<byte> Details", details);
        code.Line();
        code.Line($"protected override {record} Read(ref {CSharpType.Runtime}RowReader row) => new {record}(ref row);");
        if (table.HasSources)
        {
            code.Line();
            code.Line($"protected override {CSharpType.Runtime}Source FindSource(string id) => {code.Here("Sources")}.All[id];");
        }

        code.Close();
    }

    // In the order in which rows first name them.
    private static string Files(Dictionary<string, int> files)
    {
        StringBuilder line = new();
        foreach (KeyValuePair<string, int> file in files.OrderBy(file => file.Value))
        {
            line.Append(file.Value == 0 ? string.Empty : ";");
            RowText.AppendEscaped(line, file.Key);
        }

        return line.Append('\n').ToString();
    }

    private static void AppendDetails(StringBuilder details, RowModel row, Dictionary<string, int> files)
    {
        details.Append(NumberOf(row.FactPath, files)).Append('\t').Append(Number(row.Lines[0])).Append('\t').Append(row.Remarks);
        for (int i = 0; i < row.Claims.Count; i++)
        {
            ClaimModel claim = row.Claims[i];
            details.Append('\t').Append(claim.Cells)
                .Append('\t').Append(claim.FactPath.Length == 0 ? string.Empty : NumberOf(claim.FactPath, files))
                .Append('\t').Append(Number(row.Lines[i + 1]));
        }

        details.Append('\n');
    }

    private static string NumberOf(string factPath, Dictionary<string, int> files)
    {
        if (!files.TryGetValue(factPath, out int number))
        {
            number = files.Count;
            files.Add(factPath, number);
        }

        return Number(number);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
