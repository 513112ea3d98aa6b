using Spectre.Console;

namespace ShanghaiSpace.Tour.Rendering;

/// <summary>The lengths of a bar's two parts, in columns.</summary>
internal sealed record Bar(int First, int Second)
{
    /// <summary>Scales a bar.</summary>
    /// <param name="first">What the first part stands for, from 0.</param>
    /// <param name="second">What the second part stands for, from 0.</param>
    /// <param name="most">The sum that fills the width; more than that does not go beyond it.</param>
    /// <param name="width">The columns there are, from 1.</param>
    /// <remarks>Whatever is not nothing takes a column, so that one launch in a year of few is still seen; where there is one column only, the larger part has it.</remarks>
    public static Bar Scale(decimal first, decimal second, decimal most, int width)
    {
        int whole = Columns(first + second, most, width);
        if (whole == 1)
        {
            return first >= second ? new Bar(1, 0) : new Bar(0, 1);
        }

        int part = Math.Min(Columns(first, most, width), second > 0 ? whole - 1 : whole);
        return new Bar(part, whole - part);
    }

    /// <summary>Adds the bar to a line.</summary>
    public void AppendTo(Paragraph line, Stage stage) =>
        line.Append(new string(stage.Glyphs.Full, First), stage.Theme.First)
            .Append(new string(stage.Glyphs.Light, Second), stage.Theme.Second);

    private static int Columns(decimal value, decimal most, int width) =>
        value <= 0 || most <= 0 ? 0 : Math.Clamp((int)Math.Round(value * width / most, MidpointRounding.AwayFromZero), 1, width);
}
