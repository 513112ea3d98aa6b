using System.Collections.Immutable;
using FactCatalog.Compiler;
using FactCatalog.Compiler.Catalogs;
using FactCatalog.Compiler.Syntax;
using FactCatalog.Generator.Tests.Fixture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCatalog.Generator.Tests.Incrementality;

public class StepTests
{
    private const string TypesPath = "facts/types.facts.yaml";
    private const string PeoplePath = "facts/people.facts.yaml";
    private const string PlacesPath = "facts/places.facts.yaml";

    private const string Types = """
        catalog: { as_of: 2026-01-01 }
        enums: { Kind: [one, two] }
        sources: { book: { title: A book } }
        constants: { Limits: { most: 5 } }
        types:
          Person: { fields: { name: string, kind: Kind?, home: Place? } }
          Place: { fields: { name: string, mayor: Person? } }
        """;

    private const string People = "facts:\n  Person:\n    ada: { name: Ada, home: york, $source: book }\n    bob: { name: Bob, kind: one }\n";
    private const string Places = "facts:\n  Place:\n    york: { name: York, mayor: ada }\n";

    private static readonly string[] OurSteps =
    [
        StepNames.FactFiles, StepNames.Syntax, StepNames.Catalog, StepNames.Target, StepNames.Enums, StepNames.Records, StepNames.Tables,
        StepNames.Groups, StepNames.Sources, StepNames.Overview,
    ];

    private static readonly FactProject Project = new FactProject().With(TypesPath, Types).With(PeoplePath, People).With(PlacesPath, Places);

    [Fact]
    public void EveryStepIsTracked() => Assert.Superset(OurSteps.ToHashSet(StringComparer.Ordinal), Edit(Project).Result.TrackedSteps.Keys.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void EditingCSharpReRunsNothing()
    {
        Run run = Edit(Project, compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { }", Project.ParseOptions, "Added.cs")));
        foreach (string step in OurSteps)
        {
            Assert.All(run.ReasonsOf(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        run.AssertNothingIsRegenerated();
    }

    [Theory]
    [InlineData("# a comment\n" + People)]
    [InlineData("\n\n" + People + "\n# the end")]
    [InlineData("facts:\n  Person:\n    # about Ada\n    ada: { name: Ada, home: york, $source: book } # here\n\n    bob:\n      name: Bob\n      kind: one\n")]
    public void EditingACommentRegeneratesNothing(string people)
    {
        Run run = Edit(Project.With(PeoplePath, people));
        Assert.Contains(IncrementalStepRunReason.Unchanged, run.ReasonsOf(StepNames.Syntax));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.ReasonsOf(StepNames.Syntax));
        Assert.All(run.ReasonsOf(StepNames.Catalog), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        run.AssertNothingIsRegenerated();
    }

    [Fact]
    public void QuotingATextRegeneratesNothing() => Edit(Project.With(PeoplePath, People.Replace("one", "\"one\"", StringComparison.Ordinal))).AssertNothingIsRegenerated();

    [Fact]
    public void AddingABlankLineAmongDeclarationsRegeneratesNothing() =>
        Edit(Project.With(TypesPath, "\n# types\n" + Types.Replace("types:", "\ntypes:", StringComparison.Ordinal))).AssertNothingIsRegenerated();

    [Fact]
    public void ChangingLineEndsRegeneratesNothing() =>
        Edit(Project.With(PeoplePath, People.Replace("\n", "\r\n", StringComparison.Ordinal))).AssertNothingIsRegenerated();

    [Fact]
    public void EditingAValueRegeneratesOneTable() => Edit(Project.With(PeoplePath, People.Replace("Bob", "Rob", StringComparison.Ordinal))).AssertRegenerated("People.g.cs");

    [Fact]
    public void EditingANameOfAnEntityThatOthersReferToRegeneratesOneTable() =>
        Edit(Project.With(PeoplePath, People.Replace("Ada", "Augusta", StringComparison.Ordinal))).AssertRegenerated("People.g.cs");

    [Fact]
    public void AddingAnEntityRegeneratesOneTable() => Edit(Project.With(PeoplePath, People + "    eve: { name: Eve }\n")).AssertRegenerated("People.g.cs");

    [Fact]
    public void RemovingAnEntityRegeneratesOneTable() => Edit(Project.With(PeoplePath, People.Split("    bob")[0])).AssertRegenerated("People.g.cs");

    [Fact]
    public void BreakingAReferenceRegeneratesTheTableThatHasIt() =>
        Edit(Project.With(PlacesPath, Places.Replace("mayor: ada", "mayor: nobody", StringComparison.Ordinal))).AssertRegenerated("Places.g.cs");

    [Fact]
    public void ReorderedFilesAreCached() => Edit(Project.Reversed()).AssertNothingIsRegenerated();

    [Fact]
    public void ChangingAFieldRegeneratesItsRecordAndItsTable() =>
        Edit(Project.With(TypesPath, Types.Replace("mayor: Person?", "mayor: Person?, size: { type: int, default: 5 }", StringComparison.Ordinal))).AssertRegenerated("Place.g.cs", "Places.g.cs");

    [Fact]
    public void ChangingADocRegeneratesItsRecord() =>
        Edit(Project.With(TypesPath, Types.Replace("Place: { fields", "Place: { doc: A town., fields", StringComparison.Ordinal))).AssertRegenerated("Place.g.cs");

    [Fact]
    public void ChangingASourceRegeneratesTheSources() => Edit(Project.With(TypesPath, Types.Replace("A book", "The book", StringComparison.Ordinal))).AssertRegenerated("Sources.g.cs");

    [Fact]
    public void ChangingAConstantRegeneratesItsGroup() => Edit(Project.With(TypesPath, Types.Replace("most: 5", "most: 6", StringComparison.Ordinal))).AssertRegenerated("Limits.g.cs");

    [Fact]
    public void ChangingTheDayRegeneratesTheOverview() => Edit(Project.With(TypesPath, Types.Replace("2026-01-01", "2026-01-02", StringComparison.Ordinal))).AssertRegenerated("Catalog.g.cs");

    [Fact]
    public void AddingAnEnumMemberAtTheEndRegeneratesTheEnum() => Edit(Project.With(TypesPath, Types.Replace("one, two]", "one, two, three]", StringComparison.Ordinal))).AssertRegenerated("Kind.g.cs");

    [Fact]
    public void AddingAFileRegeneratesWhatItStates() => Edit(Project.With("facts/more.facts.yaml", "facts: { Place: { hull: { name: Hull } } }")).AssertRegenerated("Places.g.cs");

    [Fact]
    public void AddingAnEmptyFileRegeneratesNothing() => Edit(Project.With("facts/empty.facts.yaml", "# nothing yet\n")).AssertNothingIsRegenerated();

    [Fact]
    public void AddingAnEvidenceFileRegeneratesNothing() => Edit(Project.With("seeds/book.md", "# Passage")).AssertNothingIsRegenerated();

    [Fact]
    public void RemovingAFileRegeneratesWhatItStated() => Edit(Project.Without(PlacesPath)).AssertRegenerated("People.g.cs", "Places.g.cs");

    [Fact]
    public void ChangingASeverityRegeneratesNothing() => Edit(Project.WithFileKey(PeoplePath, "factcatalog.FACT005.severity", "warning")).AssertNothingIsRegenerated();

    [Fact]
    public void ChangingTheNamespaceRegeneratesAll() => Assert.Equal(Edit(Project).Result.GeneratedSources.Length, Edit(Project.WithProperty("RootNamespace", "Other")).Regenerated().Length);

    [Fact]
    public void AFileThatIsNotTouchedIsNotBoundAgain()
    {
        Catalog before = CatalogOf(Project);
        Catalog after = CatalogOf(Project.With(PeoplePath, People.Replace("Bob", "Rob", StringComparison.Ordinal)));
        Assert.NotSame(before, after);
        Assert.Same(before.Declarations, after.Declarations);
        Assert.Same(EntityOf(before, "Place", "york"), EntityOf(after, "Place", "york"));
        Assert.NotSame(EntityOf(before, "Person", "ada"), EntityOf(after, "Person", "ada"));
    }

    [Fact]
    public void WhatIsCompiledIsCompiledOnce()
    {
        Assert.Same(CatalogOf(Project), CatalogOf(Project));
        Assert.Same(CatalogOf(Project), CatalogOf(Project.Reversed()));
    }

    private static Run Edit(FactProject after, Func<CSharpCompilation, CSharpCompilation>? edit = null)
    {
        CSharpCompilation compilation = Project.Compilation();
        GeneratorDriver driver = Project.Driver().RunGenerators(compilation);
        GeneratorRunResult before = driver.GetRunResult().Results.Single();
        if (after != Project)
        {
            driver = Replace(driver.WithUpdatedAnalyzerConfigOptions(after.Options), after);
        }

        driver = driver.RunGenerators(edit is null ? compilation : edit(compilation));
        return new Run(before, driver.GetRunResult().Results.Single());
    }

    // As hosts do it: a changed file takes the place of the old one, others come and go; another order is another list.
    private static GeneratorDriver Replace(GeneratorDriver driver, FactProject after)
    {
        ImmutableArray<AdditionalText> left = [.. Project.Files];
        ImmutableArray<AdditionalText> right = [.. after.Files];
        if (left.Length == right.Length && left.Zip(right).All(pair => string.Equals(pair.First.Path, pair.Second.Path, StringComparison.Ordinal)))
        {
            foreach ((AdditionalText old, AdditionalText now) in left.Zip(right).Where(pair => pair.First != pair.Second))
            {
                driver = driver.ReplaceAdditionalText(old, now);
            }

            return driver;
        }

        return left.OrderBy(file => file.Path, StringComparer.Ordinal).SequenceEqual(right.OrderBy(file => file.Path, StringComparer.Ordinal))
            ? driver.ReplaceAdditionalTexts(right)
            : driver.RemoveAdditionalTexts([.. left.Except(right)]).AddAdditionalTexts([.. right.Except(left)]);
    }

    private static Catalog CatalogOf(FactProject project) =>
        CatalogCache.Compile([.. project.Files.Select(file => FactFile.Create(file, project.Options).Read(CancellationToken.None)!)]).Catalog;

    private static Entity EntityOf(Catalog catalog, string type, string id) => catalog.Find(catalog.Declarations.TypeOf(type)!, id)!;

    private sealed class Run(GeneratorRunResult before, GeneratorRunResult after)
    {
        public GeneratorRunResult Result { get; } = after;

        public IEnumerable<IncrementalStepRunReason> ReasonsOf(string step) =>
            Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(one => one.Outputs).Select(output => output.Reason) : [];

        /// <summary>The names of the files whose output step ran again, or whose text is another.</summary>
        public string[] Regenerated()
        {
            Dictionary<string, string> texts = before.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
            return [.. Result.GeneratedSources
                .Where(source => !texts.TryGetValue(source.HintName, out string? text) || !string.Equals(text, source.SourceText.ToString(), StringComparison.Ordinal))
                .Select(source => source.HintName)
                .Order(StringComparer.Ordinal)];
        }

        public void AssertRegenerated(params string[] files)
        {
            Assert.Null(Result.Exception);
            Assert.Equal(files, Regenerated());
            IEnumerable<IncrementalStepRunReason> ran = Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
            Assert.Equal(files.Length, ran.Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
        }

        public void AssertNothingIsRegenerated()
        {
            Assert.Null(Result.Exception);
            Assert.Empty(Regenerated());
            Assert.All(
                Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
                output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        }
    }
}
