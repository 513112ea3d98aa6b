using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Checks;
using FactCatalog.Compiler.Rules;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Dates;

/// <summary>One statement about dates, as a person would count them: a stated date, or an ordering that is declared. Immutable, thread-safe.</summary>
internal abstract record DateStatement
{
    /// <summary>Where it stands.</summary>
    public abstract FactLocation Location { get; }

    /// <summary>The entities of which it speaks.</summary>
    public abstract IEnumerable<Entity> Entities { get; }

    /// <summary>The statement as messages list it, with its place.</summary>
    public abstract string Described { get; }
}

/// <summary>A date that an entity states.</summary>
internal sealed record StatedDate(StatedValue Value, FactDate Date) : DateStatement
{
    public override FactLocation Location => Value.Location;

    public override IEnumerable<Entity> Entities => [Value.Entity];

    public override string Described => $"{Value.Entity} has {Value.Described}";
}

/// <summary>An ordering by the span of a type or by a <c>during</c> reference.</summary>
internal sealed record ImpliedStatement(ImpliedOrdering Ordering, Entity Entity) : DateStatement
{
    public override FactLocation Location => Ordering.Reference?.Location ?? Entity.Type.Location;

    public override IEnumerable<Entity> Entities => [Entity];

    public override string Described => Ordering.Reference is { } reference
        ? $"{Entity} lies within its {reference.Described}"
        : $"a {Entity.Type.Name} ends no earlier than it starts [{Entity.Type.Location.Place}]";
}

/// <summary>An ordering by a rule, for one entity.</summary>
internal sealed record RuleStatement(CheckedRule Rule, DateOrdering Ordering, Entity Entity) : DateStatement
{
    public override FactLocation Location => Rule.Declaration.Location;

    public override IEnumerable<Entity> Entities => [Entity];

    public override string Described => $"{Entity} keeps the rule {Rule.TextOf(Ordering.Span)} [{Location.Place}]";
}
