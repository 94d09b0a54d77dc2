using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Names an image, its file, its build context and its parser directives. Optional: without it the stages on a class
/// or on the assembly are the image of the project, in <c>Dockerfile</c> in the project's folder.
/// <para><c># syntax=&lt;frontend&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Image("docker/orders.Dockerfile", Syntax = "docker/dockerfile:1", Comment = "The orders service")]</code>
/// <code lang="dockerfile">
/// # syntax=docker/dockerfile:1
/// # The orders service
/// </code>
/// A class nested in the marked type that carries a stage attribute is a stage of this image, in source order. Other
/// attributes refer to it with <c>typeof</c>, so that renaming the class renames the stage. Several images in one
/// project are several marked types, each with its own path. (Dockerfile reference, Parser directives.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class ImageAttribute : DockerfileAttribute
{
    /// <summary>The image whose file is <c>Dockerfile</c> in the project's folder.</summary>
    /// <remarks>
    /// <code lang="csharp">[Image(Syntax = "docker/dockerfile:1")]</code>
    /// <code lang="dockerfile"># syntax=docker/dockerfile:1</code>
    /// </remarks>
    public ImageAttribute()
    {
    }

    /// <summary>The image whose file is at <paramref name="path"/>.</summary>
    /// <param name="path">
    /// The file to write, relative to the project's folder, with <c>/</c> between folders. Two images on one path are an
    /// error, and so is a path outside the project's folder tree and repository.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[Image("docker/orders.Dockerfile", Syntax = "docker/dockerfile:1")]</code>
    /// <code lang="dockerfile"># syntax=docker/dockerfile:1</code>
    /// </remarks>
    public ImageAttribute(string path)
    {
    }

    /// <summary>
    /// The folder that is the build context, relative to the project's folder; the project's folder when not set. Sources
    /// of <c>COPY</c> and <c>ADD</c> are looked up in it. Not written to the Dockerfile. (Docker documentation, Build context.)
    /// </summary>
    public string? Context { get; set; }

    /// <summary>
    /// The frontend that reads the file. When not set, the line is written only if the flags in use need a newer frontend
    /// than the one built into Docker Engine 23.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Image(Syntax = "docker/dockerfile:1.20")]</code>
    /// <code lang="dockerfile"># syntax=docker/dockerfile:1.20</code>
    /// (Dockerfile reference, syntax.)
    /// </remarks>
    public string? Syntax { get; set; }

    /// <summary>
    /// The escape character of the file: <c>\</c>, which is the default, or <c>`</c>, which suits Windows paths. Any other
    /// character is an error.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Image(Escape = '`')]</code>
    /// <code lang="dockerfile"># escape=`</code>
    /// Values need no change: they are written with whichever character is chosen. (Dockerfile reference, escape.)
    /// </remarks>
    public char Escape { get; set; }

    /// <summary>
    /// How the builder's own checks run: <c>skip=Name,Name</c> or <c>skip=all</c>, and <c>error=true</c>, joined with <c>;</c>.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Image(Check = "skip=JSONArgsRecommended;error=true")]</code>
    /// <code lang="dockerfile"># check=skip=JSONArgsRecommended;error=true</code>
    /// Frontend 1.8 or newer. (Dockerfile reference, check.)
    /// </remarks>
    public string? Check { get; set; }

    /// <summary>
    /// The name of the stage to build, for an image without a <see cref="RuntimeStageAttribute"/>. A name that no stage
    /// bears is an error. Not written to the Dockerfile; it is <c>docker build --target</c>.
    /// </summary>
    public string? Target { get; set; }

    /// <summary>
    /// The references that the built image is given, such as <c>orders:1.2</c>. Not written to the Dockerfile; each is one
    /// <c>docker build --tag</c>.
    /// </summary>
    public string[]? Tags { get; set; }

    /// <summary>
    /// The platforms that the image is built for, such as <c>linux/amd64</c> or <c>linux/arm64</c> (<c>os/arch[/variant]</c>).
    /// Not written to the Dockerfile; it is <c>docker build --platform</c>.
    /// </summary>
    public string[]? Platforms { get; set; }
}
