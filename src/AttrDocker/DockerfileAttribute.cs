using System;

namespace AttrDocker;

/// <summary>
/// The base of every attribute that describes a container image. It cannot be derived from elsewhere.
/// </summary>
/// <remarks>
/// <para>
/// <b>Order.</b> Attributes are read in source order, on one declaration of a class or struct, or in one file on the
/// assembly. A stage attribute (<see cref="BuildStageAttribute"/>, <see cref="RuntimeStageAttribute"/>,
/// <see cref="StageAttribute"/>) opens a stage, and each instruction attribute after it belongs to that stage. An
/// <see cref="ArgAttribute"/> before the first stage is a global <c>ARG</c>. A mount attribute belongs to the next
/// <see cref="RunAttribute"/> or <see cref="RunExecAttribute"/>.
/// </para>
/// <para>
/// <b>Values.</b> In <c>ADD</c>, <c>COPY</c>, <c>ENV</c>, <c>EXPOSE</c>, <c>FROM</c>, <c>LABEL</c>, <c>STOPSIGNAL</c>,
/// <c>USER</c>, <c>VOLUME</c>, <c>WORKDIR</c>, the default value of <c>ARG</c> and the options of a mount, the builder
/// expands variables: <c>$NAME</c> and <c>${NAME…}</c> (<c>${NAME:-word}</c>, <c>${NAME:+word}</c>, <c>${NAME:?word}</c> and
/// the newer forms) refer to an <c>ARG</c> or <c>ENV</c>, and <c>\$</c> (in C# <c>"\\$"</c> or <c>@"\$"</c>) is a plain
/// dollar sign. Every other character stands for itself: spaces, quotes, <c>#</c> and backslashes are written so that
/// they are read back as they are. (Dockerfile reference, Environment replacement.)
/// </para>
/// <para>
/// In <c>RUN</c>, <c>CMD</c>, <c>ENTRYPOINT</c>, <c>HEALTHCHECK</c> and <c>SHELL</c> the builder expands nothing. The shell
/// form goes to the image's shell as it is, which then sees the variables; the exec form goes to the program as it is.
/// The names of stages, images and contexts in <c>--from</c>, and patterns in <c>--exclude</c>, are not expanded either.
/// </para>
/// <para>
/// A value that no Dockerfile can carry in its place (NUL, or a line end in the key of a <c>LABEL</c>) is an error at
/// that argument. No value can ever start another instruction.
/// </para>
/// <para>
/// <b>Properties.</b> A property that is not set writes nothing, so the builder's own default holds.
/// </para>
/// <para>
/// The attributes are read at compile time from the source alone: they are conditional, are never created, and leave
/// nothing in the compiled assembly. That is why a constructor keeps no argument.
/// </para>
/// </remarks>
public abstract class DockerfileAttribute : Attribute
{
    private protected DockerfileAttribute()
    {
    }

    /// <summary>
    /// A comment, written on its own lines right above the instruction; each line of the text becomes one comment line.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[WorkDir("/app", Comment = "Everything lives here")]</code>
    /// <code lang="dockerfile">
    /// # Everything lives here
    /// WORKDIR /app
    /// </code>
    /// The comment of a mount stands above its <c>RUN</c>, the comment of an <see cref="ImageAttribute"/> at the head of
    /// the file. A comment above <c>FROM</c> or <c>ARG</c> that begins with the name of the stage or argument describes it in
    /// <c>docker build --call=outline</c>. (Dockerfile reference, Format.)
    /// </remarks>
    public string? Comment { get; set; }
}
