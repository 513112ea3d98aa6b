using System.Text;

namespace FactCatalog.Generator.Tests.Fixture;

/// <summary>
/// Compares texts with approved files beside the test. The names are those of Verify.SourceGenerators, so that it can read the same files.
/// What differs is written beside the approved file as <c>.received.</c>; with <c>ACCEPT_SNAPSHOTS=1</c> in the environment it is approved.
/// </summary>
internal static class Approved
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests", "FactCatalog.Generator.Tests");

    /// <summary>Compares a text with one file.</summary>
    /// <param name="folder">The folder of the test in its project.</param>
    /// <param name="name">The file's name without <c>.verified</c> and extension.</param>
    /// <param name="extension">The extension, without a dot.</param>
    /// <param name="actual">The text.</param>
    public static void Matches(string folder, string name, string extension, string actual)
    {
        if (Differs(folder, name, extension, actual) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    /// <summary>Compares what a generator made with one file each; a file that is no longer made is a difference too.</summary>
    public static void MatchesGenerated(string folder, string test, GeneratedProject generated)
    {
        List<string> differences = [];
        HashSet<string> expected = new(StringComparer.Ordinal);
        foreach ((string hint, string code) in generated.Files)
        {
            string name = $"{test}#{Path.GetFileNameWithoutExtension(hint)}";
            expected.Add(PathOf(folder, name, "verified", "cs"));
            if (Differs(folder, name, "cs", $"//HintName: {hint}\n{code}") is { } difference)
            {
                differences.Add(difference);
            }
        }

        foreach (string file in Directory.EnumerateFiles(Path.Combine(Tests, folder), $"{test}#*.verified.cs").Where(file => !expected.Contains(file)))
        {
            if (IsAccepting)
            {
                File.Delete(file);
            }
            else
            {
                differences.Add($"{Path.GetFileName(file)} is approved, but no longer generated.");
            }
        }

        Assert.Empty(differences);
    }

    private static bool IsAccepting => Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1";

    private static string? Differs(string folder, string name, string extension, string actual)
    {
        string verified = PathOf(folder, name, "verified", extension);
        string received = PathOf(folder, name, "received", extension);
        string approved = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) : string.Empty;
        if (string.Equals(approved, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return null;
        }

        File.Delete(received);
        File.WriteAllText(IsAccepting ? verified : received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return IsAccepting ? null : $"{Path.GetFileName(verified)} is not what came out; compare it with {received}. ACCEPT_SNAPSHOTS=1 approves.\n{FirstDifference(approved, actual)}";
    }

    private static string PathOf(string folder, string name, string state, string extension) => Path.Combine(Tests, folder, $"{name}.{state}.{extension}");

    private static string FirstDifference(string approved, string actual)
    {
        string[] left = approved.Split('\n');
        string[] right = actual.Split('\n');
        int line = left.Zip(right).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return $"Line {line + 1}\n- {left.ElementAtOrDefault(line)}\n+ {right.ElementAtOrDefault(line)}";
    }
}
