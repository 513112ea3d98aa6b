using FactCatalog.Generator.Tests.Fixture;

namespace FactCatalog.Generator.Tests.Values;

public class NameTests
{
    // Names of the framework, of the runtime library and of C#'s own vocabulary that a catalog may well need for its types.
    public static TheoryData<string> TypeNames { get; } =
    [
        "String", "Object", "Type", "Uri", "Task", "Claim", "FactDate", "Console", "System", "Enum", "Range", "Source", "Citation", "Provenance",
        "DateSpan", "LocalizedText", "FactTable", "RowReader", "IEntity", "EntityList", "FactStatus", "List", "Array", "Attribute", "Exception",
        "DateTime", "Func", "Int32", "Boolean", "Record", "Class", "Namespace", "Table", "Row", "Value", "Item", "Cell", "FactCatalog", "Sample",
        "ReadOnlySpan", "FormattableString", "Linq", "Enumerable", "Obsolete", "ObsoleteAttribute", "IReadOnlyList", "StringComparer", "Nullable", "Ids", "Constants", "All",
        "Find", "Mission", "MissionTable", "KeyValuePair", "Void", "Dynamic", "Var", "File",
        "Id", "Span", "Claims", "Equals", "ToString", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize", "PrintMembers", "EqualityContract", "Clone", "Printable",
        "飞船", "Ракета", "Öl", "IsExternalInit",
    ];

    public static TheoryData<string> FieldNames { get; } =
    [
        "value", "item", "row", "cell", "type", "other", "code", "system", "string", "object", "global", "record", "class", "event", "null", "task",
        "global_fact_catalog", "linq", "enumerable", "find_all", "all", "ids", "find", "uri", "fact_date", "init", "get", "set", "obj", "left", "right", "builder", "catalog", "sources",
        "provenance_of", "claims_of", "print", "名", "фото", "x1", "a_1", "formattable_string", "invariant", "file", "field",
    ];

    public static TheoryData<string, string> Ids { get; } = new()
    {
        { "class", "Class" }, { "event", "Event" }, { "namespace", "Namespace" }, { "record", "Record" }, { "null", "Null" }, { "string", "String" },
        { "a.b", "AB" }, { "a_b", "AB" }, { "3d", "_3d" }, { "737-800", "_737800" }, { "月球", "月球" }, { "قمر", "قمر" }, { "चाँद", "चाँद" }, { "луна", "Луна" },
        { "x-ray", "XRay" }, { "mission", "Mission" }, { "things", "Things_" }, { "e\u0301tude", "E\u0301tude" }, { "ǆep", "Ǆep" }, { "ßeta", "ßeta" }, { "system", "System" },
        { "int", "Int" }, { "object", "Object" }, { "value", "Value" }, { "name", "Name" }, { "name-year", "NameYear" }, { "day-year", "DayYear" }, { "day", "Day" }, { "\U00020000", "U20000" }, { "٣", "_٣" },
    };

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void ATypeMayHaveAnyName(string type)
    {
        foreach (string targetNamespace in new[] { "Sample", string.Empty })
        {
            FactProject project = FactProject.Of($$"""
                catalog: { as_of: 2020, doc: x }
                enums: { Kind: [one, two] }
                sources: { src: {} }
                constants: { Limits: { first: { value: one, type: {{type}} }, many: { value: [one], type: "{{type}}[]" }, when: { value: 2001, type: date } } }
                types:
                  {{type}}:
                    plural: Everything
                    span: founded..
                    fields: { name: string, founded: date?, self: "{{type}}?", others: "{{type}}[]", kind: Kind?, title: text?, url: url?, n: "int[]" }
                facts:
                  {{type}}:
                    one: { name: Name, founded: { value: 2001, status: disputed }, self: one, others: [one, one], kind: two, title: T, url: https://example.org/, n: [1], $formerly: zero, $source: src, $status: unverified }
                """)
                .WithProperty("RootNamespace", targetNamespace);
            if (targetNamespace.Length == 0 && type is "System" or "FactCatalog")
            {
                // A class of that name beside the namespace of that name is no C#.
                continue;
            }

            GeneratedProject generated = project.Generate();
            Assert.Empty(generated.Findings());
            if (generated.Files.ContainsKey("Everything.g.cs"))
            {
                string prefix = targetNamespace.Length == 0 ? "global::" : "global::Sample.";
                Assert.Equal(["one"], generated.WithoutUsings($"{prefix}Everything.One.Self!.Others[1].Id"));
            }
            else
            {
                Assert.Contains(project.FindingsOfTheEngine(), finding => finding.StartsWith("FACT006", StringComparison.Ordinal) || finding.StartsWith("FACT007", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Find")]
    [InlineData("Ids")]
    [InlineData("Constants")]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("MissionClaims")]
    [InlineData("Catalog")]
    [InlineData("MissionTable")]
    [InlineData("Mission")]
    [InlineData("System")]
    [InlineData("String")]
    public void ATableMayHaveAnyName(string plural)
    {
        FactProject project = FactProject.Of($$"""
            types: { Mission: { plural: {{plural}}, fields: { name: string } } }
            facts: { Mission: { one: { name: x } } }
            """);
        GeneratedProject generated = project.Generate();
        Assert.Empty(generated.Findings());
        if (generated.Files.ContainsKey($"{plural}.g.cs") && !generated.Files[$"{plural}.g.cs"].Contains("class Catalog", StringComparison.Ordinal))
        {
            Assert.Equal(["x"], generated.WithoutUsings($"global::Sample.{plural}.One.Name"));
        }
        else
        {
            Assert.Contains(project.FindingsOfTheEngine(), finding => finding.StartsWith("FACT006", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("GetHashCode")]
    [InlineData("System")]
    [InlineData("String")]
    [InlineData("Enum")]
    [InlineData("GetType")]
    public void AnEnumOrAGroupOfConstantsMayHaveAnyName(string name)
    {
        GeneratedProject generated = FactProject.Of($$"""
            enums: { {{name}}: [equals, to_string, value__, get_hash_code, {{name}}, has_flag, parse, "+", "a b"], Group: [x] }
            constants: { {{name}}Group: { a: { value: equals, type: {{name}} }, b: { value: [x], type: "Group[]" }, has_flag: true, n: 1, l: 10000000000, m: 1.5, d: 2001-05, s: "1" } }
            """).Generate();
        Assert.Empty(generated.Findings());
        Assert.Equal(["Equals", "1", "10000000000", "1.5", "2001-05", "1"], generated.WithoutUsings([.. "A|N|L|M|D|S".Split('|').Select(member => $"global::Sample.{name}Group.{member}")]));
    }

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void AFieldMayHaveAnyName(string field)
    {
        GeneratedProject generated = FactProject.Of($$"""
            types:
              Thing: { fields: { {{field}}: "string[]", x_{{field}}: Thing?, y_{{field}}: "int[]" } }
              Date: { fields: { {{field}}: date? } }
              Ref: { fields: { {{field}}: "Ref[]" } }
            facts:
              Thing: { one: { {{field}}: a, x_{{field}}: one } }
              Date: { one: { {{field}}: 2001-02-03 } }
              Ref: { one: { {{field}}: one } }
            """).Generate();
        Assert.Empty(generated.Findings());
        generated.AssertValues(
            ("Things.One.ToString().Contains(\"= [a], X\")", "True"),
            ("Dates.One.ToString().EndsWith(\"2001-02-03 }\")", "True"),
            ("Refs.One.ToString().EndsWith(\"[one] }\")", "True"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void AnIdBecomesAName(string id, string member)
    {
        string name = id is "things" ? "$name: Things_x, " : string.Empty;
        member = id is "things" ? "Thingsx" : member;
        GeneratedProject generated = FactProject.Of($$"""
            types: { Thing: { fields: { name: string, day: date, value: int } } }
            facts: { Thing: { "{{id}}": { {{name.Replace("_x", "x", StringComparison.Ordinal)}}name: x, day: 2001-02-03, value: 7 } } }
            """).Generate();
        generated.AssertValues(
            ($"Things.{member}.Id", id),
            ($"Things.Ids.{member}", id),
            ($"Things.Find(\"{id}\")!.Name", "x"),
            ($"Things.Constants.{member}.{(member is "Value" ? "Value_" : "Value")}", "7"));
    }

    [Theory]
    [InlineData("Sample", "Sample")]
    [InlineData("my-app", "my_app")]
    [InlineData("1abc", "_1abc")]
    [InlineData("a.class.b", "a.@class.b")]
    [InlineData("A.System.B", "A.System.B")]
    [InlineData("A.Mission", "A.Mission")]
    [InlineData("Missions", "Missions")]
    [InlineData("String", "String")]
    [InlineData("a..b", "a.b")]
    [InlineData("a b", "a_b")]
    [InlineData("月.Б", "月.Б")]
    [InlineData("record.var.partial.file", "record.var.partial.file")]
    [InlineData("FactCatalog.Sample", "FactCatalog.Sample")]
    public void AnyRootNamespaceBecomesANamespace(string root, string expected)
    {
        GeneratedProject generated = FactProject.Of("""
            types: { Mission: { fields: { name: string, next: Mission? } } }
            facts: { Mission: { a: { name: x, next: a } } }
            """).WithProperty("RootNamespace", root).Generate();
        Assert.Contains($"namespace {expected}\n", generated.Files["Missions.g.cs"], StringComparison.Ordinal);
        generated.AssertValues(($"global::{expected}.Missions.A.Next!.Name", "x"));
    }

    [Fact]
    public void TheCatalogsOwnNamespaceComesFirst()
    {
        GeneratedProject generated = FactProject.Of("types: { Mission: { fields: { name: string } } }").WithProperty("FactCatalogNamespace", "Other.Facts").Generate();
        Assert.Contains("namespace Other.Facts\n", generated.Files["Missions.g.cs"], StringComparison.Ordinal);
    }
}
