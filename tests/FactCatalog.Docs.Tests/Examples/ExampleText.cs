using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Docs.Tests.Examples;

/// <summary>Makes fact files of the blocks of an example.</summary>
internal static partial class ExampleText
{
    /// <summary>The fact files.</summary>
    public static IEnumerable<FactText> Of(Example example) => example.Files.Select(file =>
        FactText.TryCreate(file.Path, file.Path, SourceText.From(Grown(file.Fence.Content), Encoding.UTF8))
            ?? throw new FormatException($"{file.Fence}: '{file.Path}' is not the name of a fact file."));

    // `# … and 10,000 more` stands for as many lines like the one before, each with the next number in place of its last one.
    private static string Grown(string content)
    {
        Match more = More().Match(content);
        if (!more.Success)
        {
            return content;
        }

        string before = content[..more.Index];
        string pattern = before[(before.TrimEnd('\n').LastIndexOf('\n') + 1)..];
        int count = int.Parse(more.Groups["count"].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var grown = new StringBuilder(before);
        for (int i = 2; i <= count + 1; i++)
        {
            grown.Append(pattern.Replace("1", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return grown.Append(content, more.Index + more.Length, content.Length - more.Index - more.Length).ToString();
    }

    [GeneratedRegex(@"^ *# … and (?<count>[\d,]+) more\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex More();
}
