using System.Diagnostics;
using System.Text;

namespace ShanghaiSpace.Tests.Tour;

/// <summary>The built program, run as a process of its own with its output in a pipe.</summary>
public class ProgramTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    public async Task TheWholeTourIsPlainText(string? noColor)
    {
        Outcome outcome = await RunAsync(noColor);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Errors);
        Assert.DoesNotContain('\u001b', outcome.Output);
        Assert.DoesNotContain('\ufeff', outcome.Output);
        Assert.All(outcome.Output.Split('\n'), line => Assert.InRange(line.TrimEnd('\r').Length, 0, 120));
        Assert.Contains("Yang Liwei", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("上海微小卫星工程中心", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("refuted: no other source has it", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ColorsAreTheSameWithAndWithoutNoColorInAPipe() =>
        Assert.Equal((await RunAsync(noColor: null)).Output, (await RunAsync(noColor: "1")).Output);

    [Fact]
    public async Task HelpIsNoError()
    {
        Outcome outcome = await RunAsync(noColor: null, "--help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("organization [ID]", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownSectionIsExitCode2WithAGuessAndNoOutput()
    {
        Outcome outcome = await RunAsync(noColor: null, "lanches");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Contains("Did you mean 'launches'?", outcome.Errors, StringComparison.Ordinal);
    }

    private static async Task<Outcome> RunAsync(string? noColor, params string[] arguments)
    {
        // Set by the command line of .NET for the processes that it starts; in an IDE the one on the path serves.
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
        ProcessStartInfo start = new(dotnet, [Path.Combine(AppContext.BaseDirectory, "ShanghaiSpace.Tour.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["NO_COLOR"] = noColor;

        // A build server that asks for colours does not get escape sequences into a file either.
        start.Environment["DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION"] = "1";
        start.Environment["GITHUB_ACTIONS"] = "true";

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await errors);
    }

    private sealed record Outcome(int ExitCode, string Output, string Errors);
}
