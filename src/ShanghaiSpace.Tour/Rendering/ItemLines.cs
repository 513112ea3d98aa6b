using System.Text;

namespace ShanghaiSpace.Tour.Rendering;

/// <summary>Lists that break between items and never inside one.</summary>
internal static class ItemLines
{
    /// <summary>Joins items; a line that would be longer than the width breaks after a separator. An item longer than that has a line of its own.</summary>
    public static string Join(IEnumerable<string> items, string separator, int width)
    {
        StringBuilder text = new();
        int column = 0;
        foreach (string item in items)
        {
            if (column > 0)
            {
                // The separator's last blank is not seen at the end of a line.
                bool fits = column + separator.Length + item.Length + separator.TrimEnd().Length <= width;
                text.Append(fits ? separator : separator.TrimEnd() + "\n");
                column = fits ? column + separator.Length : 0;
            }

            text.Append(item);
            column += item.Length;
        }

        return text.ToString();
    }
}
