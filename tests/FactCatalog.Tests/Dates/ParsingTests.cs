using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Tests.Dates;

public sealed class ParsingTests
{
    private const string Alphabet = "0123456789-/X?~%TZ:+.YES[]{}, ux\u2212";

    [Fact]
    public void NoTextThrowsAndWhatParsesComesBack()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(text ?? string.Empty)).QuickCheckThrowOnFailure();
        Prop.ForAll(
            Characters().ArrayOf().Select(chars => new string(chars)).ToArbitrary(),
            Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void NoTextNearADateThrowsAndWhatParsesComesBack()
    {
        Gen<string> mutated =
            from text in Gen.Elements<string>([.. SuiteRows.AllTexts])
            from cut in Gen.Choose(0, text.Length)
            from length in Gen.Choose(0, 2)
            from inserted in Characters().ArrayOf(2)
            from keep in Gen.Choose(0, 2)
            select text[..cut] + new string(inserted)[..keep] + text[Math.Min(text.Length, cut + length)..];
        Prop.ForAll(mutated.ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void TheEarliestDayIsNeverAfterTheLatestUnlessReversed()
    {
        foreach (string text in SuiteRows.ValidTexts)
        {
            FactDate date = FactDate.Parse(text);
            bool ordered = !date.Earliest.IsFinite || !date.Latest.IsFinite || date.Earliest.CompareTo(date.Latest) <= 0;
            Assert.True(ordered || date.IsReversed, text);
        }
    }

    [Fact]
    public void ReadingUtf8AgreesWithReadingText()
    {
        foreach (string text in SuiteRows.AllTexts)
        {
            if (FactDate.TryParse(text, out FactDate date))
            {
                Assert.Equal(date, FactDate.ParseUtf8(Encoding.UTF8.GetBytes(text)));
            }
            else
            {
                Assert.Throws<FormatException>(() => FactDate.ParseUtf8(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [Fact]
    public void EveryPlainDateOfACenturyAgreesWithTheCalendar()
    {
        for (int year = 1900; year < 2000; year++)
        {
            for (int month = 0; month <= 13; month++)
            {
                for (int day = 0; day <= 32; day++)
                {
                    string text = $"{year}-{month:00}-{day:00}";
                    bool exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
                    Assert.Equal(exists, FactDate.TryParse(text, out FactDate date));
                    Assert.True(!exists || string.Equals(text, date.ToString(), StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void APlainDateAllocatesNothing()
    {
        ReadOnlySpan<byte> utf8 = "2003-10-15"u8;
        ReadOnlySpan<char> text = "2003-10";
        FactDate other = FactDate.Of(2004, 2, 29);
        Use(utf8, text, other);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            Use(utf8, text, other);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Use(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text, FactDate other)
        {
            FactDate date = FactDate.ParseUtf8(utf8);
            Span<char> room = stackalloc char[11];
            bool used = FactDate.TryParse(text, out FactDate month)
                && date.Equals(date)
                && date.CompareTo(other) < 0
                && date.IsBefore(other) == true
                && month.Latest.IsFinite
                && date.GetHashCode() != 0
                && date.TryFormat(room, out _, default, provider: null)
                && !FactDate.TryParse("2003-02-30", out _);
            Assert.True(used);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("[1984,")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("(")]
    [InlineData("9")]
    [InlineData("X")]
    [InlineData("?")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("u")]
    [InlineData("Y1E9")]
    [InlineData("[19X3-02-29,")]
    public void AMegabyteOfAnythingIsReadInNoTime(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var watch = Stopwatch.StartNew();
        Assert.False(FactDate.TryParse(text, out _, out FactDateError error));
        Assert.True(error.Message.Length < 1000);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void ALongSetIsReadInLinearTime()
    {
        string text = "[" + string.Join(',', Enumerable.Repeat("1X9X-02-29,1667..1668,2004-06-~11", 30_000)) + "]";
        var watch = Stopwatch.StartNew();
        FactDate set = FactDate.Parse(text);
        Assert.Equal(90_000, set.Members.Count);
        Assert.Equal("1092-02-29", set.Earliest.ToString());
        Assert.Equal(text, set.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    private static Gen<char> Characters() => Gen.Elements(Alphabet.ToCharArray());

    private static bool Holds(string text)
    {
        if (FactDate.TryParse(text, out FactDate date, out FactDateError error))
        {
            return string.Equals(date.ToString(), text, StringComparison.Ordinal)
                && date.EdtfLevel is >= 0 and <= 2
                && date.Equals(FactDate.Parse(date.ToString()))
                && (!date.Earliest.IsFinite || !date.Latest.IsFinite || date.IsReversed || date.Earliest.CompareTo(date.Latest) <= 0)
                && date.Members.All(member => FactDate.TryParse(member.ToString(), out FactDate again) && again.Equals(member));
        }

        return error.Message.Length > 0
            && error.Start >= 0 && error.Length >= 0 && error.Start + error.Length <= text.Length
            && (error.Suggestion is null || FactDate.TryParse(error.Suggestion, out _));
    }
}
