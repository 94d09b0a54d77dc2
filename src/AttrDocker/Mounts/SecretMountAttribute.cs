using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Gives the command a secret of the build (<c>docker build --secret</c>), as a file or as an environment variable. It is
/// not part of the image.
/// <para><c>RUN --mount=type=secret,id=&lt;id&gt;,… &lt;command&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[SecretMount("npmrc", Target = "/root/.npmrc"), Run("npm ci")]</code>
/// <code lang="dockerfile">
/// RUN --mount=type=secret,id=npmrc,target=/root/.npmrc \
///     npm ci
/// </code>
/// Frontend 1.2 or newer. (Dockerfile reference, RUN --mount=type=secret.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class SecretMountAttribute : MountAttribute
{
    /// <summary>Gives the secret <paramref name="id"/>, as the file <c>/run/secrets/</c><paramref name="id"/>.</summary>
    /// <param name="id">The secret's id, as in <c>docker build --secret id=…</c>. An empty one is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[SecretMount("token"), Run("deploy --token-file /run/secrets/token")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=secret,id=token \
    ///     deploy --token-file /run/secrets/token
    /// </code>
    /// </remarks>
    public SecretMountAttribute(string id)
    {
    }

    /// <summary>
    /// The file that holds the secret; <c>/run/secrets/</c> and the id when neither this nor <see cref="Env"/> is set.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[SecretMount("aws", Target = "/root/.aws/credentials"), Run("aws s3 ls")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=secret,id=aws,target=/root/.aws/credentials \
    ///     aws s3 ls
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=secret.)
    /// </remarks>
    public string? Target { get; set; }

    /// <summary>The environment variable that holds the secret; without <see cref="Target"/> there is then no file.</summary>
    /// <remarks>
    /// <code lang="csharp">[SecretMount("token", Env = "API_TOKEN"), Run("deploy")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=secret,id=token,env=API_TOKEN \
    ///     deploy
    /// </code>
    /// Frontend 1.10 or newer. (Dockerfile reference, RUN --mount=type=secret.)
    /// </remarks>
    public string? Env { get; set; }

    /// <summary>Fails the build when the secret is not given; otherwise the command runs without it.</summary>
    /// <remarks>
    /// <code lang="csharp">[SecretMount("token", Required = true), Run("deploy")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=secret,id=token,required \
    ///     deploy
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=secret.)
    /// </remarks>
    public bool Required { get; set; }

    /// <summary>The permissions of the file, in octal; <c>0400</c> when not set. Anything else is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[SecretMount("token", Mode = "0440"), Run("deploy")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=secret,id=token,mode=0440 \
    ///     deploy
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=secret.)
    /// </remarks>
    public string? Mode { get; set; }

    /// <summary>The id of the user who owns the file; 0 when not set. A negative one is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[SecretMount("token", Uid = 1654), Run("deploy")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=secret,id=token,uid=1654 \
    ///     deploy
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=secret.)
    /// </remarks>
    public int Uid { get; set; }

    /// <summary>The id of the group that owns the file; 0 when not set. A negative one is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[SecretMount("token", Gid = 1654), Run("deploy")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=secret,id=token,gid=1654 \
    ///     deploy
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=secret.)
    /// </remarks>
    public int Gid { get; set; }
}
