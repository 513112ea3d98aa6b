using System.Collections.Immutable;
using FactCatalog.Compiler.Diagnostics;
using FactCatalog.Compiler.Syntax;

namespace FactCatalog.Compiler.Declarations;

/// <summary>Reads the keys of a type that list its fields: <c>exclusive: [office]</c> and <c>unique: [[name], [vehicle, launched]]</c>.</summary>
internal static class FieldListReader
{
    /// <summary>The fields of one list, by their numbers.</summary>
    public static ImmutableArray<int> ReadList(TypeDeclaration type, FactEntry? entry, FindingList findings)
    {
        ImmutableArray<int>.Builder fields = ImmutableArray.CreateBuilder<int>();
        if (entry is { } stated)
        {
            foreach (FactNode item in ItemsOf(type, stated.Key.Text, stated.Value, findings))
            {
                AddField(type, stated.Key.Text, item, fields, findings);
            }
        }

        return fields.ToImmutable();
    }

    /// <summary>The keys that are declared unique, on the type or on single fields. Names that stand in no inner list form one key.</summary>
    public static ImmutableArray<ImmutableArray<int>> ReadKeys(TypeDeclaration type, FactEntry? entry, FindingList findings)
    {
        ImmutableArray<ImmutableArray<int>>.Builder keys = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        for (int i = 0; i < type.Fields.Length; i++)
        {
            if (type.Fields[i].Constraints.IsUnique)
            {
                keys.Add(ImmutableArray.Create(i));
            }
        }

        if (entry is { } stated)
        {
            ImmutableArray<int>.Builder outer = ImmutableArray.CreateBuilder<int>();
            foreach (FactNode item in ItemsOf(type, stated.Key.Text, stated.Value, findings))
            {
                if (item is FactSequence)
                {
                    AddKey(keys, ReadList(type, new FactEntry(stated.Key, item), findings));
                }
                else
                {
                    AddField(type, stated.Key.Text, item, outer, findings);
                }
            }

            AddKey(keys, outer.ToImmutable());
        }

        return keys.ToImmutable();
    }

    private static void AddKey(ImmutableArray<ImmutableArray<int>>.Builder keys, ImmutableArray<int> key)
    {
        if (!key.IsEmpty && !keys.Any(other => other.SequenceEqual(key)))
        {
            keys.Add(key);
        }
    }

    private static ImmutableArray<FactNode> ItemsOf(TypeDeclaration type, string key, FactNode node, FindingList findings)
    {
        switch (node)
        {
            case FactSequence sequence:
                return sequence.Items;
            case FactScalar { IsMissing: false }:
                return ImmutableArray.Create(node);
            case FactMapping:
                findings.Report(DeclarationRules.Senseless, node.Span, $"'{key}' of the type '{type.Name}' is a list of fields.");
                return ImmutableArray<FactNode>.Empty;
            default:
                return ImmutableArray<FactNode>.Empty;
        }
    }

    private static void AddField(TypeDeclaration type, string key, FactNode item, ImmutableArray<int>.Builder fields, FindingList findings)
    {
        if (item is not FactScalar { IsMissing: false } name)
        {
            if (item is not FactUnreadable)
            {
                findings.Report(DeclarationRules.Senseless, item.Span, $"'{key}' of the type '{type.Name}' lists fields by their names.");
            }

            return;
        }

        int index = type.IndexOf(name.Text);
        if (index < 0)
        {
            TypeReader.ReportUnknownField(type, name, name.Span, name.Text, findings);
        }
        else if (!fields.Contains(index))
        {
            fields.Add(index);
        }
    }
}
