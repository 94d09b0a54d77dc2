using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Takes back the health check of the base image.
/// <para><c>HEALTHCHECK NONE</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[NoHealthCheck]</code>
/// <code lang="dockerfile">HEALTHCHECK NONE</code>
/// (Dockerfile reference, HEALTHCHECK.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class NoHealthCheckAttribute : DockerfileAttribute
{
    /// <summary>No health check.</summary>
    /// <remarks>
    /// <code lang="csharp">[NoHealthCheck]</code>
    /// <code lang="dockerfile">HEALTHCHECK NONE</code>
    /// </remarks>
    public NoHealthCheckAttribute()
    {
    }
}
