using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>Reads a fact file, whatever its notation, into one kind of tree. Stateless, thread-safe.</summary>
public static class SyntaxReader
{
    /// <summary>Mappings and sequences may lie this deep inside each other, the root counted as the first.</summary>
    public const int MaximumDepth = 64;

    private const int Utf8CodePage = 65001;

    /// <summary>
    /// Reads a fact file by its notation. Never throws on bad text: what is wrong is reported as FACT001, and what could be read is returned.
    /// A file that is empty, or holds only white space and comments, has no root and no finding.
    /// </summary>
    public static FactSyntax Read(FactText text)
    {
        // One string for the whole pass: the readers look at single characters, which is slow through SourceText.
        string content = text.Source.ToString();
        var findings = new SyntaxFindings(text);
        if (!IsUtf8(text.Source, content, findings))
        {
            return new FactSyntax(text, root: null, isWhole: false, findings.ToImmutable());
        }

        int start = content.Length > 0 && content[0] == '\uFEFF' ? 1 : 0;
        return text.Format switch
        {
            FactFormat.Json => new JsonReader(text, content, start, findings).Read(),
            FactFormat.Csv => new CsvReader(text, content, start, findings).Read(),
            _ => YamlReader.Read(text, content, start, findings),
        };
    }

    private static bool IsUtf8(SourceText source, string content, SyntaxFindings findings)
    {
        const string Mend = "Save the file as UTF-8.";

        // The C# compiler reads what is not valid UTF-8 in the code page of the machine, and tells so only here.
        if (source.Encoding is { CodePage: not Utf8CodePage } encoding)
        {
            findings.Add(source.Lines[0].Span, $"This file is not UTF-8; it seems to be {encoding.WebName}. {Mend}");
            return false;
        }

        // UTF-16 without a byte order mark is valid UTF-8, with a NUL beside every ASCII character.
        if (content.Length > 1 && (content[0] == '\0' || content[1] == '\0'))
        {
            findings.Add(source.Lines[0].Span, $"This file is not UTF-8; it seems to be UTF-16. {Mend}");
            return false;
        }

        // A lenient decoder puts U+FFFD where bytes were invalid; a strict one lets only those through that the file really has.
        if (source.Encoding is { DecoderFallback: not DecoderExceptionFallback })
        {
            int replaced = content.IndexOf('\uFFFD');
            if (replaced >= 0)
            {
                findings.Add(new TextSpan(replaced, 1), $"Here the file is not valid UTF-8: bytes could not be read as a character. {Mend}");
                return false;
            }
        }

        return true;
    }
}
