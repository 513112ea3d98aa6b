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

    /// <summary>The entity that states the date, or of which the ordering is said.</summary>
    public abstract Entity Owner { get; }
}

/// <summary>A date that an entity states.</summary>
internal sealed record StatedDate(StatedValue Value, FactDate Date) : DateStatement
{
    public override FactLocation Location => Value.Location;

    public override Entity Owner => Value.Entity;

    /// <summary>The statement as messages list it, with its place.</summary>
    /// <param name="bound">What follows from the date where it is not exact, or nothing.</param>
    public string Describe(string bound) => $"{Value.Entity} {Value.DescribeWith(bound)}";
}

/// <summary>An ordering that is declared.</summary>
internal abstract record OrderingStatement : DateStatement
{
    /// <summary>The statement as messages list it, with its place.</summary>
    public abstract string Described { get; }
}

/// <summary>An ordering by the span of a type or by a <c>during</c> reference.</summary>
internal sealed record ImpliedStatement(ImpliedOrdering Ordering, Entity Entity) : OrderingStatement
{
    public override FactLocation Location => Ordering.Reference?.Location ?? Entity.Type.Location;

    public override Entity Owner => Entity;

    public override string Described => Ordering is { Reference: { } reference, Target: { } target }
        ? $"{Entity} lies within its {reference.Field.Name.Replace('_', ' ')} '{target.Id}' [{Location.Place}]"
        : $"a {Entity.Type.Name} ends ('{Entity.Type.SpanEnd}') no earlier than it starts ('{Entity.Type.SpanStart}') [{Location.Place}]";
}

/// <summary>An ordering by a rule, for one entity.</summary>
internal sealed record RuleStatement(CheckedRule Rule, DateOrdering Ordering, Entity Entity) : OrderingStatement
{
    public override FactLocation Location => Rule.Declaration.Location;

    public override Entity Owner => Entity;

    public override string Described => Rule.Declaration.Because is { } because
        ? $"{RuleText.OneLine(because).TrimEnd('.')}: {Rule.TextOf(Ordering.Span)} for {Entity} [{Location.Place}]"
        : $"{Entity} keeps the rule {Rule.TextOf(Ordering.Span)} [{Location.Place}]";
}
