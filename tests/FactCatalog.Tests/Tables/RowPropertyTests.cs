using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCatalog.Tests.Tables;

public class RowPropertyTests
{
    // Any UTF-16 at all, and often the characters that mean something in a row.
    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Choose(0, 0xFFFF).Select(code => (char)code),
            Gen.Elements("\\\t\n\r;|\"eu0 \ud83d\ude80\u2028\ufeff月\u0001".ToCharArray()))
        .ArrayOf().Select(characters => new string(characters));

    private static readonly Gen<string> Ids = Gen.Elements("abcABC019-_.é月ßя".ToCharArray()).NonEmptyListOf().Select(characters => string.Concat(characters));

    [Fact]
    public void ATextComesBackFromARow() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        RowReader row = Read(cells => RowText.AppendEscaped(cells, text));
        return string.Equals(row.ReadString(), text, StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnOptionalTextComesBackFromARow() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        RowReader row = Read(cells => RowText.AppendEscaped(cells, text));
        return string.Equals(row.ReadStringOrNull(), text, StringComparison.Ordinal) && row.ReadStringOrNull() is null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AListComesBackFromARow() => Prop.ForAll(Texts.ListOf().ToArbitrary(), texts =>
    {
        RowReader asList = Read(cells => AppendList(cells, texts));
        RowReader asIds = Read(cells => AppendList(cells, texts));
        return asList.ReadList(static (ref RowReader item) => item.ReadString()).SequenceEqual(texts, StringComparer.Ordinal)
            && asIds.ReadIds().SequenceEqual(texts, StringComparer.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ATextInLanguagesComesBackFromARow() => Prop.ForAll(Texts.NonEmptyListOf().ToArbitrary(), texts =>
    {
        KeyValuePair<string, string>[] stated = [.. texts.Select((text, i) => KeyValuePair.Create($"x-{i}", text))];
        RowReader row = Read(cells =>
        {
            foreach (KeyValuePair<string, string> text in stated)
            {
                cells.Append('|');
                RowText.AppendEscaped(cells, text.Key);
                cells.Append('|');
                RowText.AppendEscaped(cells, text.Value);
            }
        });
        return row.ReadTextOrNull()!.Texts.SequenceEqual(stated);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ARowIsOneLineThatShowsNothingInvisible() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        StringBuilder cell = new();
        RowText.AppendEscaped(cell, text);
        string written = cell.ToString();
        bool isPaired = string.Equals(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written)), written, StringComparison.Ordinal);
        return written.Length > 0 && isPaired && !written.Any(c => c is '\t' or ';' or '|' || char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff');
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryIdIsFoundAndNoOther() => Prop.ForAll(Ids.ListOf().ToArbitrary(), Ids.ToArbitrary(), (listed, other) =>
    {
        string[] ids = [.. listed.Distinct(StringComparer.Ordinal)];
        SampleTable table = SampleTable.Of(ids);
        return ids.Select((id, i) => table.Find(id)?.Index == i).All(found => found)
            && table.Contains(other) == ids.Contains(other, StringComparer.Ordinal)
            && !table.Contains(other + "\t")
            && table.Count == ids.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ManyIdsAreFound()
    {
        string[] ids = [.. Enumerable.Range(0, 100_000).Select(i => $"id-{i:x}")];
        SampleTable table = SampleTable.Of(ids);
        for (int i = 0; i < ids.Length; i++)
        {
            Assert.True(table.Contains(ids[i]));
            Assert.False(table.Contains(ids[i] + "x"));
        }
    }

    private static RowReader Read(Action<StringBuilder> append)
    {
        StringBuilder cells = new("id\t");
        append(cells);
        return RowReader.ForRow(Encoding.UTF8.GetBytes(cells.ToString()), 0);
    }

    private static void AppendList(StringBuilder cells, IEnumerable<string> texts)
    {
        string separator = string.Empty;
        foreach (string text in texts)
        {
            cells.Append(separator);
            RowText.AppendEscaped(cells, text);
            separator = ";";
        }
    }
}
