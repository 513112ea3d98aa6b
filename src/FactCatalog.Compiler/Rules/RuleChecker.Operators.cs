using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactCatalog.Compiler.Rules;

/// <content>Operators with two sides.</content>
internal sealed partial class RuleChecker
{
    private RuleNode? CheckBinary(BinaryExpressionSyntax binary, RuleType? expected)
    {
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression:
                return CheckLogic(binary);
            case SyntaxKind.EqualsExpression:
                return CheckComparison(binary, Comparison.Equal);
            case SyntaxKind.NotEqualsExpression:
                return CheckComparison(binary, Comparison.NotEqual);
            case SyntaxKind.LessThanExpression:
                return CheckComparison(binary, Comparison.Less);
            case SyntaxKind.LessThanOrEqualExpression:
                return CheckComparison(binary, Comparison.LessOrEqual);
            case SyntaxKind.GreaterThanExpression:
                return CheckComparison(binary, Comparison.Greater);
            case SyntaxKind.GreaterThanOrEqualExpression:
                return CheckComparison(binary, Comparison.GreaterOrEqual);
            case SyntaxKind.SubtractExpression when expected is { Kind: RuleKind.Enum or RuleKind.Entity } && IsOneWord(binary):
                return CheckNamed(binary.Span, TextOf(binary.Span), expected);
            case SyntaxKind.AddExpression:
                return CheckReckoning(binary, Reckoning.Add);
            case SyntaxKind.SubtractExpression:
                return CheckReckoning(binary, Reckoning.Subtract);
            case SyntaxKind.MultiplyExpression:
                return CheckReckoning(binary, Reckoning.Multiply);
            case SyntaxKind.DivideExpression:
                return CheckReckoning(binary, Reckoning.Divide);
            case SyntaxKind.ModuloExpression:
                return CheckReckoning(binary, Reckoning.Remainder);
            case SyntaxKind.BitwiseAndExpression:
                return ReportOperator(binary.OperatorToken, " Write &&.");
            case SyntaxKind.BitwiseOrExpression:
                return ReportOperator(binary.OperatorToken, " Write ||.");
            case SyntaxKind.CoalesceExpression:
                return ReportOperator(binary.OperatorToken, " A missing value makes a comparison unknown, and an unknown rule is not broken.");
            case SyntaxKind.ExclusiveOrExpression:
                return ReportOperator(binary.OperatorToken, " Write != between two truths.");
            default:
                return ReportOperator(binary.OperatorToken, " " + Offer);
        }
    }

    private RuleNode? ReportOperator(SyntaxToken token, string advice) =>
        report.Add(token.Span, $"The operator '{token.Text}' is no part of the rule language.{advice}");

    private LogicNode? CheckLogic(BinaryExpressionSyntax binary)
    {
        string symbol = binary.OperatorToken.Text;
        return Expect(binary.Left, RuleKind.Truth, found => $"'{symbol}' joins two truths, but its left side is {found}.") is { } left
            && Expect(binary.Right, RuleKind.Truth, found => $"'{symbol}' joins two truths, but its right side is {found}.") is { } right
                ? new LogicNode(binary.Span, binary.IsKind(SyntaxKind.LogicalAndExpression), left, right)
                : null;
    }

    private RuleNode? CheckComparison(BinaryExpressionSyntax binary, Comparison comparison)
    {
        if (CheckPair(binary.Left, binary.Right, expected: null) is not var (left, right))
        {
            return null;
        }

        if (left.Type.Kind == RuleKind.List || right.Type.Kind == RuleKind.List)
        {
            ExpressionSyntax list = left.Type.Kind == RuleKind.List ? binary.Left : binary.Right;
            return report.Add(list.Span, $"'{RuleText.OneLine(TextOf(list.Span))}' is a list, and a list is not compared as a whole; ask .contains(…), .all(x => …) or .count.");
        }

        if (!left.Type.FitsWith(right.Type))
        {
            return report.Add(binary.Right.Span, $"'{binary.OperatorToken.Text}' compares {left.Type} with {right.Type} here.{AdviceFor(left.Type, right.Type)}");
        }

        bool isOrder = comparison is not (Comparison.Equal or Comparison.NotEqual);
        if (isOrder && left.Type.Kind is not (RuleKind.Number or RuleKind.Date or RuleKind.Enum))
        {
            return report.Add(binary.Left.Span, $"'{binary.OperatorToken.Text}' orders numbers, dates and enum members, but this is {left.Type}.");
        }

        return new ComparisonNode(binary.Span, comparison, left, right);
    }

    private static string AdviceFor(RuleType left, RuleType right)
    {
        RuleKind other = left.Kind == RuleKind.Date ? right.Kind : left.Kind;
        bool hasDate = left.Kind == RuleKind.Date || right.Kind == RuleKind.Date;
        return hasDate && other == RuleKind.Number ? " Compare the date's .year, .month or .day, or write the date in quotes: \"2022-12-31\"."
            : hasDate && other == RuleKind.Duration ? " Add the duration to a date: launched + years(2)."
            : left.Kind == RuleKind.Entity || right.Kind == RuleKind.Entity ? " Compare a field of the entity, or the entity with another one of its type."
            : " Both sides are to be of one type.";
    }

    private RuleNode? CheckReckoning(BinaryExpressionSyntax binary, Reckoning operation)
    {
        if (Check(binary.Left, expected: null) is not { } left || Check(binary.Right, expected: null) is not { } right)
        {
            return null;
        }

        bool isSum = operation is Reckoning.Add or Reckoning.Subtract;
        switch (left.Type.Kind, right.Type.Kind)
        {
            case (RuleKind.Number, RuleKind.Number):
                return new ReckoningNode(Joined(left.Type, right.Type), binary.Span, operation, left, right);
            case (RuleKind.Date, RuleKind.Duration) when isSum:
                return new ReckoningNode(RuleType.Date, binary.Span, operation, left, right);
            case (RuleKind.Duration, RuleKind.Date) when operation == Reckoning.Add:
                return new ReckoningNode(RuleType.Date, binary.Span, operation, right, left);
            case (RuleKind.Duration, RuleKind.Duration) when isSum:
                return new ReckoningNode(RuleType.Duration, binary.Span, operation, left, right);
            case (RuleKind.Date, RuleKind.Number) when isSum:
                return report.Add(binary.Right.Span, $"A number has no unit of time; write days({TextOf(binary.Right.Span)}), months(…) or years(…).");
            case (RuleKind.Date, RuleKind.Date):
                return report.Add(binary.OperatorToken.Span, "Two dates are compared, not reckoned together; write landed <= launched + days(10).");
            default:
                bool isLeft = left.Type.Kind is not (RuleKind.Number or RuleKind.Date or RuleKind.Duration) || (!isSum && left.Type.Kind != RuleKind.Number);
                return report.Add((isLeft ? binary.Left : binary.Right).Span, $"'{binary.OperatorToken.Text}' reckons with numbers{(isSum ? ", or a date and a duration" : string.Empty)}, but this is {(isLeft ? left : right).Type}.");
        }
    }

    private bool IsOneWord(ExpressionSyntax syntax)
    {
        foreach (char c in TextOf(syntax.Span))
        {
            if (char.IsWhiteSpace(c) || c is '(' or ')' or '"')
            {
                return false;
            }
        }

        return true;
    }
}
