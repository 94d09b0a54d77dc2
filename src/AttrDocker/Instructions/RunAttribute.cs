using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Runs shell commands and keeps what they change as a layer.
/// <para><c>RUN &lt;command&gt; &amp;&amp; …</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Run("apt-get update", "apt-get install -y curl")]</code>
/// <code lang="dockerfile">
/// RUN apt-get update &amp;&amp; \
///     apt-get install -y curl
/// </code>
/// The mount attributes right before it are its mounts. The builder expands nothing; the shell sees the variables.
/// (Dockerfile reference, RUN, Shell form.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class RunAttribute : RunInstructionAttribute
{
    /// <summary>Runs <paramref name="commands"/> in the stage's shell, in one layer.</summary>
    /// <param name="commands">
    /// The commands. Several are joined with <c>&amp;&amp;</c>, one a line. A command that holds line ends, such as a raw string
    /// literal, becomes a heredoc (frontend 1.4 or newer). None at all, or an empty one, is an error.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[Run("set -e\nmake\nmake install")]</code>
    /// <code lang="dockerfile">
    /// RUN &lt;&lt;EOF
    /// set -e
    /// make
    /// make install
    /// EOF
    /// </code>
    /// A heredoc goes on after a command that fails, unless it begins with <c>set -e</c>. (Dockerfile reference,
    /// Here-Documents.)
    /// </remarks>
    public RunAttribute(params string[] commands)
    {
    }
}
