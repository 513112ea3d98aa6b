using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Compiler.Rules;

/// <content>Names: fields, parameters, enum members, ids.</content>
internal sealed partial class RuleChecker
{
    private const string AsOf = "as_of";

    // Whether a part can only be read once it is known what it is compared with.
    private bool NeedsContext(ExpressionSyntax syntax)
    {
        // A loop, because parentheses nest.
        while (syntax is ParenthesizedExpressionSyntax inner)
        {
            syntax = inner.Expression;
        }

        return syntax switch
        {
            LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
            IdentifierNameSyntax name => !IsVariable(NameOf(name)),
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.SubtractExpression) && IsOneWord(binary),
            ConditionalExpressionSyntax choice => NeedsContext(choice.WhenTrue) && NeedsContext(choice.WhenFalse),
            _ => false,
        };
    }

    private bool IsVariable(string name) => ParameterOf(name) >= 0 || type.IndexOf(name) >= 0 || string.Equals(name, AsOf, StringComparison.Ordinal);

    private int ParameterOf(string name) => _parameters.FindLastIndex(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal));

    // The name in the original text: the parser may have seen a mask.
    private string NameOf(SimpleNameSyntax name) => NameOf(name.Identifier);

    private string NameOf(SyntaxToken token) => TextOf(token.Span).TrimStart('@');

    private RuleNode? CheckName(IdentifierNameSyntax syntax, RuleType? expected)
    {
        string name = NameOf(syntax);
        int parameter = ParameterOf(name);
        if (parameter >= 0)
        {
            return new VariableNode(_parameters[parameter].Type, syntax.Span, parameter + 1);
        }

        if (type.IndexOf(name) >= 0)
        {
            return FieldOf(new VariableNode(RuleType.EntityOf(type.Name), syntax.Span, 0), type, name, syntax.Span, syntax.Span);
        }

        if (string.Equals(name, AsOf, StringComparison.Ordinal))
        {
            return new AsOfNode(syntax.Span);
        }

        if (expected is { Kind: RuleKind.Enum or RuleKind.Entity })
        {
            return CheckNamed(syntax.Span, name, expected);
        }

        return ReportUnknownName(syntax.Span, name);
    }

    // A word where an enum member or an id is meant.
    private RuleNode? CheckNamed(TextSpan span, string name, RuleType expected)
    {
        if (expected.Kind == RuleKind.Entity)
        {
            if (!CSharpName.IsId(name, out _))
            {
                return report.Add(span, $"'{RuleText.OneLine(name)}' is no id of a {expected.Name}.");
            }

            IdNode id = new(expected, span, name);
            _ids.Add(id);
            return id;
        }

        EnumDeclaration declaration = declarations.EnumOf(expected.Name)!;
        int number = declaration.IndexOf(name);
        if (number >= 0)
        {
            return new ConstantNode(expected, span, number);
        }

        if (declaration.Members.IsEmpty)
        {
            return report.GiveUp();
        }

        IEnumerable<string> members = declaration.Members.Select(member => member.Written);
        if (name.StartsWith(expected.Name + ".", StringComparison.Ordinal))
        {
            return report.Add(span, $"Members of {expected.Name} are written alone.{Spelling.Guess(name.Substring(expected.Name.Length + 1), members)}");
        }

        string guess = Spelling.Guess(name, members.Concat(VariableNames()));
        string choice = guess.Length > 0 ? guess : $" It has {RuleText.OneLine(string.Join(", ", members))}.";
        return report.Add(span, $"'{RuleText.OneLine(name)}' is no member of the enum {expected.Name} ({declaration.Location.Place}) and no field of {type.Name}.{choice}");
    }

    private RuleNode? CheckText(TextSpan span, string value, RuleType? expected)
    {
        switch (expected?.Kind)
        {
            case RuleKind.Enum or RuleKind.Entity:
                return CheckNamed(span, value, expected);
            case RuleKind.Date when FactDate.TryParse(value.AsSpan(), out FactDate date, out FactDateError error):
                return new ConstantNode(RuleType.Date, span, DateReading.Of(date));
            case RuleKind.Date:
                _ = FactDate.TryParse(value.AsSpan(), out _, out FactDateError fault);
                return report.Add(span, $"\"{RuleText.OneLine(value)}\" is no EDTF date. {fault.Message}");
            default:
                return new ConstantNode(RuleType.Text, span, value);
        }
    }

    private RuleNode? FieldOf(RuleNode target, TypeDeclaration owner, string name, TextSpan nameSpan, TextSpan whole)
    {
        int index = owner.IndexOf(name);
        if (index >= 0)
        {
            // A field whose type could not be read, or leads to a type that could not, has been reported.
            FieldDeclaration field = owner.Fields[index];
            return field.Type is { } fieldType && (fieldType.Kind != FieldKind.Reference || declarations.TypeOf(fieldType.Name) is { IsReadable: true })
                ? new FieldNode(RuleType.Of(fieldType), whole, target, index, field)
                : report.GiveUp();
        }

        if (!declarations.AreWhole)
        {
            return report.GiveUp();
        }

        string guess = Spelling.Guess(name, owner.Fields.Select(field => field.Name));
        string choice = guess.Length > 0 ? guess : $" It has {ScalarReader.Shortened(string.Join(", ", owner.Fields.Select(field => field.Name)))}.";
        string why = RuleNames.ListFunctions.Contains(name) ? $"'.{name}' is asked of a list, but this is one {owner.Name}." : $"The type '{owner.Name}' has no field '{name}'.{choice}";
        return report.Add(nameSpan, why);
    }

    private RuleNode? ReportUnknownName(TextSpan span, string name)
    {
        if (!declarations.AreWhole)
        {
            return report.GiveUp();
        }

        if (declarations.TypeOf(name) is not null)
        {
            return report.Add(span, $"'{name}' is a type; ask something of its entities, such as {name}.count(x => …).");
        }

        if (declarations.EnumOf(name) is { } enumeration)
        {
            return report.Add(span, $"'{name}' is an enum; its members are written alone, such as {enumeration.Members.FirstOrDefault()?.Written ?? "LEO"}.");
        }

        // Of a joined word the part that is at fault.
        foreach ((string part, int start) in PartsOf(name))
        {
            int point = part.IndexOf('.');
            string head = point < 0 ? part : part.Substring(0, point);
            if (!IsVariable(head) && !RuleScanner.IsNumber(part) && head is not "this")
            {
                string guess = Spelling.Guess(head, VariableNames().Concat(declarations.Types.Select(other => other.Name)));
                string advice = guess.Length > 0 ? guess
                    : RuleNames.Functions.Contains(head) ? $" The function is written {head}(…)."
                    : " An enum member or an id stands beside a value of its type, and text in quotes.";
                return report.Add(new TextSpan(span.Start + start, head.Length), $"The type '{type.Name}' has no field '{head}'.{advice}");
            }
        }

        return report.Add(span, $"'{name}' is not known here.");
    }

    private static IEnumerable<(string Part, int Start)> PartsOf(string name)
    {
        int start = 0;
        foreach (string part in name.Split('-'))
        {
            yield return (part, start);
            start += part.Length + 1;
        }
    }

    private IEnumerable<string> VariableNames() =>
        _parameters.Select(parameter => parameter.Name).Concat(type.Fields.Select(field => field.Name)).Concat([AsOf]);
}
