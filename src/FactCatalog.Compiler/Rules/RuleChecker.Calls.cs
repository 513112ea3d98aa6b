using System.Text.RegularExpressions;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <content>Members and functions.</content>
internal sealed partial class RuleChecker
{
    private RuleNode? CheckMember(MemberAccessExpressionSyntax member)
    {
        string name = NameOf(member.Name);
        TextSpan span = member.Name.Span;
        if (TargetOf(member.Expression) is not { } target)
        {
            return null;
        }

        if (member.Name is not IdentifierNameSyntax)
        {
            return ReportForeign(member);
        }

        switch (target.Type.Kind)
        {
            case RuleKind.Entity:
                return FieldOf(target, declarations.TypeOf(target.Type.Name)!, name, span, member.Span);
            case RuleKind.List when string.Equals(name, RuleNames.Count, StringComparison.Ordinal):
                return new AggregateNode(RuleType.Exact, member.Span, Aggregate.Count, target, function: null);
            case RuleKind.List:
                return ReportListMember(member, target, name);
            case RuleKind.Date when RuleNames.DateParts.IndexOf(name) is >= 0 and var part:
                return new DatePartNode(member.Span, target, (DatePart)part);
            case RuleKind.Date:
                return report.Add(span, $"A date has .year, .month and .day, but no '{name}'.{Spelling.Guess(name, RuleNames.DateParts)}");
            case RuleKind.Text when string.Equals(name, RuleNames.Length, StringComparison.Ordinal):
                return new LengthNode(member.Span, target);
            case RuleKind.Text when RuleNames.TextFunctions.Contains(name):
                return report.Add(span, $"'.{name}' needs what to look for: .{name}(\"…\").");
            case RuleKind.Text:
                return ReportTextMember(span, name);
            default:
                return report.Add(span, $"'{RuleText.OneLine(TextOf(member.Expression.Span))}' is {target.Type}, which has no members.");
        }
    }

    private RuleNode? ReportTextMember(TextSpan span, string name) =>
        report.Add(span, name is "contains" or "matches"
            ? "A text is searched by matches(text, pattern)."
            : $"A text has .length, .starts_with(…) and .ends_with(…), but no '{name}'.{Spelling.Guess(name, RuleNames.TextFunctions.Add(RuleNames.Length))}");

    private RuleNode? ReportListMember(MemberAccessExpressionSyntax member, RuleNode target, string name)
    {
        TextSpan span = member.Name.Span;
        string list = RuleText.OneLine(TextOf(member.Expression.Span));
        if (RuleNames.ListFunctions.Contains(name))
        {
            return report.Add(span, $"'.{name}' is called: {list}.{name}(…).");
        }

        if (target.Type.Item is { Kind: RuleKind.Entity } item && declarations.TypeOf(item.Name)?.IndexOf(name) >= 0)
        {
            string what = target is TypeNode ? "a type" : "a list";
            return report.Add(span, $"'{list}' is {what}, so '{name}' is asked of its items: {list}.all(x => x.{name} …).");
        }

        return report.Add(span, $"A list has .count, .any(), .all(), .sum(), .min(), .max(), .contains() and .distinct(), but no '{name}'.{Spelling.Guess(name, RuleNames.ListFunctions)}");
    }

    // What stands before a dot: a value, or the name of a type for all its entities.
    private RuleNode? TargetOf(ExpressionSyntax syntax)
    {
        if (syntax is IdentifierNameSyntax identifier && NameOf(identifier) is var name && !IsVariable(name) && declarations.TypeOf(name) is { } named)
        {
            return named.IsReadable ? new TypeNode(syntax.Span, named) : report.GiveUp();
        }

        return Check(syntax, expected: null);
    }

    private RuleNode? CheckCall(InvocationExpressionSyntax call)
    {
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (argument.NameColon is not null || !argument.RefKindKeyword.IsKind(SyntaxKind.None))
            {
                return report.Add(argument.Span, "Arguments in a rule are plain expressions.");
            }
        }

        return call.Expression switch
        {
            IdentifierNameSyntax name => CheckFunction(call, NameOf(name)),
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } member when member.IsKind(SyntaxKind.SimpleMemberAccessExpression) => CheckMethod(call, member),
            _ => ReportForeign(call),
        };
    }

    private RuleNode? CheckFunction(InvocationExpressionSyntax call, string name)
    {
        SeparatedSyntaxListOfArguments arguments = new(call.ArgumentList);
        switch (name)
        {
            case "years" or "months" or "days":
                if (arguments.Count != 1)
                {
                    return report.Add(call.ArgumentList.Span, $"'{name}' takes one number: {name}(2).");
                }

                DurationUnit unit = name is "years" ? DurationUnit.Years : name is "months" ? DurationUnit.Months : DurationUnit.Days;
                return Expect(arguments[0], RuleKind.Number, found => $"'{name}' takes a whole number, but this is {found}.") is { } count
                    ? CheckWholeCount(name, count) ?? new DurationNode(call.Span, unit, count)
                    : null;
            case "matches":
                return arguments.Count == 2 ? CheckMatches(call, arguments) : report.Add(call.ArgumentList.Span, "'matches' takes a text and a pattern: matches(name, \"^[A-Z]\").");
            default:
                string guess = Spelling.Guess(name, RuleNames.Functions);
                string advice = RuleNames.ListFunctions.Contains(name) ? $" It is asked of a list: crew.{name}(…)."
                    : RuleNames.TextFunctions.Contains(name) ? $" It is asked of a text: name.{name}(…)."
                    : guess.Length > 0 ? guess
                    : $" There are {string.Join(", ", RuleNames.Functions)}.";
                return report.Add(call.Expression.Span, $"There is no function '{RuleText.OneLine(name)}'.{advice}");
        }
    }

    // A literal that is no whole number is a mistake here; of what is reckoned only the evaluation knows.
    private RuleNode? CheckWholeCount(string name, RuleNode count) =>
        count is ConstantNode { Value: NumberRange number } && number.AsWhole() is null
            ? report.Add(count.Span, $"'{name}' takes a whole number.")
            : null;

    private RuleNode? CheckMatches(InvocationExpressionSyntax call, SeparatedSyntaxListOfArguments arguments)
    {
        if (Expect(arguments[0], RuleKind.Text, found => $"'matches' searches a text, but this is {found}.") is not { } subject
            || Expect(arguments[1], RuleKind.Text, found => $"A pattern is a text, but this is {found}.") is not { } pattern)
        {
            return null;
        }

        if (pattern is not ConstantNode { Value: string literal })
        {
            return new MatchesNode(call.Span, subject, pattern, literal: null);
        }

        try
        {
            return new MatchesNode(call.Span, subject, pattern, Patterns.Make(literal));
        }
        catch (ArgumentException fault)
        {
            return report.Add(pattern.Span, $"The pattern is no regular expression: {RuleText.OneLine(fault.Message)}");
        }
    }

    private RuleNode? CheckMethod(InvocationExpressionSyntax call, MemberAccessExpressionSyntax member)
    {
        string name = NameOf(member.Name);
        if (TargetOf(member.Expression) is not { } target)
        {
            return null;
        }

        if (target.Type.Kind == RuleKind.List)
        {
            return CheckListMethod(call, member, target, name);
        }

        if (target.Type.Kind == RuleKind.Text && RuleNames.TextFunctions.Contains(name))
        {
            SeparatedSyntaxListOfArguments arguments = new(call.ArgumentList);
            return arguments.Count != 1
                ? report.Add(call.ArgumentList.Span, $"'.{name}' takes one text.")
                : Expect(arguments[0], RuleKind.Text, found => $"'.{name}' takes a text, but this is {found}.") is { } part
                    ? new TextTestNode(call.Span, target, part, atEnd: name is "ends_with")
                    : null;
        }

        bool isProperty = (target.Type.Kind == RuleKind.Text && name is RuleNames.Length) || (target.Type.Kind == RuleKind.Date && RuleNames.DateParts.Contains(name));
        if (isProperty)
        {
            return report.Add(call.ArgumentList.Span, $"'.{name}' is written without parentheses.");
        }

        return target.Type.Kind switch
        {
            RuleKind.Text => ReportTextMember(member.Name.Span, name),
            RuleKind.Entity when declarations.TypeOf(target.Type.Name)!.IndexOf(name) >= 0 => report.Add(call.ArgumentList.Span, $"'{name}' is a field, written without parentheses."),
            RuleKind.Entity => FieldOf(target, declarations.TypeOf(target.Type.Name)!, name, member.Name.Span, member.Span),
            _ => report.Add(member.Name.Span, $"'.{name}()' cannot be asked of {target.Type}."),
        };
    }

    /// <summary>The arguments of a call as expressions.</summary>
    private readonly struct SeparatedSyntaxListOfArguments(ArgumentListSyntax list)
    {
        public int Count => list.Arguments.Count;

        public ExpressionSyntax this[int index] => list.Arguments[index].Expression;
    }
}
