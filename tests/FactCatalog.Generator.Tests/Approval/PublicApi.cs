using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCatalog.Generator.Tests.Approval;

/// <summary>Prints what an assembly offers to others, read from its metadata, in an order of its own.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.ExpandNullable);

    public static string Of(string assembly, IEnumerable<string> references)
    {
        PortableExecutableReference printed = MetadataReference.CreateFromFile(assembly);
        CSharpCompilation compilation = CSharpCompilation.Create("api", references: references.Select(path => MetadataReference.CreateFromFile(path)).Append(printed));
        IAssemblySymbol symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(printed)!;
        StringBuilder text = new();
        foreach (INamedTypeSymbol type in TypesOf(symbol.GlobalNamespace).OrderBy(type => type.ToDisplayString(Format), StringComparer.Ordinal))
        {
            Append(text, type);
        }

        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesOf(inner),
        INamedTypeSymbol type when IsOffered(type) => TypesOf(type).Prepend(type),
        _ => [],
    });

    private static void Append(StringBuilder text, INamedTypeSymbol type)
    {
        string modifiers = type.IsStatic ? "static " : type.IsAbstract && type.TypeKind == TypeKind.Class ? "abstract " : type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : string.Empty;
        string bases = string.Join(", ", new[] { type.BaseType }.Where(IsWorthSaying).Concat(type.Interfaces).Select(one => one!.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)).Order(StringComparer.Ordinal));
        text.Append(modifiers).Append(type.ToDisplayString(Format));
        text.Append(bases.Length == 0 || type.TypeKind is TypeKind.Delegate or TypeKind.Enum ? "\n" : $" : {bases}\n");
        if (type.TypeKind == TypeKind.Delegate)
        {
            return;
        }

        IEnumerable<string> members = type.GetMembers()
            .Where(member => member is not INamedTypeSymbol && IsOffered(member) && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove })
            .Select(member => member.ToDisplayString(Format));
        foreach (string member in type.TypeKind == TypeKind.Enum ? members.Where(member => !member.EndsWith("()", StringComparison.Ordinal)) : members.Order(StringComparer.Ordinal))
        {
            text.Append("    ").Append(member).Append('\n');
        }
    }

    private static bool IsWorthSaying(INamedTypeSymbol? type) =>
        type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum or SpecialType.System_MulticastDelegate) };

    private static bool IsOffered(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
