using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Emit.Models;

namespace FactCatalog.Compiler.Emit;

/// <summary>Makes the members of a group of constants.</summary>
internal static class GroupBuilder
{
    public static GroupModel Build(ConstantGroup group, Catalog catalog)
    {
        DoubtAttributes doubts = new(catalog.Declarations.Catalog?.AsOf);
        return new GroupModel(group.Name, ModelBuilder.Array(Constants()));

        IEnumerable<ConstantModel> Constants()
        {
            foreach (Constant constant in group.Constants)
            {
                ClaimedValue claim = constant.Stated.Best ?? constant.Stated.Claims[0];
                if (Declaration(constant, claim.Value, catalog) is { } declaration)
                {
                    string doc = constant.Doc is null ? string.Empty : constant.Doc.TrimEnd().TrimEnd('.') + ": ";
                    string summary = $"{CSharpText.Doc(doc + ValueText.Of(claim.Value))}.{EntitySummary.Sources(claim.Sources)}";
                    yield return new ConstantModel(summary, ModelBuilder.Array(doubts.Of(constant)), declaration, new PlaceModel(constant.Location.Text.FactPath, constant.Location.Line));
                }
            }
        }
    }

    // `const` where C# allows it, `static readonly` for other values, a property for what other tables hold.
    private static string? Declaration(Constant constant, FactValue value, Catalog catalog)
    {
        string name = constant.MemberName;
        FieldType type = constant.Type;
        if (value is ReferenceValue or ListValue && type.Kind == FieldKind.Reference)
        {
            string table = $"{CSharpType.Here}{catalog.Declarations.TypeOf(type.Name)!.Plural}.All";
            string record = CSharpType.Here + type.Name;
            if (value is ReferenceValue reference)
            {
                return catalog.BrokenReferences.Contains(reference) ? null : $"public static {record} {name} => {table}[{CSharpText.Literal(reference.Id)}];";
            }

            IEnumerable<string> ids = ((ListValue)value).Items.Cast<ReferenceValue>().Where(item => !catalog.BrokenReferences.Contains(item)).Select(item => CSharpText.Literal(item.Id));
            return $"public static {CSharpType.ListOf}<{record}> {name} => {table}.FindAll(new string[] {{ {string.Join(", ", ids)} }});";
        }

        string one = CSharpType.Of(type.Kind, CSharpType.Here + type.Name);
        if (value is ListValue list)
        {
            return $"public static readonly {CSharpType.ListOf}<{one}> {name} = global::System.Array.AsReadOnly(new {one}[] {{ {string.Join(", ", list.Items.Select(item => Expression(type, item)))} }});";
        }

        return value is TextValue or DateValue or UrlValue
            ? $"public static readonly {one} {name} = {Expression(type, value)};"
            : $"public const {one} {name} = {Expression(type, value)};";
    }

    private static string Expression(FieldType type, FactValue value) => value switch
    {
        DateValue date => $"{CSharpType.Runtime}FactDate.Parse({CSharpText.Literal(date.Date.ToString())})",
        UrlValue url => $"new global::System.Uri({CSharpText.Literal(url.Address)})",
        TextValue text when text.Texts.Length == 1 && text.Texts[0].Key.Length == 0 => $"new {CSharpType.Runtime}LocalizedText({CSharpText.Literal(text.Texts[0].Value)})",
        TextValue text => $"new {CSharpType.Runtime}LocalizedText(new global::System.Collections.Generic.KeyValuePair<string, string>[] {{ {string.Join(", ", text.Texts.Select(Language))} }})",
        _ => ConstantDeclarations.Of(type, value)!.Value.Value,
    };

    private static string Language(KeyValuePair<string, string> text) =>
        $"new global::System.Collections.Generic.KeyValuePair<string, string>({CSharpText.Literal(text.Key)}, {CSharpText.Literal(text.Value)})";
}
