using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Syntax;

/// <summary>The text of one fact file together with the two names it goes by. Immutable, thread-safe.</summary>
public sealed class FactText
{
    private const string YamlSuffix = ".facts.yaml";
    private const string ShortYamlSuffix = ".facts.yml";
    private const string JsonSuffix = ".facts.json";
    private const string CsvSuffix = ".facts.csv";

    private FactText(string filePath, string factPath, FactFormat format, SourceText source)
    {
        FilePath = filePath;
        FactPath = factPath;
        Format = format;
        Source = source;
    }

    /// <summary>The path under which the host knows the file; shown in the host's diagnostics, never in generated code.</summary>
    public string FilePath { get; }

    /// <summary>The path relative to the catalog's root, with <c>/</c>; the only path that messages and generated code show.</summary>
    public string FactPath { get; }

    /// <summary>The notation, told by the file's suffix.</summary>
    public FactFormat Format { get; }

    /// <summary>The text with its lines.</summary>
    public SourceText Source { get; }

    /// <summary>For CSV: the name of the type whose entities the file holds, which is the file's name up to <c>.facts.csv</c>.</summary>
    public string CsvTypeName
    {
        get
        {
            string name = FileNameOf(FilePath);
            return name.Substring(0, name.Length - CsvSuffix.Length);
        }
    }

    /// <summary>Makes a fact text, or returns null when the file's name has none of the suffixes of a fact file.</summary>
    public static FactText? TryCreate(string filePath, string? factPath, SourceText source) =>
        FormatOf(filePath) is { } format
            ? new FactText(filePath, string.IsNullOrEmpty(factPath) ? FileNameOf(filePath) : factPath!.Replace('\\', '/'), format, source)
            : null;

    /// <summary>The notation of a file by its name, or null when it is no fact file.</summary>
    public static FactFormat? FormatOf(string filePath) =>
        HasSuffix(filePath, YamlSuffix) || HasSuffix(filePath, ShortYamlSuffix) ? FactFormat.Yaml
        : HasSuffix(filePath, JsonSuffix) ? FactFormat.Json
        : HasSuffix(filePath, CsvSuffix) ? FactFormat.Csv
        : null;

    private static bool HasSuffix(string filePath, string suffix) => filePath.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    // Not Path.GetFileName: a path made on Windows may be read on Linux.
    private static string FileNameOf(string filePath) => filePath.Substring(filePath.LastIndexOfAny(['/', '\\']) + 1);
}
