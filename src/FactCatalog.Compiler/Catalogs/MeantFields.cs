using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Names;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Guesses which field a misspelt one was meant to be; the same misspelling is looked up once. For one pass over one file; not thread-safe.</summary>
internal sealed class MeantFields
{
    // A file with thousands of different unknown fields has one cause, which the first ones show.
    private const int MostGuesses = 200;

    private readonly Dictionary<(TypeDeclaration Type, string Key), string?> _meant = [];

    /// <summary>The nearest field of the type, or null.</summary>
    public string? Of(TypeDeclaration type, string key)
    {
        if (!_meant.TryGetValue((type, key), out string? field) && _meant.Count < MostGuesses)
        {
            field = Spelling.Nearest(key, type.Fields.Select(declared => declared.Name));
            _meant.Add((type, key), field);
        }

        return field;
    }
}
