using FactCatalog.Generator.Tests.Fixture;

namespace FactCatalog.Generator.Tests.Approval;

public class PublicApiTests
{
    private static readonly string[] Framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)];

    [Theory]
    [InlineData("FactCatalog.dll", "FactCatalog.net10.0")]
    [InlineData("netstandard2.0/FactCatalog.dll", "FactCatalog.netstandard2.0")]
    [InlineData("FactCatalog.Compiler.dll", "FactCatalog.Compiler")]
    [InlineData("FactCatalog.Generator.dll", "FactCatalog.Generator")]
    public void WhatALibraryOffersIsApproved(string assembly, string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, assembly);
        string[] references = [.. Framework.Where(reference => !string.Equals(Path.GetFileName(reference), Path.GetFileName(path), StringComparison.Ordinal))];
        Approved.Matches("Approval", $"PublicApi.{name}", "txt", PublicApi.Of(path, references));
    }
}
