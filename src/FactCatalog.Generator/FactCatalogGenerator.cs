using System.Collections.Immutable;
using System.Text;
using FactCatalog.Compiler.Emit;
using FactCatalog.Compiler.Emit.Models;
using FactCatalog.Compiler.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Generator;

/// <summary>Compiles the fact files of a project into C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactCatalogGenerator : IIncrementalGenerator
{
    // Without a byte order mark, as every tool but the oldest expects of a C# file that is written to disk.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<FactSyntax> files = context.AdditionalTextsProvider
            .Where(FactFile.IsFactFile)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, _) => FactFile.Create(file.Left, file.Right))
            .WithTrackingName(StepNames.FactFiles)
            .Collect()
            .SelectMany(static (all, cancellationToken) => FactFile.ReadAll(all, cancellationToken))
            .WithComparer(SaysTheSame.Comparer)
            .WithTrackingName(StepNames.Syntax);

        IncrementalValueProvider<CatalogModel> catalog = files
            .Collect()
            .Select(static (all, _) => ModelBuilder.Build(CatalogCache.Compile(all).Catalog))
            .WithTrackingName(StepNames.Catalog);

        IncrementalValueProvider<GenerationTarget> target = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (options, _) => new GenerationTarget(BuildOptions.Namespace(options.Left.GlobalOptions), ((CSharpParseOptions)options.Right).LanguageVersion))
            .WithTrackingName(StepNames.Target);

        Register(context, catalog.SelectMany(static (c, _) => c.Enums).WithTrackingName(StepNames.Enums), target, CatalogEmitter.Emit);
        Register(context, catalog.SelectMany(static (c, _) => c.Records).WithTrackingName(StepNames.Records), target, CatalogEmitter.Emit);
        Register(context, catalog.SelectMany(static (c, _) => c.Tables).WithTrackingName(StepNames.Tables), target, CatalogEmitter.Emit);
        Register(context, catalog.SelectMany(static (c, _) => c.Groups).WithTrackingName(StepNames.Groups), target, CatalogEmitter.Emit);
        Register(context, catalog.SelectMany(static (c, _) => c.Sources).WithTrackingName(StepNames.Sources), target, CatalogEmitter.Emit);
        Register(context, catalog.SelectMany(static (c, _) => c.Overview).WithTrackingName(StepNames.Overview), target, CatalogEmitter.Emit);
        GeneratorFindings.Register(context);
    }

    private static void Register<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T> parts,
        IncrementalValueProvider<GenerationTarget> target,
        Func<T, string, GeneratedFile> emit) =>
        context.RegisterSourceOutput(parts.Combine(target), (output, part) =>
        {
            if (part.Right.IsNewEnough)
            {
                GeneratedFile file = emit(part.Left, part.Right.Namespace);
                output.AddSource(file.Name, SourceText.From(file.Code, Utf8));
            }
        });
}
