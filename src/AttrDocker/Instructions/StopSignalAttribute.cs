using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets the signal that asks a container of the image to stop; <c>SIGTERM</c> without it.
/// <para><c>STOPSIGNAL &lt;signal&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[StopSignal("SIGQUIT")]</code>
/// <code lang="dockerfile">STOPSIGNAL SIGQUIT</code>
/// (Dockerfile reference, STOPSIGNAL.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class StopSignalAttribute : DockerfileAttribute
{
    /// <summary>Stops with <paramref name="signal"/>.</summary>
    /// <param name="signal">
    /// A name such as <c>SIGINT</c>, or a number; anything else is an error. Variables are expanded. An error on Windows images.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[StopSignal("2")]</code>
    /// <code lang="dockerfile">STOPSIGNAL 2</code>
    /// </remarks>
    public StopSignalAttribute(string signal)
    {
    }
}
