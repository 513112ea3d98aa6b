using FactCatalog.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedPackage))]
