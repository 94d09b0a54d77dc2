using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets the default arguments of the entrypoint, or the default program if there is no entrypoint, in exec form.
/// <para><c>CMD ["&lt;argument&gt;", …]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Cmd("--port", "8080")]</code>
/// <code lang="dockerfile">CMD ["--port", "8080"]</code>
/// Only the last one of a stage counts. (Dockerfile reference, CMD.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CmdAttribute : DockerfileAttribute
{
    /// <summary>Uses <paramref name="argv"/> unless <c>docker run</c> gives others.</summary>
    /// <param name="argv">The arguments, each passed on as it is. None at all takes back those of the base image.</param>
    /// <remarks>
    /// <code lang="csharp">[Cmd("nginx", "-g", "daemon off;")]</code>
    /// <code lang="dockerfile">CMD ["nginx", "-g", "daemon off;"]</code>
    /// </remarks>
    public CmdAttribute(params string[] argv)
    {
    }
}
