namespace FactCatalog.Tests.Dates;

public sealed class SuiteTests
{
    [Fact]
    public void EveryStringThatASuiteCallsValidParsesUnlessDisputed() =>
        Assert.DoesNotContain(SuiteRows.Valid, row => !FactDate.TryParse(row.Text, out _) && !IsDisputed(row, "validity"));

    [Fact]
    public void EveryStringThatASuiteCallsInvalidIsRefusedUnlessDisputed() =>
        Assert.DoesNotContain(SuiteRows.Invalid, row => FactDate.TryParse(row.Text, out _) && !IsDisputed(row, "validity"));

    [Fact]
    public void EveryLevelIsThatOfTheSuitesUnlessDisputed() =>
        Assert.DoesNotContain(SuiteRows.Valid, row => !LevelAgrees(row) && !IsDisputed(row, "level"));

    [Fact]
    public void EveryBoundIsThatOfTheSuitesUnlessDisputed() =>
        Assert.DoesNotContain(SuiteRows.Valid, row => !BoundsAgree(row) && !IsDisputed(row, "bounds"));

    [Fact]
    public void EveryGeneratedStringIsJudgedAsEdtfJsJudgesIt()
    {
        Assert.Equal(4500, SuiteRows.EdtfJs.Count);
        Assert.DoesNotContain(
            SuiteRows.EdtfJs,
            row => FactDate.TryParse(row.Text, out _) != row.Level is "ok" || !BoundsAgree(row));
    }

    [Fact]
    public void EveryDisputedRowReallyDiffers()
    {
        var differing = SuiteRows.Valid.Where(row => !FactDate.TryParse(row.Text, out _)).Select(row => (row.Text, row.Suite, About: "validity"))
            .Concat(SuiteRows.Invalid.Where(row => FactDate.TryParse(row.Text, out _)).Select(row => (row.Text, row.Suite, About: "validity")))
            .Concat(SuiteRows.Valid.Where(row => !LevelAgrees(row)).Select(row => (row.Text, row.Suite, About: "level")))
            .Concat(SuiteRows.Valid.Where(row => !BoundsAgree(row)).Select(row => (row.Text, row.Suite, About: "bounds")))
            .ToHashSet();
        Assert.Empty(SuiteRows.Disputed.Except(differing));
    }

    [Fact]
    public void EveryValidStringComesBackAsItWasWritten()
    {
        foreach (string text in SuiteRows.ValidTexts)
        {
            FactDate date = FactDate.Parse(text);
            Assert.Equal(text, date.ToString());
            Assert.Equal(text, $"{date}");
        }
    }

    [Fact]
    public void EveryRefusalHasASentenceAPlaceWithinTheTextAndAValidSuggestionIfAny()
    {
        foreach (string text in SuiteRows.AllTexts)
        {
            if (FactDate.TryParse(text, out _, out FactDateError error))
            {
                Assert.Equal(default, error);
                continue;
            }

            Assert.StartsWith("'" + text + "' is not a date: ", error.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
            Assert.InRange(error.Start, 0, text.Length);
            Assert.InRange(error.Start + error.Length, error.Start, text.Length);
            Assert.True(error.Suggestion is null || FactDate.TryParse(error.Suggestion, out _), error.Message);
        }
    }

    private static bool LevelAgrees(SuiteRow row) =>
        row.Level is "-" || !FactDate.TryParse(row.Text, out FactDate date) || string.Equals(date.EdtfLevel.ToString(), row.Level, StringComparison.Ordinal);

    private static bool BoundsAgree(SuiteRow row) =>
        !FactDate.TryParse(row.Text, out FactDate date) || (Agrees(row.Earliest, date.Earliest) && Agrees(row.Latest, date.Latest));

    private static bool Agrees(string stated, DateBound bound)
    {
        string mine = bound.ToString();
        return stated is "-" || string.Equals(stated, mine, StringComparison.Ordinal) || (bound.IsFinite && string.Equals("+" + stated, mine, StringComparison.Ordinal));
    }

    private static bool IsDisputed(SuiteRow row, string about) => SuiteRows.Disputed.Contains((row.Text, row.Suite, about));
}
