using System.Text;
using ShanghaiSpace.Tour.CommandLine;
using ShanghaiSpace.Tour.Rendering;
using ShanghaiSpace.Tour.Sections;

namespace ShanghaiSpace.Tour;

/// <summary>The tour: what a reader finds in the Shanghai catalogue.</summary>
internal static class EntryPoint
{
    private const int Success = 0;
    private const int WrongArguments = 2;

    private static int Main(string[] args)
    {
        // Chinese names need UTF-8 whatever the machine's language is; a file gets no byte order mark.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        TourArguments arguments = TourArguments.Parse(args);
        if (arguments.Error is { } error)
        {
            Console.Error.WriteLine(error);
            Console.Error.WriteLine("Run it with --help to see what there is.");
            return WrongArguments;
        }

        if (arguments.HelpWanted)
        {
            Console.Out.Write(HelpText.Text);
            return Success;
        }

        using Stage stage = Stage.For(Console.Out, OutputTraits.Detect());
        foreach (ISection section in arguments.Sections)
        {
            section.Write(stage);
        }

        return Success;
    }
}
