using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Says which port the containers of the image listen on. It publishes nothing.
/// <para><c>EXPOSE &lt;port&gt;[/&lt;protocol&gt;]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Expose(8080)]</code>
/// <code lang="dockerfile">EXPOSE 8080</code>
/// (Dockerfile reference, EXPOSE.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class ExposeAttribute : DockerfileAttribute
{
    /// <summary>One port.</summary>
    /// <param name="port">The port, 1 to 65535; any other number is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[Expose(8080)]</code>
    /// <code lang="dockerfile">EXPOSE 8080</code>
    /// </remarks>
    public ExposeAttribute(int port)
    {
    }

    /// <summary>A range of ports.</summary>
    /// <param name="from">The first port, 1 to 65535; any other number is an error.</param>
    /// <param name="to">The last port, not below <paramref name="from"/> and at most 65535; any other number is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[Expose(7000, 7010)]</code>
    /// <code lang="dockerfile">EXPOSE 7000-7010</code>
    /// </remarks>
    public ExposeAttribute(int from, int to)
    {
    }

    /// <summary>A port that a variable names.</summary>
    /// <param name="port">The port or range, usually as <c>$NAME</c>. Variables are expanded.</param>
    /// <remarks>
    /// <code lang="csharp">[Expose("$PORT")]</code>
    /// <code lang="dockerfile">EXPOSE $PORT</code>
    /// </remarks>
    public ExposeAttribute(string port)
    {
    }

    /// <summary>The protocol; TCP when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[Expose(53, Protocol = PortProtocol.Udp)]</code>
    /// <code lang="dockerfile">EXPOSE 53/udp</code>
    /// (Dockerfile reference, EXPOSE.)
    /// </remarks>
    public PortProtocol Protocol { get; set; }
}
