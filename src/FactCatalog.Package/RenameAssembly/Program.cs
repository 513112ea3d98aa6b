using FactCatalog.RenameAssembly;

// Gives a copy of an assembly another identity: RenameAssembly <assembly> <copy>. The copy is named after its file and carries no
// strong name; everything else is as it was. The same input gives the same bytes.

if (args is not [var source, var destination])
{
    Console.Error.WriteLine("RenameAssembly: give the assembly to copy and the file to write.");
    return 2;
}

try
{
    AssemblyCopy.Write(Path.GetFullPath(source), Path.GetFullPath(destination));
    return 0;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
{
    Console.Error.WriteLine($"RenameAssembly: '{source}' could not be copied to '{destination}': {e.Message}");
    return 1;
}
