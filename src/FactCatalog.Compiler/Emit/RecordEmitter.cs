using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Writes the record of a type, and the class that gives access to its claims.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordModel record, string targetNamespace)
    {
        CodeWriter code = new(targetNamespace);
        string self = code.Here(record.Name);
        string table = code.Here(record.Plural);
        string claims = code.Here(record.Name + TopLevelNames.ClaimsSuffix);
        code.Summary(CSharpText.Doc(record.Doc ?? $"A record of the type {record.Name}."));
        code.Open($"public sealed partial record {record.Name} : {CSharpType.Runtime}IEntity");
        code.Line("private readonly int _row;");
        EmitReferenceFields(code, record);
        code.Line();
        EmitConstructor(code, record);
        code.Line();
        code.Summary("The id as written in the fact file.");
        code.Line("public string Id { get; }");
        for (int i = 0; i < record.Fields.Count; i++)
        {
            EmitProperty(code, record.Fields[i], i);
        }

        if (record.HasSpan)
        {
            code.Line();
            code.Summary("The lifetime, as far as it is stated.");
            code.Line($"public {CSharpType.Runtime}DateSpan Span => new {CSharpType.Runtime}DateSpan({record.SpanStart ?? "null"}, {record.SpanEnd ?? "null"});");
        }

        code.Line();
        code.Summary("Where the entity is stated, by which sources, and how it stands.");
        code.Line($"public {CSharpType.Runtime}Provenance Provenance => {table}.All.ProvenanceOf(_row);");
        code.Line();
        code.Summary("All claims of each field, as the fact files state them.");
        code.Line($"public {claims} Claims => new {claims}(_row);");
        code.Line();
        code.Summary("Two records are equal where their ids are.");
        code.Line($"public bool Equals({self}? other) => other is not null && string.Equals(Id, other.Id, global::System.StringComparison.Ordinal);");
        code.Line();
        code.Summary("The hash code of the id.");
        code.Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);");
        code.Line();
        EmitToString(code, record);
        code.Close();
        code.Line();
        EmitClaims(code, record, table);
        return code.Finish();
    }

    private static void EmitReferenceFields(CodeWriter code, RecordModel record)
    {
        for (int i = 0; i < record.Fields.Count; i++)
        {
            FieldModel field = record.Fields[i];
            if (field.Kind != FieldKind.Reference)
            {
                continue;
            }

            string ids = field.IsList ? "string[]" : field.IsOptional ? "string?" : "string";
            code.Line($"private readonly {ids} _id{i};");
            code.Line($"private {CSharpType.OfClaim(field, code.Here(field.Target))}? _entity{i};");
        }
    }

    private static void EmitConstructor(CodeWriter code, RecordModel record)
    {
        code.Open($"internal {record.Name}(ref {CSharpType.Runtime}RowReader row)");
        code.Line("_row = row.Index;");
        code.Line("Id = row.Id;");
        for (int i = 0; i < record.Fields.Count; i++)
        {
            FieldModel field = record.Fields[i];
            if (field.Kind == FieldKind.Reference)
            {
                string read = field.IsList ? "ReadIds" : field.IsOptional ? "ReadStringOrNull" : "ReadString";
                code.Line($"_id{i} = row.{read}();");
            }
            else
            {
                code.Line($"{field.MemberName} = {CSharpType.Read(field, code.Here(field.Target), "row", field.IsOptional)};");
            }
        }

        code.Close();
    }

    private static void EmitProperty(CodeWriter code, FieldModel field, int index)
    {
        string unit = field.Unit is null ? string.Empty : $" In {field.Unit}.";
        code.Line();
        code.Summary(CSharpText.Doc((field.Doc ?? $"The field '{field.Name}'.") + unit));
        string type = CSharpType.OfProperty(field, code.Here(field.Target));
        if (field.Kind != FieldKind.Reference)
        {
            code.Line($"public {type} {field.MemberName} {{ get; init; }}");
            return;
        }

        string target = $"{code.Here(field.TargetPlural)}.All";
        string resolve = field.IsList
            ? $"{target}.FindAll(_id{index}, ref _entity{index})"
            : $"_entity{index} ??= {target}[_id{index}]";
        string guard = field.IsOptional && !field.IsList ? $"_id{index} is null ? null : " : string.Empty;
        code.Line($"public {type} {field.MemberName} => {guard}{resolve};");
    }

    private static void EmitToString(CodeWriter code, RecordModel record)
    {
        code.Summary("The values of all fields, with references by their ids; the same in every culture.");
        string values = string.Concat(record.Fields.Select((field, i) => $", {field.MemberName} = {Shown(field, i)}"));
        code.Line($"public override string ToString() => global::System.FormattableString.Invariant($\"{record.Name} {{{{ Id = {{Id}}{values} }}}}\");");
    }

    private static string Shown(FieldModel field, int index)
    {
        if (field.Kind == FieldKind.Reference)
        {
            return field.IsList ? $"[{{string.Join(\", \", _id{index})}}]" : $"{{_id{index}}}";
        }

        return field.IsList
            ? $"[{{string.Join(\", \", global::System.Linq.Enumerable.Select({field.MemberName}, static item => global::System.FormattableString.Invariant($\"{{item}}\")))}}]"
            : $"{{{field.MemberName}}}";
    }

    private static void EmitClaims(CodeWriter code, RecordModel record, string table)
    {
        string name = record.Name + TopLevelNames.ClaimsSuffix;
        code.Summary($"The claims of one {record.Name}, field by field. They are read from the assembly whenever they are asked for.");
        code.Open($"public sealed class {name}");
        code.Line("private readonly int _row;");
        code.Line();
        code.Line($"internal {name}(int row) => _row = row;");
        for (int i = 0; i < record.Fields.Count; i++)
        {
            FieldModel field = record.Fields[i];
            string target = code.Here(field.Target);
            string read = field.Kind != FieldKind.Reference ? CSharpType.Read(field, target, "cell", orNull: false)
                : field.IsList ? $"{code.Here(field.TargetPlural)}.All.FindAll(cell.ReadIds())"
                : $"{code.Here(field.TargetPlural)}.All[cell.ReadString()]";
            code.Line();
            code.Summary($"What is claimed of {field.MemberName}; empty where nothing is.");
            code.Line($"public {CSharpType.ListOf}<{CSharpType.Runtime}Claim<{CSharpType.OfClaim(field, target)}>> {field.MemberName} => {table}.All.ClaimsOf(_row, {i}, static (ref {CSharpType.Runtime}RowReader cell) => {read});");
        }

        code.Close();
    }
}
