using System.Globalization;

namespace FactCatalog;

/// <summary>
/// A text in one or more languages. Immutable, thread-safe. Languages are BCP 47 tags, compared without regard to case.
/// Equal where all languages and texts are.
/// </summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly KeyValuePair<string, string>[] _texts;

    /// <summary>A text of no stated language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LocalizedText(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        _texts = [new KeyValuePair<string, string>(string.Empty, text)];
    }

    /// <summary>A text in several languages, in order of preference.</summary>
    /// <param name="texts">Pairs of a BCP 47 tag and a text; an empty tag means no stated language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no text, a language or a text is null, or one language comes twice.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        if (texts is null)
        {
            throw new ArgumentNullException(nameof(texts));
        }

        _texts = [.. texts];
        if (_texts.Length == 0)
        {
            throw new ArgumentException("A localized text needs at least one text.", nameof(texts));
        }

        for (int i = 0; i < _texts.Length; i++)
        {
            if (_texts[i].Key is null || _texts[i].Value is null)
            {
                throw new ArgumentException("A language, or the text in it, is null.", nameof(texts));
            }

            for (int j = 0; j < i; j++)
            {
                if (SameTag(_texts[i].Key, _texts[j].Key))
                {
                    throw new ArgumentException($"The language '{_texts[i].Key}' comes twice.", nameof(texts));
                }
            }
        }
    }

    /// <summary>The languages and their texts, in the order of the fact file; a text of no stated language has an empty tag.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Texts => Array.AsReadOnly(_texts);

    /// <summary>The text for the thread's <see cref="CultureInfo.CurrentUICulture"/>, found as <see cref="For(string)"/> finds it.</summary>
    public string Current => For(CultureInfo.CurrentUICulture.Name);

    /// <summary>The text in exactly this language, or null.</summary>
    public string? this[string language]
    {
        get
        {
            foreach (KeyValuePair<string, string> text in _texts)
            {
                if (SameTag(text.Key, language))
                {
                    return text.Value;
                }
            }

            return null;
        }
    }

    /// <summary>
    /// The text that serves a language best: the language itself; else, dropping one subtag after the other from its end, the nearest
    /// wider one (<c>zh-Hant-TW</c>, <c>zh-Hant</c>, <c>zh</c>: RFC 4647, section 3.4); else the text of no stated language; else English; else the first.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string For(string language)
    {
        if (language is null)
        {
            throw new ArgumentNullException(nameof(language));
        }

        for (string tag = language; tag.Length > 0; tag = tag.Substring(0, Math.Max(0, tag.LastIndexOf('-'))))
        {
            if (this[tag] is { } text)
            {
                return text;
            }
        }

        return this[string.Empty] ?? this["en"] ?? _texts[0].Value;
    }

    /// <summary>The text that serves a culture best; see <see cref="For(string)"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string For(CultureInfo culture) => For((culture ?? throw new ArgumentNullException(nameof(culture))).Name);

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other)
    {
        if (other is null || other._texts.Length != _texts.Length)
        {
            return false;
        }

        foreach (KeyValuePair<string, string> text in _texts)
        {
            if (!string.Equals(other[text.Key], text.Value, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order of languages does not count, so the texts are combined by addition.
        int hash = _texts.Length;
        foreach (KeyValuePair<string, string> text in _texts)
        {
            hash += StringComparer.OrdinalIgnoreCase.GetHashCode(text.Key) ^ StringComparer.Ordinal.GetHashCode(text.Value);
        }

        return hash;
    }

    /// <summary>The text of no stated language, else the English one, else the first: independent of the thread's culture.</summary>
    public override string ToString() => For(string.Empty);

    private static bool SameTag(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
