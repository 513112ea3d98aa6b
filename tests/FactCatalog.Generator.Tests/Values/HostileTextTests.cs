using System.Text;
using System.Text.Json;
using FactCatalog.Generator.Tests.Fixture;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCatalog.Generator.Tests.Values;

public class HostileTextTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "no",
        "1.10",
        "012",
        "null",
        "~",
        string.Empty,
        " ",
        "   \t  ",
        "\"",
        "\"\"\"",
        "\"\"\"\"\"\"\"",
        "ends with quotes\"\"\"",
        "{0} {{ }} {x} ${y}",
        "a|b;c|;|",
        "|",
        ";",
        "tab\there",
        "line\nfeed",
        "carriage\rreturn",
        "both\r\n",
        "back\\slash\\t\\n\\e\\u0041\\",
        "\\",
        "\\e",
        "\u0001\u0002\u0007\u0008\u000b\u000c\u001b\u001f",
        "\u007f\u0080\u0085\u009f",
        "\u2028\u2029",
        "\ufeffbom\ufeff",
        "\u202eabc\u202c \u200f\u200e\u061c\u2066\u2069",
        "שלום عليكم",
        "月球 🚀 👩‍🚀",
        "e\u0301 ß æ",
        "</summary><evil attribute=\"1\"/> & &amp; ]]> <!-- --",
        "*/ // # #if x",
        "#pragma warning restore",
        "'single'",
        "\0nul",
        "\ufffe\uffff",
    ];

    /// <summary>JSON can say any text by escapes.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void ATextComesOutAsItWentIn(string text)
    {
        string json = JsonSerializer.Serialize(text);
        FactProject project = new FactProject().With("facts/a.facts.json", $$"""
            {
              "catalog": { "doc": {{json}} },
              "types": { "Note": { "doc": {{json}}, "fields": { "body": { "type": "string?", "doc": {{json}} }, "long": "text?", "many": "string[]", "said": "string?" } } },
              "sources": { "src": { "title": {{json}} } },
              "constants": { "Words": { "word": { "value": {{json}}, "type": "string", "note": {{json}} }, "many": { "value": [ {{json}}, {{json}} ], "type": "text[]", "doc": {{json}}, "status": "disputed" } } },
              "facts": { "Note": { "n": {
                "body": {{json}},
                "long": { "en": {{json}}, "no": "x" },
                "many": [ {{json}}, "middle", {{json}} ],
                "said": { "value": {{json}}, "note": {{json}}, "status": "disputed" },
                "$note": {{json}}, "$status": "disputed" } } }
            }
            """);
        string literal = SymbolDisplay.FormatLiteral(text, quote: true);
        project.Generate().AssertValues(
            ($"Notes.N.Body == {literal}", "True"),
            ($"Notes.N.Long!.For(\"en\") == {literal}", "True"),
            ($"Notes.N.Many.Count == 3 && Notes.N.Many[0] == {literal} && Notes.N.Many[2] == {literal}", "True"),
            ($"Notes.N.Said == {literal}", "True"),
            ($"Notes.N.Claims.Said.Single().Note == {literal}", "True"),
            ($"Notes.N.Provenance.Note == {literal}", "True"),
            ($"Notes.Constants.N.Body == {literal}", "True"),
            ($"Words.Word == {literal}", "True"),
            ($"Words.Many.Count == 2 && Words.Many[1].ToString() == {literal}", "True"),
            ($"Catalog.Doc == {literal}", "True"),
            ($"Sources.Src.Title == {literal}", "True"));
    }

    [Fact]
    public void AMegabyteOfTextIsOneValue()
    {
        StringBuilder text = new(1_100_000);
        for (int i = 0; text.Length < 1_048_576; i++)
        {
            text.Append("line ").Append(i).Append(" \"\"\" \\t | ; 月 ");
        }

        FactProject project = new FactProject().With("facts/a.facts.json", $$"""
            { "types": { "Note": { "fields": { "body": "string" } } }, "facts": { "Note": { "n": { "body": {{JsonSerializer.Serialize(text.ToString())}} } } } }
            """);
        project.Generate().AssertValues(("Notes.N.Body.Length", text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Notes.N.Body.EndsWith(\" | ; 月 \")", "True"));
    }

    [Fact]
    public void HalfACharacterIsRefusedAndCostsTheValue() =>
        new FactProject()
            .With("facts/a.facts.json", """{ "types": { "Note": { "fields": { "body": "string?" } } }, "facts": { "Note": { "n": { "body": "x\ud800y" } } } }""")
            .Generate()
            .AssertValues(("Notes.N.Body", "null"));
}
