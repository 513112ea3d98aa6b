using FactCatalog.Generator.Tests.Fixture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactCatalog.Generator.Tests.Analyzer;

public class FactFileAnalyzerTests
{
    private const string TypesPath = "facts/types.facts.yaml";
    private const string PeoplePath = "facts/people.facts.yaml";

    private static readonly FactProject Project = new FactProject()
        .With(TypesPath, "types:\n  Person:\n    fields: { name: string, mentor: Person?, size: wrong }\n")
        .With(PeoplePath, "facts:\n  Person:\n    ada: { name: Ada, mentor: bib }\n    bob: { nane: Bob }\n")
        .With("facts/fine.facts.yaml", "# nothing\n")
        .With("facts/notes.txt", "no facts: [");

    [Fact]
    public async Task EveryFileShowsItsOwnFindings()
    {
        Assert.Equal(["FACT007 Error types.facts.yaml(3,52)-(3,57)"], (await Findings.InFile(Project, TypesPath)).Select(Findings.Shown).ToArray());
        Assert.Equal(
            ["FACT005 Error people.facts.yaml(3,31)-(3,34)", "FACT002 Error people.facts.yaml(4,12)-(4,16)"],
            (await Findings.InFile(Project, PeoplePath)).Select(Findings.Shown).ToArray());
        Assert.Empty(await Findings.InFile(Project, "facts/fine.facts.yaml"));
        Assert.Empty(await Findings.InFile(Project, "facts/notes.txt"));
    }

    [Fact]
    public async Task ABuildShowsEveryFindingOnce() => Assert.Equal(3, (await Findings.OfBuild(Project)).Length);

    [Fact]
    public async Task AFileListedTwiceIsOneFile()
    {
        FactProject twice = Project with { };
        foreach (string path in new[] { TypesPath, PeoplePath })
        {
            twice = twice.Twice(path);
        }

        Assert.Equal((await Findings.OfBuild(Project)).Select(Findings.Shown).ToArray(), (await Findings.OfBuild(twice)).Select(Findings.Shown).ToArray());
        Assert.Equal(Project.Generate().AllCode(), twice.Generate().AllCode());
        Assert.Equal(3, Findings.OfGenerator(twice.WithProperty("RunAnalyzers", "false")).Length);
    }

    [Fact]
    public async Task TheOtherSideIsAnAdditionalLocation()
    {
        FactProject project = new FactProject()
            .With("facts/a.facts.yaml", "types: { Person: { fields: { name: string } } }\nfacts: { Person: { ada: { name: Ada } } }\n")
            .With("facts/b.facts.yaml", "facts:\n  Person:\n    ada: { name: Ada }\n");
        Diagnostic finding = Assert.Single(await Findings.OfBuild(project));
        Assert.Equal("FACT201 Error b.facts.yaml(3,5)-(3,8)", finding.Shown());
        Assert.Equal("a.facts.yaml", Path.GetFileName(Assert.Single(finding.AdditionalLocations).GetLineSpan().Path));
        Assert.EndsWith("/docs/rules/FACT201.md", finding.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("types:\n  Person:\n    fields: { name: string, size: wrong }\n", "FACT007 Error a.facts.yaml(3,35)-(3,40)")]
    [InlineData("types:\r\n  Person:\r\n    fields: { name: string, size: wrong }\r\n", "FACT007 Error a.facts.yaml(3,35)-(3,40)")]
    [InlineData("types:\n  Person:\n    fields: { name: { type: string, doc: 🚀🚀 }, size: wrong }\n", "FACT007 Error a.facts.yaml(3,56)-(3,61)")]
    public async Task PlacesAreTheEditors(string text, string expected)
    {
        foreach (bool mark in new[] { false, true })
        {
            using MemoryStream stream = new([.. mark ? "\ufeff"u8.ToArray() : [], .. System.Text.Encoding.UTF8.GetBytes(text)]);
            FactProject project = new FactProject().With("facts/a.facts.yaml", SourceText.From(stream));
            Diagnostic finding = Assert.Single(await Findings.OfBuild(project));
            Assert.Equal(expected, finding.Shown());
            Assert.Equal(FactProject.Folder + "facts/a.facts.yaml", finding.Location.GetLineSpan().Path);
        }
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData(" None ", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("ERROR", DiagnosticSeverity.Error)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("default", DiagnosticSeverity.Error)]
    [InlineData("garbage", DiagnosticSeverity.Error)]
    [InlineData("", DiagnosticSeverity.Error)]
    public async Task ASectionOfEditorConfigSetsTheSeverityInItsFiles(string written, DiagnosticSeverity? expected)
    {
        FactProject project = Project.WithFileKey(TypesPath, "factcatalog.FACT007.severity", written).WithoutGeneralErrors();
        Diagnostic[] found = await Findings.InFile(project, TypesPath);
        Assert.Equal(expected is null ? [] : [expected.Value], found.Select(finding => finding.Severity).ToArray());
        Assert.Contains(await Findings.InFile(project, PeoplePath), finding => finding.Severity == DiagnosticSeverity.Error);

        Diagnostic[] generated = Findings.OfGenerator(project.WithProperty("RunAnalyzers", "false"));
        Assert.Equal(expected is null ? [] : [expected.Value], generated.Where(finding => finding.Id is "FACT007").Select(finding => finding.Severity).ToArray());
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task AGlobalConfigSetsTheSeverityEverywhere(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        FactProject project = Project.WithoutGeneralErrors() with { Severities = Project.Severities.Add("FACT007", option) };
        Assert.Equal(expected is null ? [] : [expected.Value], (await Findings.InFile(project, TypesPath)).Select(finding => finding.Severity).ToArray());
    }

    [Fact]
    public async Task OldCSharpIsTheOnlyFinding()
    {
        FactProject old = Project with { Language = LanguageVersion.CSharp10 };
        Diagnostic finding = Assert.Single(await Findings.OfBuild(old));
        Assert.Equal("FACT009 Error", finding.Shown());
        Assert.Contains("C# 10.0", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(old.Generate().Files);
        Assert.Empty(Findings.OfGenerator(old));
        Assert.Equal("FACT009 Error", Assert.Single(Findings.OfGenerator(old.WithProperty("RunAnalyzers", "false"))).Shown());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    [InlineData(LanguageVersion.LatestMajor)]
    [InlineData(LanguageVersion.Default)]
    public async Task NewerCSharpIsFine(LanguageVersion language)
    {
        FactProject project = Project with { Language = language };
        Assert.DoesNotContain(await Findings.OfBuild(project), finding => finding.Id is "FACT009");
        Assert.NotEmpty(project.Generate().Files);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    public async Task WithoutFactFilesNothingIsSaidOrMade(LanguageVersion language)
    {
        FactProject none = new FactProject { Language = language }.With("notes/readme.md", "# x");
        Assert.Empty(await Findings.OfBuild(none));
        Assert.Empty(none.Generate().Files);
        Assert.Empty(Findings.OfGenerator(none.WithProperty("RunAnalyzers", "false")));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("RunAnalyzers=false", false)]
    [InlineData("RunAnalyzers=False", false)]
    [InlineData("RunAnalyzers=true", true)]
    [InlineData("RunAnalyzersDuringBuild=false", false)]
    [InlineData("RunAnalyzers=true RunAnalyzersDuringBuild=false", true)]
    [InlineData("RunAnalyzers=false RunAnalyzersDuringBuild=true", false)]
    [InlineData("RunAnalyzersDuringLiveAnalysis=false", true)]
    [InlineData("DesignTimeBuild=true", true)]
    [InlineData("DesignTimeBuild=true RunAnalyzers=false", false)]
    [InlineData("DesignTimeBuild=true RunAnalyzersDuringBuild=false", true)]
    [InlineData("DesignTimeBuild=true RunAnalyzersDuringLiveAnalysis=false", false)]
    [InlineData("DesignTimeBuild=true RunAnalyzersDuringLiveAnalysis=false RunAnalyzers=true", true)]
    [InlineData("IsImplicitlyTriggeredBuild=true UsingMicrosoftNETSdk=true", false)]
    [InlineData("IsImplicitlyTriggeredBuild=true", true)]
    [InlineData("IsImplicitlyTriggeredBuild=true UsingMicrosoftNETSdk=true TreatWarningsAsErrors=true", true)]
    [InlineData("IsImplicitlyTriggeredBuild=true UsingMicrosoftNETSdk=true TreatWarningsAsErrors=true OptimizeImplicitlyTriggeredBuild=true", false)]
    [InlineData("IsImplicitlyTriggeredBuild=true UsingMicrosoftNETSdk=true OptimizeImplicitlyTriggeredBuild=false", true)]
    public async Task WhereAnalyzersAreOffTheGeneratorReportsTheErrors(string properties, bool analyzersRun)
    {
        FactProject project = Project.With("facts/warning.facts.yaml", "types: { Weight: { fields: { mass: { type: int, unit: kg } } } }\nfacts: { Weight: { one: { mass: 5 t } } }");
        foreach (string property in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            project = project.WithProperty(property.Split('=')[0], property.Split('=')[1]);
        }

        string[] analyzed = [.. (await Findings.OfBuild(project.WithoutGeneralErrors())).Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(Findings.Shown).Order(StringComparer.Ordinal)];
        string[] generated = [.. Findings.OfGenerator(project).Select(Findings.Shown).Order(StringComparer.Ordinal)];
        Assert.Equal(3, analyzed.Length);
        Assert.Equal(analyzersRun ? [] : analyzed, generated);
    }

    [Fact]
    public async Task ManyFilesAreAnalyzedAtOnce()
    {
        FactProject project = Project;
        for (int i = 0; i < 50; i++)
        {
            project = project.With($"facts/{i}.facts.yaml", $"facts:\n  Person:\n    p-{i}: {{ name: N, mentor: nobody-{i} }}\n");
        }

        Task<Diagnostic[]>[] all = [.. Enumerable.Range(0, 50).Select(i => Task.Run(() => Findings.InFile(project, $"facts/{i}.facts.yaml")))];
        Diagnostic[][] found = await Task.WhenAll(all);
        Assert.All(found, one => Assert.Equal("FACT005", Assert.Single(one).Id));
        Assert.Equal(53, (await Findings.OfBuild(project)).Length);
    }

    [Fact]
    public async Task FindingsFollowAnEditInAnotherFile()
    {
        FactProject mended = Project.With(TypesPath, "types:\n  Person:\n    fields: { name: string, mentor: Person? }\nfacts: { Person: { bib: { name: Bib } } }\n");
        Assert.DoesNotContain(await Findings.InFile(mended, PeoplePath), finding => finding.Id is "FACT005");
        Assert.Contains(await Findings.InFile(Project, PeoplePath), finding => finding.Id is "FACT005");
    }
}
