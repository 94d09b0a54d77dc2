using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Runs a program directly, without a shell, and keeps what it changes as a layer.
/// <para><c>RUN ["&lt;argument&gt;", …]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[RunExec("/usr/bin/tool", "--name", "two words")]</code>
/// <code lang="dockerfile">RUN ["/usr/bin/tool", "--name", "two words"]</code>
/// The mount attributes right before it are its mounts. Nothing is expanded. (Dockerfile reference, RUN, Exec form.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class RunExecAttribute : RunInstructionAttribute
{
    /// <summary>Runs the program <c>argv[0]</c> with the rest as its arguments.</summary>
    /// <param name="argv">The program and its arguments, each passed on as it is. None at all is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[RunExec("/bin/prepare", "$HOME")]</code>
    /// <code lang="dockerfile">RUN ["/bin/prepare", "$HOME"]</code>
    /// </remarks>
    public RunExecAttribute(params string[] argv)
    {
    }
}
