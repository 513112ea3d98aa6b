using FactCatalog.Generator.Tests.Fixture;

namespace FactCatalog.Generator.Tests.Values;

public class ClaimTests
{
    private static readonly FactProject Project = new FactProject()
        .With("facts/types.facts.yaml", """
            catalog: { doc: Of things, as_of: 2020-01-01 }
            sources:
              book: { title: A book, url: https://example.org/b, published: 2001, accessed: 2002-03-04, evidence: seeds/b.md, trust: high }
              page: { trust: low }
              "1st": {}
            types:
              Body:
                doc: An organisation.
                plural: Bodies
                span: founded..dissolved
                fields:
                  name: string
                  founded: date?
                  dissolved: date?
                  parent: Body?
                  size: { type: int, default: { value: 7, status: disputed, source: page, note: guessed } }
              Event: { span: held, fields: { held: date } }
              Open: { span: "..ended", fields: { ended: date? } }
            """)
        .With("facts/bodies.facts.yaml", """
            facts:
              # a comment
              Body:
                secm:
                  $source: [book#p. 7, page]
                  $status: disputed
                  $review: 2019
                  $note: "Look; at | this"
                  name: SECM
                  founded:
                    - { value: 2003, source: [book#c1, "1st"], rank: preferred }
                    - { value: 2008, source: page#c17, status: refuted, note: "no other\tsource" }
                    - value: 2004
                      rank: deprecated
                      review: 2030
                  parent:
                    - { value: simit, valid: 2003/2017, source: page }
                    - { value: cas, valid: 2017/.., status: unverified, review: 2019 }
                cas: { name: CAS, founded: { value: 1949, status: refuted, note: "\"wrong\"" }, size: 3 }
                simit: { name: SIMIT, founded: { value: 1950, rank: deprecated }, dissolved: 2010, $review: 2030 }
              Event: { meeting: { held: 2001-05 } }
              Open: { one: {} }
            """);

    [Fact]
    public void ClaimsCarryAllThatIsStated() => Project.Generate().AssertValues(
        ("Bodies.Secm.Founded", "2003"),
        ("Bodies.Secm.Claims.Founded.Select(c => c.Value)", "2003|2008|2004"),
        ("Bodies.Secm.Claims.Founded.Select(c => c.Status)", "Asserted|Refuted|Asserted"),
        ("Bodies.Secm.Claims.Founded.Select(c => c.Rank)", "Preferred|Normal|Deprecated"),
        ("Bodies.Secm.Claims.Founded.Select(c => c.Line)", "11|12|13"),
        ("Bodies.Secm.Claims.Founded[0].File", "facts/bodies.facts.yaml"),
        ("Bodies.Secm.Claims.Founded[0].Sources", "book#c1|1st"),
        ("Bodies.Secm.Claims.Founded[1].Note", "no other\tsource"),
        ("Bodies.Secm.Claims.Founded[2].Review", "2030"),
        ("Bodies.Secm.Claims.Founded[2].Sources", "book#p. 7|page"),
        ("Bodies.Secm.Parent!.Id", "cas"),
        ("Bodies.Secm.Claims.Parent[0].Valid", "2003/2017"),
        ("Bodies.Secm.Claims.Parent.At(FactDate.Parse(\"2010\"))!.Value.Id", "simit"),
        ("Bodies.Secm.Claims.Parent.At(FactDate.Parse(\"2019\"))!.Value.Id", "cas"),
        ("Bodies.Secm.Claims.Parent.At(FactDate.Parse(\"1990\"))", "null"),
        ("Bodies.Secm.Claims.Name.Single()", "SECM [book#p. 7, page]"),
        ("Bodies.Secm.Claims.Dissolved.Count", "0"),
        ("Bodies.Cas.Founded", "null"),
        ("Bodies.Cas.Claims.Founded.Single().Value", "1949"),
        ("Bodies.Simit.Founded", "null"));

    [Fact]
    public void ADefaultsClaimIsPlacedWhereItStands() => Project.Generate().AssertValues(
        ("Bodies.Secm.Size", "7"),
        ("Bodies.Secm.Claims.Size.Single().Sources", "page"),
        ("Bodies.Secm.Claims.Size.Single().File", "facts/types.facts.yaml"),
        ("Bodies.Secm.Claims.Size.Single().Line", "16"),
        ("Bodies.Cas.Claims.Size.Single().File", "facts/bodies.facts.yaml"));

    [Fact]
    public void ProvenanceSaysWhereAndByWhom() => Project.Generate().AssertValues(
        ("Bodies.Secm.Provenance", "facts/bodies.facts.yaml:4"),
        ("Bodies.Secm.Provenance.File", "facts/bodies.facts.yaml"),
        ("Bodies.Secm.Provenance.Sources.Select(s => s.Source.Id + \"/\" + s.Passage)", "book/p. 7|page/"),
        ("Bodies.Secm.Provenance.Status", "Disputed"),
        ("Bodies.Secm.Provenance.Review", "2019"),
        ("Bodies.Secm.Provenance.Note", "Look; at | this"),
        ("Bodies.Cas.Provenance.Sources.Count", "0"),
        ("Bodies.Cas.Provenance.Note", "null"),
        ("Bodies.Cas.Provenance.Line", "19"));

    [Fact]
    public void SourcesAreAClassOfTheirOwn() => Project.Generate().AssertValues(
        ("Sources.Book.Title", "A book"),
        ("Sources.Book.Url", "https://example.org/b"),
        ("Sources.Book.Published", "2001"),
        ("Sources.Book.Accessed", "2002-03-04"),
        ("Sources.Book.Evidence", "seeds/b.md"),
        ("Sources.Book.Trust", "High"),
        ("Sources.Page.Title", "page"),
        ("Sources.Page.Trust", "Low"),
        ("Sources._1st.Trust", "Medium"),
        ("Sources._1st.Url", "null"),
        ("Sources.Ids._1st", "1st"),
        ("Sources.All.Select(s => s.Id)", "book|page|1st"),
        ("Sources.Find(\"nothing\")", "null"),
        ("ReferenceEquals(Bodies.Secm.Provenance.Sources[0].Source, Sources.Book)", "True"));

    [Fact]
    public void TheCatalogKnowsAll() => Project.Generate().AssertValues(
        ("Catalog.Doc", "Of things"),
        ("Catalog.AsOf", "2020-01-01"),
        ("Catalog.All.Select(e => e.Id)", "secm|cas|simit|meeting|one"),
        ("Catalog.All.Count", "5"),
        ("Catalog.All[3].Id", "meeting"),
        ("Catalog.All[5]", "!ArgumentOutOfRangeException"),
        ("Catalog.All[-1]", "!ArgumentOutOfRangeException"),
        ("((Body)Catalog.Find(\"cas\")!).Name", "CAS"),
        ("Catalog.Find(\"CAS\")", "null"),
        ("Catalog.Find(null!)", "!ArgumentNullException"));

    [Fact]
    public void SpansGoFromFieldToField() => Project.Generate().AssertValues(
        ("Bodies.Simit.Span.Start", "null"),
        ("Bodies.Simit.Span.End", "2010"),
        ("Bodies.Secm.Span.Start", "2003"),
        ("Events.Meeting.Span.Start", "2001-05"),
        ("Events.Meeting.Span.End", "2001-05"),
        ("Opens.One.Span.End", "null"));

    [Fact]
    public void DoubtIsWrittenOnTheAccessors() => Project.Generate().AssertValues(
        (Status("Secm") + ".Single().Status", "Disputed"),
        (Status("Secm") + ".Single().Reason", "Look; at | this"),
        (Status("Secm") + ".Single().Review", "2019"),
        (Status("Simit") + ".Length", "0"),
        (Claims("Secm") + ".Select(c => c.Member + c.Status + c.Review)", "ParentUnverified2019|SizeDisputed"),
        (Claims("Cas") + ".Single().Member", "Founded"),
        (Claims("Cas") + ".Single().Status", "Refuted"),
        (Claims("Cas") + ".Single().Reason", "\"wrong\""),
        (Claims("Simit") + ".Select(c => c.Member + c.Status + c.Rank + c.Reason)", "FoundedAssertedDeprecated|SizeDisputedNormalguessed"));

    [Fact]
    public void DatesHaveConstantsAsFarAsTheyArePrecise()
    {
        GeneratedProject generated = FactProject.Of("""
            types: { Dated: { plural: Ds, fields: { d: date, d_year: int? } }, Entry: { plural: Es, fields: { e: date } } }
            facts:
              Dated: { day: { d: 2003-10-15, d_year: 5 }, month: { d: 2003-10 }, decade: { d: 200X }, span: { d: 2003/2004 }, about: { d: 2003~ }, long: { d: Y-17000 }, bce: { d: -0044-03-15 }, season: { d: 2003-21 } }
              Entry: { day: { e: 2003-10-15 }, e: { e: 2001-02-03 }, e-year: { e: 2001-02-03 }, month: { e: 2003-10 }, about: { e: 2003~ }, long: { e: Y-17000 }, season: { e: 2003-21 } }
            """).Generate();
        generated.AssertValues(
            (Constants("Ds", "Day"), "D=2003-10-15|DMonth=10|DDay=15|DYear=5"),
            (Constants("Ds", "Month"), "D=2003-10|DMonth=10"),
            (Constants("Ds", "Decade"), "D=200X"),
            (Constants("Ds", "Span"), "D=2003/2004"),
            (Constants("Ds", "About"), "D=2003~"),
            (Constants("Ds", "Long"), "D=Y-17000"),
            (Constants("Ds", "Bce"), "D=-0044-03-15|DMonth=3|DDay=15"),
            (Constants("Ds", "Season"), "D=2003-21"),
            (Constants("Es", "E"), "E_=2001-02-03|E_Year=2001|E_Month=2|E_Day=3"),
            (Constants("Es", "EYear"), "E=2001-02-03|EMonth=2|EDay=3"),
            (Constants("Es", "Month"), "E=2003-10|EYear=2003|EMonth=10"),
            (Constants("Es", "About"), "E=2003~|EYear=2003"),
            (Constants("Es", "Long"), "E=Y-17000"),
            (Constants("Es", "Season"), "E=2003-21|EYear=2003"));
    }

    private static string Status(string member) => $"((FactStatusAttribute[])typeof(Bodies).GetProperty(\"{member}\")!.GetCustomAttributes(typeof(FactStatusAttribute), false))";

    private static string Claims(string member) => $"((FactClaimAttribute[])typeof(Bodies).GetProperty(\"{member}\")!.GetCustomAttributes(typeof(FactClaimAttribute), false)).OrderBy(c => c.Member, StringComparer.Ordinal)";

    private static string Constants(string table, string member) => $"typeof({table}.Constants).GetNestedType(\"{member}\")!.GetFields().Select(f => f.Name + \"=\" + f.GetRawConstantValue())";
}
