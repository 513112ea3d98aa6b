using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>A value, read by its field's type, and where it stands. Immutable, thread-safe.</summary>
/// <param name="Span">The place in the file of the claim that holds it.</param>
public abstract record FactValue(TextSpan Span);

/// <summary>A <c>string</c>.</summary>
public sealed record StringValue(TextSpan Span, string Text) : FactValue(Span);

/// <summary>A <c>text</c>: one text of no stated language (an empty tag), or several with their BCP 47 tags.</summary>
public sealed record TextValue(TextSpan Span, ImmutableArray<KeyValuePair<string, string>> Texts) : FactValue(Span)
{
    /// <summary>The text of no stated language, else the English one, else the first.</summary>
    internal string Best => In(string.Empty) ?? In("en") ?? Texts[0].Value;

    private string? In(string language)
    {
        foreach (KeyValuePair<string, string> text in Texts)
        {
            if (string.Equals(text.Key, language, StringComparison.OrdinalIgnoreCase))
            {
                return text.Value;
            }
        }

        return null;
    }
}

/// <summary>An <c>int</c> or a <c>long</c>.</summary>
public sealed record IntegerValue(TextSpan Span, long Number) : FactValue(Span);

/// <summary>A <c>decimal</c> or a <c>double</c>, in a form that both C# and the row reader read the same on every machine.</summary>
public sealed record NumberValue(TextSpan Span, string Canonical) : FactValue(Span);

/// <summary>A <c>bool</c>.</summary>
public sealed record BoolValue(TextSpan Span, bool Truth) : FactValue(Span);

/// <summary>A <c>date</c>.</summary>
public sealed record DateValue(TextSpan Span, FactDate Date) : FactValue(Span);

/// <summary>A <c>url</c>, as written.</summary>
public sealed record UrlValue(TextSpan Span, string Address) : FactValue(Span);

/// <summary>A member of an enum, by its number.</summary>
public sealed record EnumValue(TextSpan Span, int Number, string Written) : FactValue(Span);

/// <summary>A reference to an entity, by its id. Whether the entity exists is known when all files are read.</summary>
public sealed record ReferenceValue(TextSpan Span, string Id) : FactValue(Span);

/// <summary>A list of values.</summary>
public sealed record ListValue(TextSpan Span, ImmutableArray<FactValue> Items) : FactValue(Span);
