using System.Text;

namespace ShanghaiSpace.Tour.Rendering;

/// <summary>Lists that break between items and never inside one.</summary>
internal static class ItemLines
{
    /// <summary>Joins items; a line that would be longer than the width breaks after a separator. An item longer than that has a line of its own.</summary>
    public static string Join(IEnumerable<string> items, string separator, int width)
    {
        string[] all = [.. items];
        string ending = separator.TrimEnd();
        StringBuilder text = new();
        int column = 0;
        for (int i = 0; i < all.Length; i++)
        {
            // The separator's last blank is not seen at the end of a line; after the last item there is none.
            int needed = all[i].Length + (i < all.Length - 1 ? ending.Length : 0);
            if (i > 0)
            {
                bool fits = column + separator.Length + needed <= width;
                text.Append(fits ? separator : ending + "\n");
                column = fits ? column + separator.Length : 0;
            }

            text.Append(all[i]);
            column += all[i].Length;
        }

        return text.ToString();
    }
}
