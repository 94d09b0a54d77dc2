using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Tells how to find out whether the app in the container works, with a shell command.
/// <para><c>HEALTHCHECK &lt;options&gt; CMD &lt;command&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[HealthCheck("curl -f http://localhost:8080/ || exit 1", Interval = "10s")]</code>
/// <code lang="dockerfile">HEALTHCHECK --interval=10s CMD curl -f http://localhost:8080/ || exit 1</code>
/// The exit code 0 means healthy, 1 unhealthy. Only the last one of a stage counts. (Dockerfile reference, HEALTHCHECK.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class HealthCheckAttribute : HealthCheckInstructionAttribute
{
    /// <summary>Runs <paramref name="command"/> in the stage's shell, inside the container.</summary>
    /// <param name="command">The command. The builder expands nothing; the shell does, in the container.</param>
    /// <remarks>
    /// <code lang="csharp">[HealthCheck("pg_isready -U $POSTGRES_USER")]</code>
    /// <code lang="dockerfile">HEALTHCHECK CMD pg_isready -U $POSTGRES_USER</code>
    /// </remarks>
    public HealthCheckAttribute(string command)
    {
    }
}
