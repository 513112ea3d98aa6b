// netstandard2.0 lacks the overloads that these rules ask for.
#pragma warning disable CA1845, CA1865, CA2249

using System.Text;

namespace FactCatalog;

/// <summary>Rewrites the EDTF draft of 2012 into the specification of 2019 (its section "Differences").</summary>
internal static class EarlierEdtf
{
    private const int SouthernSpring = 29;
    private const int NorthernSpring = 25;
    private const int Spring = 21;

    /// <summary>Capital letters, one qualifier for two, no words for interval sides, no suffix to seasons.</summary>
    public static string Modernise(string text)
    {
        string[] sides = text.Split('/');
        for (int i = 0; i < sides.Length; i++)
        {
            sides[i] = ModerniseSide(sides[i], sides.Length > 1);
        }

        return string.Join("/", sides);
    }

    /// <summary>
    /// Groups in parentheses: a qualifier behind a group is about what the group holds, one behind a part outside any group is about all parts
    /// so far that are in none. Each part then gets its own qualifier to its left, or all one at the end.
    /// </summary>
    public static string? FromParentheses(string text)
    {
        if (text.IndexOf('(') < 0)
        {
            return null;
        }

        string[] sides = text.Split('/');
        for (int i = 0; i < sides.Length; i++)
        {
            if (sides[i].IndexOf('(') >= 0)
            {
                if (Regroup(sides[i]) is not { } regrouped)
                {
                    return null;
                }

                sides[i] = regrouped;
            }
        }

        return string.Join("/", sides);
    }

    private static string ModerniseSide(string text, bool isSide)
    {
        if (isSide && text.ToLowerInvariant() is "unknown" or "open")
        {
            return text.Length == 4 ? ".." : string.Empty;
        }

        if (text.Length == 4 && text.EndsWith("??", StringComparison.Ordinal))
        {
            // Two digits and two question marks are a century of which the rest is not known, not a doubt stated twice.
            return text.Substring(0, 2) + "XX";
        }

        string body = text;
        int caret = text.IndexOf('^');
        if (caret >= 0)
        {
            body = WithoutSuffix(text.Substring(0, caret), text.Substring(caret + 1));
        }

        var result = new StringBuilder(body.Length);
        for (int i = 0; i < body.Length; i++)
        {
            char c = body[i];
            if (c is '?' or '~' or '%')
            {
                bool uncertain = false;
                bool approximate = false;
                for (; i < body.Length && body[i] is '?' or '~' or '%'; i++)
                {
                    uncertain |= body[i] != '~';
                    approximate |= body[i] != '?';
                }

                i--;
                result.Append(uncertain && approximate ? '%' : uncertain ? '?' : '~');
                continue;
            }

            result.Append(c switch
            {
                'u' or 'U' or 'x' => 'X',
                'y' => 'Y',
                'e' => 'E',
                'p' or 's' => 'S',
                't' => 'T',
                'z' => 'Z',
                _ => c,
            });
        }

        return result.ToString();
    }

    /// <summary>The draft let a season say where on the globe it is; since 2019 that is in its number.</summary>
    private static string WithoutSuffix(string season, string suffix)
    {
        int hyphen = season.LastIndexOf('-');
        if (season.Length - hyphen - 1 != 2 || season[hyphen + 1] != '2' || season[hyphen + 2] is not (>= '1' and <= '4'))
        {
            return season;
        }

        int first = suffix.IndexOf("south", StringComparison.OrdinalIgnoreCase) >= 0 ? SouthernSpring
            : suffix.IndexOf("north", StringComparison.OrdinalIgnoreCase) >= 0 ? NorthernSpring
            : Spring;
        int code = first + (season[hyphen + 2] - '1');
        return season.Substring(0, hyphen + 1) + code.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string? Regroup(string text)
    {
        var parts = new List<string>();
        var qualifiers = new List<DateQualifiers>();
        var grouped = new List<bool>();
        var groups = new Stack<int>();
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (c is '(' or ')' or '-')
            {
                i++;
                if (c == '(')
                {
                    groups.Push(parts.Count);
                }
                else if (c == ')')
                {
                    if (groups.Count == 0)
                    {
                        return null;
                    }

                    int from = groups.Pop();
                    DateQualifiers all = TakeQualifiers(text, ref i);
                    for (int part = from; part < parts.Count; part++)
                    {
                        qualifiers[part] |= all;
                        grouped[part] = true;
                    }
                }
                else if (i == 1)
                {
                    // A minus sign would have to be told from a hyphen.
                    return null;
                }
            }
            else if (c is >= '0' and <= '9' or 'X')
            {
                int start = i;
                while (i < text.Length && text[i] is >= '0' and <= '9' or 'X')
                {
                    i++;
                }

                parts.Add(text.Substring(start, i - start));
                qualifiers.Add(DateQualifiers.None);
                grouped.Add(false);
                DateQualifiers behind = TakeQualifiers(text, ref i);
                for (int part = groups.Count > 0 ? groups.Peek() : 0; part < parts.Count; part++)
                {
                    qualifiers[part] |= grouped[part] ? DateQualifiers.None : behind;
                }
            }
            else
            {
                return null;
            }
        }

        return groups.Count > 0 || parts.Count == 0 ? null : Join(parts, qualifiers);
    }

    private static string Join(List<string> parts, List<DateQualifiers> qualifiers)
    {
        bool alike = qualifiers.TrueForAll(q => q == qualifiers[0]);
        var result = new StringBuilder();
        for (int i = 0; i < parts.Count; i++)
        {
            result.Append(i > 0 ? "-" : string.Empty).Append(alike ? string.Empty : Sign(qualifiers[i])).Append(parts[i]);
        }

        return result.Append(alike ? Sign(qualifiers[0]) : string.Empty).ToString();
    }

    private static DateQualifiers TakeQualifiers(string text, ref int position)
    {
        DateQualifiers taken = DateQualifiers.None;
        for (; position < text.Length && text[position] is '?' or '~' or '%'; position++)
        {
            taken |= text[position] switch
            {
                '?' => DateQualifiers.Uncertain,
                '~' => DateQualifiers.Approximate,
                _ => DateQualifiers.Both,
            };
        }

        return taken;
    }

    private static string Sign(DateQualifiers qualifiers) => qualifiers switch
    {
        DateQualifiers.Uncertain => "?",
        DateQualifiers.Approximate => "~",
        DateQualifiers.Both => "%",
        _ => string.Empty,
    };
}
