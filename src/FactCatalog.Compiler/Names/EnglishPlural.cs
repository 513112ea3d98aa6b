namespace FactCatalog.Compiler.Names;

/// <summary>The English plural of a type's name, for the class that holds its table. A type that wants another says <c>plural:</c>.</summary>
internal static class EnglishPlural
{
    // Compared with case, so that only a whole word of a PascalCase name bends. Longest ending first where one ends in another.
    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("Person", "People"), ("Human", "Humans"), ("German", "Germans"), ("Roman", "Romans"), ("Norman", "Normans"), ("Talisman", "Talismans"), ("Caiman", "Caimans"),
        ("Shaman", "Shamans"), ("Ottoman", "Ottomans"), ("man", "men"), ("Man", "Men"), ("child", "children"), ("Child", "Children"), ("Monarch", "Monarchs"), ("Patriarch", "Patriarchs"), ("Matriarch", "Matriarchs"), ("Epoch", "Epochs"), ("Stomach", "Stomachs"),
        ("Foot", "Feet"), ("Tooth", "Teeth"),
        ("Goose", "Geese"), ("Mongoose", "Mongooses"), ("Mouse", "Mice"), ("Louse", "Lice"), ("Ox", "Oxen"), ("Quiz", "Quizzes"),
        ("Leaf", "Leaves"), ("Loaf", "Loaves"), ("Thief", "Thieves"), ("Half", "Halves"), ("Calf", "Calves"), ("Shelf", "Shelves"),
        ("Self", "Selves"), ("Wolf", "Wolves"), ("Knife", "Knives"), ("Wife", "Wives"), ("wife", "wives"), ("wolf", "wolves"), ("shelf", "shelves"), ("Life", "Lives"), ("Hero", "Heroes"),
        ("Potato", "Potatoes"), ("Tomato", "Tomatoes"), ("Echo", "Echoes"), ("Veto", "Vetoes"), ("Volcano", "Volcanoes"),
        ("Analysis", "Analyses"), ("Basis", "Bases"), ("Crisis", "Crises"), ("Thesis", "Theses"), ("Hypothesis", "Hypotheses"),
        ("Axis", "Axes"), ("Criterion", "Criteria"), ("Phenomenon", "Phenomena"), ("Datum", "Data"),
    ];

    public static string Of(string name)
    {
        foreach ((string singular, string plural) in Irregular)
        {
            if (name.EndsWith(singular, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - singular.Length) + plural;
            }
        }

        if (EndsIn(name, "y") && name.Length > 1 && !IsVowel(name[name.Length - 2]))
        {
            return name.Substring(0, name.Length - 1) + "ies";
        }

        return EndsIn(name, "s") || EndsIn(name, "x") || EndsIn(name, "z") || EndsIn(name, "ch") || EndsIn(name, "sh") ? name + "es" : name + "s";
    }

    private static bool EndsIn(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u';
}
