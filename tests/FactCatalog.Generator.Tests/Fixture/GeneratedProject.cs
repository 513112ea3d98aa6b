using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactCatalog.Generator.Tests.Fixture;

/// <summary>What the generator made of a project, and the project compiled with it.</summary>
internal sealed class GeneratedProject(GeneratorRunResult result, CSharpCompilation compilation)
{
    public GeneratorRunResult Result { get; } = result;

    public CSharpCompilation Compilation { get; } = compilation;

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = result.Exception is null
        ? result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal)
        : throw new InvalidOperationException("The generator failed.", result.Exception);

    /// <summary>Everything the compiler says, hidden findings aside.</summary>
    public string[] Findings() => [.. Compilation.GetDiagnostics().Where(finding => finding.Severity != DiagnosticSeverity.Hidden).Select(finding => $"{finding.Location.GetLineSpan()}: {finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)} | {LineOf(finding)}")];

    /// <summary>Compiles, with no finding whatever, and evaluates C# expressions, each in turn.</summary>
    /// <returns>The values in invariant form; <c>null</c> for null, <c>True</c> for true, the exception's name after a <c>!</c> for what throws.</returns>
    public string[] Evaluate(params string[] expressions) =>
        Evaluate("using System; using System.Collections.Generic; using System.Linq; using FactCatalog;\n", expressions);

    /// <summary>The same without any using, where a catalog's own names hide those of the framework.</summary>
    public string[] WithoutUsings(params string[] expressions) => Evaluate(string.Empty, expressions);

    private string[] Evaluate(string usings, string[] expressions)
    {
        string code = $$"""
            {{usings}}public static class Evaluated
            {
                public static global::System.Func<object?>[] All() => new global::System.Func<object?>[]
                {
            {{string.Concat(expressions.Select(expression => $"        () => {expression},\n"))}}
                };
            }
            """;
        string targetNamespace = Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<NamespaceDeclarationSyntax>())
            .Select(declaration => declaration.Name.ToString()).FirstOrDefault() ?? string.Empty;
        string placed = targetNamespace.Length == 0 ? code : code.Replace("public static class", $"namespace {targetNamespace} {{ public static class", StringComparison.Ordinal) + "}";
        CSharpCompilation whole = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(placed, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options, "Evaluated.cs").WithoutDocumentation());
        Assert.Empty(new GeneratedProject(Result, whole).Findings());
        using MemoryStream assembly = new();
        Assert.True(whole.Emit(assembly).Success);
        assembly.Position = 0;
        AssemblyLoadContext context = new("evaluated", isCollectible: true);
        try
        {
            string prefix = targetNamespace.Length == 0 ? string.Empty : targetNamespace.Replace("@", string.Empty, StringComparison.Ordinal) + ".";
            Func<object?>[] all = (Func<object?>[])context.LoadFromStream(assembly).GetType(prefix + "Evaluated", throwOnError: true)!.GetMethod("All")!.Invoke(null, null)!;
            return [.. all.Select(ValueOf)];
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Evaluates expressions and compares each with what it should give.</summary>
    public void AssertValues(params (string Expression, string Expected)[] values)
    {
        string[] actual = Evaluate([.. values.Select(value => value.Expression)]);
        Assert.Equal<IEnumerable<string>>(values.Select(value => $"{value.Expression} = {value.Expected}"), values.Zip(actual, (value, found) => $"{value.Expression} = {found}"));
    }

    /// <summary>All that was generated, as one text.</summary>
    public string AllCode() => string.Concat(Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"=== {file.Key}\n{file.Value}"));

    private static string ValueOf(Func<object?> expression)
    {
        try
        {
            return expression() switch
            {
                null => "null",
                string text => text,
                System.Collections.IEnumerable items => string.Join("|", items.Cast<object?>().Select(item => ValueOf(() => item))),
                object value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };
        }
#pragma warning disable CA1031 // the exception is the value
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return "!" + exception.GetType().Name;
        }
    }

    private static string LineOf(Diagnostic finding)
    {
        if (finding.Location.SourceTree is not { } tree)
        {
            return string.Empty;
        }

        string line = tree.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line].ToString();
        return line.Length > 200 ? line[..200] : line;
    }
}

internal static class SyntaxTrees
{
    /// <summary>A test's own code needs no documentation.</summary>
    public static SyntaxTree WithoutDocumentation(this SyntaxTree tree) => CSharpSyntaxTree.ParseText(
        tree.GetText(), ((CSharpParseOptions)tree.Options).WithDocumentationMode(DocumentationMode.None), tree.FilePath, default(CancellationToken));
}
