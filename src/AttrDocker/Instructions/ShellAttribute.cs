using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets the shell that the shell forms after it run in; <c>/bin/sh -c</c> on Linux and <c>cmd /S /C</c> on Windows without it.
/// <para><c>SHELL ["&lt;argument&gt;", …]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Shell("/bin/bash", "-o", "pipefail", "-c")]</code>
/// <code lang="dockerfile">SHELL ["/bin/bash", "-o", "pipefail", "-c"]</code>
/// (Dockerfile reference, SHELL.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class ShellAttribute : DockerfileAttribute
{
    /// <summary>Uses the program <c>argv[0]</c> with the rest as its first arguments.</summary>
    /// <param name="argv">The shell and its arguments; the command is added as the last one. None at all is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[Shell("pwsh", "-Command")]</code>
    /// <code lang="dockerfile">SHELL ["pwsh", "-Command"]</code>
    /// </remarks>
    public ShellAttribute(params string[] argv)
    {
    }
}
