using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets the user of the instructions after it and of the containers of the image.
/// <para><c>USER &lt;user&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[User("app")]</code>
/// <code lang="dockerfile">USER app</code>
/// (Dockerfile reference, USER.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class UserAttribute : DockerfileAttribute
{
    /// <summary>Changes to <paramref name="user"/>.</summary>
    /// <param name="user">
    /// <c>user[:group]</c>, names or ids. The user must exist in the image, unless it is an id. Variables are expanded.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[User("1654:1654")]</code>
    /// <code lang="dockerfile">USER 1654:1654</code>
    /// </remarks>
    public UserAttribute(string user)
    {
    }
}
