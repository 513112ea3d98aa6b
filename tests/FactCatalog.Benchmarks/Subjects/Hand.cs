#nullable enable
using System;
using System.Runtime.CompilerServices;

namespace Bench;

/// <summary>The facts out of static properties that were written by hand.</summary>
internal static class Program
{
    private static int Main()
    {
        try
        {
            Clock.Once("first", First);
            return 0;
        }
        catch (TypeLoadException)
        {
            Console.WriteLine("TypeLoadException");
            return 3;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long First() => Chosen.Entity.Name.Length;
}
