using Mono.Cecil;

namespace FactCatalog.RenameAssembly;

/// <summary>A copy of an assembly under the name of the file that it is written to.</summary>
internal static class AssemblyCopy
{
    /// <summary>
    /// Writes the copy. Two runs at once are harmless: each writes a file of its own and moves it into place, and both write the same.
    /// </summary>
    public static void Write(string source, string destination)
    {
        var folder = Path.GetDirectoryName(destination)!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $"{Path.GetRandomFileName()}.unfinished");
        try
        {
            using (var assembly = AssemblyDefinition.ReadAssembly(source))
            {
                Rename(assembly, Path.GetFileNameWithoutExtension(destination));
                // Without these two the file would hold the time of writing and a random module id.
                assembly.Write(unfinished, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
            }

            File.Move(unfinished, destination, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void Rename(AssemblyDefinition assembly, string name)
    {
        assembly.Name.Name = name;
        assembly.Name.PublicKey = [];
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Name = $"{name}.dll";
        // The signature is over the old content; a file that says it is signed and is not would be refused by .NET Framework.
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
    }
}
