using System.Collections.Immutable;
using FactCatalog.Compiler.Declarations;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Names;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Catalogs;

/// <summary>Reads the entities of one file.</summary>
internal sealed class EntityReader
{
    private readonly FactText _text;
    private readonly FindingList _fileFindings;
    private readonly FindingList _findings;
    private readonly ClaimReader _claims;
    private readonly DefaultValues _defaults;
    private readonly Guesses _guesses = new(most: 200);

    // In CSV all rows share the scalars of the header; an unknown column is one mistake, not one a row.
    private readonly HashSet<FactScalar> _judgedColumns = [];

    public EntityReader(CatalogDeclarations declarations, DefaultValues defaults, FindingList fileFindings)
    {
        _text = fileFindings.Text;
        _fileFindings = fileFindings;
        _findings = new FindingList(_text);
        _claims = new ClaimReader(declarations, _findings);
        _defaults = defaults;
    }

    /// <summary>The entity; its findings travel with it, because an entity that is stated twice is only told so.</summary>
    public Entity Read(TypeDeclaration type, FactEntry entry)
    {
        bool isFit = CSharpName.IsId(entry.Key.Text, out string offender);
        if (!isFit)
        {
            _findings.Report(NameRules.UnfitName, entry.Key.Span, $"The id '{entry.Key.Text}' of a {type.Name} {SourceReader.Unfit(offender)}; ids have letters, digits, '-', '_' and '.'.");
        }

        if (entry.Value is FactMapping or FactScalar { IsMissing: true })
        {
            return ReadFields(type, entry, entry.Value as FactMapping, isFit);
        }

        if (entry.Value is not FactUnreadable)
        {
            _findings.Report(ValueRules.WrongType, entry.Value.Span, $"{type.Name} '{entry.Key.Text}' is a mapping of fields to values.");
        }

        return Dropped(type, entry.Key, isLost: entry.Value is FactUnreadable);
    }

    private static string Name(TypeDeclaration type, FactScalar key, FieldDeclaration field) => $"'{field.Name}' of {type.Name} '{key.Text}'";

    private Entity Dropped(TypeDeclaration type, FactScalar key, bool isLost) => new(type, key, _text)
    {
        Fields = ImmutableArray.Create(new StatedField?[type.Fields.Length]),
        Diagnostics = _findings.Drain(),
        IsDropped = true,
        IsLost = isLost,
    };

    private Entity ReadFields(TypeDeclaration type, FactEntry entry, FactMapping? mapping, bool isFit)
    {
        StatedField?[] fields = new StatedField?[type.Fields.Length];
        FactScalar?[] keys = new FactScalar?[type.Fields.Length];
        List<FactEntry>? remarks = null;
        List<string>? unknown = null;
        foreach (FactEntry stated in mapping?.Entries ?? ImmutableArray<FactEntry>.Empty)
        {
            int index = type.IndexOf(stated.Key.Text);
            if (index < 0)
            {
                ReadOtherKey(type, entry.Key, stated, ref remarks, ref unknown);
            }
            else if (keys[index] is { } first)
            {
                ReportRepeated(stated.Key, first);
            }
            else
            {
                keys[index] = stated.Key;
                FieldDeclaration field = type.Fields[index];
                fields[index] = field.Type is null
                    ? StatedField.Unreadable
                    : _claims.Read(Name(type, entry.Key, field), field.Type, field.Unit, stated.Value);
                if (fields[index] is null && field.IsRequired)
                {
                    // Stated, but empty: the place to change is the field itself.
                    _findings.Report(ValueRules.MissingField, stated.Value.Span.IsEmpty && _text.Format != FactFormat.Csv ? stated.Key.Span : stated.Value.Span, $"{type.Name} '{entry.Key.Text}' states no value for '{field.Name}', which every {type.Name} needs ({field.Location.Place}).");
                    fields[index] = StatedField.Unreadable;
                }
            }
        }

        bool isDropped = !isFit || !CompleteFields(type, entry.Key, fields, unknown, mapping is not { IsComplete: false });
        return new Entity(type, entry.Key, _text)
        {
            Fields = ImmutableArray.Create(fields),
            Remarks = remarks is null ? EntityRemarks.None : RemarksReader.Read(remarks, _findings),
            Diagnostics = _findings.Drain(),
            IsDropped = isDropped,
        };
    }

    private void ReadOtherKey(TypeDeclaration type, FactScalar id, FactEntry stated, ref List<FactEntry>? remarks, ref List<string>? unknown)
    {
        string key = stated.Key.Text;
        string owner = $"{type.Name} '{id.Text}'";
        if (RemarksReader.IsKnown(key))
        {
            remarks ??= [];
            int first = remarks.FindIndex(remark => string.Equals(remark.Key.Text, key, StringComparison.Ordinal));
            if (first >= 0)
            {
                ReportRepeated(stated.Key, remarks[first].Key);
            }
            else
            {
                remarks.Add(stated);
            }

            return;
        }

        bool isRemark = RemarksReader.IsRemark(key);
        if (!isRemark)
        {
            (unknown ??= []).Add(key);
            if (!type.HasAllFields)
            {
                return;
            }
        }

        FindingList findings = _findings;
        if (_text.Format == FactFormat.Csv)
        {
            if (!_judgedColumns.Add(stated.Key))
            {
                return;
            }

            findings = _fileFindings;
            owner = $"The type {type.Name}";
        }

        if (isRemark)
        {
            RemarksReader.ReportUnknown(stated.Key, owner, findings);
            return;
        }

        string fields = RemarksReader.IsKnown('$' + key) ? $" Did you mean '${key}'?"
            : MeantField(type, key) is { } meant ? $" Did you mean '{meant}'?"
            : $" It has {Spelling.Some(type.Fields.Select(field => field.Name))}.";
        findings.Report(NameRules.UnknownName, stated.Key.Span, $"{owner} states the field '{ScalarReader.Shortened(key)}', which its type ({type.Location.Place}) does not have.{fields}");
    }

    private void ReportRepeated(FactScalar key, FactScalar first)
    {
        FactLocation place = _findings.At(first.Span);
        _findings.Report(SyntaxRules.NotWellFormed, key.Span, $"The key '{key.Text}' is already stated in line {place.Line}, and that one counts; remove one of them.", place);
    }

    private string? MeantField(TypeDeclaration type, string key) => _guesses.Nearest(type, key, type.Fields.Select(field => field.Name));

    // A required field under a misspelt name is stated, after all.
    private bool IsMisspelt(TypeDeclaration type, FieldDeclaration field, List<string>? unknown) =>
        unknown is not null && (!type.HasAllFields || unknown.Exists(key => string.Equals(MeantField(type, key), field.Name, StringComparison.Ordinal)));

    // Fills in defaults, and tells whether every required field has a value.
    private bool CompleteFields(TypeDeclaration type, FactScalar id, StatedField?[] fields, List<string>? unknown, bool isWhole)
    {
        bool isComplete = isWhole;
        for (int i = 0; i < fields.Length; i++)
        {
            FieldDeclaration field = type.Fields[i];
            if (fields[i] is null)
            {
                fields[i] = _defaults.Of(type, i);
                if (fields[i] is null && field.IsRequired && isWhole && !IsMisspelt(type, field, unknown))
                {
                    _findings.Report(ValueRules.MissingField, id.Span, $"{type.Name} '{id.Text}' has no '{field.Name}', which every {type.Name} needs ({field.Location.Place}).");
                }
            }

            if (field.Type is { IsList: false, IsOptional: false } && fields[i]?.Best is null)
            {
                isComplete &= fields[i] is { Claims.IsEmpty: false };
            }
        }

        return isComplete;
    }
}
