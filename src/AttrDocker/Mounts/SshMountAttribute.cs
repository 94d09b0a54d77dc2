using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Lets the command use an SSH agent of the build (<c>docker build --ssh</c>); no key enters the image.
/// <para><c>RUN --mount=type=ssh &lt;command&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[SshMount, Run("git clone git@example.com:shop/orders.git")]</code>
/// <code lang="dockerfile">
/// RUN --mount=type=ssh \
///     git clone git@example.com:shop/orders.git
/// </code>
/// Frontend 1.2 or newer. (Dockerfile reference, RUN --mount=type=ssh.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class SshMountAttribute : MountAttribute
{
    /// <summary>Mounts the agent, the one with the id <c>default</c> unless <see cref="Id"/> is set.</summary>
    /// <remarks>
    /// <code lang="csharp">[SshMount, Run("ssh-add -l")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=ssh \
    ///     ssh-add -l
    /// </code>
    /// </remarks>
    public SshMountAttribute()
    {
    }

    /// <summary>The agent's id, as in <c>docker build --ssh id</c>; <c>default</c> when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[SshMount(Id = "github"), Run("ssh-add -l")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=ssh,id=github \
    ///     ssh-add -l
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=ssh.)
    /// </remarks>
    public string? Id { get; set; }

    /// <summary>The path of the agent's socket; <c>/run/buildkit/ssh_agent.</c> and a number when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[SshMount(Target = "/run/agent"), Run("ssh-add -l")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=ssh,target=/run/agent \
    ///     ssh-add -l
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=ssh.)
    /// </remarks>
    public string? Target { get; set; }

    /// <summary>Fails the build when the agent is not given; otherwise the command runs without it.</summary>
    /// <remarks>
    /// <code lang="csharp">[SshMount(Required = true), Run("ssh-add -l")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=ssh,required \
    ///     ssh-add -l
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=ssh.)
    /// </remarks>
    public bool Required { get; set; }

    /// <summary>The permissions of the socket, in octal; <c>0600</c> when not set. Anything else is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[SshMount(Mode = "0660"), Run("ssh-add -l")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=ssh,mode=0660 \
    ///     ssh-add -l
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=ssh.)
    /// </remarks>
    public string? Mode { get; set; }

    /// <summary>The id of the user who owns the socket; 0 when not set. A negative one is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[SshMount(Uid = 1654), Run("ssh-add -l")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=ssh,uid=1654 \
    ///     ssh-add -l
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=ssh.)
    /// </remarks>
    public int Uid { get; set; }

    /// <summary>The id of the group that owns the socket; 0 when not set. A negative one is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[SshMount(Gid = 1654), Run("ssh-add -l")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=ssh,gid=1654 \
    ///     ssh-add -l
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=ssh.)
    /// </remarks>
    public int Gid { get; set; }
}
