using System.Text;

namespace ShanghaiSpace.Tour.Rendering;

/// <summary>
/// Passes text on line by line, without the blanks at the ends of lines, which tables leave.
/// Disposing of it passes the last line on; the other writer stays open. Not thread-safe.
/// </summary>
internal sealed class TrimmedLineWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private readonly StringBuilder _line = new();

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == '\n')
        {
            string ending = _line.Length > 0 && _line[^1] == '\r' ? "\r\n" : "\n";
            inner.Write(TakeLine() + ending);
        }
        else
        {
            _line.Append(value);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Write(TakeLine());
            inner.Flush();
        }

        base.Dispose(disposing);
    }

    private string TakeLine()
    {
        string line = _line.ToString().TrimEnd(' ', '\r');
        _line.Clear();
        return line;
    }
}
