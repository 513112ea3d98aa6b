using System.Text;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;

namespace FactCatalog.Compiler.Emit;

/// <summary>Words the documentation of an entity's accessor: its name, its values, its sources. References are shown by their ids, so that a change of another entity changes nothing here.</summary>
internal static class EntitySummary
{
    private const int LongestSummary = 160;

    private static readonly string[] TitleFields = ["name", "title", "label"];

    public static string Of(Entity entity)
    {
        int titleField = TitleFieldOf(entity);
        StringBuilder summary = new();
        summary.Append(CSharpText.Doc(titleField < 0 ? entity.Id : ValueText.Of(entity.Fields[titleField]!.Best!.Value)));
        string separator = ": ";
        for (int i = 0; i < entity.Fields.Length && summary.Length < LongestSummary; i++)
        {
            if (i == titleField || entity.Fields[i]?.Best is not { } best)
            {
                continue;
            }

            string value = ValueText.Of(best.Value);
            if (value.Length > 0)
            {
                FieldDeclaration field = entity.Type.Fields[i];
                string unit = field.Unit is null ? string.Empty : " " + field.Unit;
                summary.Append(separator).Append(CSharpText.Doc(field.Name.Replace('_', ' '))).Append(' ').Append(CSharpText.Doc(value + unit));
                separator = ", ";
            }
        }

        return summary.Append('.').Append(Sources(entity.Remarks.Sources.Concat(ClaimSources(entity)))).ToString();
    }

    /// <summary>The sources as a sentence with a leading space; empty where there are none.</summary>
    public static string Sources(IEnumerable<SourceCitation> citations)
    {
        const int Most = 5;
        List<string> ids = citations.Select(citation => citation.SourceId).Distinct(StringComparer.Ordinal).Take(Most + 1).ToList();
        if (ids.Count == 0)
        {
            return string.Empty;
        }

        string more = ids.Count > Most ? ", …" : string.Empty;
        return $" Source: {CSharpText.Doc(string.Join(", ", ids.Take(Most)))}{more}.";
    }

    private static IEnumerable<SourceCitation> ClaimSources(Entity entity)
    {
        foreach (StatedField? field in entity.Fields)
        {
            if (field?.Best is { } best)
            {
                foreach (SourceCitation citation in best.Sources)
                {
                    yield return citation;
                }
            }
        }
    }

    private static int TitleFieldOf(Entity entity)
    {
        foreach (string name in TitleFields)
        {
            int index = entity.Type.IndexOf(name);
            if (index >= 0 && entity.Fields[index]?.Best?.Value is StringValue { Text.Length: > 0 } or TextValue)
            {
                return entity.Fields[index]?.Best is null ? -1 : index;
            }
        }

        return -1;
    }
}
