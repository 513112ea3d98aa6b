using System.Diagnostics;

namespace FactCatalog.Benchmarks.Running;

/// <summary>Runs a program to its end and measures it.</summary>
internal static class Child
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Runs a program, with its output kept.</summary>
    /// <exception cref="InvalidOperationException">The program does not start, or does not end in a quarter of an hour.</exception>
    public static ChildResult Run(string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

        // No clock of a profiler or a diagnostic port in what is measured.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        TimeSpan processor = TimeSpan.Zero;

        // The processor time of a process cannot be asked for after its end on every system, so it is asked for until then.
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            processor = ProcessorTime(process) ?? processor;
            if (Stopwatch.GetElapsedTime(began) > Patience)
            {
                process.Kill(entireProcessTree: true);
                throw new InvalidOperationException($"{program} did not end within {Patience.TotalMinutes} minutes.");
            }
        }

        TimeSpan time = Stopwatch.GetElapsedTime(began);
        process.WaitForExit();
        return new ChildResult(process.ExitCode, output.Result, errors.Result, time, processor);
    }

    private static TimeSpan? ProcessorTime(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">What it wrote to the stream of errors.</param>
/// <param name="Time">From start to end, by the wall clock.</param>
/// <param name="Processor">The time of all processors, exact to some hundredths of a second.</param>
internal sealed record ChildResult(int ExitCode, string Output, string Errors, TimeSpan Time, TimeSpan Processor);
