using FactCatalog.Compiler.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <content>Functions of lists and whole types.</content>
internal sealed partial class RuleChecker
{
    private RuleNode? CheckListMethod(InvocationExpressionSyntax call, MemberAccessExpressionSyntax member, RuleNode list, string name)
    {
        SeparatedSyntaxListOfArguments arguments = new(call.ArgumentList);
        if (!RuleNames.ListFunctions.Contains(name))
        {
            return report.Add(member.Name.Span, $"A list has no '.{name}()'.{Spelling.Guess(name, RuleNames.ListFunctions)} There are .{string.Join(" .", RuleNames.ListFunctions)}.");
        }

        if (arguments.Count > 1)
        {
            return report.Add(call.ArgumentList.Span, $"'.{name}' takes one argument.");
        }

        RuleType item = list.Type.Item!;
        if (name is "contains")
        {
            return CheckContains(call, list, arguments);
        }

        LambdaNode? function = null;
        if (arguments.Count == 1)
        {
            if (CheckLambda(arguments[0], item, name) is not { } read)
            {
                return null;
            }

            function = read;
        }

        RuleType result = function?.Body.Type ?? item;
        TextSpan place = function?.Body.Span ?? call.Span;
        switch (name)
        {
            case "count" or "any" or "all":
                bool needsTruth = function is not null || name is "all";
                Aggregate test = name is "count" ? Aggregate.Count : name is "any" ? Aggregate.Any : Aggregate.All;
                if (needsTruth && result.Kind != RuleKind.Truth)
                {
                    return function is null
                        ? report.Add(call.ArgumentList.Span, "'.all' needs what holds for each item: .all(x => …).")
                        : report.Add(place, $"'.{name}' needs something true or false of each item, but this is {result}.");
                }

                return new AggregateNode(test == Aggregate.Count ? RuleType.Exact : RuleType.Truth, call.Span, test, list, function);
            case "sum":
                return result.Kind == RuleKind.Number
                    ? new AggregateNode(result, call.Span, Aggregate.Sum, list, function)
                    : report.Add(function is null ? call.ArgumentList.Span : place, $"'.sum' adds numbers, but this is {result}{(function is null ? "; write .sum(x => …)" : string.Empty)}.");
            case "min" or "max":
                return result.Kind is RuleKind.Number or RuleKind.Date
                    ? new AggregateNode(result, call.Span, name is "min" ? Aggregate.Min : Aggregate.Max, list, function)
                    : report.Add(function is null ? call.ArgumentList.Span : place, $"'.{name}' compares numbers or dates, but this is {result}{(function is null ? $"; write .{name}(x => …)" : string.Empty)}.");
            default:
                return result.FitsWith(result)
                    ? new DistinctNode(call.Span, list, function)
                    : report.Add(place, $"'.distinct' compares single values, but this is {result}.");
        }
    }

    private RuleNode? CheckContains(InvocationExpressionSyntax call, RuleNode list, SeparatedSyntaxListOfArguments arguments)
    {
        RuleType item = list.Type.Item!;
        if (arguments.Count != 1)
        {
            return report.Add(call.ArgumentList.Span, "'.contains' takes one value; a condition is asked by .any(x => …).");
        }

        if (arguments[0] is LambdaExpressionSyntax lambda)
        {
            return report.Add(lambda.Span, "'.contains' takes one value; a condition is asked by .any(x => …).");
        }

        if (Check(arguments[0], item) is not { } value)
        {
            return null;
        }

        return value.Type.FitsWith(item)
            ? new ContainsNode(call.Span, list, value)
            : report.Add(arguments[0].Span, $"The items of the list are of another type ({list.Type}): this is {value.Type}.");
    }

    private LambdaNode? CheckLambda(ExpressionSyntax syntax, RuleType item, string function)
    {
        ParameterSyntax? parameter = syntax switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
            _ => null,
        };
        if (parameter is null || syntax is not LambdaExpressionSyntax { ExpressionBody: { } body } lambda)
        {
            report.Add(syntax.Span, $"'.{function}' takes a function of one item, such as .{function}(x => …).");
            return null;
        }

        if (lambda.Modifiers.Count > 0 || lambda.AttributeLists.Count > 0 || parameter.Type is not null || parameter.Default is not null || parameter.Modifiers.Count > 0
            || syntax is ParenthesizedLambdaExpressionSyntax { ReturnType: not null })
        {
            report.Add(syntax.Span, "A lambda in a rule is plain: x => …, without types and modifiers.");
            return null;
        }

        if (_parameters.Count >= MaxLambdas)
        {
            report.Add(syntax.Span, $"More than {MaxLambdas} lambdas stand within one another here; split the rule.");
            return null;
        }

        _parameters.Add((NameOf(parameter.Identifier), item));
        RuleNode? read = Check(body, expected: null);
        int slot = _parameters.Count;
        _parameters.RemoveAt(slot - 1);
        return read is null ? null : new LambdaNode(slot, read);
    }
}
