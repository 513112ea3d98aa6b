using System.Text;

namespace ShanghaiSpace.Tour.Rendering;

/// <summary>Passes text on without the blanks at the ends of lines, which tables leave. Disposing of it passes the rest on; the other writer stays open. Not thread-safe.</summary>
internal sealed class TrimmedLineWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private int _blanks;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        if (value is not ('\n' or '\r'))
        {
            for (; _blanks > 0; _blanks--)
            {
                inner.Write(' ');
            }
        }

        _blanks = 0;
        inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Flush();
        }

        base.Dispose(disposing);
    }
}
