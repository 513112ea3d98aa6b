using Microsoft.CodeAnalysis.CSharp;

namespace FactCatalog.Generator;

/// <summary>The project that the code is generated for.</summary>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Language">The project's C#.</param>
internal sealed record GenerationTarget(string Namespace, LanguageVersion Language)
{
    /// <summary>Whether the project's C# has what generated code uses: raw and UTF-8 string literals, file-local types.</summary>
    public bool IsNewEnough => Language >= LanguageVersion.CSharp11;
}
