#if NETSTANDARD2_0
using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>
/// What the C# compiler needs for <c>init</c>; frameworks before .NET 5 lack it. Public, so that records generated into a project for
/// such a framework compile as they are; a project's own definition takes precedence over this one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IsExternalInit;
#else
using System.Runtime.CompilerServices;

// A library compiled against the netstandard2.0 build of this assembly finds the type here when it runs on a newer framework.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
