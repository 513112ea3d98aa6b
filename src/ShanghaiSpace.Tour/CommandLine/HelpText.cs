namespace ShanghaiSpace.Tour.CommandLine;

/// <summary>What <c>--help</c> prints: at most 60 columns wide, so that it fits a narrow terminal.</summary>
internal static class HelpText
{
    public const string Text = """
        A tour of the Shanghai catalogue.

        Usage: dotnet run --project src/ShanghaiSpace.Tour
               dotnet run --project src/ShanghaiSpace.Tour \
                 -- SECTION...

        Sections, all of them where none is named:
          timeline           crewed flights, crews and durations
          launches           orbital launches, year by year
          sites              what flew from which launch site
          organization [ID]  one organisation, what is claimed
                             of it, and by which sources;
                             secm where no ID is given, else for
                             example sast, casc or cast

        Options:
          -h, --help         this text

        A terminal gets colours, unless the variable NO_COLOR is
        set; a file or a pipe gets plain text, 100 columns wide.

        Exit codes: 0, or 2 for arguments that mean nothing.

        """;
}
