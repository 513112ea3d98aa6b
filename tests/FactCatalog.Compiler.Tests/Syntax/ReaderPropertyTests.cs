using System.Text;
using FactCatalog.Compiler.Syntax;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Tests.Syntax;

public sealed class ReaderPropertyTests
{
    private const int Runs = 2_000;

    private static readonly string[] Paths = ["x.facts.yaml", "x.facts.json", "x.facts.csv"];

    private static readonly string[] ValidFiles =
    [
        "catalog:\n  doc: A 'b' \"c\"\n  as_of: 2026-11-22\ntypes:\n  Mission:\n    span: a..b\n    fields:\n      name: string\n      crew: { type: Person[], doc: 'x: y' }\n    rules:\n      - a <= b\n      - { that: c == (d > 0), because: \"e\\u0041\" }\n",
        "facts:\n  Mission:\n    shenzhou-5:\n      name: |\n        one\n          two\n\n      launched: &d 2003-10-15 # c\n      landed: *d\n      crew: [yang-liwei, [a, {b: c}], d: e]\n      founded:\n        - { value: 2003, source: [x, y] }\n        -\n        - value: !!int 2008\n          <<: *d\n    ? z\n    : >-\n      folded\n      text\n",
        "{\"facts\": {\"Mission\": {\"a\": {\"n\": 1.10, \"m\": [true, null, \"\\u00e9\\ud83d\\ude80\"], \"o\": {}}, \"b\": []}}}\n",
        "{\"a\": \"x\", // c\n 'b': [1 2,], c: {]}\n",
        "id,name,\"crew, up\"\r\na,\"b \"\"c\"\"\nd\",e;f\r\n\r\ng,h\r\n\"i\"x,,\r\n",
        "---\na: 'b\n\n  c'\nd: \"e\\\n  f\"\n...\n",
        "a:\n\t- b\n  c: d: e\n@: [[\n",
    ];

    // What notations give a meaning to, so that random texts are more than one long word.
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", " ", "  ", "    ", "\t", ": ", ":", "- ", "-", "? ", "[", "]", "{", "}", ",", "#", " #", "&a", "*a", "!", "!!str ", "!<", "|", ">", "|-\n", "'", "\"", "\\", "\\u", "\\ud83d", "\\U0010ffff",
        "%", "@", "`", "<<", "---", "...", "---\n", "a", "b", "key: ", "null", "~", "1.10", "\0", "\u0001", "\u001b", "\u0085", "\u2028", "\uFEFF", "\ud83d", "\ude80", "🚀", "é", "x: y\n", "\n  ", "\n- ", "\"\"", "''", "/*", "//", "*/", "%YAML 1.2\n", "%TAG ! a\n", "=", "+", "1e", "\uFFFF",
    ];

    private static Gen<string> Soup => Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static Gen<string> Mutations =>
        from file in Gen.Elements(ValidFiles)
        from first in Gen.Choose(0, file.Length)
        from length in Gen.Choose(0, file.Length - first)
        from other in Gen.Choose(0, file.Length)
        from insert in Gen.Elements(Pieces)
        from kind in Gen.Choose(0, 4)
        select kind switch
        {
            0 => file[..first],
            1 => file.Remove(first, length),
            2 => file.Insert(other, file.Substring(first, length)),
            3 => file.Insert(first, insert),
            _ => file.Remove(first, length).Insert(Math.Min(other, file.Length - length), insert),
        };

    private static Gen<string> AnyText => Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), Soup, Mutations, Mutations);

    [Fact]
    public void ReadersNeverThrowAndEverySpanLiesWhereItBelongs() =>
        Prop.ForAll(AnyText.ToArbitrary(), text =>
        {
            foreach (string path in Paths)
            {
                FactSyntax syntax = Trees.Read(text, path);
                var all = new TextSpan(0, text.Length);
                foreach (var finding in syntax.Diagnostics)
                {
                    Assert.Equal("FACT001", finding.Rule.Id);
                    Assert.True(all.Contains(finding.Location.Span), $"{finding.Location.Span} in {text.Length}: {finding.Message}");
                    Assert.False(string.IsNullOrWhiteSpace(finding.Message));
                }

                // Every loss is told.
                Assert.True(syntax.IsWhole || syntax.Diagnostics.Length > 0);
                if (syntax.Root is { } root)
                {
                    AssertSpans(root, all, syntax.Text.Format == FactFormat.Csv);
                    Assert.True(syntax.Diagnostics.Length > 0 || IsSound(root));
                    Assert.True(root.SaysTheSameAs(Trees.Read(text, path).Root!));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Fact]
    public void CellsComeBackFromCsvAsTheyWereWritten() =>
        Prop.ForAll(Cells().ToArbitrary(), rows =>
        {
            var text = new StringBuilder("id,a,b\r\n");
            for (int i = 0; i < rows.Length; i++)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"r{i},{Quote(rows[i].First)},{Quote(rows[i].Second)}\r\n");
            }

            FactSyntax syntax = Trees.Read(text.ToString(), "T.facts.csv");
            Assert.Empty(syntax.Diagnostics);
            for (int i = 0; i < rows.Length; i++)
            {
                string id = $"r{i}";
                Assert.Equal(rows[i].First, ((FactScalar)syntax.At("facts", "T", id, "a")).Text);
                Assert.Equal(rows[i].Second, ((FactScalar)syntax.At("facts", "T", id, "b")).Text);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void JsonSaysTheSameWhenItIsReadAsYaml() =>
        Prop.ForAll(Json(4).Select(value => $"{{\"a\": {value}}}").ToArbitrary(), text =>
        {
            FactSyntax json = Trees.Read(text, "x.facts.json");
            FactSyntax yaml = Trees.Read(text, "x.facts.yaml");
            Assert.Empty(json.Diagnostics);
            Assert.Empty(yaml.Diagnostics);

            // YAML's null is text, so that a field of type string can hold it.
            Assert.Equal(Trees.Show(json.Root), Trees.Show(yaml.Root).Replace("null", "~", StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<(string First, string Second)[]> Cells()
    {
        Gen<string> cell = Gen.Elements("a", "\"", ",", "\n", "\r\n", " ", ";", "é", "🚀", "\t", "x y", "#").ListOf().Select(string.Concat);
        return (from first in cell from second in cell select (first, second)).ArrayOf();
    }

    private static string Quote(string cell) =>
        cell.Length > 0 && cell.AsSpan().IndexOfAny("\",\n\r") < 0 && string.Equals(cell.Trim(), cell, StringComparison.Ordinal)
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Gen<string> Json(int depth)
    {
        Gen<string> text = Gen.Elements("a", "no", "é", "🚀", "\\n", "\\\"", "\\u00e9", "\\/", " ", ": ", "#", ",", "]", "'").ListOf().Select(parts => $"\"{string.Concat(parts)}\"");
        Gen<string> scalar = Gen.OneOf(text, Gen.Elements("1.10", "-3", "1e3", "true", "false", "null", "0"));
        if (depth == 0)
        {
            return scalar;
        }

        Gen<string> key = Gen.Elements("\"a\"", "\"b c\"", "\"d\\u0041\"", "\"<<\"", "\"\"");
        Gen<string> array = Json(depth - 1).ListOf().Select(items => $"[{string.Join(", ", items)}]");
        Gen<string> mapping = (from k in key from v in Json(depth - 1) select $"{k}: {v}").ListOf().Select(entries => $"{{ {string.Join(",\n  ", entries)} }}");
        return Gen.OneOf(scalar, array, mapping);
    }

    private static void AssertSpans(FactNode node, TextSpan parent, bool isCsv)
    {
        Assert.True(parent.Contains(node.Span), $"{node.GetType().Name} {node.Span} in {parent}");
        switch (node)
        {
            case FactMapping mapping:
                foreach (FactEntry entry in mapping.Entries)
                {
                    // The keys of a CSV row stand in the first row of the file.
                    Assert.True(isCsv || parent.Contains(entry.Key.Span));
                    Assert.True(isCsv || entry.Key.Span.End <= entry.Value.Span.Start);
                    AssertSpans(entry.Value, node.Span, isCsv);
                }

                break;
            case FactSequence sequence:
                foreach (FactNode item in sequence.Items)
                {
                    AssertSpans(item, node.Span, isCsv);
                }

                break;
        }
    }

    // What is unreadable or incomplete has been reported.
    private static bool IsSound(FactNode node) => node switch
    {
        FactMapping mapping => mapping.IsComplete && mapping.Entries.All(entry => IsSound(entry.Value)),
        FactSequence sequence => sequence.Items.All(IsSound),
        FactUnreadable => false,
        _ => true,
    };
}
