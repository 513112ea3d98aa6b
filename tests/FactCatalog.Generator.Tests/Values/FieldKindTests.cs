using FactCatalog.Generator.Tests.Fixture;

namespace FactCatalog.Generator.Tests.Values;

public class FieldKindTests
{
    private const string Types = """
        enums:
          Orbit: [LEO, SSO, lunar, "no", "1", value__, "null"]
        sources:
          book: { title: A book, url: https://example.org/book, published: 2001-02, trust: high }
          page: {}
        types:
          Thing:
            fields:
              s: string
              t: text
              i: int
              l: long
              m: decimal
              d: double
              b: bool
              w: date
              u: url
              e: Orbit
              r: Thing
              s_opt: string?
              t_opt: text?
              i_opt: int?
              l_opt: long?
              m_opt: decimal?
              d_opt: double?
              b_opt: bool?
              w_opt: date?
              u_opt: url?
              e_opt: Orbit?
              r_opt: Thing?
              s_list: string[]
              t_list: text[]
              i_list: int[]
              l_list: long[]
              m_list: decimal[]
              d_list: double[]
              b_list: bool[]
              w_list: date[]
              u_list: url[]
              e_list: Orbit[]
              r_list: Thing[]
              s_def: { type: string, default: given }
              i_def: { type: int, default: -5 }
              r_def: { type: Thing, default: least }
              e_def: { type: "Orbit[]", default: [LEO, lunar] }
              c_def: { type: int, default: [{ value: 1, status: disputed, source: page }, { value: 2, rank: preferred }] }

        """;

    private const string Facts = """
        facts:
          Thing:
            least:
              s: "no"
              t: Moon
              i: -2147483648
              l: -9223372036854775808
              m: 1.10
              d: 1e-3
              b: "true"
              w: 2003
              u: https://example.org/a?b=c;d|e
              e: "no"
              r: most
            most:
              s: "  "
              t: { en: Moon, zh: 月球, "zh-Hant": 月亮 }
              i: 2147483647
              l: 9_223_372_036_854_775_807
              m: -0.0000000000000000000000000001
              d: 1.7976931348623157e308
              b: false
              w: 1985-04-12T23:20:30Z
              u: http://example.org/
              e: value__
              r: most
              s_opt: ""
              t_opt: ""
              i_opt: 0
              l_opt: 0
              m_opt: 0.00
              d_opt: -0.5
              b_opt: false
              w_opt: 2004-06-~01/2004-06-20?
              u_opt: https://example.org/%20
              e_opt: "1"
              r_opt: least
              s_list: ["", a;b, "c|d", " "]
              t_list: [{ en: a, de: b }, c, ""]
              i_list: [1, -1]
              l_list: 5
              m_list: [1.0, 1.00]
              d_list: [0.1, 1e300]
              b_list: [true, false]
              w_list: ["[1667,1668,1670..1672]", 201X, 2003]
              u_list: [https://example.org/1, https://example.org/2]
              e_list: [LEO, "null", LEO]
              r_list: [most, least, most]
              s_def: other
              i_def: 6
              r_def: most
              e_def: []
              c_def: 3
        """;

    private static readonly FactProject Project = FactProject.Of(Types + Facts);

    [Fact]
    public void RequiredValuesAreReadByTheirTypes() => Project.Generate().AssertValues(
        ("Things.Least.S", "no"),
        ("Things.Least.T.ToString()", "Moon"),
        ("Things.Least.I == int.MinValue", "True"),
        ("Things.Least.L == long.MinValue", "True"),
        ("Things.Least.M", "1.10"),
        ("Things.Least.D", "0.001"),
        ("Things.Least.B", "True"),
        ("Things.Least.W", "2003"),
        ("Things.Least.U.OriginalString", "https://example.org/a?b=c;d|e"),
        ("Things.Least.E == Orbit.No", "True"),
        ("Things.Least.R.Id", "most"),
        ("Things.Most.S", "  "),
        ("Things.Most.T.For(\"zh-CN\")", "月球"),
        ("Things.Most.T.For(\"zh-Hant-TW\")", "月亮"),
        ("Things.Most.T.For(\"fr\")", "Moon"),
        ("Things.Most.I == int.MaxValue", "True"),
        ("Things.Most.L == long.MaxValue", "True"),
        ("Things.Most.M", "-0.0000000000000000000000000001"),
        ("Things.Most.D == double.MaxValue", "True"),
        ("Things.Most.B", "False"),
        ("Things.Most.W", "1985-04-12T23:20:30Z"),
        ("Things.Most.E", "Value"),
        ("ReferenceEquals(Things.Most.R, Things.Most)", "True"));

    [Fact]
    public void MissingValuesAreNullAndEmptyOnesAreNot() => Project.Generate().AssertValues(
        ("Things.Least.SOpt", "null"),
        ("Things.Least.TOpt", "null"),
        ("Things.Least.IOpt", "null"),
        ("Things.Least.LOpt", "null"),
        ("Things.Least.MOpt", "null"),
        ("Things.Least.DOpt", "null"),
        ("Things.Least.BOpt", "null"),
        ("Things.Least.WOpt", "null"),
        ("Things.Least.UOpt", "null"),
        ("Things.Least.EOpt", "null"),
        ("Things.Least.ROpt", "null"),
        ("Things.Most.SOpt!.Length", "0"),
        ("Things.Most.TOpt!.ToString().Length", "0"),
        ("Things.Most.IOpt", "0"),
        ("Things.Most.LOpt", "0"),
        ("Things.Most.MOpt", "0.00"),
        ("Things.Most.DOpt", "-0.5"),
        ("Things.Most.BOpt", "False"),
        ("Things.Most.WOpt", "2004-06-~01/2004-06-20?"),
        ("Things.Most.UOpt!.OriginalString", "https://example.org/%20"),
        ("Things.Most.EOpt", "_1"),
        ("Things.Most.ROpt!.Id", "least"));

    [Fact]
    public void ListsKeepTheirOrderAndTheirItems() => Project.Generate().AssertValues(
        ("Things.Least.SList.Count + Things.Least.TList.Count + Things.Least.RList.Count + Things.Least.EList.Count", "0"),
        ("Things.Most.SList", "|a;b|c|d| "),
        ("Things.Most.SList.Count", "4"),
        ("Things.Most.TList.Select(t => t.For(\"de\"))", "b|c|"),
        ("Things.Most.IList", "1|-1"),
        ("Things.Most.LList", "5"),
        ("Things.Most.MList", "1.0|1.00"),
        ("Things.Most.DList", "0.1|1E+300"),
        ("Things.Most.BList", "True|False"),
        ("Things.Most.WList", "[1667,1668,1670..1672]|201X|2003"),
        ("Things.Most.UList", "https://example.org/1|https://example.org/2"),
        ("Things.Most.EList", "LEO|Null|LEO"),
        ("Things.Most.RList.Select(r => r.Id)", "most|least|most"),
        ("ReferenceEquals(Things.Most.RList, Things.Most.RList)", "True"));

    [Fact]
    public void DefaultsFillWhatIsMissing() => Project.Generate().AssertValues(
        ("Things.Least.SDef", "given"),
        ("Things.Least.IDef", "-5"),
        ("Things.Least.RDef.Id", "least"),
        ("Things.Least.EDef", "LEO|Lunar"),
        ("Things.Least.CDef", "2"),
        ("Things.Least.Claims.CDef.Count", "2"),
        ("Things.Least.Claims.CDef[0].Status", "Disputed"),
        ("Things.Least.Claims.CDef[0].Line", "46"),
        ("Things.Most.SDef", "other"),
        ("Things.Most.IDef", "6"),
        ("Things.Most.RDef.Id", "most"),
        ("Things.Most.EDef.Count", "0"),
        ("Things.Most.CDef", "3"),
        ("Things.Most.Claims.CDef.Count", "1"));

    [Fact]
    public void EveryPlainValueIsOneClaim() => Project.Generate().AssertValues(
        ("Things.Most.Claims.S.Single().Value", "  "),
        ("Things.Most.Claims.SOpt.Single().Value.Length", "0"),
        ("Things.Least.Claims.SOpt.Count", "0"),
        ("Things.Most.Claims.R.Single().Value.Id", "most"),
        ("Things.Most.Claims.RList.Single().Value.Count", "3"),
        ("Things.Least.Claims.RList.Count", "0"),
        ("Things.Most.Claims.WOpt.Single().Value", "2004-06-~01/2004-06-20?"),
        ("Things.Most.Claims.TList.Single().Value.Count", "3"),
        ("Things.Most.Claims.E.Single().Line == Things.Most.Provenance.Line", "True"));

    [Fact]
    public void ConstantsHoldWhatCSharpCanHold() => Project.Generate().AssertValues(
        ("Things.Constants.Least.S", "no"),
        ("Things.Constants.Least.I", "-2147483648"),
        ("Things.Constants.Least.L", "-9223372036854775808"),
        ("Things.Constants.Least.M", "1.10"),
        ("Things.Constants.Least.D", "0.001"),
        ("Things.Constants.Least.B", "True"),
        ("Things.Constants.Least.W", "2003"),
        ("Things.Constants.Least.WYear", "2003"),
        ("Things.Constants.Least.U", "https://example.org/a?b=c;d|e"),
        ("Things.Constants.Least.E", "No"),
        ("Things.Constants.Least.R", "most"),
        ("Things.Constants.Most.D == double.MaxValue", "True"),
        ("Things.Constants.Most.M", "-0.0000000000000000000000000001"),
        ("Things.Constants.Most.T", "Moon"),
        ("Things.Constants.Most.WDay + Things.Constants.Most.WMonth", "16"),
        ("Things.Ids.Least", "least"));

    [Fact]
    public void ToStringFollowsNoReference() => Project.Generate().AssertValues(
        ("Things.Most.ToString().Contains(\"R = most\")", "True"),
        ("Things.Most.ToString().Contains(\"RList = [most, least, most]\")", "True"),
        ("Things.Least.ToString().StartsWith(\"Thing { Id = least, S = no, T = Moon, I = -2147483648\")", "True"));
}
