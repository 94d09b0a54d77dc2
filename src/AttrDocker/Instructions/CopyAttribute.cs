using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Copies files and folders from the build context.
/// <para><c>COPY &lt;source&gt;… &lt;destination&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Copy("pom.xml", "/usr/src/app")]</code>
/// <code lang="dockerfile">COPY pom.xml /usr/src/app</code>
/// From another stage: <see cref="CopyFromAttribute"/>; from an image: <see cref="CopyFromImageAttribute"/>; from a named build
/// context: <see cref="CopyFromContextAttribute"/>; a text written here: <see cref="CopyTextAttribute"/>. (Dockerfile
/// reference, COPY.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CopyAttribute : CopyInstructionAttribute
{
    /// <summary>Copies one source, which may be a pattern that matches several files.</summary>
    /// <param name="source">
    /// The path in the build context; <c>*</c>, <c>?</c> and <c>[…]</c> match file names. Of a folder its content is copied.
    /// </param>
    /// <param name="destination">
    /// The path in the stage; a relative one starts at the working directory. With a <c>/</c> at its end it is a folder.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[Copy("src", "/usr/src/app/src")]</code>
    /// <code lang="dockerfile">COPY src /usr/src/app/src</code>
    /// </remarks>
    public CopyAttribute(string source, string destination)
    {
    }

    /// <summary>Copies several sources into one folder.</summary>
    /// <param name="sources">The paths in the build context, as for one source. None at all is an error.</param>
    /// <param name="destination">The folder in the stage. With several sources, no <c>/</c> at its end is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[Copy(["package.json", "package-lock.json"], "/app/")]</code>
    /// <code lang="dockerfile">COPY package.json package-lock.json /app/</code>
    /// </remarks>
    public CopyAttribute(string[] sources, string destination)
    {
    }
}
