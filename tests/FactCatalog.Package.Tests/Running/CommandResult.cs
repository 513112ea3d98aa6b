using System.Text.RegularExpressions;

namespace FactCatalog.Package.Tests.Running;

/// <summary>What a finished command said. Immutable.</summary>
/// <param name="Command">The command line, for messages.</param>
/// <param name="ExitCode">Zero for success.</param>
/// <param name="Output">Standard output, with LF.</param>
/// <param name="Errors">Standard error, with LF.</param>
internal sealed partial record CommandResult(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>
    /// Errors and warnings of a build, such as <c>error FACT003</c>, in the order of their lines, each as often as it was said before
    /// the summary, which repeats them all.
    /// </summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Diagnostic().Matches(Summary().Split(Output, 2)[0]).Select(match => match.Groups["diagnostic"].Value)];

    /// <summary>This result, where the command succeeded; otherwise the test ends with all that the command said.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode} of {ToString()}");
        return this;
    }

    /// <summary>This result, where the command succeeded without a warning.</summary>
    public CommandResult SucceededCleanly()
    {
        Succeeded();
        Assert.True(Diagnostics.Count == 0, $"Warnings of {ToString()}");
        return this;
    }

    /// <summary>The command and all that it said.</summary>
    public override string ToString() => $"{Command}\n{Output}\n{Errors}";

    [GeneratedRegex(@"(?:^|: |\s)(?<diagnostic>(?:error|warning) [A-Z]+[0-9]+)\s*:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Diagnostic();

    [GeneratedRegex(@"^Build (FAILED|succeeded)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Summary();
}
