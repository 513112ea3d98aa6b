namespace FactCatalog.Generator;

/// <summary>The names under which the steps of the generator are tracked; tests of incrementality ask for them.</summary>
public static class StepNames
{
    /// <summary>The fact files of the project, each with its path in the catalog.</summary>
    public const string FactFiles = nameof(FactFiles);

    /// <summary>What each file says, without positions.</summary>
    public const string Syntax = nameof(Syntax);

    /// <summary>The models of everything that is generated.</summary>
    public const string Catalog = nameof(Catalog);

    /// <summary>One item for each record.</summary>
    public const string Records = nameof(Records);

    /// <summary>One item for each table.</summary>
    public const string Tables = nameof(Tables);

    /// <summary>One item for each enum.</summary>
    public const string Enums = nameof(Enums);

    /// <summary>One item for each group of constants.</summary>
    public const string Groups = nameof(Groups);

    /// <summary>The sources.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>The class <c>Catalog</c>.</summary>
    public const string Overview = nameof(Overview);

    /// <summary>The namespace, and whether the project's C# is new enough.</summary>
    public const string Target = nameof(Target);
}
