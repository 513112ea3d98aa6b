using System.Collections.ObjectModel;

namespace FactCatalog;

/// <summary>
/// Reads the details of one entity: the cells <c>file, line, sources, status, review, note</c>, then for each claim that was stated as one
/// the cells <c>field, value, sources, status, rank, valid, review, note, file, line</c>. A claim's file is empty where it is the entity's.
/// </summary>
internal readonly ref struct DetailsReader(ReadOnlySpan<byte> line, string[] files, Func<string, Source> findSource)
{
    private const int CellsOfAClaimAfterItsField = 9;

    private static readonly ReadOnlyCollection<Citation> NoCitations = Array.AsReadOnly(Array.Empty<Citation>());

    private readonly ReadOnlySpan<byte> _line = line;

    public Provenance ReadProvenance()
    {
        RowReader cells = new(_line, RowText.CellSeparator, 0);
        return ReadProvenance(ref cells);
    }

    public IReadOnlyList<Claim<T>> ReadClaims<T>(ReadOnlySpan<byte> row, int field, CellReader<T> readValue)
    {
        RowReader cells = new(_line, RowText.CellSeparator, 0);
        Provenance provenance = ReadProvenance(ref cells);
        List<Claim<T>>? claims = null;
        while (cells.HasMore)
        {
            if (cells.ReadInt32() == field)
            {
                (claims ??= []).Add(ReadClaim(ref cells, provenance, readValue));
            }
            else
            {
                cells.Skip(CellsOfAClaimAfterItsField);
            }
        }

        return claims is null ? PlainClaim(row, field, provenance, readValue) : claims.AsReadOnly();
    }

    // A value that was stated without claims is one claim with the entity's sources.
    private static IReadOnlyList<Claim<T>> PlainClaim<T>(ReadOnlySpan<byte> row, int field, Provenance provenance, CellReader<T> readValue)
    {
        RowReader cells = new(row, RowText.CellSeparator, 0);
        cells.Skip(field + 1);
        ReadOnlySpan<byte> cell = cells.Next();
        if (cell.IsEmpty)
        {
            return [];
        }

        RowReader value = new(cell, RowText.CellSeparator, 0);
        return [new Claim<T>(readValue(ref value), provenance.Sources, FactStatus.Asserted, ClaimRank.Normal, null, null, null, provenance.File, provenance.Line)];
    }

    private Provenance ReadProvenance(ref RowReader cells)
    {
        string file = files[cells.ReadInt32()];
        int lineNumber = cells.ReadInt32();
        ReadOnlyCollection<Citation> sources = ReadCitations(ref cells);
        FactStatus status = (FactStatus)cells.ReadInt32();
        FactDate? review = cells.ReadDateOrNull();
        return new Provenance(sources, status, review, cells.ReadStringOrNull(), file, lineNumber);
    }

    private Claim<T> ReadClaim<T>(ref RowReader cells, Provenance provenance, CellReader<T> readValue)
    {
        RowReader cell = new(cells.Next(), RowText.CellSeparator, 0);
        T value = readValue(ref cell);
        ReadOnlyCollection<Citation> sources = ReadCitations(ref cells);
        FactStatus status = (FactStatus)cells.ReadInt32();
        ClaimRank rank = (ClaimRank)cells.ReadInt32();
        FactDate? valid = cells.ReadDateOrNull();
        FactDate? review = cells.ReadDateOrNull();
        string? note = cells.ReadStringOrNull();
        string file = cells.ReadInt32OrNull() is { } number ? files[number] : provenance.File;
        int lineNumber = cells.ReadInt32();
        return new Claim<T>(value, sources.Count > 0 ? sources : provenance.Sources, status, rank, valid, review, note, file, lineNumber);
    }

    private ReadOnlyCollection<Citation> ReadCitations(ref RowReader cells)
    {
        string[] citations = cells.ReadIds();
        if (citations.Length == 0)
        {
            return NoCitations;
        }

        Citation[] read = new Citation[citations.Length];
        for (int i = 0; i < citations.Length; i++)
        {
            int hash = citations[i].IndexOf('#');
            read[i] = hash < 0
                ? new Citation(findSource(citations[i]), passage: null)
                : new Citation(findSource(citations[i].Substring(0, hash)), citations[i].Substring(hash + 1));
        }

        return Array.AsReadOnly(read);
    }
}
