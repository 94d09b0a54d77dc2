using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets the command that the containers of the image run, in shell form.
/// <para><c>ENTRYPOINT &lt;command&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[EntrypointShell("exec java $JAVA_OPTS -jar /usr/app/app.jar")]</code>
/// <code lang="dockerfile">ENTRYPOINT exec java $JAVA_OPTS -jar /usr/app/app.jar</code>
/// The shell is the container's first process and passes no signals on, unless the command begins with <c>exec</c>; the
/// arguments of <c>CMD</c> and <c>docker run</c> are not used. (Dockerfile reference, ENTRYPOINT, Shell form.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class EntrypointShellAttribute : DockerfileAttribute
{
    /// <summary>Runs <paramref name="command"/> in the stage's shell.</summary>
    /// <param name="command">The command. The builder expands nothing; the shell does, in the container.</param>
    /// <remarks>
    /// <code lang="csharp">[EntrypointShell("exec top -b")]</code>
    /// <code lang="dockerfile">ENTRYPOINT exec top -b</code>
    /// </remarks>
    public EntrypointShellAttribute(string command)
    {
    }
}
