using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the <c>span</c> of a type: <c>founded..dissolved</c>, <c>launched</c>, <c>founded..</c> or <c>..dissolved</c>.</summary>
internal static class SpanReader
{
    private const string Between = "..";

    public static (string? Start, string? End) Read(TypeDeclaration type, FactScalar span, FindingList findings)
    {
        int between = span.Text.IndexOf(Between, StringComparison.Ordinal);
        if (between < 0)
        {
            string? point = ReadEnd(type, span, 0, span.Text.Length, findings);
            return (point, point);
        }

        if (span.Text.Trim().Length == Between.Length)
        {
            findings.Report(DeclarationRules.Senseless, span.Span, $"The span of the type '{type.Name}' names no field; write founded..dissolved, founded.., ..dissolved, or one field for a point event.");
            return (null, null);
        }

        int afterwards = between + Between.Length;
        string? start = ReadEnd(type, span, 0, between, findings);
        string? end = ReadEnd(type, span, afterwards, span.Text.Length - afterwards, findings);
        return (start, end);
    }

    private static string? ReadEnd(TypeDeclaration type, FactScalar span, int start, int length, FindingList findings)
    {
        string written = span.Text.Substring(start, length);
        string name = written.Trim();
        if (name.Length == 0)
        {
            return null;
        }

        TextSpan place = ScalarReader.SpanWithin(span, start + written.IndexOf(name, StringComparison.Ordinal), name.Length, findings.Text);
        int index = type.IndexOf(name);
        if (index < 0)
        {
            TypeReader.ReportUnknownField(type, span, place, name, findings);
            return null;
        }

        FieldType? fieldType = type.Fields[index].Type;
        if (fieldType is { Kind: not FieldKind.Date } or { IsList: true })
        {
            findings.Report(DeclarationRules.Senseless, place, $"The span of the type '{type.Name}' goes from a date to a date, but '{name}' is {fieldType}.");
            return null;
        }

        return fieldType is null ? null : name;
    }
}
