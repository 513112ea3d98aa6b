using Spectre.Console;
using Spectre.Console.Rendering;

namespace ShanghaiSpace.Tour.Rendering;

/// <summary>What sections are written on: a console of a known width with its styles and signs. Not thread-safe.</summary>
internal sealed class Stage : IDisposable
{
    private readonly IAnsiConsole _console;
    private readonly TextWriter? _trimming;

    private Stage(IAnsiConsole console, TextWriter? trimming, OutputTraits traits)
    {
        _console = console;
        _trimming = trimming;
        Width = traits.Width;
        Theme = traits.IsColored ? Theme.Colored : Theme.Plain;
        Glyphs = traits.IsTerminal ? Glyphs.Terminal : Glyphs.Plain;
    }

    /// <summary>How many columns a line may take.</summary>
    public int Width { get; }

    /// <summary>The styles.</summary>
    public Theme Theme { get; }

    /// <summary>The signs.</summary>
    public Glyphs Glyphs { get; }

    /// <summary>Prepares a stage. Disposing of it writes what is left; the writer stays open.</summary>
    public static Stage For(TextWriter writer, OutputTraits traits)
    {
        TextWriter? trimming = traits.IsColored ? null : new TrimmedLineWriter(writer);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Without colours there is no style either, hence no escape sequence. The other way of writing, for consoles
            // that know no sequences, calls Console.ResetColor, and that may write one.
            Ansi = traits.IsColored ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = traits.IsColored ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(trimming ?? writer),

            // Build servers switch colours on by their variables.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = traits.Width;
        return new Stage(console, trimming, traits);
    }

    /// <summary>Writes something, and ends the line.</summary>
    public void Write(IRenderable renderable)
    {
        _console.Write(renderable);
        if (renderable is Paragraph or Text)
        {
            _console.WriteLine();
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void Blank() => _console.WriteLine();

    /// <summary>Writes a paragraph, broken at words.</summary>
    public void Say(string text, Style? style = null) => Write(new Paragraph(text, style ?? Style.Plain));

    /// <summary>Writes a paragraph that is indented by some columns.</summary>
    public void SayIndented(int columns, string text, Style? style = null) =>
        Write(new Padder(new Paragraph(text, style ?? Style.Plain), new Padding(columns, 0, 0, 0)));

    /// <summary>Begins a section.</summary>
    public void Heading(string title, string subtitle)
    {
        Blank();
        Say(title, Theme.Heading);
        Say(new string(Glyphs.Rule, Width), Theme.Muted);
        Say(subtitle, Theme.Muted);
        Blank();
    }

    /// <inheritdoc/>
    public void Dispose() => _trimming?.Dispose();
}
