using System.Diagnostics;
using System.Text;

namespace FactCatalog.Package.Tests.Running;

/// <summary>Runs the <c>dotnet</c> program, at most two at once, in an environment that owes nothing to the test run around it.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly SemaphoreSlim Turns = new(2);

    /// <summary>Variables that a build or a test run sets for its children and that would lead another build astray.</summary>
    private static readonly string[] ForeignPrefixes = ["MSBUILD", "DOTNET_CLI_", "VSTEST", "NUGET_PACKAGES", "NUGET_FALLBACK", "TESTINGPLATFORM"];

    /// <summary>
    /// Runs <c>dotnet</c> with these arguments in a folder. One that runs longer than five minutes, or than the test, is ended with all
    /// its children.
    /// </summary>
    /// <exception cref="TimeoutException">It did not end in time.</exception>
    public static async Task<CommandResult> RunAsync(
        string folder, IEnumerable<KeyValuePair<string, string>> environment, IReadOnlyList<string> arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await Turns.WaitAsync(cancellation);
        try
        {
            return await RunNowAsync(Start(folder, environment, arguments), cancellation);
        }
        finally
        {
            Turns.Release();
        }
    }

    private static ProcessStartInfo Start(
        string folder, IEnumerable<KeyValuePair<string, string>> environment, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
        {
            start.Environment.Remove(name);
        }

        // No server and no node that outlives the command and holds its output open; plain English lines.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsForeign(string name) =>
        ForeignPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static async Task<CommandResult> RunNowAsync(ProcessStartInfo start, CancellationToken cancellation)
    {
        var command = $"dotnet {string.Join(' ', start.ArgumentList)} (in {start.WorkingDirectory})";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"Could not start {command}");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new CommandResult(command, process.ExitCode, Lines(await output), Lines(await errors));
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"Not finished after {Limit.TotalMinutes} minutes: {command}", e);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
