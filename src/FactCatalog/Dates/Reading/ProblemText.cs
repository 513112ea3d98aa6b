namespace FactCatalog;

internal static class ProblemText
{
    public static FactDateError Describe(ReadOnlySpan<char> text, Problem problem) =>
        new("'" + text.ToString() + "' is not a date: " + problem.Kind, problem.Start, problem.Length, null);
}
