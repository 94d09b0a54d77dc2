using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Tells how to find out whether the app in the container works, with a program and no shell.
/// <para><c>HEALTHCHECK &lt;options&gt; CMD ["&lt;argument&gt;", …]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[HealthCheckExec("/app/health", "--quick", Timeout = "2s")]</code>
/// <code lang="dockerfile">HEALTHCHECK --timeout=2s CMD ["/app/health", "--quick"]</code>
/// The exit code 0 means healthy, 1 unhealthy. Only the last one of a stage counts. (Dockerfile reference, HEALTHCHECK.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class HealthCheckExecAttribute : HealthCheckInstructionAttribute
{
    /// <summary>Runs the program <c>argv[0]</c> with the rest as its arguments, inside the container.</summary>
    /// <param name="argv">The program and its arguments, each passed on as it is. None at all is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[HealthCheckExec("redis-cli", "ping")]</code>
    /// <code lang="dockerfile">HEALTHCHECK CMD ["redis-cli", "ping"]</code>
    /// </remarks>
    public HealthCheckExecAttribute(params string[] argv)
    {
    }
}
