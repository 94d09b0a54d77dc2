using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets the program that the containers of the image run, in exec form.
/// <para><c>ENTRYPOINT ["&lt;argument&gt;", …]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Entrypoint("java", "-jar", "/usr/app/app.jar")]</code>
/// <code lang="dockerfile">ENTRYPOINT ["java", "-jar", "/usr/app/app.jar"]</code>
/// The program is the container's first process, so it gets the signals. (Dockerfile reference, ENTRYPOINT, Exec form.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class EntrypointAttribute : DockerfileAttribute
{
    /// <summary>Runs the program <c>argv[0]</c> with the rest as its first arguments.</summary>
    /// <param name="argv">
    /// The program and its arguments, each passed on as it is. None at all takes back the entrypoint of the base image.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[Entrypoint("dotnet", "Orders.dll")]</code>
    /// <code lang="dockerfile">ENTRYPOINT ["dotnet", "Orders.dll"]</code>
    /// </remarks>
    public EntrypointAttribute(params string[] argv)
    {
    }
}
