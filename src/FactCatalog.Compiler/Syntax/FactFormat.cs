namespace FactCatalog.Compiler.Syntax;

/// <summary>The three notations of a fact file.</summary>
public enum FactFormat
{
    /// <summary>YAML 1.2 without anchors, aliases, merge keys and tags.</summary>
    Yaml,

    /// <summary>JSON, RFC 8259.</summary>
    Json,

    /// <summary>Comma-separated values, RFC 4180; one type a file.</summary>
    Csv,
}
