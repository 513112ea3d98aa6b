using System.Collections.Immutable;
using System.Globalization;
using FactCatalog.Compiler.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <summary>
/// Turns the syntax of a rule into a checked tree. Stops at the first mistake. A method that reads a part returns null where the part is wrong.
/// Not thread-safe; one checker reads one rule.
/// </summary>
internal sealed partial class RuleChecker(string text, TypeDeclaration type, CatalogDeclarations declarations, RuleReport report)
{
    /// <summary>More lambdas within one another than anyone reads; the variables of a part are bits of an <see cref="uint"/>.</summary>
    public const int MaxLambdas = 16;

    // Both the checker and the evaluator go down the tree by recursion.
    private const int MaxDepth = 128;

    private const string Offer =
        "There are comparisons, &&, ||, !, + - * / %, ?:, fields, .count .any() .all() .sum() .min() .max() .contains() .distinct(), .year .month .day, years(n) months(n) days(n), .length .starts_with() .ends_with() and matches(text, pattern).";

    private readonly ImmutableArray<IdNode>.Builder _ids = ImmutableArray.CreateBuilder<IdNode>();
    private readonly List<(string Name, RuleType Type)> _parameters = [];
    private int _depth;

    /// <summary>The entities that the rule names by their ids.</summary>
    public ImmutableArray<IdNode> Ids => _ids.ToImmutable();

    public RuleNode? CheckWhole(ExpressionSyntax syntax)
    {
        if (syntax.ContainsDirectives)
        {
            return report.Add(new TextSpan(0, text.Length), "A rule is an expression; directives have no place in it.");
        }

        return Expect(syntax, RuleKind.Truth, found => $"A rule is something true or false, such as launched <= landed, but this is {found}.");
    }

    private RuleNode? Check(ExpressionSyntax syntax, RuleType? expected)
    {
        if (++_depth > MaxDepth)
        {
            return report.Add(syntax.Span, $"The rule is nested more than {MaxDepth} levels deep here; split it into several rules.");
        }

        RuleNode? node = syntax switch
        {
            ParenthesizedExpressionSyntax inner => Check(inner.Expression, expected),
            LiteralExpressionSyntax literal => CheckLiteral(literal, expected),
            IdentifierNameSyntax name => CheckName(name, expected),
            ThisExpressionSyntax => new VariableNode(RuleType.EntityOf(type.Name), syntax.Span, 0),
            PrefixUnaryExpressionSyntax unary => CheckUnary(unary),
            BinaryExpressionSyntax binary => CheckBinary(binary, expected),
            ConditionalExpressionSyntax choice => CheckChoice(choice, expected),
            MemberAccessExpressionSyntax member when member.IsKind(SyntaxKind.SimpleMemberAccessExpression) => CheckMember(member),
            InvocationExpressionSyntax call => CheckCall(call),
            _ => ReportForeign(syntax),
        };
        _depth--;
        return node;
    }

    private RuleNode? Expect(ExpressionSyntax syntax, RuleKind kind, Func<RuleType, string> message)
    {
        RuleNode? node = Check(syntax, expected: null);
        return node is null || node.Type.Kind == kind ? node : report.Add(syntax.Span, message(node.Type));
    }

    private RuleNode? ReportForeign(ExpressionSyntax syntax) => syntax switch
    {
        AssignmentExpressionSyntax assignment => report.Add(assignment.OperatorToken.Span, "Rules compare with ==; they assign nothing."),
        LambdaExpressionSyntax lambda => report.Add(lambda.Span, "A lambda stands in the parentheses of .count, .any, .all, .sum, .min, .max or .distinct only."),
        ConditionalAccessExpressionSyntax access => report.Add(access.OperatorToken.Span, "Write '.' instead of '?.': a missing value makes a comparison unknown, and an unknown rule is not broken."),
        PostfixUnaryExpressionSyntax postfix => report.Add(postfix.OperatorToken.Span, $"The operator '{postfix.OperatorToken.Text}' is no part of the rule language. {Offer}"),
        ElementAccessExpressionSyntax access => report.Add(access.ArgumentList.Span, "Items of a list have no numbers in rules; ask .any(x => …), .all(x => …) or .contains(…)."),
        InterpolatedStringExpressionSyntax => report.Add(syntax.Span, "Text in a rule is plain: \"…\", without a dollar sign."),
        _ => report.Add(syntax.Span, $"'{RuleText.OneLine(TextOf(syntax.Span))}' is no part of the rule language. {Offer}"),
    };

    private RuleNode? CheckLiteral(LiteralExpressionSyntax literal, RuleType? expected)
    {
        switch (literal.Kind())
        {
            case SyntaxKind.TrueLiteralExpression:
                return new ConstantNode(RuleType.Truth, literal.Span, true);
            case SyntaxKind.FalseLiteralExpression:
                return new ConstantNode(RuleType.Truth, literal.Span, false);
            case SyntaxKind.NumericLiteralExpression:
                return CheckNumber(literal);
            case SyntaxKind.StringLiteralExpression when literal.Token.Value is string value:
                return CheckText(literal.Span, value, expected);
            case SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression:
                return report.Add(literal.Span, "A rule does not ask whether a value is missing: a missing value makes a comparison unknown, and an unknown rule is not broken.");
            case SyntaxKind.CharacterLiteralExpression:
                return report.Add(literal.Span, $"Text in a rule stands in double quotes: \"{literal.Token.ValueText}\".");
            default:
                return ReportForeign(literal);
        }
    }

    private RuleNode? CheckNumber(LiteralExpressionSyntax literal)
    {
        string digits = TextOf(literal.Span).Replace("_", string.Empty).TrimEnd('m', 'M', 'd', 'D', 'f', 'F');
        if (decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return new ConstantNode(RuleType.Exact, literal.Span, NumberRange.Of(number));
        }

        return literal.Token.Value switch
        {
            int or uint or long or ulong => new ConstantNode(RuleType.Exact, literal.Span, NumberRange.Of(Convert.ToDecimal(literal.Token.Value, CultureInfo.InvariantCulture))),
            double value when !double.IsInfinity(value) => new ConstantNode(RuleType.Double, literal.Span, NumberRange.Of(value)),
            _ => report.Add(literal.Span, $"The number {RuleText.OneLine(TextOf(literal.Span))} is too large."),
        };
    }

    private RuleNode? CheckUnary(PrefixUnaryExpressionSyntax unary)
    {
        switch (unary.Kind())
        {
            case SyntaxKind.LogicalNotExpression:
                return Expect(unary.Operand, RuleKind.Truth, found => $"'!' stands before something true or false, but this is {found}.") is { } truth ? new NotNode(unary.Span, truth) : null;
            case SyntaxKind.UnaryMinusExpression or SyntaxKind.UnaryPlusExpression:
                if (Check(unary.Operand, expected: null) is not { } operand)
                {
                    return null;
                }

                if (operand.Type.Kind is not (RuleKind.Number or RuleKind.Duration))
                {
                    return report.Add(unary.Operand.Span, $"'{unary.OperatorToken.Text}' stands before a number, but this is {operand.Type}.");
                }

                return unary.IsKind(SyntaxKind.UnaryPlusExpression) ? operand : new NegateNode(unary.Span, operand);
            default:
                return report.Add(unary.OperatorToken.Span, $"The operator '{unary.OperatorToken.Text}' is no part of the rule language. {Offer}");
        }
    }

    private RuleNode? CheckChoice(ConditionalExpressionSyntax choice, RuleType? expected)
    {
        if (Expect(choice.Condition, RuleKind.Truth, found => $"Before '?' stands something true or false, but this is {found}.") is not { } condition
            || CheckPair(choice.WhenTrue, choice.WhenFalse, expected) is not var (whenTrue, whenFalse))
        {
            return null;
        }

        bool fits = whenTrue.Type.FitsWith(whenFalse.Type) || (whenTrue.Type.Kind == RuleKind.Duration && whenFalse.Type.Kind == RuleKind.Duration);
        if (!fits)
        {
            return report.Add(choice.WhenFalse.Span, $"Both sides of ':' are of one type, but the first is {whenTrue.Type} and this is {whenFalse.Type}.");
        }

        return new ChoiceNode(Joined(whenTrue.Type, whenFalse.Type), choice.Span, condition, whenTrue, whenFalse);
    }

    // Reads two parts that are to be of one type. A part that only the other one's type makes clear, such as an enum member, is read second.
    private (RuleNode Left, RuleNode Right)? CheckPair(ExpressionSyntax left, ExpressionSyntax right, RuleType? expected)
    {
        bool rightFirst = expected is null && NeedsContext(left) && !NeedsContext(right);
        if (Check(rightFirst ? right : left, expected) is not { } first || Check(rightFirst ? left : right, expected ?? first.Type) is not { } second)
        {
            return null;
        }

        return rightFirst ? (second, first) : (first, second);
    }

    private static RuleType Joined(RuleType left, RuleType right) => right == RuleType.Double ? right : left;

    private string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);
}
