using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Rules;

/// <summary>A value on which a broken rule rests. Immutable.</summary>
/// <param name="Path">The value as the rule names it: <c>program.started</c>, or <c>born of Person 'yang-liwei'</c> for an item.</param>
/// <param name="Value">The value as messages show it.</param>
/// <param name="Entity">The entity that has the field; null for a value that was reckoned from many.</param>
/// <param name="Field">The field, or null.</param>
/// <param name="Claim">The claim that states the value; null where it is reckoned, or a list that nobody states.</param>
/// <param name="Location">Where it is stated, or null.</param>
/// <param name="Trust">How much its source is believed.</param>
public sealed record InvolvedValue(string Path, string Value, Entity? Entity, FieldDeclaration? Field, ClaimedValue? Claim, FactLocation? Location, SourceTrust Trust);

/// <summary>What a rule says of one entity. Immutable.</summary>
/// <param name="Truth">Whether the rule holds; null where what is known does not tell, which breaks nothing.</param>
/// <param name="NeedsUncertainDates">Whether the rule is false only if approximate or uncertain dates (<c>~</c>, <c>?</c>) are taken at their word.</param>
/// <param name="Values">For a broken rule: the values that break it. Else empty.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RuleOutcome(bool? Truth, bool NeedsUncertainDates, ImmutableArray<InvolvedValue> Values);
