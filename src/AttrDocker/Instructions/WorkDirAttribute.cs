using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets the working directory of the instructions after it and of the containers of the image, and makes it if it is
/// missing.
/// <para><c>WORKDIR &lt;path&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[WorkDir("/usr/src/app")]</code>
/// <code lang="dockerfile">WORKDIR /usr/src/app</code>
/// (Dockerfile reference, WORKDIR.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class WorkDirAttribute : DockerfileAttribute
{
    /// <summary>Changes to <paramref name="path"/>.</summary>
    /// <param name="path">The folder; a relative one starts at the working directory before. Variables are expanded.</param>
    /// <remarks>
    /// <code lang="csharp">[WorkDir("$HOME/my app")]</code>
    /// <code lang="dockerfile">WORKDIR $HOME/my app</code>
    /// </remarks>
    public WorkDirAttribute(string path)
    {
    }
}
