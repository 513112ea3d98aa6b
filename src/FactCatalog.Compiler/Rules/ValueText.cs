using FactCatalog.Compiler.Catalogs;

namespace FactCatalog.Compiler.Rules;

/// <summary>How messages show values.</summary>
internal static class ValueText
{
    /// <summary>A stated value, as it was written.</summary>
    public static string Of(FactValue value) => RuleText.OneLine(value switch
    {
        StringValue text => $"\"{text.Text}\"",
        TextValue text => $"\"{text.Best}\"",
        IntegerValue integer => $"{integer.Number}",
        NumberValue number => number.Canonical,
        BoolValue truth => truth.Truth ? "true" : "false",
        DateValue date => date.Date.ToString(),
        UrlValue url => url.Address,
        EnumValue member => member.Written,
        ReferenceValue reference => $"'{reference.Id}'",
        ListValue { Items.IsEmpty: true } => "empty",
        ListValue list => string.Join(", ", list.Items.Select(Of)),
        _ => string.Empty,
    });

    /// <summary>A value that was reckoned.</summary>
    public static string Of(object? value) => value switch
    {
        bool truth => truth ? "true" : "false",
        NumberRange number => number.ToString(),
        DateReading { Written: { } date } => date.ToString(),
        DateReading { ExactDay: { } day } => DateBound.FromDayNumber(day).ToString(),
        DateReading reading => $"between {Bound(reading.First.Low)} and {Bound(reading.Last.High)}",
        _ => "unknown",
    };

    private static string Bound(long day) => day is DayRange.Never or DayRange.Forever ? "any day" : DateBound.FromDayNumber(day).ToString();
}
