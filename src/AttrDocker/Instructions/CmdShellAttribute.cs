using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets the default command of the containers of the image, in shell form.
/// <para><c>CMD &lt;command&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[CmdShell("echo $GREETING | wc -")]</code>
/// <code lang="dockerfile">CMD echo $GREETING | wc -</code>
/// Only the last one of a stage counts. (Dockerfile reference, CMD, Shell form.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CmdShellAttribute : DockerfileAttribute
{
    /// <summary>Runs <paramref name="command"/> in the stage's shell, unless <c>docker run</c> gives another.</summary>
    /// <param name="command">The command. The builder expands nothing; the shell does, in the container.</param>
    /// <remarks>
    /// <code lang="csharp">[CmdShell("exec sleep $SECONDS")]</code>
    /// <code lang="dockerfile">CMD exec sleep $SECONDS</code>
    /// </remarks>
    public CmdShellAttribute(string command)
    {
    }
}
