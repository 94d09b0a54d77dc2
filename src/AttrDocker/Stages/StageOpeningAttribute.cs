namespace AttrDocker;

/// <summary>
/// The base of the attributes that open a stage, which is a <c>FROM</c>. It cannot be derived from elsewhere.
/// </summary>
/// <remarks>
/// On a class nested in a type marked <see cref="ImageAttribute"/>, the class is the stage. A property is the short form of
/// the instruction attribute of that name; both for the same thing on one stage are reported.
/// </remarks>
public abstract class StageOpeningAttribute : DockerfileAttribute
{
    private protected StageOpeningAttribute()
    {
    }

    /// <summary>
    /// The stage's name. When not set, a stage that is a class nested in an image is called after the class in
    /// kebab-case; otherwise a <see cref="BuildStageAttribute"/> is <c>builder</c>, and the other stages have no name.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[BuildStage("golang:1.25", Name = "tools")]</code>
    /// <code lang="dockerfile">FROM golang:1.25 AS tools</code>
    /// A lower-case letter, then lower-case letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; anything else, a name used
    /// twice, and the reserved <c>scratch</c> and <c>context</c> are errors. (Dockerfile reference, FROM.)
    /// </remarks>
    public string? Name { get; set; }

    /// <summary>
    /// The platform of the stage's image, as <c>os/arch[/variant]</c>; the platform that the build is for when not set. May
    /// refer to global <c>ARG</c>s and to the builder's own, such as <c>$BUILDPLATFORM</c>.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[BuildStage("golang:1.25", Platform = "$BUILDPLATFORM")]</code>
    /// <code lang="dockerfile">FROM --platform=$BUILDPLATFORM golang:1.25 AS builder</code>
    /// (Dockerfile reference, FROM.)
    /// </remarks>
    public string? Platform { get; set; }

    /// <summary>The working directory of the stage, made if it is missing. Written right after <c>FROM</c>.</summary>
    /// <remarks>
    /// <code lang="csharp">[BuildStage("golang:1.25", WorkDir = "/src")]</code>
    /// <code lang="dockerfile">
    /// FROM golang:1.25 AS builder
    /// WORKDIR /src
    /// </code>
    /// Variables are expanded. Short form of <see cref="WorkDirAttribute"/>. (Dockerfile reference, WORKDIR.)
    /// </remarks>
    public string? WorkDir { get; set; }

    /// <summary>
    /// The user, and optionally the group, that the stage's image runs as: <c>user[:group]</c>, names or ids. Written at the
    /// end of the stage, so that the instructions before it run as the image's user.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[RuntimeStage("debian:13", User = "app:app")]</code>
    /// <code lang="dockerfile">
    /// FROM debian:13
    /// USER app:app
    /// </code>
    /// Variables are expanded. Short form of <see cref="UserAttribute"/>. (Dockerfile reference, USER.)
    /// </remarks>
    public string? User { get; set; }
}
