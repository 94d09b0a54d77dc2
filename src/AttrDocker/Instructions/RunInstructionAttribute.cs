namespace AttrDocker;

/// <summary>The base of the two forms of <c>RUN</c>. It cannot be derived from elsewhere.</summary>
public abstract class RunInstructionAttribute : DockerfileAttribute
{
    private protected RunInstructionAttribute()
    {
    }

    /// <summary>The network that the command sees.</summary>
    /// <remarks>
    /// <code lang="csharp">[Run("make test", Network = RunNetwork.None)]</code>
    /// <code lang="dockerfile">RUN --network=none make test</code>
    /// Frontend 1.3 or newer. (Dockerfile reference, RUN --network.)
    /// </remarks>
    public RunNetwork Network { get; set; }

    /// <summary>The security mode in which the command runs.</summary>
    /// <remarks>
    /// <code lang="csharp">[Run("mount -t tmpfs none /mnt", Security = RunSecurity.Insecure)]</code>
    /// <code lang="dockerfile">RUN --security=insecure mount -t tmpfs none /mnt</code>
    /// Frontend 1.20 or newer. (Dockerfile reference, RUN --security.)
    /// </remarks>
    public RunSecurity Security { get; set; }

    /// <summary>
    /// The devices that the command may use, each a CDI device name (<c>vendor/class=device</c>), with <c>,required</c> after
    /// it when the build must fail without the device.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Run("train", Devices = ["vendor1.com/device=all"])]</code>
    /// <code lang="dockerfile">RUN --device=vendor1.com/device=all train</code>
    /// Not in a stable frontend yet: <c>docker/dockerfile:1.14-labs</c> or newer. (Dockerfile reference, RUN --device.)
    /// </remarks>
    public string[]? Devices { get; set; }

    /// <summary>
    /// The files or folders that the command makes, for the analysis of what a stage holds; relative paths start at the
    /// working directory. Not written to the Dockerfile.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Run("./build.sh", Produces = ["/out/app"])]</code>
    /// <code lang="dockerfile">RUN ./build.sh</code>
    /// Say it when only the command itself knows. Copying from the stage a path that is not among its products is then
    /// reported.
    /// </remarks>
    public string[]? Produces { get; set; }
}
